import { findAnswerOfAnother } from '../../db/calendar/workflow.ts'
import type { Change } from '../../db/history/change.ts'
import { countChanges, isOfTeam, listChanges, listTeamChanges } from '../../db/history/history.ts'
import { nameRecords } from '../../db/history/names.ts'
import type { Db } from '../../db/open.ts'
import type { HistoryLine } from '../../shared/app.ts'
import { Label } from '../../shared/record.ts'
import { api, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { seatOf } from './seat.ts'
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
  undo: api.history.undo.handler(({ context, errors }) => reverse(context.session, 'undo', errors)),
  redo: api.history.redo.handler(({ context, errors }) => reverse(context.session, 'redo', errors)),
  record: api.history.record.handler(({ context, input }) =>
    tell(openDbOf(context), listChanges(openDbOf(context), input.table, input.id)),
  ),
  team: api.history.team.handler(({ context }) =>
    tell(openDbOf(context), listTeamChanges(openDbOf(context))),
  ),
}

type Refusing = { NOT_LEAD: () => Error; NOT_YOUR_ANSWER: (of: { data: { who: string[] } }) => Error }

async function reverse(session: Session, act: 'undo' | 'redo', errors: Refusing): Promise<Label | null> {
  const db = openDbOf({ session })
  const step = db.trail[act].at(-1)
  if (step && isOfTeam(db, step.step) && !seatOf(db).mayManage) throw errors.NOT_LEAD()
  const who = step && findAnswerOfAnother(db, step.step)
  if (who !== undefined) throw errors.NOT_YOUR_ANSWER({ data: { who: [who] } })
  const changes = step ? countChanges(db, step.step, quickChanges + 1) : 0
  return (await writeBySize(session, { name: act, given: undefined, changes })) ?? null
}

/** Changes as lines to read: with their labels, and with the names of what stands in them as an id. */
function tell(db: Db, changes: Change[]): HistoryLine[] {
  return nameRecords(db, changes).map((line) => ({ ...line, label: parseLabel(line.label) }))
}

function parseLabel(text: string): Label {
  return Label.parse(JSON.parse(text))
}
