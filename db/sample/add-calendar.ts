import type { Delivery, PostState, PostType } from '../../shared/calendar/calendar.ts'
import { addDays, addMonths, type Day, firstDayOf, monthOf, weekdayOf } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { newId } from '../id.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { type Fields, readLines } from './lines.ts'

/** How a post lies and stands: places in this list are places in the list of words. */
type SamplePost = [
  /** A month counted from this one, a week in it, a weekday (1 is Monday). */
  on: [month: -1 | 0 | 1, week: 0 | 1 | 2 | 3, weekday: number],
  /** Channel and time each; `+1` is a day later. */
  out: string,
  type: PostType,
  pillar: number,
  tactic: number | null,
  campaign: number | null,
  /** How it stands while its day is still to come; past ones are approved and out. */
  state: PostState,
]

const posts: SamplePost[] = [
  [[0, 0, 2], '0 09:00, 1 12:30', 'productVideo', 0, 0, null, 'approved'],
  [[0, 0, 4], '0 17:30, 3 08:00', 'tip', 3, 7, null, 'approved'],
  [[0, 0, 5], '0 18:00', 'poll', 2, 3, null, 'approved'],
  [[0, 1, 1], '0 09:00, 2 12:15 +1', 'customerStory', 1, 6, null, 'approved'],
  [[0, 1, 3], '0 18:00, 1 12:30 +1, 3 08:00 +1', 'interview', 1, 2, null, 'approved'],
  [[0, 1, 5], '0 07:15', 'flash', 2, 5, null, 'approved'],
  [[0, 2, 2], '0 09:00, 1 12:30', 'productVideo', 0, 0, null, 'approved'],
  [[0, 2, 3], '1 12:30, 0 12:30', 'newsletterPreview', 4, 8, 0, 'approved'],
  [[0, 2, 4], '2 12:15, 1 17:00', 'eventTakeaway', 2, 9, null, 'inReview'],
  [[0, 3, 1], '0 18:00, 2 12:15 +1', 'carousel', 3, 7, null, 'approved'],
  [[0, 3, 3], '2 12:15', 'hotTake', 3, null, null, 'draft'],
  [[0, 3, 4], '0 18:00', 'productVideo', 1, 10, null, 'approved'],
  [[1, 0, 1], '0 09:00, 1 12:30', 'productVideo', 0, 0, null, 'inReview'],
  [[1, 0, 3], '3 08:00, 1 12:30', 'tip', 3, 7, null, 'approved'],
  [[1, 0, 5], '0 18:00', 'poll', 2, 3, 1, 'approved'],
  [[1, 1, 2], '2 12:15, 0 18:00', 'customerStory', 1, 6, null, 'inReview'],
  [[1, 1, 4], '0 09:00, 1 12:30, 3 08:00', 'newsletterPreview', 4, 8, 1, 'inReview'],
  [[1, 1, 5], '0 17:30', 'flash', 2, 5, null, 'inReview'],
  [[1, 2, 1], '0 18:00, 1 12:30 +1', 'interview', 1, 2, null, 'changesRequested'],
  [[1, 2, 3], '2 12:15, 0 18:00', 'carousel', 3, 7, 1, 'draft'],
  [[1, 2, 4], '0', 'meme', 1, 1, null, 'onHold'],
  [[1, 3, 2], '2 12:15, 1 17:00', 'eventTakeaway', 2, 9, null, 'draft'],
  [[1, 3, 3], '0 09:00, 2 12:15', 'productVideo', 1, 11, null, 'draft'],
  [[1, 3, 5], '0 09:00, 1 12:30', 'newsletterPreview', 4, 8, 0, 'draft'],
  [[-1, 0, 2], '0 09:00, 1 12:30', 'productVideo', 0, 0, null, 'approved'],
  [[-1, 0, 4], '0 18:00', 'tip', 3, 7, null, 'approved'],
  [[-1, 1, 3], '2 12:15', 'eventTakeaway', 2, 9, null, 'approved'],
  [[-1, 1, 4], '0 18:00, 1 17:00', 'interview', 1, 2, null, 'approved'],
  [[-1, 2, 2], '0 09:00', 'poll', 2, 3, null, 'approved'],
  [[-1, 2, 4], '0 18:00, 1 12:30', 'customerStory', 1, 6, null, 'approved'],
  [[-1, 3, 2], '0 09:00, 3 08:00', 'tip', 3, 7, null, 'approved'],
  [[-1, 3, 5], '0 07:15', 'flash', 2, 5, null, 'approved'],
]

/** Where posts lead, by their places; the first of their channels says something first under them. */
const links: Readonly<Record<number, { page: string; comment: number; isInComment: boolean }>> = {
  14: { page: 'table', comment: 0, isInComment: false },
  15: { page: 'partners', comment: 1, isInComment: true },
}

/** Those whose day passed without them, in the order of the reasons. */
const missedPlaces = [8, 26]

/** So many of the ideas are what a review asked for. */
const forNextMonth = 2

