import i18next from 'i18next'
import {
  type ManyChange,
  type ManyResult,
  type PlaceRow,
  type Placing,
  type PlacingResult,
  placesFrom,
  shiftPlaces,
} from '../../../shared/calendar/calendar-many.ts'
import type { Day } from '../../../shared/day.ts'
import { languageOf } from '../../../shared/i18n/languages.ts'
import { api } from '../../api.ts'
import { formatOf } from '../../parts/format.ts'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showToast } from '../../ui/notice/toast.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { tellPlace } from '../place-notice.ts'
import { useCalendar } from '../store.ts'
import { choose, postsOf } from './chosen.ts'
import { placeName } from './moves.ts'

/** Moves places by some days, as one step; what is chosen stays chosen at its new days. */
export async function shift(places: readonly PlaceRow[], days: number): Promise<void> {
  const dated = places.filter(({ ids }) => ids.length > 0)
  if (dated.length === 0 || days === 0) return
  const placings = shiftPlaces(dated, days)
  const { count, placed } = await save(() => api.calendar.moveMany(placings))
  if (useCalendar.getState().chosen.size > 0) useCalendar.setState({ chosen: new Map() })
  choose(
    dated.map((one, at) => {
      const time = placed.find(({ id }) => one.ids.includes(id))?.time ?? one.time
      return { ...one, day: placings[at]?.day ?? one.day, time }
    }),
  )
  const said = i18next.t(days > 0 ? 'calendar.many.said.later' : 'calendar.many.said.earlier', {
    count: Math.abs(days),
    posts: inWords(count),
  })
  await tellPlaces(said, placed)
}

/** Of one post it is told what there is to know about its place; of several, how many warnings they have there. */
async function tellPlaces(
  said: string,
  placed: PlacingResult['placed'],
  isTimeChosen = false,
): Promise<void> {
  const [postId, another] = postsOf(placed)
  if (postId !== undefined && another === undefined) {
    await showUndoable(said)
    const moved = await api.calendar.getPost(postId).catch(() => undefined)
    return tellPlace(moved, { isTimeChosen })
  }
  const ids = placed.map(({ id }) => id)
  const marks = ids.length > 0 ? await api.calendar.listMarks(ids).catch(() => []) : []
  const clashes = marks.reduce((sum, { kinds }) => sum + kinds.length, 0)
  const warning = clashes > 0 ? i18next.t('clashes.some', { count: clashes }) : ''
  await showUndoable([said, warning].filter(Boolean).join('. '))
}

/** Keeps places to paste them on a day. */
export function copy(places: readonly PlaceRow[]): void {
  const dated = places.filter(({ ids }) => ids.length > 0)
  if (dated.length === 0) return
  useCalendar.setState({ copied: dated })
  announce(i18next.t('calendar.many.said.held', { posts: inWords(postsOf(dated).length) }))
}

/** Copies what is kept so that its earliest day is this one. */
export async function paste(day: Day): Promise<void> {
  const { copied } = useCalendar.getState()
  if (copied.length === 0) return announce(i18next.t('calendar.many.nothingCopied'))
  await copyTo(placesFrom(copied, day))
}

/** Adds copies as one step and says where the first of them is. */
export async function copyTo(placings: readonly Placing[], isTimeChosen = false): Promise<void> {
  if (placings.length === 0) return
  const result = await save(() => api.calendar.copyMany([...placings]))
  const day = placings.reduce((least, one) => (one.day < least ? one.day : least), placings[0]?.day ?? '')
  await sayCopied(result, placeName({ day, time: null }), isTimeChosen)
}

/** Says how many were copied and from where on they stand; none where what was copied is gone. */
export async function sayCopied(
  { count, placed }: PlacingResult,
  day: string,
  isTimeChosen = false,
): Promise<void> {
  if (count === 0) return announce(i18next.t('calendar.many.gone'))
  const said = i18next.t('calendar.many.said.copied', { posts: inWords(count), day })
  await tellPlaces(said, placed, isTimeChosen)
}

/** One change to the posts of these places; says how many the rules held back. */
export async function changeMany(places: readonly PlaceRow[], change: ManyChange): Promise<void> {
  const ids = postsOf(places)
  if (ids.length === 0) return
  const result = await save(() => api.calendar.changeMany({ ids, change }))
  if (change.to === 'removed' || (change.to === 'state' && change.state === 'idea')) choose([])
  await say(result, change)
}

async function say({ count, left, denied, halfway }: ManyResult, change: ManyChange): Promise<void> {
  const { t } = i18next
  const held = [
    halfway > 0 ? t('calendar.many.said.halfway', { count: halfway }) : '',
    denied > 0 ? t('calendar.many.said.denied', { count: denied }) : '',
    left > 0 ? t(heldKey(change), { count: left, ...stateOf(change) }) : '',
  ].filter(Boolean)
  if (count === 0) return showNothing(held.join(' '))
  if (count === halfway) return showUndoable(held.join(' '))
  const done = i18next.t(`calendar.many.said.${change.to === 'field' ? 'changed' : change.to}`, {
    posts: inWords(count - halfway),
    ...stateOf(change),
  })
  await showUndoable([done, ...held].join(' '))
}

const heldKey = (change: ManyChange) =>
  change.to === 'state' && change.state === 'idea' ? 'calendar.many.said.outStay' : 'calendar.many.said.stay'

function stateOf(change: ManyChange) {
  return change.to === 'state' ? { state: i18next.t(`glossary.postState.${change.state}`) } : {}
}

function showNothing(why: string): void {
  announce(why)
  showToast({ text: why })
}

export function inWords(count: number): string {
  const number = formatOf(languageOf(i18next.language)).number(count)
  return i18next.t('calendar.many.posts', { count, number })
}
