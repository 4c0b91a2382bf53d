import type { TFunction } from 'i18next'

/** An error in the words of `ErrorNote`. */
export interface Explanation {
  what: string
  safe: string
  todo: string
}

const problems = [
  'NOT_A_WORKSPACE',
  'NEWER_VERSION',
  'DAMAGED',
  'MISSING',
  'READ_ONLY',
  'IN_USE',
  'DISK_FULL',
  'ALREADY_THERE',
  'CANNOT_WRITE_THERE',
] as const

/** What may be missing for any call, as the contract says. */
const gone = ['NOT_FOUND', 'NO_WORKSPACE'] as const

/** Answers of the contract by which nothing went wrong: the file stays as it is, for a reason that has words. */
const refusals = [
  'HAS_READINGS',
  'IN_FORMULA',
  'CLOSED',
  'UNEXPLAINED',
  'NOT_NEXT',
  'ALREADY_OUT',
  'LOOP',
  'MAY_NOT_APPROVE',
  'NOT_YOURS',
  'NOT_YOUR_ANSWER',
  'VIEWER',
  'NOT_LEAD',
  'WRONG_PIN',
  'PIN_WAIT',
  'NOTHING_TO_SEND',
] as const
export type Refusal = (typeof refusals)[number]

export function refusalOf(error: unknown): Refusal | undefined {
  const code = problemCodeOf(error)
  return refusals.find((one) => one === code)
}

/** The code main gave a failed call: a problem's own code, the call's error code, or UNKNOWN. */
export function problemCodeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'UNKNOWN'
  const data = 'data' in error ? error.data : undefined
  const hasCode = error.code === 'PROBLEM' && typeof data === 'object' && data !== null && 'code' in data
  return String(hasCode ? data.code : error.code)
}

/** What happened, what is safe and what to do, for anything a call may answer instead. */
export function explain(error: unknown, t: TFunction): Explanation {
  const code = problemCodeOf(error)
  const known = [...problems, ...gone, ...refusals].find((one) => one === code) ?? 'UNKNOWN'
  const path = pathOf(error)
  return {
    what: t(`app.problem.${known}.what`, { file: path.split(/[\\/]/).pop() || t('app.problem.thisFile') }),
    safe: t(`app.problem.${known}.safe`),
    todo: t(`app.problem.${known}.todo`, { who: peopleOf(error).join(', ') }),
  }
}

function pathOf(error: unknown): string {
  const data = dataOf(error)
  return 'path' in data ? String(data.path) : ''
}

/** Those who could do what was refused. */
function peopleOf(error: unknown): string[] {
  const data = dataOf(error)
  return 'who' in data && Array.isArray(data.who) ? data.who.map(String) : []
}

function dataOf(error: unknown): object {
  const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined
  return typeof data === 'object' && data !== null ? data : {}
}
