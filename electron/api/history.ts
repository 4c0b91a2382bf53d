import { redo, undo } from '../../db/commit.ts'
import { listChanges } from '../../db/history/history.ts'
import { Label } from '../../shared/record.ts'
import { api, openDbOf } from './base.ts'

export const history = {
  state: api.history.state.handler(({ context }) => {
    const { trail } = openDbOf(context)
    const [last, next] = [trail.undo.at(-1), trail.redo.at(-1)]
    return {
      undo: last ? parseLabel(last.label) : null,
      redo: next ? parseLabel(next.label) : null,
      step: last?.step ?? null,
    }
  }),
  undo: api.history.undo.handler(({ context }) => undo(openDbOf(context)) ?? null),
  redo: api.history.redo.handler(({ context }) => redo(openDbOf(context)) ?? null),
  record: api.history.record.handler(({ context, input }) =>
    listChanges(openDbOf(context), input.table, input.id).map((change) => ({
      ...change,
      label: parseLabel(change.label),
    })),
  ),
}

function parseLabel(text: string): Label {
  return Label.parse(JSON.parse(text))
}
