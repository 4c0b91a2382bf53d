import {
  type ContactColumn,
  type ContactImportAnswers,
  type ContactImportPreview,
  type ContactImportSummary,
  type ContactMapping,
  contactColumns,
} from '../../shared/imports/contact-preview.ts'
import { networks } from '../../shared/strategy/strategy.ts'
import { api } from '../api.ts'
import { makeImport, ofOneFile } from '../parts/import-steps.ts'
import { keepMappings } from '../parts/kept-mapping.ts'

export type GoodPreview = Extract<ContactImportPreview, { ok: true }>

const mappings = keepMappings<ContactColumn>('contactColumns', [...contactColumns, ...networks])

/** Contacts from a file of another program. */
export const contactImport = makeImport<ContactImportAnswers, GoodPreview, ContactImportSummary>({
  calls: () => ofOneFile(api.contactImports),
  answersOf: ({ id, mapping, order, source, basis }) => ({ id, mapping, order, source, basis }),
  remembered: mappings.read,
})

/** Reads the columns as they are said to be, and remembers it for files with the same ones. */
export function mapColumns(preview: GoodPreview, mapping: ContactMapping): Promise<void> {
  mappings.keep(preview, mapping)
  return contactImport.answer({ mapping })
}
