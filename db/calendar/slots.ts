import {
  countSlots,
  type DaySlot,
  nearestSlot,
  type Slot,
  type SlotPlace,
  type SlotRange,
  slotsOfDays,
} from '../../shared/calendar/slots.ts'
import { addDays, type Day, startOfWeek, type Time, weekdayOf } from '../../shared/day.ts'
import type { Id, Label } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { titleOf } from '../strategy/strategy.ts'
import { todayOf } from '../team.ts'

/** Every slot of the channels that are posted on. */
export function listSlots(db: Db): Slot[] {
  const slots = query
    .selectFrom('slot')
    .innerJoin('channel', 'channel.id', 'slot.channelId')
    .selectAll('slot')
    .where('channel.decision', '=', 'active')
  return all(db, slots.orderBy('channel.position').orderBy('slot.weekday').orderBy('slot.time'))
}

/** The slots of these days: which are free, and how each channel's weeks stand. Weeks are whole, whatever the range. */
export function readSlots(
  db: Db,
  { from, to, firstWeekday }: { from: Day; to: Day; firstWeekday: number },
): SlotRange {
  const slots = listSlots(db)
  const whole = { from: startOfWeek(from, firstWeekday), to: addDays(startOfWeek(to, firstWeekday), 6) }
  const days = slotsOfDays(slots, whole)
  const isFree = (slot: DaySlot) => !isTaken(db, slot)
  return {
    slots,
    free: days.filter((slot) => slot.day >= from && slot.day <= to && isFree(slot)),
    counts: countSlots(days, isFree, firstWeekday),
  }
}

function isTaken(db: Db, { channelId, day, time }: DaySlot): boolean {
  // The plus keeps SQLite on the index by day and time: a channel may have many thousand posts.
  const sql = 'select exists (select 1 from variant where day = ? and time = ? and +channelId = ?)'
  return statement(db.sqlite, sql).pluck().get(day, time, channelId) === 1
}

export function hasSlot(
  db: Db,
  { channelId, day, time }: { channelId: Id | null; day: Day; time: Time | null },
): boolean {
  const sql = 'select exists (select 1 from slot where channelId = ? and weekday = ? and time = ?)'
  return statement(db.sqlite, sql).pluck().get(channelId, weekdayOf(day), time) === 1
}

/** The slots of one channel on one day that no variant stands in. */
export function freeTimes(db: Db, channelId: Id | null, day: Day): Time[] {
  const sql = `select time from slot where channelId = ? and weekday = ? and not exists
    (select 1 from variant v where v.day = ? and v.time = slot.time and +v.channelId = slot.channelId) order by time`
  return statement(db.sqlite, sql).pluck().all(channelId, weekdayOf(day), day) as Time[]
}

/** How far around a day a free slot is looked for. */
const reach = 14

/** The free slot of a channel, of any with null, that is nearest to a place, not in the past, and that `suits`. */
export function findNearestSlot(
  db: Db,
  { channelId, day, time }: { channelId: Id | null; day: Day; time: Time | null },
  suits: (slot: DaySlot) => boolean = () => true,
): DaySlot | undefined {
  const slots = listSlots(db).filter((slot) => channelId === null || slot.channelId === channelId)
  const [today, earliest] = [todayOf(db), addDays(day, -reach)]
  const from = earliest < today ? today : earliest
  const to = addDays(day < today ? today : day, reach)
  let left = slotsOfDays(slots, { from, to }).filter((slot) => !isTaken(db, slot))
  for (let near = nearestSlot(left, { day, time }); near; near = nearestSlot(left, { day, time })) {
    if (suits(near)) return near
    left = left.filter((slot) => slot !== near)
  }
  return undefined
}

/** Adds slots to a channel as one step; those it has already are left out. Undefined when the channel is gone. */
export function addSlots(
  db: Db,
  { channelId, places }: { channelId: Id; places: readonly SlotPlace[] },
): Slot[] | undefined {
  const title = nameOfChannel(db, channelId)
  if (title === undefined) return undefined
  const there = all(db, query.selectFrom('slot').selectAll().where('channelId', '=', channelId))
  const isThere = ({ weekday, time }: SlotPlace) =>
    there.some((slot) => slot.weekday === weekday && slot.time === time)
  const [only] = places
  const label: Label =
    only && places.length === 1
      ? { key: 'slots.did.add', values: { title, time: only.time } }
      : { key: 'slots.did.addSome', values: { title, count: places.length } }
  return commit(db, label, (writer) =>
    places
      .filter((place) => !isThere(place))
      .map((place) => writer.add('slot', { id: newId(), channelId, ...place })),
  )
}

/** Gives a slot another time; one the channel has already makes it one of the two. Undefined when it is gone. */
export function changeSlot(db: Db, { id, time }: { id: Id; time: Time }): Slot | undefined {
  const slot = findSlot(db, id)
  if (!slot) return undefined
  const label = { key: 'slots.did.change', values: { title: nameOfChannel(db, slot.channelId) ?? '…', time } }
  return commit(db, label, (writer) => {
    const same = query
      .selectFrom('slot')
      .selectAll()
      .where('channelId', '=', slot.channelId)
      .where('weekday', '=', slot.weekday)
    const other = first(db, same.where('time', '=', time).where('id', '!=', id))
    if (!other) return writer.change('slot', id, { time })
    writer.remove('slot', id)
    return other
  })
}

/** False when it is gone already. */
export function removeSlot(db: Db, id: Id): boolean {
  const slot = findSlot(db, id)
  if (!slot) return false
  const values = { title: nameOfChannel(db, slot.channelId) ?? '…', time: slot.time }
  return commit(db, { key: 'slots.did.remove', values }, (writer) => writer.remove('slot', id))
}

function findSlot(db: Db, id: Id): Slot | undefined {
  return first(db, query.selectFrom('slot').selectAll().where('id', '=', id))
}

function nameOfChannel(db: Db, id: Id): string | undefined {
  const channel = first(db, query.selectFrom('channel').selectAll().where('id', '=', id))
  return channel && titleOf(channel)
}
