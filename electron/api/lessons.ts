import {
  addLesson,
  changeLesson,
  hushLesson,
  listLessons,
  listSimilarLessons,
  removeLesson,
} from '../../db/review/lessons.ts'
import { api, found, openDbOf } from './base.ts'

const { lessons: call } = api

export const lessons = {
  list: call.list.handler(({ context }) => listLessons(openDbOf(context))),
  add: call.add.handler(({ context, input }) => found(addLesson(openDbOf(context), input))),
  change: call.change.handler(({ context, input }) => {
    found(changeLesson(openDbOf(context), input))
  }),
  remove: call.remove.handler(({ context, input }) => removeLesson(openDbOf(context), input)),
  listSimilar: call.listSimilar.handler(({ context, input }) => listSimilarLessons(openDbOf(context), input)),
  hush: call.hush.handler(({ context, input }) => {
    found(hushLesson(openDbOf(context), input))
  }),
}
