import i18next from 'i18next'
import {
  isOut,
  noFilter,
  type Post,
  type PostWithVariants,
  schedule,
  type Tile,
  type TileRange,
} from '../../../shared/calendar/calendar.ts'
import { tileKey, withoutTile, withTile, withTileMoved } from '../../../shared/calendar/calendar-tiles.ts'
import type { Day, Time } from '../../../shared/day.ts'
import { languageOf } from '../../../shared/i18n/languages.ts'
import type { NewIdea } from '../../../shared/library/library.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { formatOf } from '../../parts/format.ts'
import { refuse, save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showToast } from '../../ui/notice/toast.tsx'
import { nextStep, offer, showUndoable } from '../../undo-offer.ts'
import { dropAnswers, loadCalendar, setFilter, today, useCalendar } from '../store.ts'

type Place = { day: Day; time: Time | null }

/** How a tile stands after it gets another day: an idea is a draft, an approval waits for a new yes. */
function standingAt(tile: Tile, day: Day): Partial<Tile> {
  return tile.day === day ? {} : { state: schedule({ state: tile.state, heldState: null }).state }
}

/**
 * Shows a tile at its new place at once, and puts it back when the move cannot be saved. One without a time takes a
 * free slot of the day it comes to; the reply says which.
 */
export async function moveTile(tile: Tile, to: Place): Promise<PostWithVariants | undefined> {
  if (tileKey({ ...tile, ...to }) === tileKey(tile)) return
  const change = standingAt(tile, to.day)
  const ids = tile.variants.map(({ id }) => id)
  const takesSlot = to.time === null && tile.time === null
  const moved = await attempt(
    ({ range }) => ({ range: withTileMoved(range, tile, to, change) }),
    () => api.calendar.moveVariants({ ids, day: to.day, ...(!takesSlot && { time: to.time }) }),
  )
  if (moved) sayMoved(tile, placeIn(moved, to), tile.state === 'approved' && change.state !== undefined)
  return moved
}

/** Gives an idea its day, and a time where one is given or a slot of its channel is free. */
export async function scheduleIdea(idea: Post, to: Place): Promise<PostWithVariants | undefined> {
  const { state } = schedule(idea)
  const moved = await attempt(
    ({ range, ideas }) => ({
      range: withTile(range, { ...tileOf(idea), ...to, state }),
      ideas: ideas.filter(({ id }) => id !== idea.id),
    }),
    () => api.calendar.schedulePost({ id: idea.id, day: to.day, ...(to.time !== null && { time: to.time }) }),
  )
  if (moved) sayMoved(tileOf(idea), placeIn(moved, to), idea.state === 'approved')
  return moved
}

/** Where a post that was set down on a day stands there: slots may have given its variants their times. */
export function placeIn({ variants }: PostWithVariants, to: Place): Place {
  const there = variants.filter(({ day }) => day === to.day)
  if (there.some(({ time }) => time === to.time)) return to
  return { day: to.day, time: there[0]?.time ?? null }
}

/** Takes a post's days away; what already went out stays where it is, and the note says so. */
export async function returnToIdeas(tile: Tile): Promise<void> {
  if (tile.variants.some(isOut)) return refuse('ALREADY_OUT')
  const isDone = await attempt(
    ({ range, ideas }) => ({ range: withoutTile(range, tile), ideas: [...ideas, ideaOf(tile)] }),
    () => api.calendar.returnToIdeas(tile.postId),
  )
  if (!isDone) return
  const text = i18next.t(
    tile.state === 'approved' ? 'calendar.said.returnedEnds' : 'calendar.said.returned',
    {
      title: nameOf(tile),
    },
  )
  await showUndoable(text)
}

export async function addIdea(given: NewIdea): Promise<Post> {
  const idea = await save(() => api.calendar.addIdea(given))
  useCalendar.setState(({ ideas }) => ({ ideas: [...ideas.filter(({ id }) => id !== idea.id), idea] }))
  announce(i18next.t('calendar.said.ideaAdded', { title: given.title }))
  await sayIfHidden(idea).catch(() => {})
  return idea
}

/** A line one has just written must not vanish without a word because a filter is on. */
async function sayIfHidden({ id, title }: Post): Promise<void> {
  const shown = await api.calendar.listIdeas(useCalendar.getState().filter)
  if (shown.some((one) => one.id === id)) return
  const showAll = { label: i18next.t('calendar.showAll'), run: () => setFilter(noFilter) }
  showToast({ text: i18next.t('calendar.said.ideaHidden', { title }), action: showAll })
}

/** Puts an idea before another; null puts it last. */
export async function moveIdea(idea: Post, beforeId: Id | null): Promise<void> {
  const before = useCalendar.getState().ideas
  if (withIdeaBefore(before, idea, beforeId).every(({ id }, at) => id === before[at]?.id)) return
  const isDone = await attempt(
    ({ ideas }) => ({ ideas: withIdeaBefore(ideas, idea, beforeId) }),
    () => api.calendar.moveIdea({ id: idea.id, beforeId }),
  )
  if (!isDone) return
  const { ideas } = useCalendar.getState()
  const place = ideas.findIndex(({ id }) => id === idea.id) + 1
  announce(i18next.t('app.movedTo', { title: nameOf(tileOf(idea)), place, of: ideas.length }))
}

