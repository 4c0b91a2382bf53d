import { joiningOf } from '../../db/open.ts'
import { mergeContacts, readSides, tellApart } from '../../db/relationships/merge.ts'
import { api, found, openDbOf } from './base.ts'
import { followWork } from './follow-work.ts'

const call = api.duplicates

export const duplicates = {
  find: call.find.handler(async function* ({ context, signal }) {
    const { system } = context.session
    const joining = joiningOf(openDbOf(context))
    const work = followWork((meanwhile) => system.fileWork('findDuplicates', [joining], meanwhile), signal)
    for await (const told of work)
      if ('result' in told) yield { step: 'done' as const, ...told.result }
      else yield { step: 'comparing' as const, ...told.note }
  }),
  read: call.read.handler(({ context, input }) => readSides(openDbOf(context), input)),
  merge: call.merge.handler(({ context, input }) => found(mergeContacts(openDbOf(context), input))),
  tellApart: call.tellApart.handler(({ context, input }) => {
    found(tellApart(openDbOf(context), input) || undefined)
  }),
}
