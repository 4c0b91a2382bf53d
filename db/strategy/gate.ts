import type { Day } from '../../shared/day.ts'
import type { Label } from '../../shared/record.ts'
import {
  answerAfter,
  type GateAnswer,
  type GateEdit,
  gateIds,
  gateQuestions,
  isToLookAgain,
} from '../../shared/strategy/gate.ts'
import { commit } from '../commit.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { todayOf } from '../team.ts'
import { findRecord } from './strategy.ts'

/** What was answered, in the order of the questions. */
export function listGate(db: Db): GateAnswer[] {
  const answers = all(db, query.selectFrom('gateAnswer').selectAll())
  return gateQuestions.flatMap((question) => answers.find((one) => one.question === question) ?? [])
}

/** The answers that wait to be looked at again. */
export function listToLookAgain(db: Db, today: Day): GateAnswer[] {
  return listGate(db).filter((answer) => isToLookAgain(answer, today))
}

/** Writes the answer to one question; undefined when there is none to edit, or the goal it names is gone. */
export function answerGate(db: Db, edit: GateEdit): GateAnswer | undefined {
  const { question, patch } = edit
  const id = gateIds[question]
  const old = first(db, query.selectFrom('gateAnswer').selectAll().where('id', '=', id))
  const answer = answerAfter(old, edit, { today: todayOf(db), person: db.person })
  if (!answer || (patch.goalId && !findRecord(db, 'goal', patch.goalId))) return undefined
  return commit(db, labelOf(edit), (writer) =>
    old ? writer.change('gateAnswer', id, answer) : writer.add('gateAnswer', answer),
  )
}

function labelOf({ question, patch }: GateEdit): Label {
  const fields = Object.keys(patch)
  return patch.lookAgainDay && fields.length === 1
    ? { key: 'strategy.gate.did.lookAgain', values: { day: patch.lookAgainDay } }
    : { key: `strategy.gate.did.${patch.answer ? 'answer' : 'edit'}.${question}` }
}
