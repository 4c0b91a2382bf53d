import { addWorkspace, changeWorkspace } from '../../db/team.ts'
import { api, openDbOf } from './base.ts'
import { announce } from './context.ts'
import { describe, enterWorkspace, leaveWorkspace } from './session.ts'

export const workspace = {
  current: api.workspace.current.handler(({ context: { session } }) => {
    if (session.openingProblem) throw session.openingProblem
    return session.db ? describe(session.db) : null
  }),
  create: api.workspace.create.handler(
    async ({ context: { session }, input: { content: _content, ...brand } }) => {
      const path = await session.system.chooseFileToSave('workspace', `${brand.name}.rapport`)
      if (!path) return null
      return enterWorkspace(session, path, (db) => addWorkspace(db, { ...brand, denominator: 'reach' }))
    },
  ),
  choose: api.workspace.choose.handler(async ({ context: { session } }) => {
    const path = await session.system.chooseFileToOpen('workspace')
    return path ? enterWorkspace(session, path) : null
  }),
  openRecent: api.workspace.openRecent.handler(({ context: { session }, input, errors }) => {
    const known = session.settings.read().recent.some(({ path }) => path === input)
    // The page may only name files that a person opened here before.
    if (!known) throw errors.NOT_FOUND()
    return enterWorkspace(session, input)
  }),
  close: api.workspace.close.handler(({ context: { session } }) => {
    leaveWorkspace(session)
    session.openingProblem = undefined
    announce(session, { kind: 'workspace' })
  }),
  change: api.workspace.change.handler(({ context, input }) => changeWorkspace(openDbOf(context), input)),
}
