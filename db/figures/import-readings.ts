import { type Day, firstDayOf, lastDayOf, monthOf } from '../../shared/day.ts'
import type { FileFigures } from '../../shared/imports/figures/collect.ts'
import type { Span } from '../../shared/imports/figures/own-days.ts'
import { isWithinWeek } from '../../shared/imports/figures/own-weeks.ts'
import { type Account, accountKey, figureKey } from '../../shared/imports/figures/row.ts'
import type { ImportAnswers } from '../../shared/imports/preview.ts'
import type { Reject } from '../../shared/imports/why.ts'
import type { Id } from '../../shared/record.ts'
import { type Nature, natureIn } from '../../shared/review/measures.ts'
import type { AudienceShare, Reading } from '../../shared/review/review.ts'
import { newId } from '../id.ts'
import { addTogether } from '../measures/add-together.ts'
import { listOwnMeasures } from '../measures/month-values.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import type { Writer } from '../writer.ts'

/** A value of a file, before its channel is made. */
type Told = Pick<Reading, 'measureId' | 'month' | 'day' | 'toDay' | 'campaignId' | 'value'> & {
  line: number
  key: string
}
type Share = Pick<AudienceShare, 'kind' | 'label' | 'share' | 'line'> & { key: string }

export type ReadingPlan = {
  added: Told[]
  updated: { id: Id; told: Told }[]
  shares: { added: Share[]; updated: { id: Id; share: number; line: number }[] }
  unchanged: number
  /** Those of them that this later file says as well: from now on they are as of its day. */
  confirmed: Id[]
  /** Values typed by a person, which no file replaces. */
  typedKept: number
  /** What has no place in a month, by its line and, as `figureKey` names them, by its figures. */
  rejected: Reject[]
  left: Set<string>
}

type File = Pick<FileFigures, 'days' | 'periods' | 'audience'> & { day: Day }

/** What a file's days, months and audiences change. Of two files that tell of the same, the one made later is right. */
export function planReadings(db: Db, file: File, channels: ImportAnswers['channels']): ReadingPlan {
  const plan: ReadingPlan = {
    added: [],
    updated: [],
    shares: { added: [], updated: [] },
    unchanged: 0,
    confirmed: [],
    typedKept: 0,
    rejected: [],
    left: new Set(),
  }
  const isMeant = ({ account }: { account: Account }) => channels[accountKey(account)] !== 'none'
  const meant = { days: file.days.filter(isMeant), periods: file.periods.filter(isMeant) }
  const told = toldBy(db, meant, plan)
  const known = findReadings(db, told)
  for (const one of told) {
    const choice = channels[one.key]
    const old = choice === 'new' ? undefined : known.get(keyOf({ ...one, channelId: channelIdOf(choice) }))
    if (!old) plan.added.push(one)
    else if (old.source === 'typed') {
      if (old.value !== one.value) plan.typedKept += 1
      plan.unchanged += 1
    } else if (isRight(old, one.value, file.day)) plan.updated.push({ id: old.id, told: one })
    else {
      plan.unchanged += 1
      if (old.value === one.value && isLater(old, file.day)) plan.confirmed.push(old.id)
    }
  }
  planShares(db, file, channels, plan)
  return plan
}

/** What a file tells by day and month, without what was left out of it when it was planned. */
export function takenOf(
  { days, periods }: Pick<File, 'days' | 'periods'>,
  { left }: Pick<ReadingPlan, 'left'>,
): Pick<File, 'days' | 'periods'> {
  if (left.size === 0) return { days, periods }
  return {
    days: days.filter((one) => !left.has(figureKey({ ...one, from: one.day, to: one.day }))),
    periods: periods.filter((one) => !left.has(figureKey(one))),
  }
}

/** Writes what was planned; calls back after each value. */
export function writeReadings(
  writer: Writer,
  plan: ReadingPlan,
  to: {
    importId: Id
    day: Day
    fileName: string
    person: string
    at: string
    channelOf: (key: string) => Id | null
    note: () => void
  },
): void {
  const { importId, day, channelOf, note, fileName, person, at } = to
  const trace = { source: 'file' as const, sourceNote: fileName, person, at, importId, asOf: day }
  const added = plan.added.map(
    ({ key, ...one }): Reading => ({ ...one, ...trace, id: newId(), channelId: channelOf(key) }),
  )
  addTogether(writer, 'reading', { records: added, note })
  for (const { id, told } of plan.updated) {
    writer.change('reading', id, { value: told.value, line: told.line, ...trace })
    note()
  }
  for (const id of plan.confirmed) writer.change('reading', id, { asOf: day })
  const shares = plan.shares.added.map(
    ({ key, ...share }): AudienceShare => ({
      ...share,
      id: newId(),
      channelId: channelOf(key),
      day,
      importId,
    }),
  )
  addTogether(writer, 'audienceShare', { records: shares, note })
  for (const { id, ...share } of plan.shares.updated) {
    writer.change('audienceShare', id, { ...share, importId })
    note()
  }
}

