import { listMembers } from '../../db/names.ts'
import { addWorkspace, changeWorkspace } from '../../db/team.ts'
import type { OpenWorkspace } from '../../shared/app.ts'
import { backups } from './backups.ts'
import { api, openDbOf } from './base.ts'
import { announce, type Session } from './context.ts'
import { seatOf, sitDown } from './seat.ts'
import { backUpBeforeLeaving, describe, enterWorkspace, leaveWorkspace } from './session.ts'

export const workspace = {
  current: api.workspace.current.handler(({ context: { session } }) => {
    if (session.openingProblem) throw session.openingProblem
    return session.db ? describe(session.db) : null
  }),
  create: api.workspace.create.handler(async ({ context: { session }, input: { content, ...brand } }) => {
    const path = await session.system.chooseFileToSave('workspace', `${brand.name}.rapport`)
    if (!path) return null
    await backUpBeforeLeaving(session)
    const values = { ...brand, denominator: 'reach' } as const
    if (content === 'empty') return enterWorkspace(session, path, (db) => addWorkspace(db, values))
    // It is long, and most people make one at most.
    const { addSampleWorkspace } = await import('../../db/sample/sample.ts')
    enterWorkspace(session, path, (db) => addSampleWorkspace(db, { ...values, approvalMode: 'required' }))
    return sitAsFirst(session)
  }),
  choose: api.workspace.choose.handler(async ({ context: { session } }) => {
    const path = await session.system.chooseFileToOpen('workspace')
    if (!path) return null
    await backUpBeforeLeaving(session)
    return enterWorkspace(session, path)
  }),
  openRecent: api.workspace.openRecent.handler(async ({ context: { session }, input, errors }) => {
    const known = session.settings.read().recent.some(({ path }) => path === input)
    // The page may only name files that a person opened here before.
    if (!known) throw errors.NOT_FOUND()
    await backUpBeforeLeaving(session)
    return enterWorkspace(session, input)
  }),
  close: api.workspace.close.handler(async ({ context: { session } }) => {
    await backUpBeforeLeaving(session)
    leaveWorkspace(session)
    session.openingProblem = undefined
    announce(session, { kind: 'workspace' })
  }),
  change: api.workspace.change.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (input.approvalMode && !seatOf(db).mayManage) throw errors.NOT_LEAD()
    return changeWorkspace(db, input)
  }),
  ...backups,
}

/** Whoever takes in the sample looks at it from the place of its lead, and is not asked first who they are. */
function sitAsFirst(session: Session): OpenWorkspace {
  const db = openDbOf({ session })
  const [first] = listMembers(db)
  if (first) sitDown(session, db, first.id)
  announce(session, { kind: 'workspace' })
  return describe(db)
}
