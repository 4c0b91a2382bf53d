import { describe, expect, it } from 'vitest'
import { removePost } from '../../db/calendar/calendar.ts'
import { commit, redo, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { addPart } from '../../db/relationships/parts.ts'
import { addContact, findContact } from '../../db/relationships/relationships.ts'
import { readReplyMonth } from '../../db/replies/figures.ts'
import { listMentions } from '../../db/replies/list.ts'
import { addMentions, findKnown } from '../../db/replies/many.ts'
import {
  addAuthorAsContact,
  changeMention,
  findMention,
  removeMention,
  settleMention,
} from '../../db/replies/mentions.ts'
import { countEnds, walkMention } from '../../db/replies/walk.ts'
import { searchRecords } from '../../db/search/search.ts'
import { readTree, takeInTree } from '../../db/strategy/reply-tree.ts'
import { writeSheet } from '../../db/strategy/sheets.ts'
import { changeRecord, removeRecord } from '../../db/strategy/strategy.ts'
import { blankSheets } from '../../shared/print/sheets.ts'
import type { Id } from '../../shared/record.ts'
import type { MentionFilter, MentionLine } from '../../shared/replies/mention.ts'
import { starterTree } from '../../shared/replies/reply-starter.ts'
import { walkOf } from '../../shared/replies/reply-tree.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { removeContacts } from '../support/contacts.ts'
import { logMention } from '../support/mentions.ts'
import { aChannel, aPost } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

const noFilter: MentionFilter = { search: '', shown: 'open', kind: null, channelId: null, responsible: null }
const list = (db: Db, filter: Partial<MentionFilter> = {}) =>
  listMentions(db, { ...noFilter, ...filter, limit: 100 })
const answer = (db: Db, id: Id, at = '2026-03-01T20:00:00.000Z', answeredBy = 'Nora') =>
  settleMention(db, { id, state: 'answered', answer: 'Until noon.', answeredBy, at })
const add = <Table extends 'channel' | 'post' | 'person'>(db: Db, table: Table, record: never) =>
  commit(db, { key: 'test' }, (writer) => writer.add(table, record))

/** The answers at these places, one after the other from the start. */
function way(db: Db, ...places: number[]): Id[] {
  const ids: Id[] = []
  for (const place of places) ids.push(walkOf(readTree(db), ids).answers[place]?.id ?? '')
  return ids
}

describe('the desk', () => {
  it('lists what waits by the time that is left, and counts what is late', () => {
    const db = aDb()
    const recent = logMention(db, { at: '2026-03-01T22:00:00.000Z' })
    const late = logMention(db, { at: '2026-02-20T10:00:00.000Z' })
    const done = logMention(db)
    answer(db, done)
    expect(list(db).rows.map(({ id }) => id)).toEqual([late, recent])
    expect(list(db)).toMatchObject({ all: 3, open: 2, late: 1 })
    expect(list(db, { shown: 'late' }).rows.map(({ id }) => id)).toEqual([late])
    expect(list(db, { shown: 'settled' }).rows.map(({ id }) => id)).toEqual([done])
    expect(list(db, { shown: 'all' }).rows.map(({ id }) => id)).toEqual([late, recent, done])
    const first = (limit: number) => listMentions(db, { ...noFilter, shown: 'all', limit })
    expect([first(1), first(2)]).toMatchObject([{ found: 3 }, { found: 3 }])
    expect([1, 2, 3].map((limit) => first(limit).rows.at(-1)?.id)).toEqual([late, recent, done])
  })

  it('gives 24 plain hours, or what the plan and the end of the way say', () => {
    const db = aDb()
    takeInTree(
      db,
      starterTree((key) => key),
    )
    const id = logMention(db)
    expect(findMention(db, id)?.dueAt).toBe('2026-03-02T18:00:00.000Z')
    const { id: planId } = blankSheets.replyPlan[0]
    writeSheet(db, { table: 'replyPlan', id: planId, patch: { hours: 4 } })
    expect(findMention(db, id)?.dueAt).toBe('2026-03-01T22:00:00.000Z')
    writeSheet(db, { table: 'replyPlan', id: planId, patch: { clock: 'workday' } })
    expect(findMention(db, id)?.dueAt?.slice(0, 10)).toMatch(/2026-03-0[23]/)
    walkMention(db, { id, answerIds: way(db, 1, 0) })
    expect(findMention(db, id)?.dueAt).toBe('2026-03-01T19:00:00.000Z')
  })

  it('finds a mention by its words in any letters, and by who wrote it', () => {
    const db = aDb()
    const id = logMention(db, { text: 'İçinde fındık var mı?', author: 'Παπαδόπουλος' })
    for (const search of ['findik', 'ICINDE', 'παπαδοπουλος'])
      expect(list(db, { search }).rows.map((row) => row.id)).toEqual([id])
    expect(list(db, { search: 'ceviz' }).rows).toEqual([])
    expect(searchRecords(db, { search: 'findik', limit: 5 })[0]).toMatchObject({ table: 'mention', id })
  })

  it('knows the word of the watch list that stands in it', () => {
    const db = aDb()
    const [brand, hashtag] = [newId(), newId()]
    commit(db, { key: 'test' }, (writer) => {
      writer.add('keyword', { ...blank.keyword, id: brand, title: 'Örnek Fırın', position: 1 })
      writer.add('keyword', { ...blank.keyword, id: hashtag, title: '#rye', position: 2 })
    })
    const found = (text: string) => findMention(db, logMention(db, { text }))?.keywordId
    expect(found('ORNEK FIRIN is the best')).toBe(brand)
    expect(found('My first #Rye loaf')).toBe(hashtag)
    expect(found('Trying to fry')).toBeNull()
  })

  it('has no clock for what is said of a competitor', () => {
    const db = aDb()
    const competitorId = newId()
    commit(db, { key: 'test' }, (writer) =>
      writer.add('competitor', { ...blank.competitor, id: competitorId, name: 'Corner', position: 1 }),
    )
    logMention(db, { competitorId, at: '2026-01-01T00:00:00.000Z' })
    expect(list(db)).toMatchObject({ open: 0, late: 0, rows: [{ dueAt: null }] })
  })
})

describe('an answer', () => {
  it('is one step, and opens again', () => {
    const db = aDb()
    const id = logMention(db)
    answer(db, id)
    expect(findMention(db, id)).toMatchObject({
      state: 'answered',
      answer: 'Until noon.',
      answeredBy: 'Nora',
    })
    expect(undo(db)).toMatchObject({ key: 'replies.did.settle.answered' })
    expect(findMention(db, id)).toMatchObject({ state: 'open', settledAt: null, answer: '' })
    redo(db)
    settleMention(db, { id, state: 'open' })
    expect(findMention(db, id)).toMatchObject({ state: 'open', settledAt: null, answer: 'Until noon.' })
  })

  it('by somebody without course 101 is kept, and noted', () => {
    const db = aDb()
    const [taught, late, untaught] = [logMention(db), logMention(db), logMention(db)]
    for (const [name, day] of [
      ['Nora', '2026-01-01'],
      ['Kit', '2026-03-05'],
    ] as const)
      add(db, 'person', { ...blank.person, id: newId(), name, basicsDoneDay: day, position: 1 } as never)
    answer(db, taught)
    answer(db, late, '2026-03-01T20:00:00.000Z', 'Kit')
    answer(db, untaught, '2026-03-01T20:00:00.000Z', 'Somebody else')
    expect([taught, late, untaught].map((id) => findMention(db, id)?.untrainedAt !== null)).toEqual([
      false,
      true,
      true,
    ])
    expect(readReplyMonth(db, '2026-03').untrained.map(({ id }) => id)).toEqual([late, untaught])
  })
})

describe('the timeline of a contact', () => {
  const kinds = (db: Db, id: Id) => findContact(db, id)?.touchpoints.map(({ kind, day }) => `${kind} ${day}`)

  it('holds what was written to us and that we answered, and its next day counts from it', () => {
    const db = aDb()
    const contact = addContact(db, { kind: 'person', name: 'Anna', cadenceDays: 30 })
    const id = logMention(db, { contactId: contact.id, kind: 'complaint' })
    expect(kinds(db, contact.id)).toEqual(['mention 2026-03-01'])
    expect(findContact(db, contact.id)).toMatchObject({
      nextDay: '2026-03-31',
      touchpoints: [{ mentionId: id, mentionText: 'Is it open on Sunday?' }],
    })
    answer(db, id, '2026-03-02T07:00:00.000Z')
    expect(kinds(db, contact.id)).toEqual(['reply 2026-03-02', 'mention 2026-03-01'])
    expect(findContact(db, contact.id)).toMatchObject({
      nextDay: '2026-04-01',
      touchpoints: [{ mentionText: 'Until noon.' }, {}],
    })
    undo(db)
    expect(kinds(db, contact.id)).toEqual(['mention 2026-03-01'])
    changeMention(db, id, { contactId: null })
    expect(kinds(db, contact.id)).toEqual([])
  })

  it('says nothing of trash', () => {
    const db = aDb()
    const { id: contactId } = addContact(db, { kind: 'person', name: 'Anna' })
    const id = logMention(db, { contactId })
    changeMention(db, id, { kind: 'spam' })
    expect(kinds(db, contactId)).toEqual([])
  })

  it('is found by a handle that is known, and made of one that is not with all it wrote', () => {
    const db = aDb()
    const channelId = newId()
    add(db, 'channel', aChannel({ id: channelId, network: 'instagram' }) as never)
    const { id: anna } = addContact(db, { kind: 'person', name: 'Anna' })
    addPart(db, {
      table: 'handle',
      values: { contactId: anna, network: 'instagram', handle: 'anna.example', url: '', followers: null },
    } as never)
    expect(findMention(db, logMention(db, { channelId, author: '@Anna.Example' }))?.contactId).toBe(anna)
    const one = logMention(db, { channelId, author: '@kit' })
    const other = logMention(db, { channelId, author: 'Kit' })
    const elsewhere = logMention(db, { author: 'kit' })
    expect(findMention(db, one)?.sameAuthor).toBe(1)
    const made = addAuthorAsContact(db, one) ?? ''
    expect([one, other, elsewhere].map((id) => findMention(db, id)?.contactId)).toEqual([made, made, null])
    expect(findContact(db, made)).toMatchObject({
      name: 'kit',
      handles: [{ network: 'instagram', handle: 'kit' }],
      touchpoints: [{}, {}],
    })
    undo(db)
    expect(findContact(db, made)).toBeUndefined()
    expect(findMention(db, one)?.contactId).toBeNull()
  })
})

describe('the way through the tree', () => {
  it('is kept step by step with the words of that day, back again, and counted at its end', () => {
    const db = aDb()
    takeInTree(
      db,
      starterTree((key) => key),
    )
    const id = logMention(db)
    walkMention(db, { id, answerIds: way(db, 1) })
    walkMention(db, { id, answerIds: way(db, 1, 1) })
    walkMention(db, { id, answerIds: way(db, 1, 1, 0) })
    const steps = findMention(db, id)?.steps ?? []
    expect(steps.map(({ question, answer: said, outcome }) => [question, said, outcome])).toEqual([
      ['question.about', 'answer.yes', null],
      ['question.danger', 'answer.no', null],
      ['question.kind', 'answer.praise', null],
      ['', '', 'reply'],
    ])
    const end = steps.at(-1)?.nodeId ?? ''
    expect(countEnds(db)).toEqual({ [end]: 1 })
    walkMention(db, { id, answerIds: way(db, 1, 1) })
    expect(findMention(db, id)?.steps.map((step) => step.id)).toEqual(
      steps.slice(0, 2).map((step) => step.id),
    )
    expect(countEnds(db)).toEqual({})
    undo(db)
    expect(findMention(db, id)?.steps).toEqual(steps)
  })

  it('outlives the box it went through', () => {
    const db = aDb()
    takeInTree(
      db,
      starterTree((key) => key),
    )
    const id = logMention(db)
    walkMention(db, { id, answerIds: way(db, 1, 1, 0) })
    const before = findMention(db, id)?.steps ?? []
    changeRecord(db, {
      table: 'replyNode',
      id: before[1]?.nodeId ?? '',
      patch: { title: 'Changed' },
    } as never)
    removeRecord(db, { table: 'replyNode', id: before.at(-1)?.nodeId ?? '' })
    const after = findMention(db, id)?.steps ?? []
    expect(after.map(({ question }) => question)).toEqual(before.map(({ question }) => question))
    expect(after.at(-1)).toMatchObject({ nodeId: null, outcome: 'reply' })
  })
})

describe('many at once', () => {
  const line = (text: string, more: Partial<MentionLine> = {}): MentionLine => ({
    ...{ kind: 'comment', author: 'anna', text, at: '2026-03-01T10:00:00.000Z', link: '', sentiment: null },
    isDated: true,
    ...more,
  })
  const many = (lines: MentionLine[]) => ({ lines, channelId: null, responsible: 'Nora' })

  it('come in as one step; again, nothing is added', () => {
    const db = aDb()
    const lines = [line('One'), line('Two'), line('Two'), line('Two', { at: '2026-03-02T10:00:00.000Z' })]
    expect(addMentions(db, many(lines))).toEqual({ added: 3, unchanged: 1 })
    expect(addMentions(db, many(lines))).toEqual({ added: 0, unchanged: 4 })
    expect(findKnown(db, [line('Two', { isDated: false, at: '2026-03-09T10:00:00.000Z' })])).toEqual([true])
    expect(list(db).rows.every(({ responsible }) => responsible === 'Nora')).toBe(true)
    undo(db)
    expect(list(db)).toMatchObject({ all: 0 })
  })
})

it('goes with its steps and touchpoints, and stays when its post or contact goes', () => {
  const db = aDb()
  takeInTree(
    db,
    starterTree((key) => key),
  )
  const postId = newId()
  add(db, 'post', aPost({ id: postId }) as never)
  const { id: contactId } = addContact(db, { kind: 'person', name: 'Anna' })
  const id = logMention(db, { postId, contactId })
  walkMention(db, { id, answerIds: way(db, 0) })
  removePost(db, postId)
  removeContacts(db, [contactId])
  expect(findMention(db, id)).toMatchObject({ postId: null, contactId: null })
  expect(removeMention(db, id)).toBe(true)
  expect(findMention(db, id)).toBeUndefined()
  undo(db)
  expect(findMention(db, id)?.steps).toHaveLength(2)
})

it('tells a month by what was logged: times of those answered, late ones, and whose name was heard', () => {
  const db = aDb()
  expect(readReplyMonth(db, '2026-02')).toMatchObject({ logged: 0, times: { n: 0, median: null, p90: null } })
  const quick = logMention(db, { at: '2026-02-10T10:00:00.000Z' })
  const slow = logMention(db, { at: '2026-02-11T10:00:00.000Z' })
  const waiting = logMention(db, { at: '2026-02-12T10:00:00.000Z' })
  answer(db, quick, '2026-02-10T11:00:00.000Z')
  answer(db, slow, '2026-02-13T10:00:00.000Z')
  const month = readReplyMonth(db, '2026-02')
  expect(month).toMatchObject({ logged: 3, open: 1, times: { n: 2, median: 1470 }, lateCount: 2, voices: [] })
  expect(month.late.map(({ id }) => id)).toEqual([slow, waiting])
})
