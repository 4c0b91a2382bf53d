import { describe, expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint } from '../../db/relationships/touchpoints.ts'
import { readCheckup } from '../../db/strategy/checkup.ts'
import type { Post, Variant } from '../../shared/calendar/calendar.ts'
import { aChannel, addThread, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

/** The test clock starts on 2 March 2026: four weeks back is 2 February, four weeks ahead ends on 29 March. */
function add(db: Db, post: Partial<Post>, ...variants: Partial<Variant>[]): void {
  commit(db, { key: 'test' }, (writer) => {
    const { id } = writer.add('post', aPost(post))
    for (const variant of variants) writer.add('variant', aVariant({ postId: id, ...variant }))
  })
}

function aPlace() {
  const db = aDb()
  const { tacticId } = addThread(db)
  const channel = aChannel()
  commit(db, { key: 'test' }, (writer) => writer.add('channel', channel))
  return { db, tacticId, channelId: channel.id }
}

describe('readCheckup', () => {
  it('counts nothing in an empty workspace', () => {
    expect(readCheckup(aDb())).toMatchObject({
      today: '2026-03-02',
      goals: [],
      postedTactics: [],
      fedTactics: [],
      coming: [],
      posts: [],
      ideas: [],
      hasTalked: false,
    })
  })

  it('counts the posts that come by channel and day, from today for four weeks', () => {
    const { db, channelId } = aPlace()
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-29', '2026-03-30'])
      add(db, {}, { day, channelId })
    add(db, {}, { day: '2026-03-05' })
    add(db, {}, { day: '2026-03-05', channelId, delivery: 'missed' })
    add(db, { state: 'rejected' }, { day: '2026-03-05', channelId })
    expect(readCheckup(db).coming).toEqual([
      { channelId: null, day: '2026-03-05', count: 1 },
      { channelId, day: '2026-03-02', count: 2 },
      { channelId, day: '2026-03-29', count: 1 },
    ])
  })

  it('counts a post once, however many channels it is on, with its type and whether it hangs loose', () => {
    const { db, channelId, tacticId } = aPlace()
    add(db, { type: 'tip', tacticId }, { day: '2026-02-02', channelId }, { day: '2026-03-29' })
    add(db, { type: 'tip' }, { day: '2026-03-05' })
    add(db, { type: 'poll' }, { day: '2026-02-01' })
    expect(
      readCheckup(db).posts.toSorted((one, other) => Number(one.isLoose) - Number(other.isLoose)),
    ).toEqual([
      { pillarId: null, type: 'tip', isLoose: false, count: 1 },
      { pillarId: null, type: 'tip', isLoose: true, count: 1 },
    ])
  })

  it('tells tactics that any post names from those that have one this month or next', () => {
    const { db, tacticId } = aPlace()
    add(db, { tacticId, state: 'idea' })
    expect(readCheckup(db)).toMatchObject({ postedTactics: [tacticId], fedTactics: [] })
    add(db, { tacticId }, { day: '2026-05-01' })
    expect(readCheckup(db).fedTactics).toEqual([])
    add(db, { tacticId }, { day: '2026-04-30' })
    expect(readCheckup(db).fedTactics).toEqual([tacticId])
  })

  it('counts ideas that wait', () => {
    const db = aDb()
    add(db, { state: 'idea' })
    add(db, { state: 'idea' })
    add(db, { state: 'draft' })
    expect(readCheckup(db).ideas).toEqual([{ pillarId: null, count: 2 }])
  })

  it.each([
    ['2026-02-02', true],
    ['2026-02-01', false],
  ])('asks whether anybody was talked to in four weeks: %s', (day, hasTalked) => {
    const db = aDb()
    const { id: contactId } = addContact(db, { kind: 'person', name: 'Sample Person' })
    addTouchpoint(db, {
      contactId,
      kind: 'call',
      day,
      channelId: null,
      postId: null,
      text: '',
      mood: null,
      promise: null,
    })
    expect(readCheckup(db).hasTalked).toBe(hasTalked)
  })
})
