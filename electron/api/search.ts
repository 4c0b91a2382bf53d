import { searchRecords } from '../../db/search/search.ts'
import { api, openDbOf } from './base.ts'

export const search = {
  find: api.search.find.handler(({ context, input }) => searchRecords(openDbOf(context), input)),
}
