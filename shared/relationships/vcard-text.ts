import { ownPrefix } from '../imports/vcard-contact.ts'
import { calledBy, type GoingContact } from './going-contact.ts'

export type VcardVersion = '3.0' | '4.0'

/** Fields that only we have, as they are in the workspace: codes rather than words, so that any language reads them. */
const ownFields = [
  'type',
  'stage',
  'place',
  'industry',
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
  'source',
  'basis',
  'basisNote',
] as const

const propertyOf = { email: 'EMAIL', phone: 'TEL', site: 'URL', post: 'ADR' } as const

/** Contacts as a file of cards. Who has no name and is reached nowhere is no card. */
export function writeVcards(contacts: readonly GoingContact[], version: VcardVersion): string {
  return contacts
    .filter((contact) => calledBy(contact) !== '')
    .flatMap((contact) => writeCard(contact, version))
    .map((line) => `${foldLine(line)}\r\n`)
    .join('')
}

function writeCard(contact: GoingContact, version: VcardVersion): string[] {
  const { kind, organisation, jobTitle, note, languages, tags, audiences } = contact
  const name = calledBy(contact)
  const isOrganisation = kind === 'organisation'
  const [given, family] = splitName(name)
  const works = isOrganisation ? name : organisation
  const said = (property: string, text: string) => (text === '' ? [] : [`${property}:${escapeValue(text)}`])
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...(version === '4.0'
      ? [`KIND:${isOrganisation ? 'org' : 'individual'}`, `UID:urn:uuid:${contact.id}`]
      : isOrganisation
        ? ['X-ABShowAs:COMPANY']
        : []),
    `FN:${escapeValue(name)}`,
    isOrganisation ? 'N:;;;;' : `N:${escapeValue(family)};${escapeValue(given)};;;`,
    ...said('ORG', works),
    ...said('TITLE', jobTitle),
    ...contact.jobs.flatMap((job, at) => [
      ...said(`work${at + 1}.ORG`, job.organisation),
      ...said(`work${at + 1}.TITLE`, job.role),
    ]),
    ...contact.addresses.flatMap((address, at) => writeAddress(address, at)),
    ...contact.handles.map((handle) => writeHandle(handle, version)),
    ...languages.split(' ').flatMap((language) => said('LANG', language)),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escapeValue).join(',')}`] : []),
    ...said('NOTE', note),
    ...(contact.photo ? [writePhoto(contact.photo, version)] : []),
    ...ownFields.flatMap((field) => said(ownPrefix + field.toUpperCase(), String(contact[field] ?? ''))),
    ...(audiences.length > 0 ? [`${ownPrefix}AUDIENCES:${audiences.map(escapeValue).join(',')}`] : []),
    'END:VCARD',
  ]
}

function writePhoto(photo: string, version: VcardVersion): string {
  return version === '4.0' ? `PHOTO:data:image/jpeg;base64,${photo}` : `PHOTO;ENCODING=b;TYPE=JPEG:${photo}`
}

/** Programs sort by the last word; the whole name stands beside it. */
function splitName(name: string): [given: string, family: string] {
  const at = name.lastIndexOf(' ')
  return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)]
}

function writeAddress({ kind, value, label }: GoingContact['addresses'][number], at: number): string[] {
  const written = kind === 'post' ? `;;${escapeValue(value)};;;;` : escapeValue(value)
  if (label === '') return [`${propertyOf[kind]}:${written}`]
  const group = `item${at + 1}`
  return [`${group}.${propertyOf[kind]}:${written}`, `${group}.X-ABLabel:${escapeValue(label)}`]
}

function writeHandle(
  { network, handle, url, followers }: GoingContact['handles'][number],
  version: VcardVersion,
) {
  const user = handle.replace(/["\r\n]/g, '')
  const quoted = /[,;:]/.test(user) ? `"${user}"` : user
  const isNew = version === '4.0'
  const params = [
    isNew ? `SERVICE-TYPE=${network}` : `TYPE=${network}`,
    ...(user ? [`${isNew ? 'USERNAME' : 'X-USER'}=${quoted}`] : []),
    ...(followers === null ? [] : [`X-FOLLOWERS=${followers}`]),
    ...(isNew && !url ? ['VALUE=text'] : []),
  ]
  return `${isNew ? 'SOCIALPROFILE' : 'X-SOCIALPROFILE'};${params.join(';')}:${escapeValue(url || handle)}`
}

function escapeValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

const longestOctets = 75

/** No line longer than 75 octets, and no letter broken. */
function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const point = letter.codePointAt(0) as number
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    if (octets + size > longestOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}
