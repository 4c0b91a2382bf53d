import { z } from 'zod'
import type { ContactColumn } from '../imports/contact-preview.ts'
import { type Network, networks } from '../strategy/strategy.ts'
import { Language } from '../team.ts'
import { ContactChoice } from './contact-list.ts'
import type { contactStages } from './contact-parts.ts'
import type { contactKinds, contactTypes, legalBases } from './relationships.ts'

/** The words of one language that files of contacts are written with. */
export type ContactFileWords = {
  columns: Record<ContactColumn, string>
  kinds: Record<(typeof contactKinds)[number], string>
  types: Record<(typeof contactTypes)[number], string>
  stages: Record<(typeof contactStages)[number], string>
  bases: Record<(typeof legalBases)[number], string>
  title: string
  noName: string
  locale: string
}

/** Columns that are called in a file as their field is on the screen. */
const asOnScreen = {
  organisation: 'relationships.field.organisationId',
  goal: 'relationships.field.goalId',
  tags: 'relationships.column.tags',
  jobs: 'relationships.jobs.title',
  audiences: 'relationships.audiences',
  email: 'relationships.address.email',
  phone: 'relationships.address.phone',
  site: 'relationships.address.site',
  post: 'relationships.address.post',
} as const

/** What only files take apart. */
const onlyInFiles = [
  ...([
    'givenName',
    'middleName',
    'familyName',
    'emailLabel',
    'phoneLabel',
    'siteLabel',
    'postLabel',
  ] as const),
  ...(['street', 'city', 'region', 'postcode', 'country', 'profile', 'day'] as const),
] as const

/** Where the word for a column stands; a field of a contact that is an id is called like its column. */
export function columnKey(column: ContactColumn | 'organisationId' | 'goalId') {
  if (column in asOnScreen) return asOnScreen[column as keyof typeof asOnScreen]
  const ofFile = onlyInFiles.find((one) => one === column)
  if (ofFile) return `contactFiles.column.${ofFile}` as const
  const network = networks.find((one) => one === column)
  if (network) return `glossary.networkName.${network}` as const
  return `relationships.field.${column as Exclude<ContactColumn, keyof typeof asOnScreen | Network | (typeof onlyInFiles)[number]>}` as const
}
/** What contacts can be written as. */
export const contactFileForms = ['vcard4', 'vcard3', 'csv', 'markdown'] as const

/** Names that are the same in every language. */
export const contactFormNames = {
  vcard4: 'vCard 4.0',
  vcard3: 'vCard 3.0',
  csv: 'CSV',
  markdown: 'Markdown',
} as const

export const contactFileEndings = { vcard4: '.vcf', vcard3: '.vcf', csv: '.csv', markdown: '.md' } as const

export const ContactFileRequest = z.object({
  form: z.enum(contactFileForms),
  /** Those that were chosen; null is everybody. */
  of: ContactChoice.nullable(),
  /** The reader's language names the columns. */
  language: Language,
})
export type ContactFileRequest = z.infer<typeof ContactFileRequest>

export const ContactFileStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['choosing', 'cancelled']) }),
  z.object({ step: z.literal('saving') }),
  z.object({ step: z.literal('done'), id: z.string(), fileName: z.string(), contacts: z.int() }),
])
export type ContactFileStep = z.infer<typeof ContactFileStep>
