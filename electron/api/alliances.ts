import { addCaseStudy, findFillers, inviteTo, shareOut, turnBidTo } from '../../db/alliances/bids.ts'
import {
  addRecord,
  addRequirements,
  changeRecord,
  moveRequirement,
  removeRecord,
} from '../../db/alliances/records.ts'
import { listAlliances, readAlliance, readBid, readOrganisation } from '../../db/alliances/room.ts'
import { api, found, openDbOf } from './base.ts'

const { alliances: call } = api

export const alliances = {
  list: call.list.handler(({ context }) => listAlliances(openDbOf(context))),
  read: call.read.handler(({ context, input }) => found(readAlliance(openDbOf(context), input))),
  readBid: call.readBid.handler(({ context, input }) => found(readBid(openDbOf(context), input))),
  readOrganisation: call.readOrganisation.handler(({ context, input }) =>
    readOrganisation(openDbOf(context), input),
  ),
  add: call.add.handler(({ context, input }) => found(addRecord(openDbOf(context), input))),
  addRequirements: call.addRequirements.handler(({ context, input }) =>
    found(addRequirements(openDbOf(context), input)),
  ),
  change: call.change.handler(({ context, input }) => {
    found(changeRecord(openDbOf(context), input))
  }),
  moveRequirement: call.moveRequirement.handler(({ context, input }) => {
    found(moveRequirement(openDbOf(context), input))
  }),
  remove: call.remove.handler(({ context, input }) => removeRecord(openDbOf(context), input)),
  turnBid: call.turnBid.handler(({ context, input, errors }) => {
    if (found(turnBidTo(openDbOf(context), input)) === false) throw errors.NOT_NEXT()
  }),
  share: call.share.handler(({ context, input }) => {
    found(shareOut(openDbOf(context), input) || undefined)
  }),
  findFillers: call.findFillers.handler(({ context, input }) => found(findFillers(openDbOf(context), input))),
  invite: call.invite.handler(({ context, input }) => found(inviteTo(openDbOf(context), input))),
  addCaseStudy: call.addCaseStudy.handler(({ context, input }) =>
    found(addCaseStudy(openDbOf(context), input)),
  ),
}
