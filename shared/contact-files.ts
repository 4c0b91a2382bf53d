import type { contactStages } from './contact-parts.ts'
import type { ContactColumn } from './imports/contact-preview.ts'
import type { contactKinds, contactTypes, legalBases } from './relationships.ts'
import { type Network, networks } from './strategy.ts'

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
