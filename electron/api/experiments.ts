import {
  addExperiment,
  changeExperiment,
  findExperiment,
  listExperiments,
  listExperimentsOfPost,
  removeExperiment,
  tieExperimentPost,
} from '../../db/review/experiments.ts'
import { api, found, openDbOf } from './base.ts'

const { experiments: call } = api

export const experiments = {
  list: call.list.handler(({ context }) => listExperiments(openDbOf(context))),
  find: call.find.handler(({ context, input }) => found(findExperiment(openDbOf(context), input))),
  add: call.add.handler(({ context, input }) => addExperiment(openDbOf(context), input)),
  change: call.change.handler(({ context, input }) => {
    found(changeExperiment(openDbOf(context), input))
  }),
  remove: call.remove.handler(({ context, input }) => removeExperiment(openDbOf(context), input)),
  tiePost: call.tiePost.handler(({ context, input }) => {
    found(tieExperimentPost(openDbOf(context), input))
  }),
  listOfPost: call.listOfPost.handler(({ context, input }) =>
    listExperimentsOfPost(openDbOf(context), input),
  ),
}
