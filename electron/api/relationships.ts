import { listContacts, summarizeContacts } from '../../db/relationships/contact-list.ts'
import {
  addContact,
  changeContact,
  findContact,
  removeContacts,
} from '../../db/relationships/relationships.ts'
import {
  addHandle,
  addTouchpoint,
  changeHandle,
  changeTouchpoint,
  removeHandle,
  removeTouchpoint,
  tagContacts,
  untagContacts,
} from '../../db/relationships/touchpoints.ts'
import { api, found, openDbOf } from './base.ts'

const { relationships: call } = api

export const relationships = {
  list: call.list.handler(({ context, input }) => listContacts(openDbOf(context), input)),
  summary: call.summary.handler(({ context }) => summarizeContacts(openDbOf(context))),
  find: call.find.handler(({ context, input }) => found(findContact(openDbOf(context), input.id))),
  add: call.add.handler(({ context, input }) => addContact(openDbOf(context), input)),
  change: call.change.handler(({ context, input }) =>
    found(changeContact(openDbOf(context), input.id, input.patch)),
  ),
  remove: call.remove.handler(({ context, input }) => removeContacts(openDbOf(context), input.ids)),
  tag: call.tag.handler(({ context, input }) => tagContacts(openDbOf(context), input.ids, input.tag)),
  untag: call.untag.handler(({ context, input }) => untagContacts(openDbOf(context), input.ids, input.tag)),
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
