import {
  addTasks,
  changeTask,
  keepChecklist,
  listChecklists,
  listTasks,
  moveTask,
  removeChecklist,
  removeTask,
  tickTask,
} from '../../db/calendar/tasks.ts'
import { addTime, readTime, removeTime } from '../../db/calendar/time-entries.ts'
import { api, found, openDbOf } from './base.ts'

const call = api.tasks

export const tasks = {
  list: call.list.handler(({ context, input }) => listTasks(openDbOf(context), input)),
  add: call.add.handler(({ context, input }) => found(addTasks(openDbOf(context), input))),
  change: call.change.handler(({ context, input }) => found(changeTask(openDbOf(context), input))),
  tick: call.tick.handler(({ context, input }) => found(tickTask(openDbOf(context), input))),
  move: call.move.handler(({ context, input }) => found(moveTask(openDbOf(context), input))),
  remove: call.remove.handler(({ context, input }) => {
    found(removeTask(openDbOf(context), input) || undefined)
  }),
  listChecklists: call.listChecklists.handler(({ context }) => listChecklists(openDbOf(context))),
  keepChecklist: call.keepChecklist.handler(({ context, input }) =>
    found(keepChecklist(openDbOf(context), input)),
  ),
  removeChecklist: call.removeChecklist.handler(({ context, input }) => {
    found(removeChecklist(openDbOf(context), input) || undefined)
  }),
  readTime: call.readTime.handler(({ context, input }) => readTime(openDbOf(context), input)),
  addTime: call.addTime.handler(({ context, input }) => found(addTime(openDbOf(context), input))),
  removeTime: call.removeTime.handler(({ context, input }) => {
    found(removeTime(openDbOf(context), input) || undefined)
  }),
}
