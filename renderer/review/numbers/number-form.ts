import { isWritten, type MeasureFault, parseMeasure } from '../../../shared/review/measure-text.ts'
import type { MeasureUnit } from '../../../shared/review/measure-unit.ts'
import { leastOf } from '../../../shared/review/measures.ts'
import { largestNumber } from '../../../shared/text/number-text.ts'
import type { Format } from '../../parts/format.ts'
import { tellMeasure } from '../../parts/measure-words.ts'
import { faultOf, type Read, readNumber } from './pasted.ts'

/** How a number stands in its field, how it is read from there, and why it cannot be. */
export type Form = {
  write: (value: number | null) => string
  read: Read
  fault: (text: string) => MeasureFault | ReturnType<typeof faultOf>
  /** What the sentence about a fault names. */
  told: Record<string, string>
}

export function plainForm(format: Format): Form {
  return {
    write: (value) => (value === null ? '' : format.number(value, 2)),
    read: (text) => readNumber(text, format.locale),
    fault: (text) => faultOf(text, format.locale),
    told: { most: format.number(largestNumber) },
  }
}

/** Shares are typed in per cent, times in hours and minutes. */
export function formOf(measureId: string | null, unit: MeasureUnit, format: Format): Form {
  if (!isWritten(unit)) return plainForm(format)
  const least = leastOf(measureId)
  const parse = (text: string) => parseMeasure(unit, text, { locale: format.locale, least })
  const write = (value: number | null) => {
    if (value === null) return ''
    return unit === 'share' ? format.percent(value, 2) : tellMeasure(unit, value, format)
  }
  return {
    write,
    read: (text) => {
      const parsed = parse(text)
      return 'value' in parsed ? parsed.value : undefined
    },
    fault: (text) => {
      const parsed = parse(text)
      return 'fault' in parsed ? parsed.fault : undefined
    },
    told: {
      most: format.number(largestNumber),
      example: write(examples[unit]),
      clock: '1:30',
      least: write(least),
      whole: write(1),
    },
  }
}

/** What a share or a time looks like. */
export const examples = { share: 0.045, minutes: 90, seconds: 5400 } as const