const ideas: [PostType, pillar: number, tactic: number | null][] = [
  ['poll', 2, 3],
  ['carousel', 2, 6],
  ['flash', 0, null],
  ['tip', 3, 7],
  ['poll', 1, 3],
  ['hotTake', 3, null],
  ['interview', 1, 11],
  ['productVideo', 0, 8],
  ['carousel', 3, 7],
  ['meme', 0, null],
]

export function addCalendar(sample: Sample, strategy: SampleStrategy): void {
  const { writer, words, today, at } = sample
  const idAt = (ids: Id[], place: number | null) => ids[place ?? -1] ?? null

  readLines(words.posts).forEach((fields, place) => {
    const [on, out, type, pillar, tactic, campaign, state] = posts[place] as SamplePost
    const day = dayAt(today, on)
    const isMissed = day < today && missedPlaces.includes(place)
    const { id } = writer.add('post', {
      id: newId(),
      title: fields(0),
      text: fields(1),
      link: links[place] ? `https://${words.site}/${links[place].page}` : '',
      linkTags: 'added',
      type,
      pillarId: idAt(strategy.pillars, pillar),
      tacticId: idAt(strategy.tactics, tactic),
      campaignId: idAt(strategy.campaigns, campaign),
      audienceId: idAt(strategy.audiences, place % 3 === 2 ? null : place % 2),
      state: day < today && !isMissed ? 'approved' : state,
      heldState: state === 'onHold' && day >= today ? 'inReview' : null,
      responsible: strategy.members[place % 2 === 0 ? 2 : 0] ?? '',
      note: '',
      minutesPlanned: null,
      wantedMonth: null,
      copyOfId: null,
      createdAt: at,
      position: place + 1,
    })
    out.split(', ').forEach((one, order) => {
      addVariant(sample, strategy, { postId: id, place, order, day, one, state, isMissed, fields })
    })
  })

  readLines(words.ideas).forEach((fields, place) => {
    const [type, pillar, tactic] = ideas[place] as (typeof ideas)[number]
    writer.add('post', {
      id: newId(),
      title: fields(0),
      text: fields(1),
      link: '',
      linkTags: 'added',
      type,
      pillarId: idAt(strategy.pillars, pillar),
      tacticId: idAt(strategy.tactics, tactic),
      campaignId: null,
      audienceId: null,
      state: 'idea',
      heldState: null,
      responsible: '',
      note: '',
      minutesPlanned: null,
      wantedMonth: place < forNextMonth ? addMonths(monthOf(today), 1) : null,
      copyOfId: null,
      createdAt: at,
      position: posts.length + place + 1,
    })
  })
}

type Placed = {
  postId: Id
  place: number
  order: number
  day: Day
  one: string
  state: PostState
  isMissed: boolean
  fields: Fields
}

function addVariant({ writer, words, today, at }: Sample, strategy: SampleStrategy, placed: Placed): void {
  const [channel = '0', time, later] = placed.one.split(' ')
  const day = addDays(placed.day, Number(later ?? 0))
  const delivery = placed.isMissed && day < today ? 'missed' : deliveryOf(day, today, placed.state)
  const isOut = delivery === 'posted' || delivery === 'measured'
  const comment = placed.order === 0 ? links[placed.place] : undefined
  const own = placed.order === 1 ? placed.fields(2) : ''
  const { id } = writer.add('variant', {
    id: newId(),
    postId: placed.postId,
    channelId: strategy.channels[Number(channel)] as Id,
    text: own || null,
    day,
    time: time ?? null,
    delivery,
    url: isOut ? addressOf(Number(channel), words.site, `${placed.place + 1}-${placed.order + 1}`) : '',
    ownMediaAt: null,
    firstComment: comment ? (readLines(words.firstComments)[comment.comment]?.(0) ?? '') : '',
    link: null,
    linkPlace: comment?.isInComment ? 'comment' : null,
  })
  if (delivery !== 'missed') return
  const reason = readLines(words.setback)[missedPlaces.indexOf(placed.place)]?.(0) ?? ''
  const why = { kind: 'missed', reason, person: strategy.members[2] ?? '' } as const
  writer.add('setback', { id: newId(), variantId: id, ...why, day, toDay: null, at })
}

/** As the network of the channel would write it, so that nothing about a sample is doubted; no post is there. */
function addressOf(channel: number, site: string, post: string): string {
  return (
    [
      `https://www.instagram.com/p/sample-${post}/`,
      `https://www.facebook.com/sample/posts/${post}`,
      `https://www.linkedin.com/posts/sample-${post}`,
    ][channel] ?? `https://${site}/p/${post}`
  )
}

/** Two weeks after a post went out its numbers are in. */
function deliveryOf(day: Day, today: Day, state: PostState): Delivery {
  if (day < today) return day < addDays(today, -14) ? 'measured' : 'posted'
  return state === 'approved' && day <= addDays(today, 2) ? 'ready' : 'planned'
}

/** The first, second, third or fourth of a weekday in a month: every month has those, however it begins. */
function dayAt(today: Day, [month, week, weekday]: SamplePost[0]): Day {
  const first = firstDayOf(addMonths(monthOf(today), month))
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + week * 7)
}
