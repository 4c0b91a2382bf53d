import { type Balance, mixOf } from '../../shared/calendar/balance.ts'
import { addMonths, firstDayOf, lastDayOf, type Month, monthOf, monthsBetween } from '../../shared/day.ts'
import { builtInMeasures, measureKeys } from '../../shared/review/measures.ts'
import { summariseMonth } from '../../shared/review/metrics.ts'
import type { MixDone, MixDonePart } from '../../shared/review/mix-done.ts'
import { addPeriods, monthsIn, type Period, spanOf } from '../../shared/review/period.ts'
import { type Measure, measures } from '../../shared/review/review.ts'
import { ReviewCharts } from '../../shared/review/review-charts.ts'
import { type MonthNumbers, type TrendPlan, trendsOf } from '../../shared/review/trend-lines.ts'
import type { Channel } from '../../shared/strategy/strategy.ts'
import { readHours } from '../figures/post-hours.ts'
import { sumPosts } from '../figures/post-sums.ts'
import { listMeasuredChannels, listReadings } from '../measures/month-facts.ts'
import {
  countingIn,
  isShareIn,
  listMonthValues,
  listOwnMeasures,
  ownFormula,
} from '../measures/month-values.ts'
import { basisOf } from '../measures/standings.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { getWorkspace, todayOf } from '../team.ts'
import { findReview, keptMonth, readKept } from './month.ts'

/** What the charts of a period show: what a closed month kept, else what the months say now. */
export function readCharts(db: Db, period: Period): ReviewCharts {
  const review = spanOf(period) === 'month' ? findReview(db, period) : undefined
  // Months closed before charts were kept have none.
  const charts = review && readKept(review)?.charts
  return charts ? ReviewCharts.parse(charts) : computeCharts(db, period)
}

/** The charts of a period from the months as they are: those that are closed say what they kept. */
export function computeCharts(db: Db, period: Period): ReviewCharts {
  const months = monthsIn(period)
  const last = months.at(-1) ?? period
  const { denominator } = findReview(db, last) ?? getWorkspace(db)
  return {
    period,
    until: addMonths(monthOf(todayOf(db)), -1),
    denominator,
    trends: readTrends(db, { period, denominator }),
    hours: readHours(db, addMonths(last, -monthsOfHours), last),
    mix: readMix(db, months[0] ?? period, last),
  }
}

/** An hour needs a year of posts to say anything. */
const monthsOfHours = 11

/** Every month from the same period a year ago to the end of this one. */
function readTrends(db: Db, { period, denominator }: Pick<ReviewCharts, 'period' | 'denominator'>) {
  const perYear = { month: 12, quarter: 4, year: 1 }[spanOf(period)]
  const [from = period, to = period] = [monthsIn(addPeriods(period, -perYear))[0], monthsIn(period).at(-1)]
  const channels = listMeasuredChannels(db, from, to)
  const own = listOwnMeasures(db)
  const accounts = monthsBetween(from, to).map((month) => accountOf(db, month, channels, own))
  const objectives = all(db, query.selectFrom('objective').selectAll().orderBy('position').orderBy('id'))
  return trendsOf(accounts, {
    channels,
    measures: trendMeasures(own),
    objectives: objectives.map((objective) => ({
      ...objective,
      isSummed: basisOf(objective, own) === 'sum',
    })),
    denominator,
  })
}

/** The team's own first, then what is known without anybody defining it. */
function trendMeasures(own: readonly Measure[]): TrendPlan['measures'] {
  const others = measureKeys.filter((key) => !measures.some((one) => one === key))
  return [
    ...own.map((measure) => ({
      ...{ id: measure.id, name: measure.name, counting: countingIn(own, measure.id) },
      unit: isShareIn(own, measure.id) ? ('share' as const) : ('count' as const),
      isFormula: ownFormula(own, measure.id) !== undefined,
    })),
    ...others.map((key) => ({
      ...{ id: key, name: '', counting: countingIn(own, key), unit: builtInMeasures[key].unit },
      isFormula: false,
    })),
  ]
}

function accountOf(
  db: Db,
  month: Month,
  channels: readonly Channel[],
  own: readonly Measure[],
): MonthNumbers {
  const review = findReview(db, month)
  const kept = review && keptMonth(review)
  const summary = () => {
    const facts = { readings: listReadings(db, month, { own }), posts: sumPosts(db, month) }
    return summariseMonth(channels, facts, { readings: [], posts: [] })
  }
  // Months closed before other numbers were kept have none: what is known now stands for them.
  if (kept && kept.more.length > 0)
    return { month, channels: kept.channels, total: kept.total, values: kept.more }
  const six = kept ?? summary()
  return {
    ...{ month, channels: six.channels, total: six.total },
    values: listMonthValues(db, month, () => six, { own, hasCampaigns: false }),
  }
}

/** How the posts of these months divide: all that were planned until now, and those of them that went out. */
function readMix(db: Db, from: Month, to: Month): MixDone {
  const pillars = all(db, query.selectFrom('pillar').selectAll().orderBy('position'))
  const contentTypes = all(db, query.selectFrom('contentType').selectAll())
  const [planned, done] = [countPosts(db, from, to, false), countPosts(db, from, to, true)]
  const partsBy = (by: 'pillar' | 'type') => {
    const [wanted, went] = [planned, done].map((posts) => mixOf(posts, by, { pillars, contentTypes }))
    return (wanted?.parts ?? []).map(({ key, count, target }): MixDonePart => {
      const pillar = by === 'pillar' ? pillars.find(({ id }) => id === key) : undefined
      const out = went?.parts.find((one) => one.key === key)?.count ?? 0
      return { key, name: pillar?.name ?? '', mark: pillar?.mark ?? null, planned: count, done: out, target }
    })
  }
  const sum = (posts: Balance['posts']) => posts.reduce((total, { count }) => total + count, 0)
  return { planned: sum(planned), done: sum(done), pillar: partsBy('pillar'), type: partsBy('type') }
}

const wentOut = ['posted', 'measured'] as const

/** Posts that were meant for these months, each once, and whose day has come; of those, the ones that went out. */
function countPosts(db: Db, from: Month, to: Month, isOut: boolean): Balance['posts'] {
  const posts = query
    .selectFrom('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .where('variant.day', '>=', firstDayOf(from))
    .where('variant.day', '<=', lastDayOf(to))
    .where((is) => is.or([is('variant.day', '<', todayOf(db)), is('variant.delivery', 'in', wentOut)]))
    .where('post.state', 'not in', ['idea', 'rejected'])
    .$if(isOut, (any) => any.where('variant.delivery', 'in', wentOut))
    .select((is) => ['post.pillarId', 'post.type', is.fn.count<number>('post.id').distinct().as('count')])
    .groupBy(['post.pillarId', 'post.type'])
  return all(db, posts)
}
