import { firstDayOf, lastDayOf, type Month } from '../../shared/day.ts'
import { oneLevel } from '../../shared/imports/ads/one-level.ts'
import type { Id } from '../../shared/record.ts'
import { sumAds } from '../../shared/review/ad-result.ts'
import { engagementsOf, ratedBy } from '../../shared/review/engagement.ts'
import { rateOf } from '../../shared/review/metrics.ts'
import type {
  PaidCandidate,
  PaidLine,
  PaidMonth,
  PaidResult,
  PaidResultPatch,
} from '../../shared/review/paid-month.ts'
import { median } from '../../shared/review/quantile.ts'
import { winnersOf } from '../../shared/review/winners.ts'
import { listCosts, sumCosts } from '../../shared/strategy/budget.ts'
import type { PaidEffort } from '../../shared/strategy/paid.ts'
import { endsOfMonth } from '../../shared/zone.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { getWorkspace } from '../team.ts'

/** Paid efforts that ran in the month or have something to tell of it, and posts that did well without being paid for. */
export function readPaidMonth(db: Db, month: Month): PaidMonth {
  return { lines: listPaidLines(db, month), candidates: listCandidates(db, month) }
}

/** What each paid effort of the month was planned to spend, spent and brought. */
export function listPaidLines(db: Db, month: Month): PaidLine[] {
  const efforts = all(db, query.selectFrom('paidEffort').selectAll().orderBy('position').orderBy('id'))
  const rows = all(db, query.selectFrom('paidResult').selectAll().where('month', '=', month))
  const told = new Map(rows.map((row) => [row.effortId, row]))
  const ads = Map.groupBy(oneLevel(listAds(db, month)), ({ effortId }) => effortId)
  return efforts
    .filter((effort) => told.has(effort.id) || ads.has(effort.id) || isRunning(effort, month))
    .flatMap((effort): PaidLine[] => {
      const { id: effortId, name, content } = effort
      const planned = sumCosts(listCosts({ lines: [], efforts: [effort], campaigns: [] }, [month]))
      const about = { effortId, name, content, planned, currency: '', files: [] }
      const typed = told.get(effortId)
      const sums = sumAds(ads.get(effortId) ?? [])
      // What a person typed stands, whatever a file says.
      if (typed || sums.length === 0) {
        const { spend = null, results = null, resultName = '' } = typed ?? {}
        return [{ ...about, spend, results, resultName }]
      }
      return sums.map(({ ads: some, count: _, ...sum }, at) => ({
        ...about,
        ...sum,
        planned: at === 0 ? planned : null,
        files: [...Map.groupBy(some, ({ fileName }) => fileName)].map(([file, of]) => ({
          name: file,
          lines: of.map(({ line }) => line),
        })),
      }))
    })
}

/** What files told of the month's ads; files of a month that was told by days hold many. */
function listAds(db: Db, month: Month) {
  return all(
    db,
    query
      .selectFrom('adResult')
      .innerJoin('import', 'import.id', 'adResult.importId')
      .selectAll('adResult')
      .select('import.fileName')
      .where('adResult.month', '=', month)
      .orderBy('import.at')
      .orderBy('adResult.line'),
  )
}

function isRunning({ status, startDay, endDay }: PaidEffort, month: Month): boolean {
  if (status === 'stopped' || startDay === null) return false
  return startDay <= lastDayOf(month) && (endDay ?? startDay) >= firstDayOf(month)
}

/** So many of a channel's posts before the month say, with those of it, what is usual there. */
const postsCompared = 200
/** A rate of far fewer people than usual is luck: no money is put on a post that not half as many saw as the middle one. */
const enoughSeen = 0.5

