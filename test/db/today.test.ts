import { describe, expect, it } from 'vitest'
import {
  addIdea,
  addPost,
  addVariant,
  changePost,
  changeState,
  changeVariant,
} from '../../db/calendar/calendar.ts'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { changeReview, closeReview } from '../../db/review/review.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { readToday } from '../../db/today.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { aPostResult } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

/** The test clock starts on Monday 2 March 2026 in Rome. */
const monday = { firstWeekday: 1, language: 'en' } as const

function addChannel(db: Db, postsPerWeek: number | null): string {
  const id = newId()
  commit(db, { key: 'test' }, (writer) =>
    writer.add('channel', {
      ...blank.channel,
      id,
      network: 'instagram',
      handle: 'sample',
      postsPerWeek,
      position: 1,
    }),
  )
  return id
}

const at = (day: string, channelId: string | null = null) => ({ title: day, day, time: null, channelId })

describe('readToday', () => {
  it('says that nothing is there yet', () => {
    const view = readToday(aDb(), monday)
    expect(view).toMatchObject({
      isEmpty: true,
      today: '2026-03-02',
      due: [],
      dueCount: 0,
      lateCount: 0,
      gaps: [],
      rhythms: 0,
      looseEnds: 0,
    })
    expect(view.month).toMatchObject({ month: '2026-03', planned: 0, openReviews: [] })
  })

  it('says which pillar and which channel runs out of ideas, and of none at all in one line', () => {
    const db = aDb()
    const channelId = addChannel(db, 1)
    const pillarId = newId()
    const pillar = { ...blank.pillar, id: pillarId, name: 'Craft', share: 50, position: 1 }
    commit(db, { key: 'test' }, (writer) => writer.add('pillar', pillar))
    expect(readToday(db, monday).shortTopics).toMatchObject([{ of: null, ideas: 0, weeks: 0 }])

    const idea = addIdea(db, { title: 'Rye' })
    for (const title of ['Oats', 'Salt']) addIdea(db, { title })
    expect(readToday(db, monday).shortTopics).toMatchObject([{ of: 'pillar', name: 'Craft', ideas: 0 }])

    changePost(db, { id: idea.id, patch: { pillarId } })
    addVariant(db, { postId: idea.id, channelId })
    expect(readToday(db, monday).shortTopics).toMatchObject([
      { of: 'channel', id: channelId, network: 'instagram', ideas: 1, weeks: 1 },
    ])
    for (const title of ['Rolls', 'Buns']) {
      const { id } = addIdea(db, { title, pillarId })
      addVariant(db, { postId: id, channelId })
    }
    expect(readToday(db, monday).shortTopics).toEqual([])
  })

  it('lists what waits for today or earlier, oldest first, and not what is out, held back or still to come', () => {
    const db = aDb()
    for (const day of ['2026-03-02', '2026-02-27', '2026-03-03']) addPost(db, at(day))
    const out = addPost(db, at('2026-03-01'))
    changeVariant(db, { id: out.variants[0]?.id ?? '', patch: { delivery: 'posted' } })
    const rejected = addPost(db, at('2026-02-28'))
    for (const state of ['inReview', 'rejected'] as const) changeState(db, { id: rejected.post.id, state })
    const view = readToday(db, monday)
    expect(view.due.map(({ day }) => day)).toEqual(['2026-03-02', '2026-02-27'])
    expect(view.month).toMatchObject({ planned: 3, out: 1, openReviews: ['2026-02'] })
  })

  it('lists every post that waits for a yes', () => {
    const db = aDb()
    for (let number = 1; number <= 11; number += 1) {
      changeState(db, { id: addPost(db, at('2026-03-20')).post.id, state: 'inReview' })
    }
    expect(readToday(db, monday).approvals).toHaveLength(11)
  })

  it('asks to close a month of which only imported posts are known, by the days of the brand', () => {
    const db = aDb()
    aPostResult(db, { publishedAt: '2026-02-28T23:30:00.000Z' })
    expect(readToday(db, monday).month.openReviews).toEqual([])
    aPostResult(db, { publishedAt: '2026-02-28T22:30:00.000Z' })
    expect(readToday(db, monday).month.openReviews).toEqual(['2026-02'])
    // Older months that files told of are left in peace; one that somebody began is not forgotten.
    aPostResult(db, { publishedAt: '2025-11-12T12:00:00.000Z' })
    changeReview(db, '2025-12', { note: 'Snow' })
    expect(readToday(db, monday).month.openReviews).toEqual(['2025-12', '2026-02'])
    closeReview(db, '2025-12')
    expect(readToday(db, monday).month.openReviews).toEqual(['2026-02'])
  })

  it('names a channel that is short this week, with the days it still has free', () => {
    const db = aDb()
    const busy = addChannel(db, 2)
    const idle = addChannel(db, 3)
    addChannel(db, null)
    addChannel(db, 0.5)
    for (const day of ['2026-03-03', '2026-03-05']) addPost(db, at(day, busy))
    addPost(db, at('2026-03-06', idle))
    addPost(db, at('2026-03-09', idle))
    expect(readToday(db, monday).gaps).toEqual([
      {
        channelId: idle,
        network: 'instagram',
        handle: 'sample',
        wanted: 3,
        planned: 1,
        slots: null,
        freeDays: ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-07', '2026-03-08'],
      },
    ])
  })

  it('starts the week where the brand does', () => {
    const db = aDb()
    const channel = addChannel(db, 1)
    addPost(db, at('2026-03-01', channel))
    expect(readToday(db, monday).gaps).toHaveLength(1)
    expect(readToday(db, { firstWeekday: 7, language: 'he' }).gaps).toEqual([])
  })

  it('shows who is slipping away, and counts the posts of the month without a tactic', () => {
    const db = aDb()
    const quiet = addContact(db, { kind: 'person', name: 'Sample Quiet', cadenceDays: 30 })
    addContact(db, { kind: 'person', name: 'Sample Fine' })
    commit(db, { key: 'test' }, (writer) =>
      writer.change('contact', quiet.id, { createdAt: '2025-12-01T08:00:00.000Z' }),
    )
    addPost(db, at('2026-03-20'))
    addPost(db, at('2026-04-20'))
    const view = readToday(db, monday)
    expect(view.contacts.map(({ name, state }) => [name, state])).toEqual([['Sample Quiet', 'slipping']])
    expect(view.contactCount.slipping).toBe(1)
    expect(view.looseEnds).toBe(1)
  })

  it('counts every objective of the sample once', () => {
    const db = aDb({}, addSampleWorkspace)
    const { pace, planned } = readToday(db, monday).month
    const judged = pace.on + pace.atRisk + pace.off + pace.unknown
    const known = db.sqlite.prepare("select count(*) from objective where kind != 'exploring'").pluck().get()
    expect(judged).toBe(known)
    expect(planned).toBeGreaterThan(0)
  })
})
