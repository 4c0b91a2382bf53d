import type { DayItem } from '../../shared/calendar/day-items.ts'
import {
  compareDays,
  type LayerChanges,
  type LayerDay,
  type LayerRow,
  type NewAwarenessDay,
  type OwnLayer,
  type OwnLayerPatch,
  type ReadDay,
  tellChanges,
  yearly,
} from '../../shared/calendar/own-layers.ts'
import { daysOfRepeat, readRule } from '../../shared/calendar/repeat.ts'
import { addDays, type Day, daysBetween } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { moveWall } from '../../shared/zone.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { getWorkspace } from '../team.ts'

/** The layers in their order; only the list of awareness days names its days. */
export function listOwnLayers(db: Db): LayerRow[] {
  const layers = all(db, query.selectFrom('ownLayer').selectAll().orderBy('position').orderBy('id'))
  return layers.map((layer) => {
    const days = layer.fileName === '' ? daysIn(db, layer.id) : []
    return { ...layer, count: countLayerDays(db, layer.id), days }
  })
}

export function countLayerDays(db: Db, layerId: Id): number {
  const days = query.selectFrom('layerDay').select((is) => is.fn.countAll<number>().as('count'))
  return first(db, days.where('layerId', '=', layerId))?.count ?? 0
}

function daysIn(db: Db, layerId: Id): LayerDay[] {
  const days = query.selectFrom('layerDay').selectAll().where('layerId', '=', layerId)
  return all(db, days.orderBy('startDay').orderBy('id'))
}

/** More than anybody reads on the days of a page: a file of daily entries must not hold the screen up. */
const mostShown = 2_000

/**
 * What these layers show on some days: each time that something comes back is an item of its own. `isCut` where there
 * are more than anybody reads.
 */
export function listLayerItems(
  db: Db,
  { from, to }: { from: Day; to: Day },
): { items: DayItem[]; isCut: boolean } {
  const layers = new Map(
    all(db, query.selectFrom('ownLayer').selectAll()).map(({ id, name, mark }) => [id, { id, name, mark }]),
  )
  if (layers.size === 0) return { items: [], isCut: false }
  const { timeZone } = getWorkspace(db)
  // Clocks elsewhere may show another day.
  const [early, late] = [addDays(from, -1), addDays(to, 1)]
  const once = query.selectFrom('layerDay').selectAll().where('rule', '=', '')
  const again = query.selectFrom('layerDay').selectAll().where('rule', '!=', '').where('startDay', '<=', late)
  const rows = [
    ...all(db, once.where('startDay', '<=', late).where('endDay', '>=', early)),
    ...all(db, again),
  ]
  const items: DayItem[] = []
  for (const row of rows) {
    const own = layers.get(row.layerId)
    if (!own) continue
    if (items.length > mostShown) break
    for (const startDay of startsOf(row, early, late)) {
      const item = itemOn(row, startDay, timeZone, own)
      if (item.startDay <= to && item.endDay >= from) items.push(item)
    }
  }
  return { items: items.slice(0, mostShown), isCut: items.length > mostShown }
}

function startsOf({ rule, startDay, endDay, exceptDays }: LayerDay, early: Day, late: Day): Day[] {
  if (rule === '') return [startDay]
  const repeat = readRule(rule)
  // A rule that nobody can follow says no more than its first day.
  if (!repeat) return [startDay]
  const left = exceptDays.split(' ')
  const from = addDays(early, -daysBetween(startDay, endDay))
  return daysOfRepeat(repeat, startDay, { from, to: late }).filter((day) => !left.includes(day))
}

function itemOn(row: LayerDay, day: Day, timeZone: string, own: NonNullable<DayItem['own']>): DayItem {
  const { id, title, time, place, startDay, endDay } = row
  const wall = time === null ? { day, time } : moveWall({ day, time }, row.timeZone, timeZone)
  return {
    ...{ id: row.rule === '' ? id : `${id} ${day}`, layer: 'own', kind: 'own', own, title, place },
    ...{ time: wall.time, startDay: wall.day, endDay: addDays(wall.day, daysBetween(startDay, endDay)) },
  }
}

/** Layers that the owner may read. */
export function listSharedLayers(db: Db): ReadonlySet<Id> {
  const shared = query.selectFrom('ownLayer').select('id').where('sharedAt', 'is not', null)
  return new Set(all(db, shared).map(({ id }) => id))
}

