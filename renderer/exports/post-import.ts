import {
  importColumns,
  type PostImportAnswers,
  type PostImportPreview,
  type PostImportSummary,
  type PostMapping,
} from '../../shared/imports/post-preview.ts'
import { api } from '../api.ts'
import { makeImport, ofOneFile } from '../parts/import-steps.ts'
import { keepMappings } from '../parts/kept-mapping.ts'

export type GoodPreview = Extract<PostImportPreview, { ok: true }>

const mappings = keepMappings('postColumns', importColumns)

/** Posts from a table. */
export const postImport = makeImport<PostImportAnswers, GoodPreview, PostImportSummary>({
  calls: () => ofOneFile(api.postImports),
  answersOf: ({ id, mapping, order, channelId }) => ({ id, mapping, order, channelId }),
  remembered: mappings.read,
})

/** Reads the columns as they are said to be, and remembers it for files with the same ones. */
export function mapColumns(preview: GoodPreview, mapping: PostMapping): Promise<void> {
  mappings.keep(preview, mapping)
  return postImport.answer({ mapping })
}
