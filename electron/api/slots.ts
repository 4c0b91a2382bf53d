import { addSlots, changeSlot, listSlots, readSlots, removeSlot } from '../../db/calendar/slots.ts'
import { api, found, openDbOf } from './base.ts'

const call = api.slots

export const slots = {
  read: call.read.handler(({ context, input }) => readSlots(openDbOf(context), input)),
  list: call.list.handler(({ context }) => listSlots(openDbOf(context))),
  add: call.add.handler(({ context, input }) => found(addSlots(openDbOf(context), input))),
  change: call.change.handler(({ context, input }) => found(changeSlot(openDbOf(context), input))),
  remove: call.remove.handler(({ context, input }) => {
    found(removeSlot(openDbOf(context), input) || undefined)
  }),
}
