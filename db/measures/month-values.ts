import { daysToTell, monthOfDays } from '../../shared/calendar/month-of-days.ts'
import type { Month } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { expandFormula, type Formula, storedFormula } from '../../shared/review/formula.ts'
import { countingOfFormula } from '../../shared/review/formula-counting.ts'
import { formulaValue, sumOver, type Told } from '../../shared/review/measure-value.ts'
import { builtInMeasures, isMeasureKey, type Nature, natureIn } from '../../shared/review/measures.ts'
import { type Measure, measures, type Reading } from '../../shared/review/review.ts'
import type { ChannelMonth, MoreNumber } from '../../shared/review/review-month.ts'
import type { Counting } from '../../shared/review/trends.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { listComputed } from './computed-numbers.ts'

/** A value of a month beside the six metrics, whoever told or computed it. */
export type MonthValue = Pick<
  MoreNumber,
  | 'measureId'
  | 'channelId'
  | 'campaignId'
  | 'value'
  | 'days'
  | 'sourceNote'
  | 'source'
  | 'person'
  | 'at'
  | 'madeOf'
  | 'rate'
  | 'n'
  | 'channels'
  | 'computed'
> & { parts: { measureId: string; value: number }[] }

/** The six metrics of the same month. */
export type SixMetrics = { channels: readonly ChannelMonth[]; total: ChannelMonth }

const untold = {
  ...{ days: null, sourceNote: '', person: '', at: null, madeOf: null, rate: null, n: null },
  ...{ channels: null, computed: null, parts: [] },
}

export function listOwnMeasures(db: Db): Measure[] {
  return all(db, query.selectFrom('measure').selectAll().orderBy('position').orderBy('id'))
}

/**
 * All values of a month beside the six metrics: what people and files told, then what Rapport computes from its own
 * records, then formulas over all of these. What was told stands before what would be computed, which is named beside it.
 */
export function listMonthValues(
  db: Db,
  month: Month,
  sixMetrics: () => SixMetrics,
  { own, hasCampaigns = true }: { own: readonly Measure[]; hasCampaigns?: boolean },
): MonthValue[] {
  const values = readTold(db, month, own)
  for (const one of listComputed(db, month, hasCampaigns)) {
    const told = values.get(keyOf(one))
    if (told) told.computed = one.value
    else values.set(keyOf(one), { ...untold, ...one, source: 'computed' })
  }
  // Of six metrics a campaign tells what its code brought: those of channels are among the six.
  const known = [...values.values()].filter(({ measureId }) => !ownFormula(own, measureId))
  const formulas = listFormulas(own)
  if (formulas.length === 0) return known
  const six = sixMetrics()
  const campaigns = new Set(known.flatMap(({ campaignId }) => campaignId ?? []))
  return [
    ...known,
    ...formulas.flatMap(({ id, formula }) => [
      ...made(id, formula, toldOf(known, null, own, six)),
      ...[...campaigns].flatMap((campaignId) =>
        made(id, formula, toldOf(known, campaignId, own), campaignId).filter(
          ({ channelId }) => channelId === null,
        ),
      ),
    ]),
  ]
}

/** What the whole brand says of a measure: its own value, else that of its channels where they add up. */
export function brandValueOf(
  values: readonly MonthValue[],
  measureId: string,
  own: readonly Measure[],
): number | null {
  const told = toldOf(values, null, own)
  return told.valueIn(measureId, null) ?? sumOver(measureId, told.channels, told)
}

/** The own measures that are computed, each with what it comes down to. */
export function listFormulas(own: readonly Measure[]): { id: Id; formula: Formula }[] {
  return own.flatMap(({ id }) => {
    const formula = ownFormula(own, id)
    return formula ? [{ id, formula }] : []
  })
}

