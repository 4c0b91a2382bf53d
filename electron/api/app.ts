import type { ChangeNote } from '../../shared/app.ts'
import { isSamePage } from '../../shared/settings.ts'
import { api } from './base.ts'
import { announce, type Context } from './context.ts'
import { keepSeat } from './seat.ts'

export const app = {
  about: api.app.about.handler(({ context }) => context.session.system.about()),
  settings: api.app.settings.handler(({ context }) => context.session.settings.read()),
  changeSettings: api.app.changeSettings.handler(({ context: { session }, input }) => {
    const settings = session.settings.change(input)
    if (session.db) keepSeat(session, session.db)
    announce(session, { kind: 'settings' })
    return settings
  }),
  askAgain: api.app.askAgain.handler(({ context: { session }, input }) => {
    const { trustedPages } = session.settings.read()
    session.settings.change({ trustedPages: trustedPages.filter((one) => !isSamePage(one, input)) })
    announce(session, { kind: 'settings' })
  }),
  changes: api.app.changes.handler(({ context, signal }) => streamChanges(context, signal)),
  openExternal: api.app.openExternal.handler(({ context, input }) =>
    context.session.system.openExternal(input),
  ),
  copy: api.app.copy.handler(({ context, input }) => context.session.system.copyText(input)),
}

async function* streamChanges(
  { session, window }: Context,
  signal?: AbortSignal,
): AsyncGenerator<ChangeNote, void> {
  const waiting: ChangeNote[] = []
  let wake = () => {}
  const listener = (note: ChangeNote, onlyFor?: number) => {
    if (onlyFor !== undefined && onlyFor !== window) return
    waiting.push(note)
    wake()
  }
  const stop = () => wake()
  session.listeners.add(listener)
  signal?.addEventListener('abort', stop)
  try {
    while (!signal?.aborted) {
      const note = waiting.shift()
      if (note) yield note
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    session.listeners.delete(listener)
    signal?.removeEventListener('abort', stop)
  }
}
