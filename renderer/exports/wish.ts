import { editions, exportFormats, type PlanRequest, planSections } from '../../shared/print/exports.ts'
import { type SectionLine, writeOrder } from '../../shared/print/plan-choice.ts'
import type { Id } from '../../shared/record.ts'
import type { Period } from '../../shared/review/period.ts'

/** What a person chooses in the dialog; `lines` are the sections, those left out too. */
export type Wish = Required<Pick<PlanRequest, 'language' | 'edition' | 'month' | 'format'>> & {
  lines: SectionLine[]
  /** The version to compare with; null leaves it to the newest. */
  sinceId: Id | null
  /** What the review is of. */
  period: Period
}

const placeOf = (workspaceId: Id) => `rapport.plan.${workspaceId}`

type Last = Pick<Wish, 'edition' | 'format'> & { sections: string }

/** How the plan of a workspace was printed last on this machine: a comfort, which may be gone or make no sense. */
export function readLast(workspaceId: Id): Last {
  const kept = parse(localStorage.getItem(placeOf(workspaceId)))
  return {
    edition: editions.find((one) => one === kept.edition) ?? 'owner',
    format: exportFormats.find((one) => one === kept.format) ?? 'pdf',
    sections: typeof kept.sections === 'string' ? kept.sections : planSections.join(' '),
  }
}

export function keepLast(workspaceId: Id, { edition, format, lines }: Wish): void {
  const last: Last = { edition, format, sections: writeOrder(lines) }
  localStorage.setItem(placeOf(workspaceId), JSON.stringify(last))
}

function parse(text: string | null): Partial<Record<keyof Last, unknown>> {
  try {
    return JSON.parse(text ?? '{}') ?? {}
  } catch {
    return {}
  }
}
