import {
  importColumns,
  type PostImportAnswers,
  type PostImportPreview,
  type PostImportSummary,
  type PostMapping,
} from '../../shared/imports/post-preview.ts'
import { api } from '../api.ts'
import { makeImport } from '../parts/import-steps.ts'

export type GoodPreview = Extract<PostImportPreview, { ok: true }>

/** Posts from a table. */
export const postImport = makeImport<PostImportAnswers, GoodPreview, PostImportSummary>({
  calls: () => api.postImports,
  answersOf: ({ id, mapping, order, channelId }) => ({ id, mapping, order, channelId }),
  remembered: keptMapping,
})

/** Reads the columns as they are said to be, and remembers it for files with the same ones. */
export function mapColumns(preview: GoodPreview, mapping: PostMapping): Promise<void> {
  localStorage.setItem(placeOf(preview), JSON.stringify(mapping))
  return postImport.answer({ mapping })
}

const placeOf = ({ signature }: GoodPreview) => `rapport.postColumns.${signature.slice(0, 500)}`

/** What was chosen for columns of these names the last time, on this machine: a comfort, which may make no sense. */
function keptMapping(preview: GoodPreview): { mapping: PostMapping } | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(preview)) ?? 'null')
    if (!Array.isArray(kept) || kept.length !== preview.columns.length) return undefined
    return { mapping: kept.map((one) => importColumns.find((column) => column === one) ?? null) }
  } catch {
    return undefined
  }
}
