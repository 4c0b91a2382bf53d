import { describe, expect, it } from 'vitest'
import { turnBidTo } from '../../db/alliances/bids.ts'
import { addRecord as addAllied, removeRecord as removeAllied } from '../../db/alliances/records.ts'
import { readBid } from '../../db/alliances/room.ts'
import { addIdea, changePost, removePost } from '../../db/calendar/calendar.ts'
import { undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint, removeTouchpoint } from '../../db/relationships/touchpoints.ts'
import {
  addLesson,
  changeLesson,
  hushLesson,
  listLessonNotes,
  listLessons,
  listSimilarLessons,
  removeLesson,
} from '../../db/review/lessons.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { searchRecords } from '../../db/search/search.ts'
import type { Id } from '../../shared/record.ts'
import type { NewTouchpoint } from '../../shared/relationships/relationships.ts'
import { ReviewMonth } from '../../shared/review/review-month.ts'
import { removeContacts } from '../support/contacts.ts'
import { aDb } from '../support/workspace.ts'

const aTouchpoint = (contactId: Id): NewTouchpoint => ({
  ...{ contactId, kind: 'call', day: '2026-03-02', channelId: null, postId: null, text: 'At nine' },
  ...{ mood: null, promise: null },
})

const aLesson = (db: Db, tried: string, tags: string[] = []): Id => {
  const id = addLesson(db, { tried, about: null }) as Id
  changeLesson(db, { id, patch: { tags } })
  return id
}

describe('the ledger', () => {
  it('keeps what was tried, its tags once, and comes back with an undo', () => {
    const db = aDb()
    const id = aLesson(db, 'A giveaway', [' #giveaway', 'giveaway', ''])
    changeLesson(db, { id, patch: { came: 'Hunters', learnt: 'Only for guests', outcome: 'failed' } })
    const before = listLessons(db)
    expect(before).toMatchObject([
      {
        tried: 'A giveaway',
        came: 'Hunters',
        outcome: 'failed',
        tags: ['giveaway'],
        day: '2026-03-02',
        about: null,
      },
    ])
    expect(removeLesson(db, id)).toBe(true)
    expect(listLessons(db)).toEqual([])
    undo(db)
    expect(listLessons(db)).toEqual(before)
  })

  it('is found by its tags and its words', () => {
    const db = aDb()
    const id = aLesson(db, 'A hamper for followers', ['giveaway'])
    for (const search of ['hamper', 'giveaw'])
      expect(searchRecords(db, { search, limit: 5 })).toMatchObject([{ table: 'lesson', id }])
  })

  it('outlives what it is about', () => {
    const db = aDb()
    const contactId = addContact(db, { kind: 'person', name: 'Ada' }).id
    const post = addIdea(db, { title: 'A film' })
    addLesson(db, { tried: 'Asked her', about: { table: 'contact', id: contactId } })
    addLesson(db, { tried: 'Filmed', about: { table: 'post', id: post.id } })
    expect(listLessons(db).map(({ about }) => [about?.name, about?.isIdea])).toEqual([
      ['A film', true],
      ['Ada', false],
    ])
    removeContacts(db, [contactId])
    removePost(db, post.id)
    expect(listLessons(db).map(({ about }) => about)).toEqual([null, null])
    undo(db)
    expect(listLessons(db)[0]?.about?.name).toBe('A film')
  })

  it('is about one touchpoint, shown at its contact, and outlives both', () => {
    const db = aDb()
    const { id: contactId } = addContact(db, { kind: 'person', name: 'Ada' })
    const { id } = addTouchpoint(db, aTouchpoint(contactId))
    addLesson(db, { tried: 'Called at nine', about: { table: 'touchpoint', id } })
    const about = { table: 'touchpoint', id, name: 'Ada', shownAt: contactId, isIdea: false }
    expect(listLessons(db)).toMatchObject([{ tried: 'Called at nine', about }])
    for (const remove of [() => removeTouchpoint(db, id), () => removeContacts(db, [contactId])]) {
      remove()
      expect(listLessons(db)).toMatchObject([{ tried: 'Called at nine', about: null }])
      undo(db)
      expect(listLessons(db)).toMatchObject([{ about }])
    }
    expect(addLesson(db, { tried: 'x', about: { table: 'touchpoint', id: contactId } })).toBe(undefined)
  })

  it('is asked for by a lost bid, which judges it', () => {
    const db = aDb()
    const allianceId = addAllied(db, { table: 'alliance', values: { name: 'A' } }) as Id
    const id = addAllied(db, { table: 'bid', values: { allianceId, title: 'Canteen' } }) as Id
    turnBidTo(db, { id, status: 'submitted', day: '2026-03-02' })
    turnBidTo(db, { id, status: 'lost', day: '2026-03-03' })
    expect(readBid(db, id)?.hasLesson).toBe(false)
    addLesson(db, { tried: 'Canteen', about: { table: 'bid', id } })
    expect(listLessons(db)).toMatchObject([{ outcome: 'failed', about: { table: 'bid', name: 'Canteen' } }])
    expect(readBid(db, id)?.hasLesson).toBe(true)
    removeAllied(db, { table: 'bid', id })
    expect(listLessons(db)).toMatchObject([{ about: null }])
  })
})

