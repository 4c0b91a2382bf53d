import { daysToTell, isWholeMonth } from '../calendar/month-of-days.ts'
import type { Id } from '../record.ts'
import type { Channel } from '../strategy/strategy.ts'
import { engagementSetOf, engagementsOf, setOfAll } from './engagement.ts'
import { builtInMeasures } from './measures.ts'
import { outliersOf } from './outliers.ts'
import {
  type BuiltInMeasure,
  type Denominator,
  denominators,
  measures,
  type PostResult,
  type Reading,
} from './review.ts'
import type { Cell, ChannelMonth, Growth, PostLine, PostRanks, Rate } from './review-month.ts'

export type PostCounts = Pick<
  PostResult,
  | 'network'
  | 'channelId'
  | 'impressions'
  | 'reach'
  | 'likes'
  | 'comments'
  | 'shares'
  | 'saves'
  | 'clicks'
  | 'linkClicks'
  | 'engagements'
> & {
  /** How many posts these are the sums of, all of which tell the same parts; one where nothing is said. */
  count?: number
}
type Known = Pick<Reading, 'measureId' | 'channelId' | 'value'> &
  Partial<Reading> & {
    /** Of how many days of the month it was made up. */
    days?: Cell['days']
  }

/** What is known of one month: readings of it, those of the whole month before what its days come to, and the posts published in it. */
export type MonthFacts = { readings: readonly Known[]; posts: readonly PostCounts[] }

/** Fewer posts than this have no best and worst. */
export const postsToRank = 10
const mostSurprising = 5

/** The six metrics of each channel and of the whole brand. A reading wins over what the posts sum up to. */
export function summariseMonth(
  channels: readonly Pick<Channel, 'id' | 'network' | 'handle'>[],
  now: MonthFacts,
  before: MonthFacts,
): { channels: ChannelMonth[]; total: ChannelMonth } {
  const rows = channels.map(({ id, network, handle }): ChannelMonth => {
    const [mine, earlier] = [factsOf(now, id), factsOf(before, id)]
    const cells = mapMeasures((measure) => cellOf(measure, mine, valueIn(measure, earlier)))
    if (cells.engagements.value !== null) cells.engagements.set = engagementSetOf(network)
    const rates = ratesOf((by) => rateOfChannel(by, cells, mine))
    return { channelId: id, network, handle, cells, growth: growthOf(cells.followers), rates }
  })
  return { channels: rows, total: totalOf(rows, now, before) }
}

/** Engagements over a denominator; null when either is missing or there is nothing to divide by. */
export function rateOf(engagements: number | null, denominator: number | null): Rate | null {
  if (engagements === null || denominator === null || denominator <= 0) return null
  return { share: engagements / denominator, engagements, denominator }
}

/** Net growth since the month before; a share only where there was someone to grow from. */
export function growthOf({ value, previous }: Pick<Cell, 'value' | 'previous'>): Growth | null {
  if (value === null || previous === null) return null
  return { net: value - previous, share: previous > 0 ? (value - previous) / previous : null }
}

/**
 * Best and worst posts of a month by their rate; with too few posts simply all of them, best first. What strays too far
 * from the rest of its channel is named by itself and set aside from what is typical.
 */
export function rankPosts(posts: readonly PostLine[], size = 3): PostRanks {
  const byRate = [...posts].sort(
    (a, b) => (b.rate?.share ?? -1) - (a.rate?.share ?? -1) || (b.engagements ?? -1) - (a.engagements ?? -1),
  )
  const rated = byRate.filter(({ rate }) => rate !== null)
  if (rated.length < postsToRank)
    return {
      count: posts.length,
      isRanked: false,
      best: byRate,
      worst: [],
      surprising: [],
      typical: null,
      setAside: 0,
    }
  const byChannel = Map.groupBy(rated, ({ channelId }) => channelId)
  const stray = new Map(
    [...byChannel.values()].flatMap((some) => [...outliersOf(some, ({ rate }) => rate?.share ?? 0)]),
  )
  const usual = rated.filter((post) => !stray.has(post)).flatMap(({ rate }) => rate ?? [])
  return {
    count: posts.length,
    isRanked: true,
    best: rated.slice(0, size),
    worst: rated.slice(-size).reverse(),
    surprising: [...stray].map(([post, way]) => ({ ...post, way })).slice(0, mostSurprising),
    typical: rateOf(
      sum(usual.map(({ engagements }) => engagements)),
      sum(usual.map(({ denominator }) => denominator)),
    ),
    setAside: stray.size,
  }
}

function factsOf(facts: MonthFacts, channelId: Id): MonthFacts {
  return {
    readings: facts.readings.filter((reading) => reading.channelId === channelId),
    posts: facts.posts.filter((post) => post.channelId === channelId),
  }
}

