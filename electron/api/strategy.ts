import { readCheckup } from '../../db/strategy/checkup.ts'
import { recordEvidence, removeEvidence } from '../../db/strategy/evidence.ts'
import { answerGate } from '../../db/strategy/gate.ts'
import { acknowledge, assign, changeSheet, publishPolicy } from '../../db/strategy/people.ts'
import {
  addGoalBranch,
  addRecord,
  changeRecord,
  hasReadings,
  moveRecord,
  removeRecord,
} from '../../db/strategy/strategy.ts'
import { addMeasure, convertLine, readStrategy } from '../../db/strategy/view.ts'
import { checkUp } from '../../shared/checkup/checkup.ts'
import { api, found, openDbOf } from './base.ts'

export const strategy = {
  read: api.strategy.read.handler(({ context }) => readStrategy(openDbOf(context))),
  checkUp: api.strategy.checkUp.handler(({ context }) => checkUp(readCheckup(openDbOf(context)))),
  add: api.strategy.add.handler(({ context, input }) => ({
    table: input.table,
    id: found(addRecord(openDbOf(context), input)).id,
  })),
  change: api.strategy.change.handler(({ context, input }) => {
    found(changeRecord(openDbOf(context), input))
  }),
  move: api.strategy.move.handler(({ context, input }) => {
    found(moveRecord(openDbOf(context), input))
  }),
  convert: api.strategy.convert.handler(({ context, input }) => found(convertLine(openDbOf(context), input))),
  remove: api.strategy.remove.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (input.table === 'channel' && hasReadings(db, input.id)) throw errors.HAS_READINGS()
    found(removeRecord(db, input) || undefined)
  }),
  recordEvidence: api.strategy.recordEvidence.handler(({ context, input }) => {
    found(recordEvidence(openDbOf(context), input))
  }),
  removeEvidence: api.strategy.removeEvidence.handler(({ context, input }) => {
    found(removeEvidence(openDbOf(context), input) || undefined)
  }),
  takeIn: api.strategy.takeIn.handler(
    ({ context, input }) => ({ table: 'goal', id: addGoalBranch(openDbOf(context), input).id }) as const,
  ),
  answerGate: api.strategy.answerGate.handler(({ context, input }) => {
    found(answerGate(openDbOf(context), input))
  }),
  changeSheet: api.strategy.changeSheet.handler(({ context, input }) =>
    changeSheet(openDbOf(context), input),
  ),
  assign: api.strategy.assign.handler(({ context, input }) => {
    found(assign(openDbOf(context), input))
  }),
  publishPolicy: api.strategy.publishPolicy.handler(({ context, input }) => {
    found(publishPolicy(openDbOf(context), input))
  }),
  acknowledge: api.strategy.acknowledge.handler(({ context, input }) => {
    found(acknowledge(openDbOf(context), input))
  }),
  addMeasure: api.strategy.addMeasure.handler(({ context, input }) =>
    addMeasure(openDbOf(context), input.name),
  ),
}
