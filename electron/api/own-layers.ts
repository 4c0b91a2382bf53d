import {
  addAwarenessDay,
  changeOwnLayer,
  countLayerDays,
  listOwnLayers,
  removeLayerDay,
} from '../../db/calendar/own-layers.ts'
import type { Db } from '../../db/open.ts'
import { getWorkspace } from '../../db/team.ts'
import type { CalendarFile, CalendarTaken } from '../../shared/calendar/calendar-file.ts'
import { isSameCalendar, type OwnLayer } from '../../shared/calendar/own-layers.ts'
import type { Id } from '../../shared/record.ts'
import { api, found, openDbOf } from './base.ts'
import type { Context, Session } from './context.ts'
import { takeToken } from './file-token.ts'
import { writeBySize } from './write-aside.ts'

const call = api.ownLayers

/** No file that people pass round takes a tenth of this. */
const patience = 20_000

export const ownLayers = {
  list: call.list.handler(({ context }) => listOwnLayers(openDbOf(context))),
  addDay: call.addDay.handler(({ context, input }) => addAwarenessDay(openDbOf(context), input)),
  removeDay: call.removeDay.handler(({ context, input }) => {
    found(removeLayerDay(openDbOf(context), input) || undefined)
  }),
  change: call.change.handler(({ context, input: { id, patch } }) =>
    found(changeOwnLayer(openDbOf(context), id, patch)),
  ),
  remove: call.remove.handler(async ({ context, input }) => {
    const changes = countLayerDays(openDbOf(context), input)
    const isDone = await writeBySize(context.session, { name: 'removeOwnLayer', given: input, changes })
    found(isDone || undefined)
  }),
  takeFile: call.takeFile.handler(async ({ context, input: { token, layerId } }) => {
    const { session } = context
    const path =
      token === null ? await session.system.chooseFileToOpen('calendar') : await takeToken(session, token)
    return path ? takeIn(context, path, layerId) : null
  }),
}

async function takeIn(context: Context, path: string, layerId: Id | null): Promise<CalendarTaken> {
  const { session } = context
  const file = await readFile(session, path, getWorkspace(openDbOf(context)).timeZone)
  if (!file.ok) return file
  const { name, fileName, days, left } = file
  const told = { ok: true, count: days.length, left } as const
  const known = layerId ?? findSame(openDbOf(context), file)
  if (known) {
    const given = { id: known, fileName, days }
    const renewed = found(await writeBySize(session, { name: 'renewLayer', given, changes: days.length }))
    return { ...told, id: known, name: renewed.layer.name, changes: renewed.changes }
  }
  const given = { name, fileName, days }
  const layer = await writeBySize(session, { name: 'addReadLayer', given, changes: days.length })
  return { ...told, id: layer.id, name: layer.name, changes: null }
}

/** The layer that an older copy of this file became. */
function findSame(db: Db, file: Pick<OwnLayer, 'name' | 'fileName'>): Id | undefined {
  return listOwnLayers(db).find((layer) => layer.fileName !== '' && isSameCalendar(layer, file))?.id
}

/** On a thread of its own, which ends when it takes too long. */
async function readFile(session: Session, path: string, timeZone: string): Promise<CalendarFile> {
  const signal = AbortSignal.timeout(patience)
  try {
    return await session.system.fileWork('readCalendar', [path, timeZone], { signal })
  } catch (error) {
    if (!signal.aborted) throw error
    return { ok: false, fileName: '', why: 'tooSlow' }
  }
}
