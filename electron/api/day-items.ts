import {
  addDayNote,
  addOfflineEvent,
  changeDayNote,
  changeOfflineEvent,
  findDayNote,
  findOfflineEvent,
  listDayItems,
  listHolidayCountries,
  removeDayItem,
  setHolidayCountries,
} from '../../db/calendar/day-items.ts'
import { addMet, listMet } from '../../db/calendar/event-people.ts'
import { listHolidays } from '../holidays.ts'
import { api, found, openDbOf } from './base.ts'

const call = api.dayItems

export const dayItems = {
  list: call.list.handler(async ({ context, input }) => {
    const db = openDbOf(context)
    const countries = listHolidayCountries(db)
    const { items, isCut } = listDayItems(db, input)
    return { items: [...items, ...(await listHolidays({ ...input, countries }))], isCut }
  }),
  getNote: call.getNote.handler(({ context, input }) => found(findDayNote(openDbOf(context), input))),
  getEvent: call.getEvent.handler(({ context, input }) => found(findOfflineEvent(openDbOf(context), input))),
  addNote: call.addNote.handler(({ context, input }) => addDayNote(openDbOf(context), input)),
  changeNote: call.changeNote.handler(({ context, input }) => found(changeDayNote(openDbOf(context), input))),
  addEvent: call.addEvent.handler(({ context, input }) => addOfflineEvent(openDbOf(context), input)),
  changeEvent: call.changeEvent.handler(({ context, input }) =>
    found(changeOfflineEvent(openDbOf(context), input)),
  ),
  listMet: call.listMet.handler(({ context, input }) => listMet(openDbOf(context), input)),
  addMet: call.addMet.handler(({ context, input }) => {
    found(addMet(openDbOf(context), input))
  }),
  remove: call.remove.handler(({ context, input }) => {
    found(removeDayItem(openDbOf(context), input) || undefined)
  }),
  countries: call.countries.handler(({ context }) => listHolidayCountries(openDbOf(context))),
  setCountries: call.setCountries.handler(({ context, input }) =>
    setHolidayCountries(openDbOf(context), input),
  ),
}
