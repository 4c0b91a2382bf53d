import type { Id } from '../record.ts'
import { evaluate, type Formula, measuresIn } from './formula.ts'
import { ratioOf } from './formula-counting.ts'
import type { Nature } from './measures.ts'

/** What is told of a month: by measure, and channel or null for what the whole brand says for itself. */
export type Told = {
  channels: readonly Id[]
  valueIn: (measureId: string, channelId: Id | null) => number | null
  natureOf: (measureId: string) => Nature
}

export type MadeValue = {
  value: number
  parts: { measureId: string; value: number }[]
  /** What a division divides. */
  rate: { part: number; whole: number } | null
  /** Over how many channels it is, of those that tell any part of it; null where nothing was summed. */
  channels: { known: number; of: number } | null
}

/**
 * What a formula comes to: its parts are added up first. Over channels only those count that tell every part that is
 * added up, else one side would hold more than the other. Undefined where a part is missing.
 */
export function formulaValue(formula: Formula, channelId: Id | null, told: Told): MadeValue | undefined {
  const ids = measuresIn(formula)
  const summed = channelId === null ? ids.filter((id) => told.valueIn(id, null) === null) : []
  const telling = told.channels.filter((one) => summed.every((id) => told.valueIn(id, one) !== null))
  const any = told.channels.filter((one) => summed.some((id) => told.valueIn(id, one) !== null))
  const values = new Map(
    ids.map((id) => [id, summed.includes(id) ? sumOver(id, telling, told) : told.valueIn(id, channelId)]),
  )
  const valueIn = (id: string) => values.get(id) ?? null
  const value = evaluate(formula, valueIn)
  if (value === null) return undefined
  const ratio = ratioOf(formula)
  const [part, whole] = ratio ? [evaluate(ratio.part, valueIn), evaluate(ratio.whole, valueIn)] : [null, null]
  return {
    value,
    parts: ids.flatMap((measureId) => {
      const one = valueIn(measureId)
      return one === null ? [] : [{ measureId, value: one }]
    }),
    rate: part !== null && whole !== null ? { part, whole } : null,
    channels: summed.length > 0 ? { known: telling.length, of: any.length } : null,
  }
}

/** What the channels come to; nothing for different people and ratios, which do not add up, unless there is one channel. */
export function sumOver(
  measureId: string,
  channels: readonly Id[],
  { valueIn, natureOf, channels: all }: Told,
): number | null {
  const nature = natureOf(measureId)
  const canSum = nature === 'flow' || nature === 'stock' || all.length === 1
  const values = channels.map((one) => valueIn(measureId, one)).filter((value) => value !== null)
  return canSum && values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null
}
