import { countSearchDue } from '../../db/search/keep-index.ts'
import { searchRecords } from '../../db/search/search.ts'
import { api, openDbOf } from './base.ts'

export const search = {
  find: api.search.find.handler(async ({ context, input }) => {
    // Only a search has use for it: a start need not read it.
    const { plainText } = await import('../../shared/markdown/plain.ts')
    return searchRecords(openDbOf(context), input, plainText)
  }),
  due: api.search.due.handler(({ context }) => countSearchDue(openDbOf(context))),
}
