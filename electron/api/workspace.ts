import { addWorkspace, changeWorkspace } from '../../db/team.ts'
import { backups } from './backups.ts'
import { api, openDbOf } from './base.ts'
import { announce } from './context.ts'
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
    // It is long, and most people make one at most.
    const { addSampleWorkspace } = await import('../../db/sample/sample.ts')
    return enterWorkspace(session, path, (db) => {
      const values = { ...brand, denominator: 'reach' } as const
      if (content === 'sample') addSampleWorkspace(db, values)
      else addWorkspace(db, values)
    })
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
  change: api.workspace.change.handler(({ context, input }) => changeWorkspace(openDbOf(context), input)),
  ...backups,
}
