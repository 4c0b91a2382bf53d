import type { DayItems, DayNote, NewOfflineEvent, OfflineEvent } from '../../shared/calendar/day-items.ts'
import type { Day } from '../../shared/day.ts'
import { hostOf } from '../../shared/posts/task.ts'
import type { Id, Label } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { getWorkspace } from '../team.ts'
import type { Writer } from '../writer.ts'
import { listLayerItems } from './own-layers.ts'

type Days = { from: Day; to: Day }

/** Notes, events, campaigns, deadlines of bids and days of the team's own layers that touch these days; of the last, not more than can be read. */
export function listDayItems(db: Db, { from, to }: Days): DayItems {
  const layerItems = listLayerItems(db, { from, to })
  const notes = query
    .selectFrom('dayNote')
    .selectAll()
    .where('startDay', '<=', to)
    .where('endDay', '>=', from)
  const events = query
    .selectFrom('offlineEvent')
    .selectAll()
    .where('startDay', '<=', to)
    .where('endDay', '>=', from)
  const campaigns = query
    .selectFrom('campaign')
    .select(['id', 'name', 'startDay', 'endDay'])
    .where('startDay', '<=', to)
    .where('endDay', '>=', from)
  const deadlines = query
    .selectFrom('bid')
    .select(['id', 'title', 'deadline'])
    .where('deadline', '>=', from)
    .where('deadline', '<=', to)
  // What is to be done for a post stands in the post.
  const steps = query
    .selectFrom('task')
    .selectAll()
    .where('doneAt', 'is', null)
    .where('postId', 'is', null)
    .where('dueDay', '>=', from)
    .where('dueDay', '<=', to)
  const items = [
    ...all(db, notes).map(({ text, sharedAt: _sharedAt, ...note }) => ({
      ...note,
      ...{ layer: 'notes' as const, title: text, time: null, place: '' },
    })),
    ...all(db, events).map(({ responsible: _responsible, cost: _cost, outcome: _outcome, ...event }) => ({
      ...event,
      layer: 'events' as const,
    })),
    ...all(db, campaigns).flatMap(({ id, name, startDay, endDay }) =>
      startDay && endDay
        ? [
            {
              ...{ id, title: name, startDay, endDay },
              ...{ layer: 'campaigns' as const, kind: 'campaign', time: null, place: '' },
            },
          ]
        : [],
    ),
    ...all(db, deadlines).flatMap(({ id, title, deadline }) =>
      deadline
        ? [
            {
              ...{ id, title, startDay: deadline, endDay: deadline },
              ...{ layer: 'bids' as const, kind: 'bid', time: null, place: '' },
            },
          ]
        : [],
    ),
    ...all(db, steps).flatMap((step) =>
      step.dueDay
        ? [
            {
              ...{
                id: step.id,
                title: step.title,
                startDay: step.dueDay,
                endDay: step.dueDay,
                of: hostOf(step),
              },
              ...{ layer: 'tasks' as const, kind: 'task', time: null, place: '' },
            },
          ]
        : [],
    ),
    ...layerItems.items,
  ]
  return { items, isCut: layerItems.isCut }
}

/** Notes of these days that the owner may read. */
export function listSharedNotes(db: Db, days: Days): ReadonlySet<Id> {
  const shared = query.selectFrom('dayNote').select('id').where('sharedAt', 'is not', null)
  return new Set(all(db, shared.where('startDay', '<=', days.to)).map(({ id }) => id))
}

export function findDayNote(db: Db, id: Id): DayNote | undefined {
  return first(db, query.selectFrom('dayNote').selectAll().where('id', '=', id))
}

export function findOfflineEvent(db: Db, id: Id): OfflineEvent | undefined {
  return first(db, query.selectFrom('offlineEvent').selectAll().where('id', '=', id))
}

export function addDayNote(db: Db, values: Omit<DayNote, 'id'>): DayNote {
  const label = { key: 'dayItems.did.addNote', values: { day: values.startDay } }
  return commit(db, label, (writer) => writer.add('dayNote', { id: newId(), ...values }))
}

export function addOfflineEvent(db: Db, values: NewOfflineEvent): OfflineEvent {
  const label = { key: 'dayItems.did.addEvent', values: { day: values.startDay } }
  return commit(db, label, (writer) =>
    writer.add('offlineEvent', { id: newId(), ...values, cost: null, outcome: '' }),
  )
}

/** Undefined when it is gone. */
export function changeDayNote(
  db: Db,
  { id, patch }: { id: Id; patch: Partial<DayNote> },
): DayNote | undefined {
  const old = findDayNote(db, id)
  if (!old) return undefined
  const label = labelOf('changeNote', patch.text ?? old.text, patch)
  return commit(db, label, (writer) => writer.change('dayNote', id, withEnd(old, patch)))
}

/** Undefined when it is gone. */
export function changeOfflineEvent(
  db: Db,
  { id, patch }: { id: Id; patch: Partial<OfflineEvent> },
): OfflineEvent | undefined {
  const old = findOfflineEvent(db, id)
  if (!old) return undefined
  const label = labelOf('changeEvent', patch.title ?? old.title, patch)
  return commit(db, label, (writer) => writer.change('offlineEvent', id, withEnd(old, patch)))
}

/** What goes to another day as a whole was moved. */
function labelOf(verb: string, title: string, { startDay, endDay }: { startDay?: Day; endDay?: Day }): Label {
  return startDay && endDay
    ? { key: 'dayItems.did.move', values: { title, day: startDay } }
    : { key: `dayItems.did.${verb}`, values: { title } }
}

/** What is moved by its first day keeps its length's end no earlier than its start. */
function withEnd<Row extends { startDay: Day; endDay: Day }>(old: Row, patch: Partial<Row>): Partial<Row> {
  const { startDay, endDay } = { ...old, ...patch }
  if (endDay >= startDay) return patch
  return patch.endDay ? { ...patch, startDay: endDay } : { ...patch, endDay: startDay }
}

/** False when it is gone already. */
export function removeDayItem(db: Db, { table, id }: { table: 'dayNote' | 'offlineEvent'; id: Id }): boolean {
  const old = table === 'dayNote' ? findDayNote(db, id) : findOfflineEvent(db, id)
  if (!old) return false
  const title = 'text' in old ? old.text : old.title
  const label = { key: `dayItems.did.remove.${table}`, values: { title } }
  return commit(db, label, (writer) => {
    if (table === 'offlineEvent') releaseMet(db, writer, id)
    return writer.remove(table, id)
  })
}

/** What happened at an event stays with whom it was when the event is gone. */
function releaseMet(db: Db, writer: Writer, eventId: Id): void {
  const met = query.selectFrom('touchpoint').select('id').where('eventId', '=', eventId)
  for (const { id } of all(db, met)) writer.change('touchpoint', id, { eventId: null })
}

/** Countries whose holidays are shown: those that were chosen, else the workspace's own. */
export function listHolidayCountries(db: Db): string[] {
  const chosen = all(db, query.selectFrom('holidayCountry').select('country').orderBy('id'))
  return chosen.length > 0 ? chosen.map(({ country }) => country) : [getWorkspace(db).country]
}

export function setHolidayCountries(db: Db, countries: readonly string[]): void {
  const chosen = all(db, query.selectFrom('holidayCountry').selectAll())
  commit(db, { key: 'dayItems.did.countries' }, (writer) => {
    for (const { id, country } of chosen)
      if (!countries.includes(country)) writer.remove('holidayCountry', id)
    for (const country of new Set(countries))
      if (!chosen.some((one) => one.country === country))
        writer.add('holidayCountry', { id: newId(), country })
  })
}
