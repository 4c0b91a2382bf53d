import { expect, it } from 'vitest'
import { redo, undo } from '../../db/commit.ts'
import { addView, listViews, removeView } from '../../db/kept-views.ts'
import type { Db } from '../../db/open.ts'
import { ensureContactLines, rebuildContactLines } from '../../db/relationships/contact-line.ts'
import { chosenIds, countChosen, listContacts, listIds } from '../../db/relationships/contact-list.ts'
import { changeContacts } from '../../db/relationships/many.ts'
import { addContact, findContact } from '../../db/relationships/relationships.ts'
import { addTier, changeTier, listRhythms, removeTier, setTagCadence } from '../../db/relationships/tiers.ts'
import { addTouchpoint } from '../../db/relationships/touchpoints.ts'
import { addDays } from '../../shared/day.ts'
import { type ContactFilter, contactColumns } from '../../shared/relationships/contact-list.ts'
import { listRows, tagContacts } from '../support/contacts.ts'
import { addLargeContacts } from '../support/large-contacts.ts'
import { aDb } from '../support/workspace.ts'

/** The day the clock of `aDb` starts on. */
const today = '2026-03-02'

const people = (db: Db, names: readonly string[]) =>
  names.map((name) => addContact(db, { kind: 'person', name }).id)
const passing = (db: Db, filter: ContactFilter) => listRows(db, { filter }).map(({ name }) => name)
const touch = (db: Db, contactId: string, day: string) =>
  addTouchpoint(db, {
    ...{ contactId, day, kind: 'call', text: '', channelId: null, postId: null, mood: null, promise: null },
  })

const lines = (db: Db) =>
  db.sqlite
    .prepare(
      'select contactId, nameKey, nameKeyTr, lastDay, since, cadenceDays, nextDay, slipDay, snoozedUntil from contactLine order by contactId',
    )
    .all()

it('is read a window at a time, in one order whatever the window', () => {
  const db = aDb()
  addLargeContacts(db, 1200)
  for (const order of [...contactColumns, 'lateness'] as const) {
    const question = { filter: {}, order, descending: true, language: 'el' } as const
    const whole = listIds(db, { ...question, from: 0, limit: 1200 })
    expect(new Set(whole).size).toBe(1200)
    const { rows, total } = listContacts(db, { ...question, from: 500, limit: 40 })
    expect([order, total, rows.map(({ id }) => id)]).toEqual([order, 1200, whole.slice(500, 540)])
    const near = whole[777] as string
    expect(listContacts(db, { ...question, from: 0, limit: 1, near }).at).toBe(777)
  }
})

it('keeps its lines true to the records, whatever is written, undone and made anew', () => {
  const db = aDb()
  const [anna = '', berta = ''] = people(db, ['Anna', 'Işıl'])
  const tier = addTier(db, { name: 'Partners', cadenceDays: 30 })
  changeContacts(db, { of: { ids: [anna] }, change: { to: 'field', patch: { tierId: tier.id } } })
  tagContacts(db, [berta], 'press')
  setTagCadence(db, { tag: 'press', cadenceDays: 14 })
  touch(db, anna, '2026-02-20')
  changeContacts(db, {
    of: { ids: [anna, berta] },
    change: { to: 'snoozed', untilDay: '2026-05-01', reason: 'on leave' },
  })
  changeTier(db, { id: tier.id, patch: { cadenceDays: 45 } })
  const check = () => {
    const kept = lines(db)
    rebuildContactLines(db)
    expect(lines(db)).toEqual(kept)
  }
  check()
  const after = lines(db)
  let steps = 0
  while (undo(db)) {
    steps += 1
    check()
  }
  for (let at = 0; at < steps; at++) redo(db)
  expect(lines(db)).toEqual(after)
  db.sqlite.exec('delete from contactLine; delete from contactLineState')
  ensureContactLines(db)
  expect(lines(db)).toEqual(after)
})

it('lets pass whoever has one of the values, or none where that is asked for', () => {
  const db = aDb()
  const [anna = '', berta = ''] = people(db, ['Anna', 'Berta', 'Carla'])
  const change = (ids: string[], patch: Parameters<typeof addContact>[1]) =>
    changeContacts(db, { of: { ids }, change: { to: 'field', patch } })
  change([anna], { kind: 'person', basis: 'consent', place: 'Forlì', responsible: 'Dana' })
  change([berta], { kind: 'person', basis: 'contract', industry: 'mills' })
  db.sqlite.prepare("update contact set languages = 'it en' where id = ?").run(anna)
  tagContacts(db, [berta], 'press')
  expect(passing(db, { bases: ['consent', 'contract'] })).toEqual(['Anna', 'Berta'])
  expect(passing(db, { bases: [''] })).toEqual(['Carla'])
  expect(passing(db, { tags: ['press', ''] })).toEqual(['Anna', 'Berta', 'Carla'])
  expect(passing(db, { tags: [''] })).toEqual(['Anna', 'Carla'])
  expect(passing(db, { languages: ['en'] })).toEqual(['Anna'])
  expect(passing(db, { languages: ['n'] })).toEqual([])
  expect(passing(db, { languages: [''], industries: ['mills', ''] })).toEqual(['Berta', 'Carla'])
  expect(passing(db, { responsibles: ['Dana'], places: ['Forlì'] })).toEqual(['Anna'])
})