/** The same file again changes nothing; of two made on one day the larger value stands. */
function isRight(old: Reading, told: number, day: Day): boolean {
  if (old.value === told) return false
  return isLater(old, day) || (day === old.asOf && told > old.value)
}

const isLater = ({ asOf }: Reading, day: Day) => asOf === null || day > asOf

function toldBy(
  db: Db,
  { days, periods }: Pick<File, 'days' | 'periods'>,
  { rejected, left }: ReadingPlan,
): Told[] {
  const campaigns = new Map(
    all(db, query.selectFrom('campaign').select(['id', 'code']).where('code', '!=', '')).map(
      ({ id, code }) => [code.toLowerCase(), id],
    ),
  )
  const campaignOf = (code: string | undefined) => (code ? campaigns.get(code.toLowerCase()) : null)
  const natureOf = natureIn(listOwnMeasures(db))
  const spans = [...days.map(({ day, ...one }) => ({ ...one, from: day, to: day })), ...periods]
  const lineOf = new Map<string, number>()
  const said = new Set<string>()
  return spans.flatMap((span): Told[] => {
    const { account, measure, from, to, value, line, campaign } = span
    const leave = (why: Reject['why']) => {
      left.add(figureKey(span))
      if (!said.has(`${line} ${why.code}`)) rejected.push({ line, why })
      said.add(`${line} ${why.code}`)
      return []
    }
    const campaignId = campaignOf(campaign)
    if (campaignId === undefined) return leave({ code: 'noCampaign', params: { value: campaign ?? '' } })
    const place = placeOf({ from, to }, natureOf(measure))
    if ('code' in place) return leave(place)
    const told = { measureId: measure, ...place, campaignId, value, line, key: accountKey(account) }
    const known = [told.key, keyOf({ ...told, channelId: null })].join(' ')
    const before = lineOf.get(known)
    if (before !== undefined) return leave({ code: 'repeatedDay', params: { line: before } })
    lineOf.set(known, line)
    return [told]
  })
}

/**
 * Where a time from one day to another belongs: a day, a month, or a week within one. A stock is what it was on the last
 * day of its week; unique people and ratios of a week add up to nothing.
 */
function placeOf(
  { from, to }: Span,
  nature: Nature,
): Pick<Reading, 'month' | 'day' | 'toDay'> | Reject['why'] {
  const month = monthOf(from)
  if (from === to) return { month, day: from, toDay: null }
  if (from === firstDayOf(month) && to === lastDayOf(month)) return { month, day: null, toDay: null }
  // What is longer than a week and no month has no place.
  if (!isWithinWeek({ from, to })) return { code: 'notOneMonth', params: { from, to } }
  if (nature === 'stock') return { month: monthOf(to), day: to, toDay: null }
  if (nature !== 'flow') return { code: 'weekOfPeople', params: { from, to } }
  if (monthOf(to) !== month) return { code: 'weekCrosses', params: { from, to } }
  return { month, day: from, toDay: to }
}

function findReadings(db: Db, told: readonly Told[]): Map<string, Reading> {
  const months = [...new Set(told.map(({ month }) => month))]
  const known = all(db, query.selectFrom('reading').selectAll().where('month', 'in', months))
  return new Map(known.map((one) => [keyOf(one), one]))
}

type Key = Pick<Reading, 'measureId' | 'month' | 'day' | 'toDay' | 'channelId' | 'campaignId'>

function keyOf({ measureId, month, day, toDay, channelId, campaignId }: Key): string {
  return [measureId, month, day, toDay, channelId, campaignId].join(' ')
}

/** The whole brand's have none. */
function channelIdOf(choice: string | undefined): Id | null {
  return choice === undefined || choice === 'brand' || choice === 'new' ? null : choice
}

function planShares(
  db: Db,
  { audience, day }: File,
  channels: ImportAnswers['channels'],
  plan: ReadingPlan,
): void {
  const shareKey = (channelId: Id | null, kind: string, label: string) => `${channelId} ${kind} ${label}`
  const known = new Map(
    all(db, query.selectFrom('audienceShare').selectAll().where('day', '=', day)).map((one) => [
      shareKey(one.channelId, one.kind, one.label),
      one,
    ]),
  )
  for (const { account, kind, label, share, line } of audience) {
    const key = accountKey(account)
    const choice = channels[key]
    if (choice === 'none') continue
    const name = label.slice(0, 500)
    const old = choice === 'new' ? undefined : known.get(shareKey(channelIdOf(choice), kind, name))
    if (!old) plan.shares.added.push({ kind, label: name, share, line, key })
    else if (share > old.share) plan.shares.updated.push({ id: old.id, share, line })
    else plan.unchanged += 1
  }
}