/** Undefined for what is told, and for a formula that cannot be computed. */
export function ownFormula(own: readonly Measure[], measureId: string): Formula | undefined {
  const written = (id: string) => {
    const text = own.find((one) => one.id === id)?.formula
    return text ? storedFormula(text) : undefined
  }
  return written(measureId) && expandFormula({ measureId }, written)
}

/** True of a part of something, which is told in per cent. */
export function isShareIn(own: readonly Measure[], measureId: string): boolean {
  if (isMeasureKey(measureId)) return builtInMeasures[measureId].unit === 'share'
  const measure = own.find(({ id }) => id === measureId)
  return Boolean(measure?.isShare && measure.formula)
}

/** How the months of a measure come together. */
export function countingIn(own: readonly Measure[], measureId: string): Counting {
  const formula = ownFormula(own, measureId)
  if (formula) return countingOfFormula(formula, (id) => toldCounting(natureIn(own)(id)))
  return toldCounting(natureIn(own)(measureId))
}

function toldCounting(nature: Nature): Exclude<Counting, 'rate'> {
  return nature === 'ratio' ? 'alone' : nature
}

/** What is told of a place of the month: of the brand's own work with the six metrics, or of a campaign. */
export function toldOf(
  values: readonly MonthValue[],
  campaignId: Id | null,
  own: readonly Measure[],
  six?: SixMetrics,
): Told {
  const here = values.filter((one) => one.campaignId === campaignId)
  const byKey = new Map(here.map((one) => [keyOf(one), one.value]))
  const listed = here.flatMap(({ channelId }) => channelId ?? [])
  return {
    channels: [...new Set([...(six?.channels ?? []).flatMap(({ channelId }) => channelId ?? []), ...listed])],
    natureOf: natureIn(own),
    valueIn: (measureId, channelId) => {
      const metric = measures.find((one) => one === measureId)
      if (!metric || !six) return byKey.get(keyOf({ measureId, channelId, campaignId })) ?? null
      const row = channelId === null ? six.total : six.channels.find((one) => one.channelId === channelId)
      const cell = row?.cells[metric]
      // What the whole brand sums up is summed here, over the channels that tell the other parts too.
      return channelId === null && cell?.source === 'computed' ? null : (cell?.value ?? null)
    },
  }
}

function made(measureId: Id, formula: Formula, told: Told, campaignId: Id | null = null): MonthValue[] {
  return [...told.channels, null].flatMap((channelId): MonthValue[] => {
    const found = formulaValue(formula, channelId, told)
    return found
      ? [
          {
            ...{ ...untold, ...found, measureId, channelId, campaignId },
            ...{ source: 'computed', madeOf: 'formula' },
          },
        ]
      : []
  })
}

/** What a value is of: its measure and its place. */
export const keyOf = ({
  measureId,
  channelId,
  campaignId,
}: Pick<Reading, 'measureId' | 'channelId' | 'campaignId'>) => `${measureId} ${channelId} ${campaignId}`

/** A month's own reading stands before what its days come to. */
function readTold(db: Db, month: Month, own: readonly Measure[]): Map<string, MonthValue> {
  const rows = all(db, query.selectFrom('reading').selectAll().where('month', '=', month))
  const natureOf = natureIn(own)
  const days = monthOfDays(
    rows.filter(({ day }) => day !== null),
    month,
    natureOf,
  ).map((one) => ({ ...one, days: daysToTell(natureOf(one.measureId), one.days) }))
  const whole = rows.filter(({ day }) => day === null).map((row) => ({ ...row, days: null }))
  const isMore = ({ measureId, campaignId }: Pick<Reading, 'measureId' | 'campaignId'>) =>
    campaignId !== null || !measures.some((measure) => measure === measureId)
  return new Map(
    [...days, ...whole]
      .filter(isMore)
      .map(({ measureId, channelId, campaignId, value, days, sourceNote, source, person, at }) => [
        keyOf({ measureId, channelId, campaignId }),
        {
          ...{ ...untold, measureId, channelId, campaignId, value, days, sourceNote, source, person, at },
        },
      ]),
  )
}
