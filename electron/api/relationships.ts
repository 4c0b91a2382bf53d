import { setImmediate } from 'node:timers/promises'
import { listContacts, summarizeContacts } from '../../db/relationships/contact-list.ts'
import { addContact, changeContact, findContact } from '../../db/relationships/relationships.ts'
import {
  addHandle,
  addTouchpoint,
  changeHandle,
  changeTouchpoint,
  removeHandle,
  removeTouchpoint,
} from '../../db/relationships/touchpoints.ts'
import { api, found, openDbOf } from './base.ts'
import { writeBySize } from './write-aside.ts'

const { relationships: call } = api

export const relationships = {
  list: call.list.handler(async ({ context, input }) => {
    const rows = listContacts(openDbOf(context), input)
    // To check and send ten thousand rows takes as long again as to find them: other calls come between.
    await setImmediate()
    return rows
  }),
  summary: call.summary.handler(({ context }) => summarizeContacts(openDbOf(context))),
  find: call.find.handler(({ context, input }) => found(findContact(openDbOf(context), input.id))),
  add: call.add.handler(({ context, input }) => addContact(openDbOf(context), input)),
  change: call.change.handler(({ context, input }) =>
    found(changeContact(openDbOf(context), input.id, input.patch)),
  ),
  remove: call.remove.handler(({ context, input: { ids } }) =>
    writeBySize(context.session, { name: 'removeContacts', given: ids, changes: ids.length }),
  ),
  tag: call.tag.handler(({ context, input }) =>
    writeBySize(context.session, { name: 'tagContacts', given: input, changes: input.ids.length }),
  ),
  untag: call.untag.handler(({ context, input }) =>
    writeBySize(context.session, { name: 'untagContacts', given: input, changes: input.ids.length }),
  ),
  addHandle: call.addHandle.handler(({ context, input }) => addHandle(openDbOf(context), input)),
  changeHandle: call.changeHandle.handler(({ context, input }) =>
    found(changeHandle(openDbOf(context), input.id, input.patch)),
  ),
  removeHandle: call.removeHandle.handler(({ context, input }) => removeHandle(openDbOf(context), input.id)),
  addTouchpoint: call.addTouchpoint.handler(({ context, input }) => addTouchpoint(openDbOf(context), input)),
  changeTouchpoint: call.changeTouchpoint.handler(({ context, input }) =>
    found(changeTouchpoint(openDbOf(context), input.id, input.patch)),
  ),
  removeTouchpoint: call.removeTouchpoint.handler(({ context, input }) =>
    removeTouchpoint(openDbOf(context), input.id),
  ),
}
