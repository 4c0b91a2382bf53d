import { addIdea, listIdeas, listVariants } from '../../db/calendar.ts'
import { api, openDbOf } from './base.ts'

export const calendar = {
  listIdeas: api.calendar.listIdeas.handler(({ context }) => listIdeas(openDbOf(context))),
  addIdea: api.calendar.addIdea.handler(({ context, input }) => addIdea(openDbOf(context), input)),
  listVariants: api.calendar.listVariants.handler(({ context, input }) =>
    listVariants(openDbOf(context), input),
  ),
}