function cellOf(measure: BuiltInMeasure, facts: MonthFacts, previous: number | null): Cell {
  const [reading, ...others] = facts.readings.filter(({ measureId }) => measureId === measure)
  if (reading) {
    const { value, source = 'typed', sourceNote = '', person = '', at = null, days = null } = reading
    const whole = others.find((one) => one.days && isWholeMonth(one.days) && one.value !== value)
    const told =
      source === 'typed' && whole ? { value: whole.value, sourceNote: whole.sourceNote ?? '' } : null
    return {
      ...{ ...emptyCell, value, previous, source, sourceNote, person, at, told },
      days: daysToTell(builtInMeasures[measure].nature, days),
    }
  }
  const { value, posts } = sumPosts(facts.posts, measure)
  return {
    ...emptyCell,
    value,
    previous,
    source: value === null ? null : 'computed',
    posts: value === null ? null : posts,
  }
}

function valueIn(measure: BuiltInMeasure, facts: MonthFacts): number | null {
  return cellOf(measure, facts, null).value
}

/** What the month's posts sum up to, over the posts that tell. Followers and conversions they do not tell. */
function sumPosts(
  posts: readonly PostCounts[],
  measure: BuiltInMeasure,
): { value: number | null; posts: number } {
  const telling = posts.filter((post) => partOf(post, measure) !== null)
  return {
    value: sum(telling.map((post) => partOf(post, measure) ?? 0)),
    posts: telling.reduce((total, { count = 1 }) => total + count, 0),
  }
}

function partOf(post: PostCounts, measure: BuiltInMeasure): number | null {
  if (measure === 'engagements') return engagementsOf(post)
  if (measure === 'clicks') return post.linkClicks
  return measure === 'reach' || measure === 'impressions' ? post[measure] : null
}

/** Where both parts come from posts, only posts that tell both count: else a missing reach would lift the rate. */
function rateOfChannel(by: Denominator, cells: ChannelMonth['cells'], facts: MonthFacts): Rate | null {
  const [over, under] = [cells.engagements, cells[by]]
  if (over.source !== 'computed' || under.source !== 'computed') return rateOf(over.value, under.value)
  const both = facts.posts.filter((post) => engagementsOf(post) !== null && partOf(post, by) !== null)
  return rateOf(
    sum(both.map((post) => engagementsOf(post) ?? 0)),
    sum(both.map((post) => partOf(post, by) ?? 0)),
  )
}

/** The brand's own reading, else the sum of its channels. Reach is never summed: the same person is on several. */
function totalOf(rows: readonly ChannelMonth[], now: MonthFacts, before: MonthFacts): ChannelMonth {
  const own = (facts: MonthFacts) => ({
    readings: facts.readings.filter(({ channelId }) => channelId === null),
    posts: [],
  })
  const [mine, earlier] = [own(now), own(before)]
  const cells = mapMeasures((measure): Cell => {
    const cell = cellOf(measure, mine, valueIn(measure, earlier))
    const canSum = measure !== 'reach' || rows.length === 1
    const add = (pick: (row: Cell) => number | null) =>
      canSum ? sum(rows.map((row) => pick(row.cells[measure])).filter((value) => value !== null)) : null
    const value = cell.value ?? add((one) => one.value)
    // Months are compared over the same channels only: a new one would look like growth.
    const isComparable = rows.every(
      ({ cells: { [measure]: one } }) => (one.value === null) === (one.previous === null),
    )
    const previous =
      cell.previous ?? (isComparable && cell.source === null ? add((one) => one.previous) : null)
    const sets = rows.map((row) => row.cells[measure].set).filter((one) => one !== null)
    const isSummed = cell.source === null && value !== null
    return {
      ...cell,
      value,
      previous,
      source: cell.source ?? (isSummed ? 'computed' : null),
      set: isSummed ? setOfAll(sets) : null,
    }
  })
  const comparable = rows.map(({ cells: { followers } }) => followers).filter((one) => growthOf(one) !== null)
  const summed = {
    value: sum(comparable.map(({ value }) => value ?? 0)),
    previous: sum(comparable.map((one) => one.previous ?? 0)),
  }
  const growth = cells.followers.source === 'computed' ? growthOf(summed) : growthOf(cells.followers)
  const rates = ratesOf((by) => {
    if (cells.engagements.source !== 'computed') return rateOf(cells.engagements.value, cells[by].value)
    const both = rows.map((row) => row.rates[by]).filter((rate) => rate !== null)
    return rateOf(sum(both.map((rate) => rate.engagements)), sum(both.map((rate) => rate.denominator)))
  })
  return { channelId: null, network: null, handle: '', cells, growth, rates }
}

const emptyCell: Omit<Cell, 'value' | 'previous'> = {
  source: null,
  sourceNote: '',
  person: '',
  at: null,
  posts: null,
  days: null,
  set: null,
  told: null,
}

function mapMeasures(make: (measure: BuiltInMeasure) => Cell): ChannelMonth['cells'] {
  return Object.fromEntries(measures.map((measure) => [measure, make(measure)])) as ChannelMonth['cells']
}

function ratesOf(make: (by: Denominator) => Rate | null): ChannelMonth['rates'] {
  return Object.fromEntries(denominators.map((by) => [by, make(by)])) as ChannelMonth['rates']
}

/** Null for nothing at all: a sum over no values is missing, not zero. */
function sum(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0)
}
