import { dropDraft, keepDraft, listDrafts } from '../../db/draft.ts'
import { api, openDbOf } from './base.ts'

export const draft = {
  keep: api.draft.keep.handler(({ context, input }) => keepDraft(openDbOf(context), input)),
  drop: api.draft.drop.handler(({ context, input }) => dropDraft(openDbOf(context), input)),
  list: api.draft.list.handler(({ context }) => listDrafts(openDbOf(context))),
}
