import {
  addQuietWindow,
  changeClashRule,
  changeQuietWindow,
  readRhythm,
  removeQuietWindow,
} from '../../db/calendar/rhythm.ts'
import { api, found, openDbOf } from './base.ts'

const call = api.rhythm

export const rhythm = {
  read: call.read.handler(({ context }) => readRhythm(openDbOf(context))),
  addWindow: call.addWindow.handler(({ context, input }) => addQuietWindow(openDbOf(context), input)),
  changeWindow: call.changeWindow.handler(({ context, input }) =>
    found(changeQuietWindow(openDbOf(context), input)),
  ),
  removeWindow: call.removeWindow.handler(({ context, input }) => {
    found(removeQuietWindow(openDbOf(context), input) || undefined)
  }),
  changeRule: call.changeRule.handler(({ context, input }) => changeClashRule(openDbOf(context), input)),
}
