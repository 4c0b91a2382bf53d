import { readBalance } from '../../db/library/balance.ts'
import { readIdeaBoard, shelveIdea } from '../../db/library/ideas.ts'
import { api, found, openDbOf } from './base.ts'

const call = api.library

export const library = {
  readIdeas: call.readIdeas.handler(({ context, input }) => readIdeaBoard(openDbOf(context), input)),
  shelveIdea: call.shelveIdea.handler(({ context, input }) => found(shelveIdea(openDbOf(context), input))),
  readBalance: call.readBalance.handler(({ context, input }) => readBalance(openDbOf(context), input.month)),
}
