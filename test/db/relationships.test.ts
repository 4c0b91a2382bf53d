import { describe, expect, it } from 'vitest'
import { removePost } from '../../db/calendar/calendar.ts'
import { commit, redo, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { rebuildContactLines } from '../../db/relationships/contact-line.ts'
import { readFacets, summarizeContacts } from '../../db/relationships/contact-list.ts'
import { addPart } from '../../db/relationships/parts.ts'
import { setPhoto } from '../../db/relationships/photo.ts'
import { addContact, changeContact, findContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint, changeTouchpoint, removeTouchpoint } from '../../db/relationships/touchpoints.ts'
import { type TouchState, touchPlan, touchState } from '../../shared/calendar/cadence.ts'
import { addDays, daysBetween } from '../../shared/day.ts'
import {
  type ContactFilter,
  type ContactQuestion,
  lateOnes,
} from '../../shared/relationships/contact-list.ts'
import { touchpointKinds } from '../../shared/relationships/relationships.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { listRows, removeContacts, tagContacts, untagContacts } from '../support/contacts.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

/** The day the clock of `aDb` starts on. */
const today = '2026-03-02'
const list = (db: Db, question: Partial<ContactQuestion> = {}) => listRows(db, question)
const names = (db: Db, question: Partial<ContactQuestion> = {}) => list(db, question).map(({ name }) => name)
const passing = (db: Db, filter: ContactFilter) => names(db, { filter })
const touch = (db: Db, contactId: string, day: string, kind: (typeof touchpointKinds)[number] = 'call') =>
  addTouchpoint(db, {
    contactId,
    kind,
    day,
    channelId: null,
    postId: null,
    text: '',
    mood: null,
    promise: null,
  })

const stateAfter = (cadenceDays: number | null, passed: number): TouchState | null => {
  const since = addDays(today, -passed)
  return touchState(touchPlan({ cadenceDays, since, lastLoggedAt: null, snooze: null }), today)
}

describe('cadence in the list', () => {
  it.each(touchpointKinds)('starts again after a touchpoint of kind %s', (kind) => {
    const db = aDb()
    const { id } = addContact(db, { kind: 'person', name: 'Sample', cadenceDays: 10 })
    touch(db, id, '2026-01-01')
    expect(list(db)[0]).toMatchObject({ lastDay: '2026-01-01', nextDay: '2026-01-11', state: 'slipping' })
    touch(db, id, '2026-02-28', kind)
    expect(list(db)[0]).toMatchObject({ lastDay: '2026-02-28', nextDay: '2026-03-10', state: 'fine' })
    expect(findContact(db, id)).toMatchObject({ nextDay: '2026-03-10', state: 'fine' })
  })

  it('counts from the day a contact was added, in the zone of the brand, while nothing has happened', () => {
    const late = '2026-03-01T22:30:00.000Z'
    for (const [timeZone, nextDay] of [
      ['Asia/Jerusalem', '2026-03-09'],
      ['Europe/London', '2026-03-08'],
      ['Asia/Kathmandu', '2026-03-09'],
    ] as const) {
      const db = aDb({ timeZone })
      const { id } = addContact(db, { kind: 'person', name: 'New', cadenceDays: 7 })
      db.sqlite.prepare('update contact set createdAt = ? where id = ?').run(late, id)
      rebuildContactLines(db)
      expect([timeZone, list(db)[0]?.nextDay]).toEqual([timeZone, nextDay])
      expect(findContact(db, id)?.nextDay).toBe(nextDay)
    }
  })

  it('steps back when the newest touchpoint is removed', () => {
    const db = aDb()
    const { id } = addContact(db, { kind: 'person', name: 'Sample', cadenceDays: 10 })
    touch(db, id, '2026-01-01')
    const newest = touch(db, id, '2026-03-01')
    removeTouchpoint(db, newest.id)
    expect(list(db)[0]).toMatchObject({ lastDay: '2026-01-01', state: 'slipping' })
    undo(db)
    expect(list(db)[0]).toMatchObject({ lastDay: '2026-03-01', state: 'fine' })
  })

  it('lists who is slipping away, the worst first, as the rule in shared says', () => {
    const db = aDb()
    const expected: { name: string; used: number }[] = []
    for (const [cadenceDays, passed] of [
      [7, 7],
      [7, 6],
      [7, 11],
      [30, 44],
      [30, 45],
      [365, 366],
      [1, 40],
      [null, 900],
    ] as const) {
      const name = `${cadenceDays}/${passed}`
      const { id } = addContact(db, { kind: 'person', name, cadenceDays })
      touch(db, id, addDays(today, -passed))
      if (cadenceDays !== null && passed >= cadenceDays) expected.push({ name, used: passed / cadenceDays })
    }
    expect(names(db, lateOnes('en'))).toEqual(
      expected.sort((one, other) => other.used - one.used).map(({ name }) => name),
    )
    const rows = list(db)
    for (const row of rows)
      expect(row.state).toBe(stateAfter(row.cadenceDays, daysBetween(row.lastDay ?? today, today)))
    expect(summarizeContacts(db)).toMatchObject({
      all: 8,
      due: rows.filter(({ state }) => state === 'due').length,
      slipping: rows.filter(({ state }) => state === 'slipping').length,
    })
  })
})

describe('the list', () => {
  it('filters by kind, type, tag, goal, place of work and words', () => {
    const db = aDb()
    const goalId = newId()
    commit(db, { key: 'a' }, (writer) =>
      writer.add('goal', { ...blank.goal, id: goalId, title: 'Partners', position: 1 }),
    )
    const office = addContact(db, { kind: 'organisation', name: 'Sample Office', type: 'partner' })
    const anna = addContact(db, {
      kind: 'person',
      name: 'Anna',
      organisationId: office.id,
      goalId,
      place: 'Forlì',
    })
    addContact(db, { kind: 'person', name: 'Berta', type: 'partner' })
    tagContacts(db, [anna.id], 'Local press')
    expect(passing(db, { kinds: ['organisation'] })).toEqual(['Sample Office'])
    expect(passing(db, { types: ['partner'] })).toEqual(['Berta', 'Sample Office'])
    expect(passing(db, { types: ['partner'], kinds: ['person'] })).toEqual(['Berta'])
    expect(passing(db, { tags: ['Local press'] })).toEqual(['Anna'])
    expect(passing(db, { goalIds: [goalId] })).toEqual(['Anna'])
    expect(passing(db, { organisationIds: [office.id] })).toEqual(['Anna'])
    const audienceId = newId()
    commit(db, { key: 'a' }, (writer) => {
      writer.add('audience', { ...blank.audience, id: audienceId, name: 'Bakers', position: 1 })
      writer.add('contactAudience', { id: newId(), contactId: anna.id, audienceId })
    })
    expect(passing(db, { audienceIds: [audienceId] })).toEqual(['Anna'])
    expect(passing(db, { audienceIds: [''] })).toEqual(['Berta', 'Sample Office'])
    expect(passing(db, { search: 'forli' })).toEqual(['Anna'])
    expect(passing(db, { search: 'nobody' })).toEqual([])
    expect(list(db, { filter: { search: 'anna' } })[0]).toMatchObject({
      organisation: 'Sample Office',
      goal: 'Partners',
      tags: ['Local press'],
    })
  })

  it('sorts names as the reader expects, and leaves what is unknown at the end', () => {
    const db = aDb()
    for (const name of ['Demir', 'Çelik', 'Cem', 'Işık', 'İnce']) addContact(db, { kind: 'person', name })
    expect(names(db, { language: 'tr' })).toEqual(['Cem', 'Çelik', 'Demir', 'Işık', 'İnce'])
    const [first] = list(db)
    changeContact(db, first?.id as string, { place: 'Ankara' })
    expect(names(db, { order: 'place' })[0]).toBe(first?.name)
    expect(names(db, { order: 'place', descending: true })[0]).toBe(first?.name)
  })
})

describe('a contact', () => {
  it('goes with all that hangs on it in one step, and comes back with one undo', () => {
    const db = aDb()
    const office = addContact(db, { kind: 'organisation', name: 'Sample Office' })
    const anna = addContact(db, { kind: 'person', name: 'Anna', organisationId: office.id })
    const handle = { network: 'x', handle: '@office', url: '', followers: null } as const
    addPart(db, { table: 'handle', values: { ...handle, contactId: office.id } })
    tagContacts(db, [office.id, anna.id], 'press')
    touch(db, office.id, today)
    const before = findContact(db, office.id)
    expect(before).toMatchObject({
      people: [{ name: 'Anna' }],
      handles: [{ handle: 'office', followers: null }],
      tags: [{ tag: 'press' }],
    })
    removeContacts(db, [office.id])
    expect(findContact(db, office.id)).toBeUndefined()
    expect(findContact(db, anna.id)).toMatchObject({ organisationId: null, organisation: null })
    for (const table of ['handle', 'touchpoint'])
      expect(db.sqlite.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0)
    expect(db.trail.undo.at(-1)?.label).toContain('Sample Office')
    undo(db)
    expect(findContact(db, office.id)).toEqual(before)
    expect(findContact(db, anna.id)).toMatchObject({ organisation: 'Sample Office' })
    redo(db)
    expect(names(db)).toEqual(['Anna'])
  })

  it('wears a tag once, however it is typed', () => {
    const db = aDb()
    const ids = ['Anna', 'Berta'].map((name) => addContact(db, { kind: 'person', name }).id)
    expect(tagContacts(db, ids, ' #Città ')).toBe(2)
    expect(tagContacts(db, ids, 'citta')).toBe(0)
    expect(tagContacts(db, ids, ' # ')).toBe(0)
    expect(readFacets(db).tags).toEqual([{ value: 'Città', count: 2 }])
    expect(untagContacts(db, [ids[0] as string], 'Città')).toBe(1)
    expect(readFacets(db).tags).toEqual([{ value: 'Città', count: 1 }])
  })
})

it('has one picture at most, which goes and comes back with it', () => {
  const db = aDb()
  const { id } = addContact(db, { kind: 'person', name: 'Anna Sample' })
  const photo = () => findContact(db, id)?.photo
  setPhoto(db, id, 'QUJD')
  setPhoto(db, id, 'REVG')
  expect(photo()).toBe('REVG')
  removeContacts(db, [id])
  undo(db)
  expect(photo()).toBe('REVG')
  setPhoto(db, id, null)
  expect(photo()).toBeNull()
  undo(db)
  undo(db)
  expect(photo()).toBe('QUJD')
  expect(setPhoto(db, newId(), 'QUJD')).toBeUndefined()
})

describe('a touchpoint', () => {
  it('names its channel and its post with the day it goes out, and forgets a post that is removed', () => {
    const db = aDb()
    const { id: contactId } = addContact(db, { kind: 'person', name: 'Sample' })
    const [channel, post] = [aChannel(), aPost({ title: 'Rye' })]
    addPosts(
      db,
      [{ post, variants: ['2026-04-02', '2026-03-12'].map((day) => aVariant({ postId: post.id, day })) }],
      [channel],
    )
    const { id } = touch(db, contactId, '2026-03-01')
    const line = () => findContact(db, contactId)?.touchpoints[0]
    expect(line()).toMatchObject({ network: null, handle: null, postTitle: null, postDay: null })
    changeTouchpoint(db, id, { channelId: channel.id, postId: post.id })
    expect(line()).toMatchObject({
      network: 'instagram',
      handle: 'sample',
      postTitle: 'Rye',
      postDay: '2026-03-12',
    })
    removePost(db, post.id)
    expect(line()).toMatchObject({ handle: 'sample', postId: null, postTitle: null })
    undo(db)
    expect(line()).toMatchObject({ postTitle: 'Rye' })
  })
})