function listCandidates(db: Db, month: Month): PaidCandidate[] {
  const { timeZone, denominator } = getWorkspace(db)
  const by = ratedBy(denominator)
  const [from, to] = endsOfMonth(month, timeZone)
  const named = new Set(
    all(db, query.selectFrom('paidEffort').select('name').where('content', '=', 'winners')).map(
      ({ name }) => name,
    ),
  )
  const isOfMonth = ({ publishedAt }: Row) => publishedAt >= from
  return all(db, query.selectFrom('channel').select(['id', 'network']).orderBy('position')).flatMap(
    ({ id: channelId, network }) => {
      const results = readResults(db, { channelId, from, to })
      const rated = results.flatMap((row) => {
        const rate = rateOf(engagementsOf(row), row[by])
        return rate ? [{ ...row, share: rate.share }] : []
      })
      const usual = median(rated.map((row) => row[by] ?? 0)) ?? 0
      const isSeen = (row: Row) => (row[by] ?? 0) >= usual * enoughSeen
      return winnersOf(rated, (row) => isOfMonth(row) && isSeen(row)).flatMap(
        ({ id, title, text, share, middle, count }) => {
          const name = titleOf(title, text)
          return named.has(name)
            ? []
            : [{ resultId: id, channelId, network, title: name, share, middle, count }]
        },
      )
    },
  )
}

/** The month's posts of a channel, and the newest before them; none before where the month has none. */
function readResults(db: Db, { channelId, from, to }: { channelId: Id; from: string; to: string }): Row[] {
  const columns = `select r.id, r.network, r.publishedAt, r.text, p.title, r.reach, r.impressions, r.likes, r.comments,
      r.shares, r.saves, r.clicks, r.engagements
    from postResult r left join variant v on v.id = r.variantId left join post p on p.id = v.postId
    where r.channelId = ?`
  const ofMonth = `${columns} and r.publishedAt >= ? and r.publishedAt < ?`
  const before = `${columns} and r.publishedAt < ? order by r.publishedAt desc limit ${postsCompared}`
  const rows = statement(db.sqlite, ofMonth).all(channelId, from, to) as Row[]
  return rows.length > 0 ? [...rows, ...(statement(db.sqlite, before).all(channelId, from) as Row[])] : []
}

type Row = Parameters<typeof engagementsOf>[0] & {
  id: Id
  reach: number | null
  impressions: number | null
  publishedAt: string
  text: string
  title: string | null
}

const longestTitle = 80

/** A post's name, or how its text begins, in whole words: a paid plan is named after it. */
function titleOf(title: string | null, text: string): string {
  const line = (title || (text.trim().split('\n')[0] ?? '')).trim()
  if (line.length <= longestTitle) return line
  const end = line.lastIndexOf(' ', longestTitle)
  return line.slice(0, end > 0 ? end : longestTitle)
}

/** What a person begins with who types over what files told: all of it where it is of one kind and in our currency. */
function toldByFiles(db: Db, effortId: Id, month: Month): Required<PaidResultPatch> {
  const [sum, ...others] = sumAds(listAds(db, month).filter((ad) => ad.effortId === effortId))
  if (!sum || others.length > 0 || sum.currency !== '') return { spend: null, results: null, resultName: '' }
  const { spend, results, resultName } = sum
  return { spend, results, resultName }
}

/** Writes what an effort spent and brought; a row in which nothing is told any more goes. Undefined when the effort is gone. */
export function tellPaidResult(
  db: Db,
  month: Month,
  { effortId, patch }: { effortId: Id; patch: PaidResultPatch },
): PaidResult | undefined {
  const effort = first(db, query.selectFrom('paidEffort').select('name').where('id', '=', effortId))
  if (!effort) return undefined
  const rows = query.selectFrom('paidResult').selectAll().where('effortId', '=', effortId)
  const old = first(db, rows.where('month', '=', month))
  const row: PaidResult = {
    ...(old ?? { id: newId(), effortId, month, ...toldByFiles(db, effortId, month) }),
    ...patch,
    ...{ person: db.person, at: db.now() },
  }
  commit(db, { key: 'review.did.tellPaid', values: { title: effort.name } }, (writer) => {
    const isBlank = row.spend === null && row.results === null && row.resultName === ''
    if (!old) return isBlank ? undefined : writer.add('paidResult', row)
    return isBlank ? writer.remove('paidResult', old.id) : writer.change('paidResult', old.id, row)
  })
  return row
}
