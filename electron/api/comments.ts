import {
  addComment,
  changeComment,
  findComment,
  listComments,
  removeComment,
  resolveComment,
} from '../../db/calendar/comments.ts'
import { api, found, openDbOf } from './base.ts'

const call = api.comments

export const comments = {
  list: call.list.handler(({ context, input }) => listComments(openDbOf(context), input)),
  add: call.add.handler(({ context, input }) => found(addComment(openDbOf(context), input))),
  change: call.change.handler(({ context, input: { id, ...words }, errors }) => {
    const db = openDbOf(context)
    if (!found(findComment(db, id)).isOwn) throw errors.NOT_YOURS()
    changeComment(db, id, words)
  }),
  remove: call.remove.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (!found(findComment(db, input)).isOwn) throw errors.NOT_YOURS()
    removeComment(db, input)
  }),
  resolve: call.resolve.handler(({ context, input }) => {
    found(resolveComment(openDbOf(context), input) || undefined)
  }),
}
