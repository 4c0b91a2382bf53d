import { findPost } from '../../db/calendar/calendar.ts'
import { keepPostVersion, readWorkflow, sendForReview, takeBack } from '../../db/calendar/workflow.ts'
import { canSend } from '../../shared/posts/workflow.ts'
import { api, found, openDbOf } from './base.ts'

const call = api.workflow

export const workflow = {
  read: call.read.handler(({ context, input }) => found(readWorkflow(openDbOf(context), input))),
  send: call.send.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (!canSend(found(findPost(db, input)).post)) throw errors.NOT_NEXT()
    return found(sendForReview(db, input))
  }),
  keep: call.keep.handler(({ context, input }) => found(keepPostVersion(openDbOf(context), input))),
  takeBack: call.takeBack.handler(({ context, input }) => found(takeBack(openDbOf(context), input))),
}
