import { lastDayOf, type Month, monthOf } from '../../shared/day.ts'
import { fromMinor } from '../../shared/money.ts'
import type { Id } from '../../shared/record.ts'
import type { MoreNumber } from '../../shared/review/review-month.ts'
import { endsOfMonth } from '../../shared/zone.ts'
import { listGoalValues } from '../alliances/goal-values.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { readMentionFigures } from '../replies/figures.ts'
import { listGained } from '../review/account.ts'
import { getWorkspace, todayOf } from '../team.ts'

/** A number that Rapport computes from what was logged by hand here. */
export type ComputedNumber = Pick<
  MoreNumber,
  'measureId' | 'channelId' | 'campaignId' | 'value' | 'rate' | 'n'
> & { madeOf: 'mentions' | 'relationships' | 'bids' }

/** What a month's records come to, as measures; with what campaigns were named, which has to be looked for in every text. A month in which nobody logged anything, or that has not begun, says nothing, which is not zero. */
export function listComputed(db: Db, month: Month, hasCampaigns: boolean): ComputedNumber[] {
  if (month > monthOf(todayOf(db))) return []
  return [
    ...ofMentions(db, month),
    ...(hasCampaigns ? byCode(db, month) : []),
    ...ofRelationships(db, month),
    ...ofBids(db, month),
  ]
}

const whole = { channelId: null, campaignId: null, rate: null, n: null }

function ofMentions(db: Db, month: Month): ComputedNumber[] {
  const { logged, times, voices } = readMentionFigures(db, month)
  const made = { ...whole, madeOf: 'mentions' as const }
  const numbers: ComputedNumber[] = []
  if (logged > 0) numbers.push({ ...made, measureId: 'mentions', value: logged })
  const { n, median, p90 } = times
  if (median !== null) numbers.push({ ...made, measureId: 'responseTime', value: median, n })
  if (p90 !== null) numbers.push({ ...made, measureId: 'responseTimeP90', value: p90, n })
  const ours = voices.find(({ name }) => name === null)?.count ?? 0
  const spoken = voices.reduce((sum, { count }) => sum + count, 0)
  if (spoken > 0)
    numbers.push({
      ...{ ...made, measureId: 'shareOfVoice', value: ours / spoken, n: spoken },
      rate: { part: ours, whole: spoken },
    })
  return [...numbers, ...bySentiment(db, month)]
}

type Judged = { channelId: Id | null; logged: number; judged: number; balance: number }

/** By channel how many mentions there were, and the positive less the negative of those that somebody judged. */
function bySentiment(db: Db, month: Month): ComputedNumber[] {
  const sql = `select channelId, count(*) as logged, count(sentiment) as judged,
      sum((sentiment is 'positive') - (sentiment is 'negative')) as balance
    from mention where at >= ? and at < ? and competitorId is null group by channelId`
  const rows = statement(db.sqlite, sql).all(...endsOfMonth(month, getWorkspace(db).timeZone)) as Judged[]
  const ratioOf = ({ channelId, judged, balance }: Judged): ComputedNumber[] =>
    judged === 0
      ? []
      : [
          {
            ...{ measureId: 'sentimentRatio', madeOf: 'mentions', channelId, campaignId: null, n: judged },
            ...{ value: balance / judged, rate: { part: balance, whole: judged } },
          },
        ]
  const sum = (field: 'judged' | 'balance' | 'logged') => rows.reduce((total, row) => total + row[field], 0)
  const all = { channelId: null, logged: sum('logged'), judged: sum('judged'), balance: sum('balance') }
  const ofChannels = rows.filter(({ channelId }) => channelId !== null)
  return [
    ...ratioOf(all),
    ...ofChannels.flatMap((row): ComputedNumber[] => [
      {
        ...{ ...whole, measureId: 'mentions', madeOf: 'mentions' },
        ...{ channelId: row.channelId, value: row.logged },
      },
      ...ratioOf(row),
    ]),
  ]
}

/** A shorter code would be found in the middle of any word. */
const shortestCode = 3

/** How many mentions name a campaign's code. */
function byCode(db: Db, month: Month): ComputedNumber[] {
  const sql = `select c.id as campaignId, count(*) as value from campaign c join mention m
      on m.at >= ? and m.at < ? and m.competitorId is null
      and (instr(lower(m.text), lower(c.code)) > 0 or instr(lower(m.link), lower(c.code)) > 0)
    where length(c.code) >= ${shortestCode} group by c.id`
  const rows = statement(db.sqlite, sql).all(...endsOfMonth(month, getWorkspace(db).timeZone)) as {
    campaignId: Id
    value: number
  }[]
  return rows.map((row) => ({ ...whole, measureId: 'mentions', madeOf: 'mentions', ...row }))
}

function ofRelationships(db: Db, month: Month): ComputedNumber[] {
  const known = statement(db.sqlite, 'select 1 from contactStage where day <= ? limit 1').get(
    lastDayOf(month),
  )
  if (!known) return []
  const value = listGained(db, month).length
  return [{ ...whole, measureId: 'relationshipsGained', madeOf: 'relationships', value }]
}

/** What bids stand for, where all of them are in the workspace's currency: amounts of others do not add up. */
function ofBids(db: Db, month: Month): ComputedNumber[] {
  const { currency } = getWorkspace(db)
  const goals = listGoalValues(db, month)
  const sumOf = (field: 'open' | 'won', measureId: 'pipeline' | 'sales'): ComputedNumber[] => {
    const amounts = goals.flatMap((goal) => goal[field])
    if (amounts.length === 0 || amounts.some((one) => one.currency !== currency)) return []
    const value = fromMinor(
      amounts.reduce((sum, one) => sum + one.value, 0),
      currency,
    )
    return [{ ...whole, measureId, madeOf: 'bids', value }]
  }
  return [...sumOf('open', 'pipeline'), ...sumOf('won', 'sales')]
}
