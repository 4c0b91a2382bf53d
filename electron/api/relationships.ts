import { setImmediate } from 'node:timers/promises'
import { readBrief } from '../../db/relationships/brief.ts'
import { listContacts, summarizeContacts } from '../../db/relationships/contact-list.ts'
import { changeTarget, readNetworkMap, removeTarget, setTarget } from '../../db/relationships/network-map.ts'
import { addPart, changePart, removePart } from '../../db/relationships/parts.ts'
import { setPhoto } from '../../db/relationships/photo.ts'
import { addContact, changeContact, findContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint, changeTouchpoint, removeTouchpoint } from '../../db/relationships/touchpoints.ts'
import type { MarkOutcome } from '../../shared/brand.ts'
import type { Id } from '../../shared/record.ts'
import { api, found, openDbOf } from './base.ts'
import { choosePicture } from './choose-picture.ts'
import type { Context } from './context.ts'
import { forget, previewForgetting } from './forget.ts'
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
  brief: call.brief.handler(({ context, input }) => found(readBrief(openDbOf(context), input.id))),
  add: call.add.handler(({ context, input }) => addContact(openDbOf(context), input)),
  change: call.change.handler(({ context, input }) =>
    found(changeContact(openDbOf(context), input.id, input.patch)),
  ),
  remove: call.remove.handler(({ context, input: { ids } }) =>
    writeBySize(context.session, { name: 'removeContacts', given: ids, changes: ids.length }),
  ),
  choosePhoto: call.choosePhoto.handler(({ context, input }) => choosePhoto(context, input.id)),
  removePhoto: call.removePhoto.handler(({ context, input }) => {
    found(setPhoto(openDbOf(context), input.id, null))
  }),
  readMap: call.readMap.handler(({ context, input }) => readNetworkMap(openDbOf(context), input)),
  setTarget: call.setTarget.handler(({ context, input }) => setTarget(openDbOf(context), input)),
  changeTarget: call.changeTarget.handler(({ context, input }) =>
    found(changeTarget(openDbOf(context), input)),
  ),
  removeTarget: call.removeTarget.handler(({ context, input }) => {
    found(removeTarget(openDbOf(context), input) || undefined)
  }),
  previewForgetting: call.previewForgetting.handler(({ context, input }) =>
    previewForgetting(context, input.id),
  ),
  forget: call.forget.handler(({ context, input }) => forget(context, input)),
  tag: call.tag.handler(({ context, input }) =>
    writeBySize(context.session, { name: 'tagContacts', given: input, changes: input.ids.length }),
  ),
  untag: call.untag.handler(({ context, input }) =>
    writeBySize(context.session, { name: 'untagContacts', given: input, changes: input.ids.length }),
  ),
  addPart: call.addPart.handler(({ context, input }) => found(addPart(openDbOf(context), input))),
  changePart: call.changePart.handler(({ context, input }) => {
    found(changePart(openDbOf(context), input))
  }),
  removePart: call.removePart.handler(({ context, input }) => removePart(openDbOf(context), input)),
  addTouchpoint: call.addTouchpoint.handler(({ context, input }) => addTouchpoint(openDbOf(context), input)),
  changeTouchpoint: call.changeTouchpoint.handler(({ context, input }) =>
    found(changeTouchpoint(openDbOf(context), input.id, input.patch)),
  ),
  removeTouchpoint: call.removeTouchpoint.handler(({ context, input }) =>
    removeTouchpoint(openDbOf(context), input.id),
  ),
}

async function choosePhoto(context: Context, id: Id): Promise<MarkOutcome> {
  const db = openDbOf(context)
  found(findContact(db, id))
  return choosePicture(context.session.system, 'photo', (image) => setPhoto(db, id, image))
}
