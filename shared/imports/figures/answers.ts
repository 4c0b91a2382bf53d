import type { ImportAnswers } from '../preview.ts'

/** What was answered so far, by the file or by a person. */
export function answersOf(answers: ImportAnswers): ImportAnswers {
  const { id, kind, network, timeZone, day, order, decimal, measure, mapping, channels, ours, efforts } =
    answers
  const { from, to, currency, rowSpan } = answers
  return {
    ...{ id, kind, network, timeZone, day, order, decimal, measure, mapping, channels, ours, efforts },
    ...{ from, to, currency, rowSpan },
  }
}
