import { addView, changeView, listViews, removeView } from '../../db/kept-views.ts'
import { readBrief } from '../../db/relationships/brief.ts'
import {
  countChosen,
  listContacts,
  listIds,
  readFacets,
  rowsOf,
  summarizeContacts,
} from '../../db/relationships/contact-list.ts'
import { listRemoved } from '../../db/relationships/forget.ts'
import { changeContacts } from '../../db/relationships/many.ts'
import { changeTarget, readNetworkMap, removeTarget, setTarget } from '../../db/relationships/network-map.ts'
import { addPart, changePart, removePart } from '../../db/relationships/parts.ts'
import { setPhoto } from '../../db/relationships/photo.ts'
import { addContact, changeContact, findContact } from '../../db/relationships/relationships.ts'
import { addTier, changeTier, listRhythms, removeTier, setTagCadence } from '../../db/relationships/tiers.ts'
import { addTouchpoint, changeTouchpoint, removeTouchpoint } from '../../db/relationships/touchpoints.ts'
import type { MarkOutcome } from '../../shared/print/brand.ts'
import type { Id } from '../../shared/record.ts'
import type { ContactManyEdit, ContactManyStep } from '../../shared/relationships/contact-many.ts'
import { api, asCallError, found, openDbOf } from './base.ts'
import { choosePicture } from './choose-picture.ts'
import type { Context, Session } from './context.ts'
import { forget, previewForgetting } from './forget.ts'
import { importAside } from './import-aside.ts'
import { quickChanges } from './write-aside.ts'

const { relationships: call } = api

export const relationships = {
  list: call.list.handler(({ context, input }) => listContacts(openDbOf(context), input)),
  ids: call.ids.handler(({ context, input }) => listIds(openDbOf(context), input)),
  rows: call.rows.handler(({ context, input }) => rowsOf(openDbOf(context), input.ids)),
  summary: call.summary.handler(({ context }) => summarizeContacts(openDbOf(context))),
  facets: call.facets.handler(({ context }) => readFacets(openDbOf(context))),
  find: call.find.handler(({ context, input }) => found(findContact(openDbOf(context), input.id))),
  brief: call.brief.handler(({ context, input }) => found(readBrief(openDbOf(context), input.id))),
  add: call.add.handler(({ context, input }) => addContact(openDbOf(context), input)),
  change: call.change.handler(({ context, input }) =>
    found(changeContact(openDbOf(context), input.id, input.patch)),
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
  listRemoved: call.listRemoved.handler(({ context, input }) => listRemoved(openDbOf(context), input.search)),
  changeMany: call.changeMany.handler(({ context: { session }, input, signal }) => {
    const job = { name: 'changeContacts', given: input } as const
    const count = countChosen(openDbOf({ session }), input.of)
    return count > quickChanges ? importAside(session, job, signal) : writeHere(session, input)
  }),
  listRhythms: call.listRhythms.handler(({ context }) => listRhythms(openDbOf(context))),
  addTier: call.addTier.handler(({ context, input }) => addTier(openDbOf(context), input)),
  changeTier: call.changeTier.handler(({ context, input }) => found(changeTier(openDbOf(context), input))),
  removeTier: call.removeTier.handler(({ context, input }) => removeTier(openDbOf(context), input)),
  setTagCadence: call.setTagCadence.handler(({ context, input }) => setTagCadence(openDbOf(context), input)),
  listViews: call.listViews.handler(({ context }) => listViews(openDbOf(context), 'contactView')),
  addView: call.addView.handler(({ context, input }) => addView(openDbOf(context), 'contactView', input)),
  changeView: call.changeView.handler(({ context, input }) =>
    found(changeView(openDbOf(context), 'contactView', input)),
  ),
  removeView: call.removeView.handler(({ context, input }) => {
    found(removeView(openDbOf(context), 'contactView', input) || undefined)
  }),
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

async function* writeHere(session: Session, edit: ContactManyEdit): AsyncGenerator<ContactManyStep, void> {
  try {
    yield { step: 'done', summary: changeContacts(openDbOf({ session }), edit) }
  } catch (error) {
    throw asCallError(error)
  }
}

async function choosePhoto(context: Context, id: Id): Promise<MarkOutcome> {
  const db = openDbOf(context)
  found(findContact(db, id))
  return choosePicture(context.session.system, 'photo', (image) => setPhoto(db, id, image))
}
