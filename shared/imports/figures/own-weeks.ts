import { addDays, daysBetween } from '../../day.ts'
import { foldHeader } from '../header.ts'
import type { Span } from './own-days.ts'

/** What a row of a table by day is of: the day itself, or the week that begins or ends with it. */
export const rowSpans = ['day', 'weekFrom', 'weekTo'] as const
export type RowSpan = (typeof rowSpans)[number]

/** What columns of weeks are called. */
export const weekNames = {
  weekFrom: [
    ...[
      'Week',
      'Week of',
      'Week start',
      'Week starting',
      'Week beginning',
      'Week commencing',
      'By Week',
      'Weekly',
    ],
    ...['Woche', 'Woche ab', 'Kalenderwoche', 'KW', 'Hafta', 'Settimana', 'Semaine', 'Semana', 'Vecka'],
    ...['Εβδομάδα', 'שבוע'],
  ],
  weekTo: [
    'Week ending',
    'Week end',
    'Week ended',
    'Woche bis',
    'Hafta bitişi',
    'Fine settimana',
    'Fin de semaine',
  ],
} as const

const named = (['weekFrom', 'weekTo'] as const).map(
  (span) => [span, new Set(weekNames[span].map(foldHeader))] as const,
)

/** The week that a column's name speaks of. */
export function spanNamed(name: string): 'weekFrom' | 'weekTo' | undefined {
  return named.find(([, names]) => names.has(foldHeader(name)))?.[0]
}

/** Seven days at the most, both ends counted. */
export function isWithinWeek({ from, to }: Span): boolean {
  return daysBetween(from, to) < 7
}

/** Days that are each a week after the one before may be weeks: the column's name tells, and nobody else but a person. */
export function rowSpanOf(name: string, spans: readonly (Span | undefined)[]): RowSpan | null {
  const days = [...new Set(spans.flatMap((span) => (span && span.from === span.to ? span.from : [])))].sort()
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day))
  if (days.length === 0 || gaps.some((gap) => gap % 7 !== 0)) return 'day'
  const told = spanNamed(name)
  if (told) return told
  return days.length >= 3 && gaps.every((gap) => gap === 7) ? null : 'day'
}

/** The week that a row's day stands for. */
export function lengthen(span: Span | undefined, rowSpan: RowSpan | null): Span | undefined {
  if (!span || span.from !== span.to || rowSpan === null || rowSpan === 'day') return span
  const { from } = span
  return rowSpan === 'weekFrom' ? { from, to: addDays(from, 6) } : { from: addDays(from, -6), to: from }
}
