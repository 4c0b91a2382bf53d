import { isWholeMonth, monthOfDays } from '../../shared/calendar/month-of-days.ts'
import type { Instant, Month } from '../../shared/day.ts'
import { natureIn } from '../../shared/review/measures.ts'
import { type MonthFacts, summariseMonth } from '../../shared/review/metrics.ts'
import type { Measure, PostResult, Reading } from '../../shared/review/review.ts'
import type { Channel } from '../../shared/strategy/strategy.ts'
import { endsOfMonth } from '../../shared/zone.ts'
import { sumPosts } from '../figures/post-sums.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { getWorkspace } from '../team.ts'
import { listMonthValues, listOwnMeasures, type MonthValue } from './month-values.ts'

/** Channels that post, and those given up that still have something to say about these months. */
export function listMeasuredChannels(db: Db, from: Month, to = from): Channel[] {
  const readings = query
    .selectFrom('reading')
    .select('channelId')
    .where('month', '>=', from)
    .where('month', '<=', to)
  return all(
    db,
    query
      .selectFrom('channel')
      .selectAll()
      .where((is) => is.or([is('decision', '=', 'active'), is('id', 'in', readings)]))
      .orderBy('position')
      .orderBy('id'),
  )
}

/** Readings of a whole month that belong to no campaign. */
export function ofMonth(month: Month) {
  return query
    .selectFrom('reading')
    .selectAll()
    .where('month', '=', month)
    .where('day', 'is', null)
    .where('campaignId', 'is', null)
}

function daysOf(month: Month) {
  return query
    .selectFrom('reading')
    .selectAll()
    .where('month', '=', month)
    .where('day', 'is not', null)
    .where('campaignId', 'is', null)
}

type Known = { own: readonly Measure[]; since?: Instant | undefined }

/**
 * What is known of a month: its own readings first, where whoever looks for a measure finds them before what its days come
 * to. But what a file told of every day after `since` stands in place of what somebody had typed by then.
 */
export function listReadings(db: Db, month: Month, { own, since }: Known) {
  const days = monthOfDays(all(db, daysOf(month)), month, natureIn(own))
  const isOvertaken = ({ measureId, channelId, source, at }: Reading) =>
    since !== undefined &&
    source === 'typed' &&
    at <= since &&
    days.some(
      (one) =>
        one.measureId === measureId &&
        one.channelId === channelId &&
        one.at > since &&
        isWholeMonth(one.days),
    )
  return [...all(db, ofMonth(month)).filter((one) => !isOvertaken(one)), ...days]
}

export type Facts = (month: Month) => MonthFacts & {
  /** What is known beside the six metrics, read when it is asked for. */
  values: () => MonthValue[]
}

/** Reads each month once, however many objectives ask for it; of one that was closed, what came after that can be asked for. */
export function makeFacts(db: Db, closed?: { month: Month; at: Instant }): Facts {
  const known = new Map<Month, ReturnType<Facts>>()
  const own = listOwnMeasures(db)
  return (month) => {
    const since = month === closed?.month ? closed.at : undefined
    const facts = known.get(month) ?? readFacts(db, month, { own, since })
    known.set(month, facts)
    return facts
  }
}

function readFacts(db: Db, month: Month, asked: Known): ReturnType<Facts> {
  const [readings, posts] = [listReadings(db, month, asked), sumPosts(db, month)]
  let values: MonthValue[] | undefined
  return {
    readings,
    posts,
    values: () => {
      const six = () => summariseMonth(listMeasuredChannels(db, month), { readings, posts }, nothing)
      values ??= listMonthValues(db, month, six, asked)
      return values
    },
  }
}

const nothing = { readings: [], posts: [] }

/** The posts of a month, each by itself. */
export function listPosts(db: Db, month: Month): PostResult[] {
  const [from, until] = endsOfMonth(month, getWorkspace(db).timeZone)
  return all(
    db,
    query
      .selectFrom('postResult')
      .selectAll()
      .where('publishedAt', '>=', from)
      .where('publishedAt', '<', until)
      .orderBy('publishedAt'),
  )
}
