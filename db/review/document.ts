import type { Edition } from '../../shared/print/exports.ts'
import { monthsIn, type Period } from '../../shared/review/period.ts'
import { notesOfMonths } from '../../shared/review/period-notes.ts'
import {
  addGoalValues,
  addPaid,
  addReturns,
  type PaperFacts,
  type ReviewDocument,
  type ToldMonth,
} from '../../shared/review/review-document.ts'
import type { ReviewMonth } from '../../shared/review/review-month.ts'
import type { Db } from '../open.ts'
import { todayOf } from '../team.ts'
import { readCharts } from './charts.ts'
import { isKnown, repliesForPaper, withoutSources } from './for-paper.ts'
import { getReviewMonth } from './month.ts'
import { readPaperFacts } from './paper-facts.ts'

/**
 * The account of a month, a quarter or a year for paper: closed months say what they kept. Undefined while nothing is
 * known of any month in it.
 */
export function readReviewDocument(
  db: Db,
  { period, edition }: { period: Period; edition: Edition },
): { told: ReviewDocument; brand: PaperFacts['brand'] } | undefined {
  const today = todayOf(db)
  const begun = monthsIn(period).filter((month) => `${month}-01` <= today)
  const known = begun.map((month) => getReviewMonth(db, month)).filter(isKnown)
  const last = known.at(-1)
  if (!last) return undefined
  const { brand, ...facts } = readPaperFacts(db, last.month)
  const months = known.map((month) => tellMonth(month, edition))
  const told: ReviewDocument = {
    period,
    months,
    charts: readCharts(db, period),
    notes: notesOfMonths(known),
    ...facts,
    paid: addPaid(months.map(({ paid }) => paid?.lines ?? [])),
    returns: addReturns(months.map(({ account }) => account?.returns ?? [])),
    alliances: addGoalValues(months.map(({ alliances }) => alliances)),
  }
  return { told, brand }
}

/** Who does what until when, and why an aim was changed, is for the owner too, where the month is all the paper is about. */
function tellMonth({ approvals: _, replies, ...month }: ReviewMonth, edition: Edition): ToldMonth {
  const told = { ...month, replies: replies && repliesForPaper(replies), charts: null }
  if (edition === 'team') return told
  const posts = Object.fromEntries(
    told.channels.map(({ channelId, cells }) => [channelId, cells.engagements.posts]),
  )
  const { items, objectiveChanges } = told
  const owners = { ...withoutSources(told), items, objectiveChanges }
  // How many posts a rate comes from belongs to the rate.
  const channels = owners.channels.map((channel) => ({
    ...channel,
    cells: {
      ...channel.cells,
      engagements: { ...channel.cells.engagements, posts: posts[channel.channelId ?? ''] ?? null },
    },
  }))
  return { ...owners, channels }
}
