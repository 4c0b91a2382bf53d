import { addMonths, type Day, lastDayOf, type Month } from '../../shared/day.ts'
import { usualPaperNumbers } from '../../shared/review/first-page.ts'
import { type AudiencePart, PaperFacts } from '../../shared/review/review-document.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { getWorkspace } from '../team.ts'
import { listBenchmarks } from './benchmarks.ts'
import { listPaperNumbers } from './first-page.ts'
import { findReview, readKept } from './month.ts'

/** What a review's paper says beside its month: what a closed month kept, else what stands now. */
export function readPaperFacts(db: Db, month: Month): PaperFacts {
  const review = findReview(db, month)
  // Months closed before reviews had a paper of their own have none.
  const kept = review && readKept(review)
  if (kept?.paper) return PaperFacts.parse(kept.paper)
  const now = computePaperFacts(db, month)
  return kept ? { ...now, numbers: [...usualPaperNumbers] } : now
}

export function computePaperFacts(db: Db, month: Month): PaperFacts {
  const { name, country, timeZone, currency } = getWorkspace(db)
  return {
    brand: { name, country, timeZone, currency },
    benchmarks: listBenchmarks(db),
    audiences: listAudienceParts(db, lastDayOf(addMonths(month, 1))),
    numbers: listPaperNumbers(db),
  }
}

/** What has an order of its own is told in it. */
const inSteps = new Set<AudiencePart['kind']>(['age', 'ageGender', 'companySize', 'hour'])
const byStep = (one: { label: string }, other: { label: string }) =>
  one.label.localeCompare(other.label, 'en', { numeric: true })

/** By what the people of each channel part: of each kind the newest file until this day. The file of a month is often made in the next. */
export function listAudienceParts(db: Db, until: Day): AudiencePart[] {
  const rows = all(
    db,
    query
      .selectFrom('audienceShare')
      .leftJoin('channel', 'channel.id', 'audienceShare.channelId')
      .select([
        'audienceShare.channelId',
        'audienceShare.kind',
        'audienceShare.day',
        'audienceShare.label',
        'audienceShare.share',
        'channel.network',
        'channel.handle',
      ])
      .where('audienceShare.day', '<=', until)
      .orderBy('channel.position')
      .orderBy('audienceShare.channelId')
      .orderBy('audienceShare.kind')
      .orderBy('audienceShare.day', 'desc')
      .orderBy('audienceShare.share', 'desc')
      .orderBy('audienceShare.label'),
  )
  const groups = Map.groupBy(rows, ({ channelId, kind }) => `${channelId} ${kind}`)
  return [...groups.values()].flatMap((some): AudiencePart[] => {
    const [newest] = some
    if (!newest) return []
    const { channelId, kind, day, network, handle } = newest
    const told = some.filter((row) => row.day === day).map(({ label, share }) => ({ label, share }))
    const shares = inSteps.has(kind) ? told.toSorted(byStep) : told
    return [{ channelId, kind, day, network, handle: handle ?? '', shares }]
  })
}
