import {
  addAwarenessDay,
  changeOwnLayer,
  countLayerDays,
  listOwnLayers,
  removeLayerDay,
} from '../../db/calendar/own-layers.ts'
import { getWorkspace } from '../../db/team.ts'
import type { CalendarFile, CalendarTaken } from '../../shared/calendar-file.ts'
import { api, found, openDbOf } from './base.ts'
import type { Session } from './context.ts'
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
  takeFile: call.takeFile.handler(async ({ context, input: { token } }) => {
    const { session } = context
    const path =
      token === null ? await session.system.chooseFileToOpen('calendar') : await takeToken(session, token)
    return path ? takeIn(session, path, getWorkspace(openDbOf(context)).timeZone) : null
  }),
}

async function takeIn(session: Session, path: string, timeZone: string): Promise<CalendarTaken> {
  const file = await readFile(session, path, timeZone)
  if (!file.ok) return file
  const { name: layerName, fileName, days } = file
  const given = { name: layerName, fileName, days }
  const { id, name } = await writeBySize(session, { name: 'addReadLayer', given, changes: days.length })
  return { ok: true, id, name, count: file.days.length, left: file.left }
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
