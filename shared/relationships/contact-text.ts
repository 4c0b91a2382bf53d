import { escapeLine } from '../hand-off/post-text.ts'
import type { ContactColumn } from '../imports/contact-preview.ts'
import { aside } from '../imports/contact-table.ts'
import { handleOf } from '../strategy/networks.ts'
import { networks } from '../strategy/strategy.ts'
import { csvText, guards } from '../text/csv-text.ts'
import type { ContactFileWords } from './contact-files.ts'
import { calledBy, type GoingContact } from './going-contact.ts'
import { isUsualType } from './relationships.ts'

/** The columns of a table of ours, accounts aside. */
const before = ['name', 'kind', 'organisation', 'jobTitle', 'jobs', 'email', 'phone', 'site', 'post'] as const
const after = [
  'tags',
  'type',
  'stage',
  'place',
  'industry',
  'languages',
  'headcount',
  'context',
  'relevance',
  'goal',
  'worth',
  'value',
  'influence',
  'howWeTalk',
  'cadenceDays',
  'responsible',
  'resources',
  'aim',
  'nextStep',
  'note',
  'source',
  'basis',
  'basisNote',
  'audiences',
] as const

/** A row a contact, in the reader's words; what there are several of stands line by line in its cell. */
export function writeContactTable(contacts: readonly GoingContact[], words: ContactFileWords): string {
  const used = networks.filter((network) =>
    contacts.some(({ handles }) => handles.some((one) => one.network === network)),
  )
  const columns = [...before, ...used, ...after]
  const rows = contacts.map((contact) => columns.map((column) => cellOf(contact, column, words)))
  return csvText([columns.map((column) => words.columns[column]), ...rows], {
    guard: guards.seen,
    hasMark: true,
  })
}

function cellOf(contact: GoingContact, column: ContactColumn, words: ContactFileWords): string {
  const { kind, type, stage, basis, addresses, handles } = contact
  switch (column) {
    case 'kind':
      return words.kinds[kind]
    case 'type':
      return type && isUsualType(type) ? words.types[type] : (type ?? '')
    case 'stage':
      return words.stages[stage]
    case 'basis':
      return basis ? words.bases[basis] : ''
    case 'email':
    case 'phone':
    case 'site':
    case 'post':
      return addresses
        .filter((one) => one.kind === column)
        .map(({ value, label }) => [value, label].filter(Boolean).join(aside))
        .join('\n')
    case 'jobs':
      return contact.jobs
        .map(({ organisation, role }) => [organisation, role].filter(Boolean).join(aside))
        .join('\n')
    case 'tags':
    case 'audiences':
      return contact[column].join('\n')
    default: {
      const network = networks.find((one) => one === column)
      if (!network) return String(contact[column as 'name'] ?? '')
      return handles
        .filter((one) => one.network === network)
        .map(({ handle, url, followers }) =>
          [handle, url, followers].filter((part) => part !== '' && part !== null).join(aside),
        )
        .join('\n')
    }
  }
}

/** To read, or to pass on: a heading for each, what is known line by line, and the longer words below. */
export function writeContactReading(contacts: readonly GoingContact[], words: ContactFileWords): string {
  const parts = contacts.flatMap((contact) => [
    `## ${escapeLine(calledBy(contact) || words.noName)}`,
    [...linesOf(contact, words), ...reachOf(contact, words)].map((line) => `- ${line}`).join('\n'),
    ...prose.flatMap((field) =>
      contact[field] ? [`**${words.columns[field]}**`, escapeProse(contact[field])] : [],
    ),
  ])
  return `${[`# ${escapeLine(words.title)}`, ...parts].filter(Boolean).join('\n\n')}\n`
}

const prose = ['context', 'relevance', 'value', 'howWeTalk', 'resources', 'aim', 'note'] as const
const facts = [
  ...([
    'kind',
    'organisation',
    'jobTitle',
    'type',
    'stage',
    'place',
    'industry',
    'languages',
    'headcount',
  ] as const),
  ...(['goal', 'worth', 'influence', 'cadenceDays', 'responsible', 'nextStep', 'source', 'basis'] as const),
  ...(['basisNote', 'audiences', 'tags'] as const),
] as const

function linesOf(contact: GoingContact, words: ContactFileWords): string[] {
  return facts.flatMap((column) => {
    const text = cellOf(contact, column, words).replaceAll('\n', ', ')
    const besides = column === 'jobTitle' ? contact.jobs : []
    return [
      ...(text ? [`${words.columns[column]}: ${escapeLine(text)}`] : []),
      ...besides.map(
        ({ organisation, role }) =>
          `${words.columns.organisation}: ${escapeLine([organisation, role].filter(Boolean).join(', '))}`,
      ),
    ]
  })
}

function reachOf({ addresses, handles }: GoingContact, words: ContactFileWords): string[] {
  return [
    ...addresses.map(
      ({ kind, value, label }) =>
        `${words.columns[kind]}: ${escapeLine(value)}${label ? ` (${escapeLine(label)})` : ''}`,
    ),
    ...handles.map((one) =>
      [`${words.columns[one.network]}:`, escapeLine(handleOf(one)), one.url && `<${one.url}>`]
        .filter(Boolean)
        .join(' '),
    ),
  ]
}

function escapeProse(text: string): string {
  return text.split('\n').map(escapeLine).join('  \n')
}