/** One step up or down; at the end of the list it says that there is no further. */
export async function stepIdea(idea: Post, step: -1 | 1): Promise<void> {
  const { ideas } = useCalendar.getState()
  const at = ideas.findIndex(({ id }) => id === idea.id)
  if (!ideas[at + step]) return announce(i18next.t('app.cannotMove'))
  await moveIdea(idea, ideas[step < 0 ? at - 1 : at + 2]?.id ?? null)
}

function withIdeaBefore(ideas: Post[], idea: Post, beforeId: Id | null): Post[] {
  const others = ideas.filter(({ id }) => id !== idea.id)
  const at = others.findIndex(({ id }) => id === beforeId)
  return others.toSpliced(at < 0 ? others.length : at, 0, idea)
}

/** A new post on a day, on the channel the filter shows or the only one there is. */
export async function addPost(day: Day | undefined, time: Time | null = null): Promise<PostWithVariants> {
  const { filter, choices } = useCalendar.getState()
  const active = choices.channels.filter(({ decision }) => decision === 'active')
  const only =
    filter.channelIds.length === 1 ? filter.channelIds[0] : active.length === 1 ? active[0]?.id : undefined
  const made = await save(() =>
    api.calendar.addPost({ title: '', day: day ?? today(), time, channelId: only ?? null }),
  )
  useCalendar.setState({ fresh: { made, step: await nextStep('undo') } })
  return made
}

/** A new post that was left as it was made does not stay in the plan: its making is taken back, and said. */
export async function leaveFresh(id: Id): Promise<void> {
  const { fresh } = useCalendar.getState()
  if (fresh?.made.post.id !== id) return
  useCalendar.setState({ fresh: undefined })
  const now = await api.calendar.getPost(id).catch(() => undefined)
  if (!now || JSON.stringify(now) !== JSON.stringify(fresh.made)) return
  if ((await nextStep('undo')) !== fresh.step) return removePost(now.post)
  await save(() => api.history.undo())
  await offer(i18next.t('calendar.said.notKept'), 'redo', () => save(() => api.history.redo()))
}

export async function removePost({ id, title, text }: Pick<Post, 'id' | 'title' | 'text'>): Promise<void> {
  await save(() => api.calendar.removePost(id))
  const said = i18next.t('calendar.said.removed', {
    title: title || text.slice(0, 60) || i18next.t('calendar.untitled'),
  })
  await showUndoable(said)
}

type Shown = Pick<ReturnType<typeof useCalendar.getState>, 'range' | 'ideas'>

/** Shows first, writes then; what was there is put back when that comes to nothing, and `save` says why. */
export async function attempt<Reply>(
  show: (shown: Shown) => Partial<Shown>,
  write: () => Promise<Reply>,
): Promise<Reply | undefined> {
  const before: Shown = { range: useCalendar.getState().range, ideas: useCalendar.getState().ideas }
  // An answer on its way tells how things stood before this; the change it makes brings a new one.
  dropAnswers()
  useCalendar.setState(show(before))
  try {
    return await save(write)
  } catch {
    useCalendar.setState({ range: { ...before.range } as TileRange, ideas: before.ideas })
    void loadCalendar()
    announce(i18next.t('calendar.putBack'))
    return undefined
  }
}

/** Where a tile is now; that its approval was for another day is a warning with a way back. */
function sayMoved(tile: Tile, to: Place, isReopened: boolean): void {
  const values = { title: nameOf(tile), place: placeName(to) }
  if (isReopened) void showUndoable(i18next.t('calendar.said.movedReopened', values)).catch(() => {})
  else announce(i18next.t('calendar.said.moved', values))
}

/** What a person knows the post by. */
export function nameOf({ title, opening }: Pick<Tile, 'title' | 'opening'>): string {
  return title || opening || i18next.t('calendar.untitled')
}

export function placeName({ day, time }: Place): string {
  const format = formatOf(languageOf(i18next.language))
  return time === null ? format.day(day, 'weekday') : `${format.day(day, 'weekday')}, ${format.time(time)}`
}

/** An idea as the tile it would be. */
export function tileOf(idea: Post, day = ''): Tile {
  const { id, title, text, state, type, pillarId, tacticId } = idea
  const goalId =
    useCalendar.getState().choices.tactics.find((tactic) => tactic.id === tacticId)?.goalId ?? null
  return {
    postId: id as Id,
    day,
    time: null,
    title,
    opening: text.slice(0, 80),
    state,
    heldState: idea.heldState,
    type,
    pillarId,
    tacticId,
    campaignId: idea.campaignId,
    audienceId: idea.audienceId,
    goalId,
    responsible: idea.responsible,
    variants: [],
    thumb: null,
  }
}

/** A tile as the idea it becomes, until the next reading brings the whole of it. */
function ideaOf({ postId, title, opening, ...tile }: Tile): Post {
  const { type, pillarId, tacticId, campaignId, audienceId, responsible } = tile
  return {
    id: postId,
    title,
    text: opening,
    link: '',
    linkTags: 'added',
    type,
    pillarId,
    tacticId,
    campaignId,
    audienceId,
    state: 'idea',
    heldState: null,
    responsible,
    note: '',
    minutesPlanned: null,
    wantedMonth: null,
    copyOfId: null,
    createdAt: '1970-01-01T00:00:00.000Z',
    position: Number.MAX_SAFE_INTEGER,
  }
}
