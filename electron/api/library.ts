import { readBalance } from '../../db/library/balance.ts'
import {
  endEvergreen,
  findEvergreen,
  listEvergreen,
  repeatPost,
  setEvergreen,
} from '../../db/library/evergreen.ts'
import { readIdeaBoard, shelveIdea } from '../../db/library/ideas.ts'
import { listPieces, makePieces, readPieces, setSource } from '../../db/library/pieces.ts'
import {
  addIdeaFrom,
  addPlace,
  changePlace,
  findOrigin,
  keepRoutine,
  listFoundAt,
  listPlaces,
  listVisits,
  removePlace,
  removeVisit,
  setFoundAt,
} from '../../db/library/places.ts'
import {
  addFromTemplate,
  addTemplate,
  changeTemplate,
  listTemplates,
  removeTemplate,
  saveAsTemplate,
} from '../../db/library/templates.ts'
import { listVideos, planVideo } from '../../db/library/videos.ts'
import { listWinners, takeUpWinner } from '../../db/library/winners.ts'
import { api, found, openDbOf } from './base.ts'

const call = api.library

export const library = {
  readIdeas: call.readIdeas.handler(({ context, input }) => readIdeaBoard(openDbOf(context), input)),
  shelveIdea: call.shelveIdea.handler(({ context, input }) => found(shelveIdea(openDbOf(context), input))),
  readBalance: call.readBalance.handler(({ context, input }) => readBalance(openDbOf(context), input.month)),
  listTemplates: call.listTemplates.handler(({ context }) => listTemplates(openDbOf(context))),
  addTemplate: call.addTemplate.handler(({ context, input }) => addTemplate(openDbOf(context), input)),
  saveAsTemplate: call.saveAsTemplate.handler(({ context, input }) =>
    found(saveAsTemplate(openDbOf(context), input)),
  ),
  changeTemplate: call.changeTemplate.handler(({ context, input }) =>
    found(changeTemplate(openDbOf(context), input)),
  ),
  removeTemplate: call.removeTemplate.handler(({ context, input }) => {
    found(removeTemplate(openDbOf(context), input) || undefined)
  }),
  addFromTemplate: call.addFromTemplate.handler(({ context, input }) =>
    found(addFromTemplate(openDbOf(context), input)),
  ),
  listEvergreen: call.listEvergreen.handler(({ context }) => listEvergreen(openDbOf(context))),
  findEvergreen: call.findEvergreen.handler(
    ({ context, input }) => findEvergreen(openDbOf(context), input) ?? null,
  ),
  setEvergreen: call.setEvergreen.handler(({ context, input }) =>
    found(setEvergreen(openDbOf(context), input)),
  ),
  endEvergreen: call.endEvergreen.handler(({ context, input }) => {
    found(endEvergreen(openDbOf(context), input) || undefined)
  }),
  repeatPost: call.repeatPost.handler(({ context, input }) => found(repeatPost(openDbOf(context), input))),
  listWinners: call.listWinners.handler(({ context }) => listWinners(openDbOf(context))),
  takeUpWinner: call.takeUpWinner.handler(({ context, input }) =>
    found(takeUpWinner(openDbOf(context), input)),
  ),
  listVideos: call.listVideos.handler(({ context }) => listVideos(openDbOf(context))),
  planVideo: call.planVideo.handler(({ context, input }) => found(planVideo(openDbOf(context), input))),
  listPlaces: call.listPlaces.handler(({ context }) => listPlaces(openDbOf(context))),
  addPlace: call.addPlace.handler(({ context, input }) => addPlace(openDbOf(context), input)),
  changePlace: call.changePlace.handler(({ context, input }) => found(changePlace(openDbOf(context), input))),
  keepRoutine: call.keepRoutine.handler(({ context, input }) => found(keepRoutine(openDbOf(context), input))),
  listVisits: call.listVisits.handler(({ context, input }) => listVisits(openDbOf(context), input)),
  removeVisit: call.removeVisit.handler(({ context, input }) => {
    found(removeVisit(openDbOf(context), input) || undefined)
  }),
  removePlace: call.removePlace.handler(({ context, input }) => {
    found(removePlace(openDbOf(context), input) || undefined)
  }),
  addIdeaFrom: call.addIdeaFrom.handler(({ context, input }) => found(addIdeaFrom(openDbOf(context), input))),
  findOrigin: call.findOrigin.handler(({ context, input }) => findOrigin(openDbOf(context), input) ?? null),
  setFoundAt: call.setFoundAt.handler(({ context, input }) => found(setFoundAt(openDbOf(context), input))),
  listFoundAt: call.listFoundAt.handler(({ context, input }) => listFoundAt(openDbOf(context), input)),
  listPieces: call.listPieces.handler(({ context }) => listPieces(openDbOf(context))),
  readPieces: call.readPieces.handler(({ context, input }) => found(readPieces(openDbOf(context), input))),
  makePieces: call.makePieces.handler(({ context, input }) => found(makePieces(openDbOf(context), input))),
  setSource: call.setSource.handler(({ context, input }) => found(setSource(openDbOf(context), input))),
}
