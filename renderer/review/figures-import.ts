import type { Month } from '../../shared/day.ts'
import type { ImportAnswers, ImportPreview } from '../../shared/imports/preview.ts'
import type { ImportSummary } from '../../shared/imports/why.ts'
import { api } from '../api.ts'
import { makeImport } from '../parts/import-steps.ts'
import { loadReview, showPeriod } from './store.ts'

export type GoodPreview = Extract<ImportPreview, { ok: true }>

/** Figures from a network's own export. */
export const figuresImport = makeImport<ImportAnswers, GoodPreview, ImportSummary>({
  calls: () => api.imports,
  answersOf: ({ id, timeZone, channel }) => ({ id, timeZone, channel }),
  afterwards: loadReview,
})

/** Leaves the dialog for a month that the file's posts fall into. */
export function goToMonth(month: Month): void {
  figuresImport.close()
  showPeriod(month)
}
