import { z } from 'zod'
import { Day, Instant, Time } from '../day.ts'
import { Id, Line, Position } from '../record.ts'

/** Days of the team's own in the calendar, under a name and a mark: its awareness days, or what a calendar file held. */
export const OwnLayer = z.object({
  id: Id,
  name: Line,
  mark: z.int().min(0).max(11),
  /** The file it was read from; empty for the list of awareness days. */
  fileName: Line,
  /** Since when the owner may read it; null keeps it in the team. */
  sharedAt: Instant.nullable(),
  position: Position,
})
export type OwnLayer = z.infer<typeof OwnLayer>

/** A day of such a layer, or several. */
export const LayerDay = z.object({
  id: Id,
  layerId: Id,
  title: Line,
  startDay: Day,
  endDay: Day,
  time: Time.nullable(),
  place: Line,
  /** In whose clocks the time is meant. */
  timeZone: Line,
  /** How it comes back, as RFC 5545 writes it; empty for what is once. */
  rule: Line,
  /** Days, with blanks between, on which it does not. */
  exceptDays: z.string().max(20_000),
})
export type LayerDay = z.infer<typeof LayerDay>

/** What comes back every year on the same date. */
export const yearly = 'FREQ=YEARLY'

/** More than these of one file are not taken in: nobody reads them, and each day shown is held against each rule. */
export const mostLayerDays = 2_000

export const OwnLayerPatch = OwnLayer.pick({ name: true, mark: true, sharedAt: true }).partial()
export type OwnLayerPatch = z.infer<typeof OwnLayerPatch>

export const NewAwarenessDay = LayerDay.pick({ title: true, startDay: true }).extend({
  title: Line.trim().min(1),
  isYearly: z.boolean(),
  /** What the list is called where it does not exist yet. */
  listName: Line,
})
export type NewAwarenessDay = z.infer<typeof NewAwarenessDay>

/** A layer as its panel shows it; the days of a file are told by their count. */
export const LayerRow = OwnLayer.extend({ count: z.int(), days: z.array(LayerDay) })
export type LayerRow = z.infer<typeof LayerRow>

export const dayChanges = ['added', 'changed', 'gone'] as const

/** What a newer file says otherwise than the layer did; `first` names the first of them. */
export const LayerChanges = z.object({
  added: z.int(),
  changed: z.int(),
  gone: z.int(),
  first: z.array(LayerDay.pick({ title: true, startDay: true }).extend({ kind: z.enum(dayChanges) })),
})
export type LayerChanges = z.infer<typeof LayerChanges>

/** A day as a calendar file has it. */
export type ReadDay = Omit<LayerDay, 'id' | 'layerId'>

const readFields = ['title', 'startDay', 'endDay', 'time', 'place', 'timeZone', 'rule', 'exceptDays'] as const

const signOf = (day: ReadDay) => JSON.stringify(readFields.map((field) => day[field]))

/** The days of a layer against those of a newer file. One that says something else is known by its title. */
export function compareDays(known: readonly LayerDay[], read: readonly ReadDay[]) {
  const bySign = Map.groupBy(known, signOf)
  const others = read.filter((day) => bySign.get(signOf(day))?.shift() === undefined)
  const byTitle = Map.groupBy([...bySign.values()].flat(), ({ title }) => title)
  const changed: { id: Id; day: ReadDay }[] = []
  const added: ReadDay[] = []
  for (const day of others) {
    const old = byTitle.get(day.title)?.shift()
    if (old) changed.push({ id: old.id, day })
    else added.push(day)
  }
  return { added, changed, gone: [...byTitle.values()].flat() }
}

/** The same in words' reach: how many of each, and the first few by name, in the order of their days. */
export function tellChanges(
  { added, changed, gone }: ReturnType<typeof compareDays>,
  most = 12,
): LayerChanges {
  const told = [
    ...added.map((day) => ({ kind: 'added' as const, ...day })),
    ...changed.map(({ day }) => ({ kind: 'changed' as const, ...day })),
    ...gone.map((day) => ({ kind: 'gone' as const, ...day })),
  ].sort((a, b) => (a.startDay < b.startDay ? -1 : a.startDay > b.startDay ? 1 : 0))
  return {
    ...{ added: added.length, changed: changed.length, gone: gone.length },
    first: told.slice(0, most).map(({ kind, title, startDay }) => ({ kind, title, startDay })),
  }
}

/** What a system adds to the name of a file that is there already. */
const plainName = (fileName: string) => fileName.replace(/ ?\(\d+\)(?=\.[^.]+$|$)/, '')

/** Whether a file is a newer one of a layer: it bears the same name and calls itself the same. */
export function isSameCalendar(
  layer: Pick<OwnLayer, 'name' | 'fileName'>,
  file: Pick<OwnLayer, 'name' | 'fileName'>,
): boolean {
  return (
    plainName(layer.fileName) === plainName(file.fileName) && plainName(layer.name) === plainName(file.name)
  )
}
