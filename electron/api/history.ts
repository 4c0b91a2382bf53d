import { countChanges, listChanges } from '../../db/history/history.ts'
import { Label } from '../../shared/record.ts'
import { api, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { quickChanges, writeBySize } from './write-aside.ts'

export const history = {
  state: api.history.state.handler(({ context }) => {
    const { trail } = openDbOf(context)
    const [last, next] = [trail.undo.at(-1), trail.redo.at(-1)]
    return {
      undo: last ? parseLabel(last.label) : null,
      redo: next ? parseLabel(next.label) : null,
      step: last?.step ?? null,
      redoStep: next?.step ?? null,
    }
  }),
  undo: api.history.undo.handler(({ context }) => reverse(context.session, 'undo')),
  redo: api.history.redo.handler(({ context }) => reverse(context.session, 'redo')),
  record: api.history.record.handler(({ context, input }) =>
    listChanges(openDbOf(context), input.table, input.id).map((change) => ({
      ...change,
      label: parseLabel(change.label),
    })),
  ),
}

async function reverse(session: Session, act: 'undo' | 'redo'): Promise<Label | null> {
  const db = openDbOf({ session })
  const step = db.trail[act].at(-1)
  const changes = step ? countChanges(db, step.step, quickChanges + 1) : 0
  return (await writeBySize(session, { name: act, given: undefined, changes })) ?? null
}

function parseLabel(text: string): Label {
  return Label.parse(JSON.parse(text))
}
