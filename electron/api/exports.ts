import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { getWorkspace } from '../../db/team.ts'
import { type ExportStep, type PlanRequest, planFileName } from '../../shared/exports.ts'
import { writePlanFile } from '../plan-file.ts'
import { wordsOf } from '../words.ts'
import { api, asCallError, found, openDbOf } from './base.ts'
import type { Context, Session } from './context.ts'

export const planExports = {
  plan: api.exports.plan.handler(({ context, input, signal }) => exportPlan(context, input, signal)),
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
  const title = wordsOf(request.language)(`print.fileTitle.${request.edition}`)
  yield { step: 'choosing' }
  const chosen = await session.system.chooseFileToSave(
    'pdf',
    planFileName(getWorkspace(db).name, request.month, title),
  )
  if (!chosen) return void (yield { step: 'cancelled' })
  const path = /\.pdf$/i.test(chosen) ? chosen : `${chosen}.pdf`
  const writing = writePlanFile({ db, request, path, print: session.system.printPlan, signal })
  try {
    let turn = await writing.next()
    while (!turn.done) {
      yield { step: turn.value }
      turn = await writing.next()
    }
    const id = randomUUID()
    writtenBy(session).set(id, path)
    yield { step: 'done', id, fileName: basename(path), bytes: turn.value }
  } catch (error) {
    throw asCallError(error)
  }
}

const written = new WeakMap<Session, Map<string, string>>()

/** Files this session wrote, by a name the page may use: it never learns how to reach another one. */
function writtenBy(session: Session): Map<string, string> {
  const known = written.get(session)
  if (known) return known
  const none = new Map<string, string>()
  written.set(session, none)
  return none
}