describe('a lesson where something like it is planned', () => {
  it('is not called up by words that this workspace says all the time', () => {
    const db = aDb()
    const id = aLesson(db, 'A morning raffle of breakfast baskets')
    const plan = addIdea(db, { title: 'Breakfast baskets for the morning' })
    const place = { table: 'post', id: plan.id } as const
    expect(listSimilarLessons(db, place)).toMatchObject([{ id, shares: ['morning', 'breakfast', 'baskets'] }])
    for (let at = 0; at < 8; at++) addIdea(db, { title: `Breakfast every morning, part ${at}` })
    expect(listSimilarLessons(db, place)).toEqual([])
    const again = addIdea(db, { title: 'A raffle of baskets' })
    expect(listSimilarLessons(db, { table: 'post', id: again.id })).toMatchObject([
      { id, shares: ['raffle', 'baskets'] },
    ])
  })

  it('speaks up with its reason, until somebody has read it there', () => {
    const db = aDb()
    const id = aLesson(db, 'A hamper for followers', ['giveaway'])
    const post = addIdea(db, { title: 'A spring giveaway' })
    const other = addIdea(db, { title: 'Another giveaway' })
    const place = { table: 'post', id: post.id } as const
    expect(listSimilarLessons(db, place)).toMatchObject([{ id, shares: ['giveaway'] }])
    hushLesson(db, { lessonId: id, place })
    expect(listSimilarLessons(db, place)).toEqual([])
    expect(listSimilarLessons(db, { table: 'post', id: other.id })).toHaveLength(1)
    undo(db)
    expect(listSimilarLessons(db, place)).toHaveLength(1)
    changePost(db, { id: post.id, patch: { title: 'A loaf' } })
    expect(listSimilarLessons(db, place)).toEqual([])
  })

  it('is silent about itself, and leaves with the place it was read at', () => {
    const db = aDb()
    const post = addIdea(db, { title: 'A spring giveaway' })
    const id = addLesson(db, { tried: 'A spring giveaway', about: { table: 'post', id: post.id } }) as Id
    const place = { table: 'post', id: post.id } as const
    expect(listSimilarLessons(db, place)).toEqual([])
    hushLesson(db, { lessonId: id, place })
    expect(removePost(db, post.id)).toBe(true)
    expect(db.sqlite.prepare('select count(*) from lessonHush').pluck().get()).toBe(0)
  })
})

describe('a month', () => {
  it('tells its lessons and what bids brought, and an account that was closed before has neither', () => {
    const db = aDb()
    const id = aLesson(db, 'A giveaway', ['giveaway'])
    changeLesson(db, { id, patch: { day: '2026-02-10' } })
    expect(listLessonNotes(db, '2026-03')).toEqual([])
    expect(getReviewMonth(db, '2026-02')).toMatchObject({ lessons: [{ tried: 'A giveaway' }], alliances: [] })
    const { lessons: _lessons, alliances: _alliances, ...older } = getReviewMonth(db, '2026-02')
    expect(ReviewMonth.parse(older)).toMatchObject({ lessons: [], alliances: [] })
  })
})