it('changes all that match but a few, as one step, and counts whom it changed', () => {
  const db = aDb()
  const ids = people(db, ['Anna', 'Berta', 'Carla', 'Dora'])
  const of = { filter: { kinds: ['person'] }, without: [ids[1] as string] } as const
  const choice = { filter: { kinds: ['person' as const] }, without: [...of.without] }
  expect([countChosen(db, choice), chosenIds(db, choice).length]).toEqual([3, 3])
  const edit = { of: choice, change: { to: 'field', patch: { type: 'partner', stage: 'met' } } } as const
  expect(changeContacts(db, { ...edit, change: { ...edit.change } })).toBe(3)
  expect(listRows(db).map(({ type, stage }) => `${type} ${stage}`)).toEqual([
    'partner met',
    'null spotted',
    'partner met',
    'partner met',
  ])
  expect(JSON.parse(db.trail.undo.at(-1)?.label ?? '')).toEqual({
    key: 'relationships.did.changeMany',
    values: { count: 3, field: 'type' },
  })
  expect(changeContacts(db, { of: choice, change: { to: 'removed' } })).toBe(3)
  expect(listRows(db).map(({ name }) => name)).toEqual(['Berta'])
  undo(db)
  undo(db)
  expect(listRows(db).map(({ type }) => type)).toEqual([null, null, null, null])
})

it('makes nobody work at itself', () => {
  const db = aDb()
  const { id: office } = addContact(db, { kind: 'organisation', name: 'Office' })
  const [anna = ''] = people(db, ['Anna'])
  const of = { ids: [office, anna] }
  changeContacts(db, { of, change: { to: 'field', patch: { organisationId: office } } })
  expect(listRows(db).map(({ organisation }) => organisation)).toEqual(['Office', null])
})

it('takes the own rhythm, else that of the tier, else the shortest of the tags, and says so', () => {
  const db = aDb()
  const [anna = ''] = people(db, ['Anna'])
  const cadence = () => findContact(db, anna)?.cadence
  const field = (patch: { tierId?: string | null; cadenceDays?: number | null }) =>
    changeContacts(db, { of: { ids: [anna] }, change: { to: 'field', patch } })
  expect(cadence()).toBeNull()
  for (const [tag, cadenceDays] of [
    ['press', 60],
    ['bakers', 20],
  ] as const) {
    tagContacts(db, [anna], tag)
    setTagCadence(db, { tag, cadenceDays })
  }
  expect(cadence()).toEqual({ days: 20, from: 'tag', name: 'bakers' })
  const tier = addTier(db, { name: 'Partners', cadenceDays: 30 })
  field({ tierId: tier.id })
  expect(cadence()).toEqual({ days: 30, from: 'tier', name: 'Partners' })
  expect(listRhythms(db)).toMatchObject({ tiers: [{ count: 1 }], tags: [{ tag: 'bakers', count: 1 }, {}] })
  field({ cadenceDays: 7 })
  expect(cadence()).toEqual({ days: 7, from: 'own', name: '' })
  field({ cadenceDays: null })
  removeTier(db, tier.id)
  expect(cadence()?.from).toBe('tag')
  undo(db)
  expect(cadence()?.name).toBe('Partners')
})

it('lets a contact rest until a day, and any touchpoint ends it', () => {
  let now = `${today}T08:00:00.000Z`
  const db = Object.assign(aDb(), { now: () => now })
  const { id } = addContact(db, { kind: 'person', name: 'Anna', cadenceDays: 10 })
  touch(db, id, '2026-01-01')
  expect(passing(db, { touch: ['slipping'] })).toEqual(['Anna'])
  now = `${today}T09:00:00.000Z`
  const snoozed = { to: 'snoozed', untilDay: addDays(today, 7), reason: 'on leave' } as const
  changeContacts(db, { of: { ids: [id] }, change: snoozed })
  expect(passing(db, { touch: ['slipping', 'due'] })).toEqual([])
  expect(passing(db, { touch: ['snoozed'] })).toEqual(['Anna'])
  expect(findContact(db, id)).toMatchObject({ state: 'fine', snooze: { reason: 'on leave' } })
  expect(JSON.parse(db.trail.undo.at(-1)?.label ?? '')).toEqual({
    key: 'relationships.did.snooze',
    values: { name: 'Anna', day: addDays(today, 7) },
  })
  now = `${addDays(today, 7)}T09:00:00.000Z`
  expect(findContact(db, id)).toMatchObject({ state: 'slipping', snooze: null })
  expect(passing(db, { touch: ['slipping'] })).toEqual(['Anna'])
  now = `${addDays(today, 3)}T09:00:00.000Z`
  // Of a day long ago, but logged now.
  touch(db, id, '2025-12-24')
  expect(findContact(db, id)).toMatchObject({ state: 'slipping', snooze: null })
  undo(db)
  expect(findContact(db, id)).toMatchObject({ state: 'fine', snooze: { reason: 'on leave' } })
})

it('keeps views by name, each step named', () => {
  const db = aDb()
  const view = addView(db, 'contactView', {
    name: 'Press',
    filter: '{"types":["journalist"]}',
    sort: '',
    columns: '',
  })
  expect(listViews(db, 'contactView')).toEqual([view])
  expect(removeView(db, 'contactView', view.id)).toBe(true)
  undo(db)
  expect(listViews(db, 'contactView')).toEqual([view])
})