/** Marks that no layer wears yet come first. */
function nextMark(layers: readonly OwnLayer[]): number {
  const free = Array.from({ length: 12 }, (_, mark) => mark).find((mark) =>
    layers.every((layer) => layer.mark !== mark),
  )
  return free ?? layers.length % 12
}

function newLayer(db: Db, values: Pick<OwnLayer, 'name' | 'fileName' | 'sharedAt'>): OwnLayer {
  const layers = all(db, query.selectFrom('ownLayer').selectAll().orderBy('position'))
  const position = (layers.at(-1)?.position ?? 0) + 1
  return { ...values, id: newId(), mark: nextMark(layers), position }
}

/** A day that the world keeps, on the list that begins with the first of them. */
export function addAwarenessDay(db: Db, { title, startDay, isYearly, listName }: NewAwarenessDay): LayerDay {
  const known = first(db, query.selectFrom('ownLayer').selectAll().where('fileName', '=', ''))
  const layer = known ?? newLayer(db, { name: listName, fileName: '', sharedAt: db.now() })
  const { timeZone } = getWorkspace(db)
  const day: LayerDay = {
    ...{ id: newId(), layerId: layer.id, title, startDay, endDay: startDay, time: null, place: '' },
    ...{ timeZone, rule: isYearly ? yearly : '', exceptDays: '' },
  }
  return commit(db, { key: 'ownLayers.did.addDay', values: { title } }, (writer) => {
    if (!known) writer.add('ownLayer', layer)
    return writer.add('layerDay', day)
  })
}

type ReadLayer = { name: string; fileName: string; days: readonly ReadDay[] }

/** What a calendar file held, all of it as one step. */
export function addReadLayer(db: Db, { name, fileName, days }: ReadLayer): OwnLayer {
  const layer = newLayer(db, { name, fileName, sharedAt: null })
  const label = { key: 'ownLayers.did.import', values: { title: name, count: days.length } }
  return commit(db, label, (writer) => {
    writer.add('ownLayer', layer)
    for (const day of days) writer.add('layerDay', { id: newId(), layerId: layer.id, ...day })
    return layer
  })
}

/**
 * A layer as a newer file has it, as one step: its name, its mark and who may read it stay. A file that says the same
 * leaves no step. Undefined when it is gone.
 */
export function renewLayer(
  db: Db,
  { id, fileName, days }: Omit<ReadLayer, 'name'> & { id: Id },
): { layer: OwnLayer; changes: LayerChanges } | undefined {
  const layer = findOwnLayer(db, id)
  if (!layer) return undefined
  const compared = compareDays(daysIn(db, id), days)
  const { added, changed, gone } = compared
  const changes = tellChanges(compared)
  if (added.length + changed.length + gone.length === 0) return { layer, changes }
  const label = { key: 'ownLayers.did.renew', values: { title: layer.name } }
  return commit(db, label, (writer) => {
    for (const day of gone) writer.remove('layerDay', day.id)
    for (const { id: dayId, day } of changed) writer.change('layerDay', dayId, day)
    for (const day of added) writer.add('layerDay', { id: newId(), layerId: id, ...day })
    writer.change('ownLayer', id, { fileName })
    return { layer: { ...layer, fileName }, changes }
  })
}

/** Undefined when it is gone. */
export function changeOwnLayer(db: Db, id: Id, patch: OwnLayerPatch): OwnLayer | undefined {
  const old = findOwnLayer(db, id)
  if (!old) return undefined
  const label = { key: 'ownLayers.did.change', values: { title: patch.name ?? old.name } }
  return commit(db, label, (writer) => writer.change('ownLayer', id, patch))
}

/** With all its days, as one step. False when it is gone already. */
export function removeOwnLayer(db: Db, id: Id): boolean {
  const old = findOwnLayer(db, id)
  if (!old) return false
  const days = daysIn(db, id)
  return commit(db, { key: 'ownLayers.did.remove', values: { title: old.name } }, (writer) => {
    for (const day of days) writer.remove('layerDay', day.id)
    return writer.remove('ownLayer', id)
  })
}

/** False when it is gone already. */
export function removeLayerDay(db: Db, id: Id): boolean {
  const old = first(db, query.selectFrom('layerDay').selectAll().where('id', '=', id))
  if (!old) return false
  return commit(db, { key: 'ownLayers.did.removeDay', values: { title: old.title } }, (writer) =>
    writer.remove('layerDay', id),
  )
}

function findOwnLayer(db: Db, id: Id): OwnLayer | undefined {
  return first(db, query.selectFrom('ownLayer').selectAll().where('id', '=', id))
}
