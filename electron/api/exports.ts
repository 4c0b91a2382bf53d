import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { daysOnPaper } from '../../db/calendar/plan-posts.ts'
import type { Db } from '../../db/open.ts'
import { listPlanChoices, removePlanChoice, savePlanChoice } from '../../db/plan-choices.ts'
import { noteSent } from '../../db/sent-files.ts'
import { listSheetRecords } from '../../db/sheet-records.ts'
import { getWorkspace } from '../../db/team.ts'
import {
  type ExportStep,
  endings,
  isCalendarSheet,
  type PlanRequest,
  planFileName,
} from '../../shared/print/exports.ts'
import type { Id } from '../../shared/record.ts'
import { writePlanFile } from '../plan-file.ts'
import { wordsOf } from '../words.ts'
import { api, asCallError, found, openDbOf } from './base.ts'
import type { Context, Session } from './context.ts'

export const planExports = {
  plan: api.exports.plan.handler(({ context, input, signal }) => exportPlan(context, input, signal)),
  listChoices: api.exports.listChoices.handler(({ context }) => listPlanChoices(openDbOf(context))),
  saveChoice: api.exports.saveChoice.handler(({ context, input }) =>
    found(savePlanChoice(openDbOf(context), input)),
  ),
  removeChoice: api.exports.removeChoice.handler(({ context, input }) => {
    found(removePlanChoice(openDbOf(context), input) || undefined)
  }),
  open: api.exports.open.handler(({ context: { session }, input }) =>
    session.system.openFile(found(writtenBy(session).get(input))),
  ),
  showInFolder: api.exports.showInFolder.handler(({ context: { session }, input }) =>
    session.system.showInFolder(found(writtenBy(session).get(input))),
  ),
}

async function* exportPlan(
  context: Context,
  request: PlanRequest,
  signal?: AbortSignal,
): AsyncGenerator<ExportStep, void> {
  const { session } = context
  const db = openDbOf(context)
  const { format = 'pdf' } = request
  const stopPreparing = session.system.prepareToPrint()
  try {
    yield { step: 'choosing' }
    const chosen = await session.system.chooseFileToSave(
      format,
      planFileName([getWorkspace(db).name, ...(await namesOf(db, request))], format),
    )
    if (!chosen) return void (yield { step: 'cancelled' })
    const path = chosen.toLowerCase().endsWith(endings[format]) ? chosen : `${chosen}${endings[format]}`
    const writing = writePlanFile({ db, request, path, hands: session.system, signal })
    let turn = await writing.next()
    while (!turn.done) {
      yield { step: turn.value }
      turn = await writing.next()
    }
    const id = noteWritten(session, path)
    yield { step: 'done', id, fileName: basename(path), bytes: turn.value }
  } catch (error) {
    throw asCallError(error)
  } finally {
    stopPreparing()
  }
}

/** What the file is called beside the brand: the plan and its month, or the sheet and the record it is about. */
async function namesOf(db: Db, request: PlanRequest): Promise<string[]> {
  const { language, edition, month, sheet, period = month } = request
  const t = await wordsOf(language)
  if (!sheet) return [t(`print.fileTitle.${edition}`), month]
  if (sheet.kind === 'review') return [t('print.sheet.review'), period]
  if (isCalendarSheet(sheet.kind))
    return [t(`print.sheet.${sheet.kind}`), sheet.kind === 'week' ? daysOnPaper(db, request).from : month]
  const record = listSheetRecords(db, sheet.kind).find(({ id }) => id === sheet.id)
  return [t(`print.sheet.${sheet.kind}`), record?.name ?? '']
}

const written = new WeakMap<Session, Map<string, string>>()

/** Remembers a file that was written here, and that it left; the id by which the page may ask for it. */
export function noteWritten(session: Session, path: string): Id {
  const id = randomUUID()
  writtenBy(session).set(id, path)
  noteSent(openDbOf({ session }), path)
  return id
}

/** Files this session wrote, by a name the page may use: it never learns how to reach another one. */
function writtenBy(session: Session): Map<string, string> {
  const known = written.get(session)
  if (known) return known
  const none = new Map<string, string>()
  written.set(session, none)
  return none
}
