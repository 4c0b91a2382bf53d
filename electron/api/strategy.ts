import { isLoopOfMeasures, listUses } from '../../db/measures/measures.ts'
import { readCheckup } from '../../db/strategy/checkup.ts'
import { recordEvidence, removeEvidence } from '../../db/strategy/evidence.ts'
import { answerGate } from '../../db/strategy/gate.ts'
import { linkRecord } from '../../db/strategy/links.ts'
import { acknowledge, assign, publishPolicy } from '../../db/strategy/people.ts'
import { readProgress } from '../../db/strategy/progress.ts'
import { clearLoose, closesLoop, leadTo, takeInTree } from '../../db/strategy/reply-tree.ts'
import { writeSheet } from '../../db/strategy/sheets.ts'
import {
  addGoalBranch,
  addRecord,
  changeRecord,
  hasReadings,
  moveRecord,
  removeRecord,
} from '../../db/strategy/strategy.ts'
import { countLoose, listThread, readGoalThread, tie } from '../../db/strategy/thread.ts'
import { convertLine, countPosts, readStrategy } from '../../db/strategy/view.ts'
import { todayOf } from '../../db/team.ts'
import { checkUp } from '../../shared/checkup/checkup.ts'
import { monthOf } from '../../shared/day.ts'
import { api, found, openDbOf } from './base.ts'
import { withSums } from './sum-posts.ts'

export const strategy = {
  read: api.strategy.read.handler(({ context }) => readStrategy(openDbOf(context))),
  countPosts: api.strategy.countPosts.handler(({ context }) => countPosts(openDbOf(context))),
  readThread: api.strategy.readThread.handler(({ context, input }) =>
    found(readGoalThread(openDbOf(context), input.goalId)),
  ),
  listThread: api.strategy.listThread.handler(({ context, input }) => listThread(openDbOf(context), input)),
  countLoose: api.strategy.countLoose.handler(({ context }) => countLoose(openDbOf(context))),
  tie: api.strategy.tie.handler(({ context, input }) => found(tie(openDbOf(context), input))),
  checkUp: api.strategy.checkUp.handler(({ context }) => checkUp(readCheckup(openDbOf(context)))),
  add: api.strategy.add.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (closesLoop(db, input)) throw errors.LOOP()
    return { table: input.table, id: found(addRecord(db, input)).id }
  }),
  change: api.strategy.change.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (closesLoop(db, input) || isLoopOfMeasures(db, input)) throw errors.LOOP()
    found(changeRecord(db, input))
  }),
  move: api.strategy.move.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (closesLoop(db, input)) throw errors.LOOP()
    found(moveRecord(db, input))
  }),
  leadTo: api.strategy.leadTo.handler(({ context, input, errors }) => {
    const led = found(leadTo(openDbOf(context), input))
    if (led === 'loop') throw errors.LOOP()
    return led
  }),
  clearLoose: api.strategy.clearLoose.handler(({ context }) => clearLoose(openDbOf(context))),
  takeInTree: api.strategy.takeInTree.handler(({ context, input }) => takeInTree(openDbOf(context), input)),
  convert: api.strategy.convert.handler(({ context, input }) => found(convertLine(openDbOf(context), input))),
  remove: api.strategy.remove.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (input.table === 'channel' && hasReadings(db, input.id)) throw errors.HAS_READINGS()
    if (input.table === 'measure' && listUses(db, input.id).length > 0) throw errors.IN_FORMULA()
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
  assign: api.strategy.assign.handler(({ context, input }) => {
    found(assign(openDbOf(context), input))
  }),
  publishPolicy: api.strategy.publishPolicy.handler(({ context, input }) => {
    found(publishPolicy(openDbOf(context), input))
  }),
  acknowledge: api.strategy.acknowledge.handler(({ context, input }) => {
    found(acknowledge(openDbOf(context), input))
  }),
  link: api.strategy.link.handler(({ context, input }) => {
    found(linkRecord(openDbOf(context), input) || undefined)
  }),
  progress: api.strategy.progress.handler(async ({ context, input }) =>
    found(readProgress(await withSums(context, monthOf(todayOf(openDbOf(context)))), input.id)),
  ),
  writeSheet: api.strategy.writeSheet.handler(({ context, input }) => {
    found(writeSheet(openDbOf(context), input))
  }),
}
