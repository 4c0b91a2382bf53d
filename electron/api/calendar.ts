import { setImmediate } from 'node:timers/promises'
import { listBoard } from '../../db/calendar/board.ts'
import {
  addIdea,
  addPost,
  addVariant,
  changeDelivery,
  changePost,
  changeVariant,
  fillSlot,
  findPost,
  moveIdea,
  moveVariants,
  placeVariants,
  removePost,
  removeVariant,
  returnToIdeas,
  schedulePost,
} from '../../db/calendar/calendar.ts'
import { checkPost, keepClashes, listDaysOf, listMarks } from '../../db/calendar/clashes.ts'
import { listHolidayCountries } from '../../db/calendar/day-items.ts'
import { findPosts } from '../../db/calendar/find-posts.ts'
import { endHold, holdAll, readHold } from '../../db/calendar/hold.ts'
import { countPosts, listChoices, listIdeas, listPlaces, listTiles } from '../../db/calendar/tiles.ts'
import { judgeStep, takeStep } from '../../db/calendar/workflow.ts'
import { beginYear, countWeeks, endYear } from '../../db/calendar/year.ts'
import { addView, changeView, removeView } from '../../db/kept-views.ts'
import type { Db } from '../../db/open.ts'
import { isOut, nextStates } from '../../shared/calendar/calendar.ts'
import { addDays, type Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type { Language } from '../../shared/team.ts'
import { nameHolidays } from '../holidays.ts'
import { api, found, openDbOf } from './base.ts'
import { writeBySize } from './write-aside.ts'

const call = api.calendar

/** About a month: what a window may wait for. */
const weeksAtOnce = 4

export const calendar = {
  listChoices: call.listChoices.handler(({ context }) => listChoices(openDbOf(context))),
  listIdeas: call.listIdeas.handler(({ context, input }) => listIdeas(openDbOf(context), input)),
  listTiles: call.listTiles.handler(({ context, input }) => listTiles(openDbOf(context), input)),
  listBoard: call.listBoard.handler(({ context, input }) => listBoard(openDbOf(context), input)),
  readYear: call.readYear.handler(async ({ context, input }) => {
    const year = beginYear(openDbOf(context), input)
    for (let from = 0; from < year.weeks.length; from += weeksAtOnce) {
      const to = Math.min(year.weeks.length, from + weeksAtOnce)
      countWeeks(openDbOf(context), year, { from, to, filter: input.filter })
      // A year may hold a hundred thousand posts: other calls come between.
      await setImmediate()
    }
    return endYear(year)
  }),
  countPosts: call.countPosts.handler(({ context, input }) => countPosts(openDbOf(context), input)),
  listPlaces: call.listPlaces.handler(async ({ context, input }) => {
    const places = listPlaces(openDbOf(context), input)
    // To check and send ten thousand takes as long again as to find them: other calls come between.
    await setImmediate()
    return places
  }),
  getPost: call.getPost.handler(({ context, input }) => found(findPost(openDbOf(context), input))),
  findPosts: call.findPosts.handler(({ context, input }) => findPosts(openDbOf(context), input)),
  addIdea: call.addIdea.handler(({ context, input }) => addIdea(openDbOf(context), input)),
  moveIdea: call.moveIdea.handler(({ context, input }) => found(moveIdea(openDbOf(context), input))),
  addPost: call.addPost.handler(({ context, input }) => addPost(openDbOf(context), input)),
  changePost: call.changePost.handler(({ context, input }) => found(changePost(openDbOf(context), input))),
  changeState: call.changeState.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (!nextStates(found(findPost(db, input.id)).post).includes(input.state)) throw errors.NOT_NEXT()
    if (input.state === 'idea' && hasGoneOut(db, input.id)) throw errors.ALREADY_OUT()
    const verdict = judgeStep(db, input)
    if (verdict?.may === false) throw errors.MAY_NOT_APPROVE({ data: verdict })
    return found(takeStep(db, input))
  }),
  schedulePost: call.schedulePost.handler(({ context, input }) =>
    found(schedulePost(openDbOf(context), input)),
  ),
  moveVariants: call.moveVariants.handler(({ context, input }) =>
    found(moveVariants(openDbOf(context), input)),
  ),
  fillSlot: call.fillSlot.handler(({ context, input }) => found(fillSlot(openDbOf(context), input))),
  placeVariants: call.placeVariants.handler(({ context, input }) =>
    found(placeVariants(openDbOf(context), input)),
  ),
  check: call.check.handler(async ({ context, input }) => {
    const db = openDbOf(context)
    const post = found(findPost(db, input.id))
    return checkPost(db, post, await holidaysAround(db, post.variants, input.language))
  }),
  listMarks: call.listMarks.handler(async ({ context, input }) => {
    const db = openDbOf(context)
    return listMarks(db, input, await holidaysAround(db, listDaysOf(db, input), 'en'))
  }),
  keepClashes: call.keepClashes.handler(async ({ context, input }) => {
    const db = openDbOf(context)
    const { variants } = found(findPost(db, input))
    return found(keepClashes(db, input, await holidaysAround(db, variants, 'en')))
  }),
  returnToIdeas: call.returnToIdeas.handler(({ context, input, errors }) => {
    const db = openDbOf(context)
    if (hasGoneOut(db, input)) throw errors.ALREADY_OUT()
    return found(returnToIdeas(db, input))
  }),
  removePost: call.removePost.handler(({ context, input }) => {
    found(removePost(openDbOf(context), input) || undefined)
  }),
  changeDelivery: call.changeDelivery.handler(({ context, input }) =>
    found(changeDelivery(openDbOf(context), input)),
  ),
  moveMany: call.moveMany.handler(({ context, input }) =>
    writeBySize(context.session, { name: 'moveMany', given: input, changes: 2 * input.length }),
  ),
  copyMany: call.copyMany.handler(({ context, input }) =>
    writeBySize(context.session, { name: 'copyMany', given: input, changes: 2 * input.length }),
  ),
  copyDays: call.copyDays.handler(({ context, input }) => {
    const changes = 2 * countPosts(openDbOf(context), input)
    return writeBySize(context.session, { name: 'copyDays', given: input, changes })
  }),
  changeMany: call.changeMany.handler(({ context, input }) =>
    // An answer to a post may write a version of it beside the answer itself.
    writeBySize(context.session, { name: 'changeMany', given: input, changes: 4 * input.ids.length }),
  ),
  addSavedView: call.addSavedView.handler(({ context, input }) =>
    addView(openDbOf(context), 'savedView', input),
  ),
  changeSavedView: call.changeSavedView.handler(({ context, input }) =>
    found(changeView(openDbOf(context), 'savedView', input)),
  ),
  removeSavedView: call.removeSavedView.handler(({ context, input }) => {
    found(removeView(openDbOf(context), 'savedView', input) || undefined)
  }),
  hold: call.hold.handler(({ context, input }) => readHold(openDbOf(context), input)),
  holdAll: call.holdAll.handler(({ context }) => holdAll(openDbOf(context))),
  endHold: call.endHold.handler(({ context }) => endHold(openDbOf(context))),
  addVariant: call.addVariant.handler(({ context, input }) => found(addVariant(openDbOf(context), input))),
  changeVariant: call.changeVariant.handler(({ context, input }) =>
    found(changeVariant(openDbOf(context), input)),
  ),
  removeVariant: call.removeVariant.handler(({ context, input }) =>
    found(removeVariant(openDbOf(context), input)),
  ),
}

function hasGoneOut(db: Db, postId: Id): boolean {
  return found(findPost(db, postId)).variants.some(isOut)
}

/** Holidays of the days that posts stand on, and of those on which a slot may be offered. */
async function holidaysAround(db: Db, places: readonly { day: Day | null }[], language: Language) {
  const days = places.flatMap(({ day }) => day ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return new Map<Day, string>()
  const countries = listHolidayCountries(db)
  return nameHolidays({ from: addDays(first, -31), to: addDays(last, 31), countries, language })
}
