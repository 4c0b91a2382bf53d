import { expect, it } from 'vitest'
import { addOfflineEvent, changeOfflineEvent, removeDayItem } from '../../db/calendar/day-items.ts'
import { addMet, listMet } from '../../db/calendar/event-people.ts'
import { listTasks } from '../../db/calendar/tasks.ts'
import { undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { addContact, findContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint } from '../../db/relationships/touchpoints.ts'
import { searchRecords } from '../../db/search/search.ts'
import { followUpOf } from '../../shared/calendar/event-people.ts'
import { addDays } from '../../shared/day.ts'
import { aDb } from '../support/workspace.ts'

/** The clock of a test stands at 2 March 2026. */
function aFair(db: Db, endDay = '2026-03-01') {
  const fair = addOfflineEvent(db, {
    ...{ kind: 'fair', title: 'Bread fair', startDay: '2026-02-27', endDay, time: null },
    ...{ place: '', responsible: 'Nora Sample' },
  })
  const { id } = addContact(db, { kind: 'person', name: 'Anna Sample', cadenceDays: 30 })
  return { fair, id }
}

it('makes whoever was met a touchpoint of the last day, with a step within a week, and one step back', () => {
  const db = aDb()
  const { fair, id } = aFair(db)
  addMet(db, { eventId: fair.id, contactId: id, followUp: 'Follow up' })
  addMet(db, { eventId: fair.id, contactId: id, followUp: 'Follow up' })
  expect(listMet(db, fair.id)).toMatchObject([{ name: 'Anna Sample', followUp: 'open', day: '2026-03-08' }])
  expect(findContact(db, id)).toMatchObject({
    nextDay: '2026-03-31',
    touchpoints: [{ kind: 'event', day: '2026-03-01', text: 'Bread fair' }],
  })
  expect(listTasks(db, { contactId: id })).toMatchObject([
    { title: 'Follow up', dueDay: '2026-03-08', responsible: 'Nora Sample' },
  ])
  undo(db)
  expect([listMet(db, fair.id), listTasks(db, { contactId: id })]).toEqual([[], []])
})

it('is followed up by any touchpoint after it, and keeps whom it was when the event goes and comes back', () => {
  const db = aDb()
  const { fair, id } = aFair(db, '2026-02-28')
  addMet(db, { eventId: fair.id, contactId: id, followUp: null })
  addTouchpoint(db, {
    ...{ contactId: id, kind: 'comment', day: '2026-03-02', channelId: null, postId: null, text: '' },
    ...{ mood: null, promise: null },
  })
  expect(listMet(db, fair.id)).toMatchObject([{ followUp: 'done', day: '2026-03-02' }])
  removeDayItem(db, { table: 'offlineEvent', id: fair.id })
  expect(findContact(db, id)?.touchpoints).toHaveLength(2)
  undo(db)
  expect(listMet(db, fair.id)).toHaveLength(1)
})

it('is written down on the day itself while it lasts, and refuses what is gone', () => {
  const db = aDb()
  const { fair, id } = aFair(db, '2026-03-05')
  addMet(db, { eventId: fair.id, contactId: id, followUp: null })
  expect(findContact(db, id)?.touchpoints).toMatchObject([{ day: '2026-03-02' }])
  expect(addMet(db, { eventId: newId(), contactId: id, followUp: null })).toBeUndefined()
  expect(addMet(db, { eventId: fair.id, contactId: newId(), followUp: null })).toBeUndefined()
})

it('says until when, and afterwards that it was missed', () => {
  const end = '2026-03-01'
  expect(followUpOf(end, null, addDays(end, 7)).followUp).toBe('open')
  expect(followUpOf(end, null, addDays(end, 8)).followUp).toBe('missed')
  expect(followUpOf(end, addDays(end, 8), addDays(end, 9)).followUp).toBe('missed')
  expect(followUpOf(end, addDays(end, 7), addDays(end, 30))).toEqual({
    followUp: 'done',
    day: addDays(end, 7),
  })
})

it('keeps what it cost and brought, and is found by it', () => {
  const db = aDb()
  const { fair } = aFair(db)
  expect(fair).toMatchObject({ cost: null, outcome: '' })
  changeOfflineEvent(db, { id: fair.id, patch: { cost: 120.5, outcome: 'Two orders of rye' } })
  expect(searchRecords(db, { search: 'orders', limit: 5 })).toMatchObject([
    { table: 'offlineEvent', id: fair.id },
  ])
})
