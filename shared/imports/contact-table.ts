import type { Day } from '../day.ts'
import type { contactStages } from '../relationships/contact-parts.ts'
import { readProfile } from '../relationships/profile.ts'
import {
  cleanHandle,
  type contactKinds,
  type contactTypes,
  type legalBases,
} from '../relationships/relationships.ts'
import { type Network, networks } from '../strategy/strategy.ts'
import { isPlainNumber, unguardCell } from '../text/csv-text.ts'
import { fold } from '../text/fold.ts'
import type { ContactColumn, ContactMapping } from './contact-preview.ts'
import { readDay } from './day-cell.ts'
import { readMonthDay } from './month-day.ts'
import type { NamedTable } from './named-table.ts'
import {
  type ContactFields,
  cleanContact,
  type Mended,
  nothingMended,
  type ReadContact,
  type ReadContacts,
} from './read-contact.ts'
import { readCount } from './vcard-contact.ts'
import type { DateOrder } from './wall-time.ts'
import type { Why } from './why.ts'

/** How the words of five languages are meant, folded. */
export type ContactWords = {
  kinds: ReadonlyMap<string, (typeof contactKinds)[number]>
  types: ReadonlyMap<string, (typeof contactTypes)[number]>
  stages: ReadonlyMap<string, (typeof contactStages)[number]>
  bases: ReadonlyMap<string, (typeof legalBases)[number]>
}

/** `isOwn`: the file is one of ours, in which only lines part what is several. */
type Reading = { mapping: ContactMapping; order: DateOrder; words: ContactWords; isOwn: boolean }

/** Every row as the contact it tells of, or with the reason why it tells of none. */
export function readContactRows(
  { header, records, rejected: cut }: NamedTable,
  reading: Reading,
): ReadContacts {
  const mended: Mended = { ...nothingMended }
  const rejected = [...cut]
  const places = placesOf(reading.mapping)
  const labels = reading.mapping.map((_, at) => headerLabel(header[at] ?? ''))
  function* contacts() {
    for (const { line, cells } of records) {
      const extra = cells.slice(header.length).some((cell) => cell.trim() !== '')
      const row = extra
        ? { code: 'tooManyCells' as const, params: { found: cells.length, expected: header.length } }
        : readRow({ line, cells, places, labels }, reading)
      const contact = 'code' in row ? row : cleanContact(row, mended)
      if ('code' in contact) rejected.push({ line, why: contact })
      else yield contact
    }
    rejected.sort((one, other) => one.line - other.line)
  }
  return { contacts: contacts(), rejected, mended }
}

type Places = Partial<Record<ContactColumn, number[]>>

function placesOf(mapping: ContactMapping): Places {
  const places: Places = {}
  for (const [at, column] of mapping.entries()) if (column) places[column] = [...(places[column] ?? []), at]
  return places
}

/** `Business Phone 2` says what kind of phone it is; `Phone` and `Phone 1 - Value` do not. */
function headerLabel(header: string): string {
  const [, kind = ''] = /^(business|home|mobile|other|primary|company main) phone/i.exec(header.trim()) ?? []
  return kind.toLowerCase()
}

type Row = { line: number; cells: readonly string[]; places: Places; labels: readonly string[] }

/** Parts of a text are parted so by Google, by Outlook where one writes several, and by us. */
const valueBreak = /\s*(?::::|\n|\r)\s*/
const tagBreak = /\s*(?::::|[;,\n\r])\s*/
/** Between a value and what we say of it. */
export const aside = ' · '

function readRow({ line, cells, places, labels }: Row, { order, words, isOwn }: Reading): ReadContact | Why {
  const cell = (at: number) => unguardCell(cells[at] ?? '')
  const all = (column: ContactColumn) => (places[column] ?? []).map((at) => ({ at, text: cell(at) }))
  const one = (column: ContactColumn) => cell(places[column]?.[0] ?? -1)
  const word = <Value>(column: ContactColumn, known: ReadonlyMap<string, Value>) =>
    known.get(fold(one(column).trim()))
  const dayCell = one('day').trim()
  const day = dayCell === '' ? null : readContactDay(dayCell, order)
  if (day === undefined) return { code: 'badDay', params: { value: dayCell.slice(0, 60) } }
  const parts = (['givenName', 'middleName', 'familyName'] as const).map(one)
  /** The values of a kind, each with the label that stands before it in the row. */
  const addresses = (kind: 'email' | 'phone' | 'site' | 'post') =>
    all(kind).flatMap(({ at, text }) => {
      const labelAt = places[`${kind}Label`]?.findLast((place) => place < at && at - place <= 2)
      const label = labelAt === undefined ? (labels[at] ?? '') : cell(labelAt).replace(/^\*\s*/, '')
      return splitValues(text).map((written) => {
        const [value = '', own] = written.split(aside)
        return { kind, value, label: own ?? label }
      })
    })
  const sites = addresses('site').map((site) => ({ site, profile: readProfile(site.value) }))
  const posts = addresses('post')
  const type = one('type').trim()
  // Other programs say here whether it is a person.
  const kindByType = words.kinds.get(fold(type))
  // A company among people is called as the place of work is.
  const called = fold(one('name')).trim()
  const isCompany =
    called !== '' && called === fold(one('organisation')).trim() && parts.every((part) => part.trim() === '')
  const city = all('city').find(({ text }) => text.trim())?.text ?? ''
  const country = all('country').find(({ text }) => text.trim())?.text ?? ''
  return {
    line,
    kind: word('kind', words.kinds) ?? kindByType ?? (isCompany ? 'organisation' : 'person'),
    name:
      one('name').trim() ||
      parts
        .map((part) => part.trim())
        .filter(Boolean)
        .join(' '),
    organisation: one('organisation'),
    jobs: splitValues(one('jobs')).map((written) => {
      const [organisation = '', ...role] = written.split(aside)
      return { organisation, role: role.join(aside) }
    }),
    goal: one('goal'),
    audiences: one('audiences').split(valueBreak),
    tags: all('tags').flatMap(({ text }) => text.split(isOwn ? valueBreak : tagBreak).map(cleanGroup)),
    handles: [
      ...all('profile').flatMap(({ text }) =>
        splitValues(text).flatMap((url) => {
          const profile = readProfile(url)
          return profile ? [{ ...profile, followers: null }] : []
        }),
      ),
      ...networks.flatMap((network) => all(network).flatMap(({ text }) => readAccounts(network, text))),
      ...sites.flatMap(({ profile }) => (profile ? [{ ...profile, followers: null }] : [])),
    ],
    addresses: [
      ...addresses('email'),
      ...addresses('phone'),
      ...sites.filter(({ profile }) => !profile).map(({ site }) => site),
      ...(posts.length > 0 ? posts : postAddresses(places, cell)),
    ],
    day,
    fields: {
      ...readWords(places, one),
      type: words.types.get(fold(type)) ?? (kindByType ? '' : type),
      ...optional('stage', word('stage', words.stages)),
      ...optional('basis', word('basis', words.bases)),
      place:
        one('place') ||
        [city, country]
          .map((part) => part.trim())
          .filter(Boolean)
          .join(', '),
      note: all('note')
        .map(({ text }) => text)
        .join('\n\n'),
      headcount: readCount(one('headcount').replaceAll(/[.,\s]/g, '')),
      worth: readCount(one('worth')),
      influence: readCount(one('influence')),
      cadenceDays: readCount(one('cadenceDays')),
    },
  }
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>
}

const wordFields = [
  ...(['jobTitle', 'industry', 'languages', 'context', 'relevance', 'value', 'howWeTalk'] as const),
  ...(['responsible', 'resources', 'aim', 'nextStep', 'source', 'basisNote'] as const),
] as const

function readWords(places: Places, one: (column: ContactColumn) => string): Partial<ContactFields> {
  return Object.fromEntries(wordFields.filter((field) => places[field]).map((field) => [field, one(field)]))
}

function splitValues(text: string): string[] {
  return text
    .split(valueBreak)
    .map((part) => part.trim())
    .filter(Boolean)
}

/** Google marks its own groups with a star, and puts everybody into one; Mailchimp quotes each. */
function cleanGroup(tag: string): string {
  const name = tag.trim().replace(/^"(.*)"$/, '$1')
  if (/^\*\s*(?:mycontacts|my contacts)$/i.test(name)) return ''
  return name.replace(/^\*\s*/, '').replace(/^#+/, '')
}

/** Accounts in a network's own column: a name, an address, or both with the number of followers, as we write them. */
function readAccounts(network: Network, text: string): ReadContact['handles'] {
  return splitValues(text).map((written) => {
    const said = written.split(aside)
    const followers = said.length > 1 && isPlainNumber(said.at(-1) ?? '') ? readCount(said.pop() ?? '') : null
    const url = said.find((part) => /^https?:\/\//i.test(part)) ?? ''
    const named = said.find((part) => part !== url) ?? ''
    return { network, handle: cleanHandle(named || (readProfile(url)?.handle ?? '')), url, followers }
  })
}

/** Addresses in parts: a part that comes again begins the next. A town alone is where they are, and no address. */
function postAddresses(places: Places, cell: (at: number) => string): ReadContact['addresses'] {
  const columns = ['street', 'city', 'region', 'postcode', 'country'] as const
  const count = Math.max(0, ...columns.map((column) => places[column]?.length ?? 0))
  return Array.from({ length: count }, (_, nth) => {
    const parts = columns.map((column) => {
      const at = places[column]?.[nth]
      return at === undefined ? '' : cell(at).replace(/\s+/g, ' ').trim()
    })
    const [street, , , postcode] = parts
    if (!street && !postcode) return { kind: 'post' as const, value: '', label: '' }
    return { kind: 'post' as const, value: parts.filter(Boolean).join(', '), label: '' }
  }).filter(({ value }) => value !== '')
}

/** `2024-05-30`, `1/8/18, 6:14 PM`, `30 May 2024`, `06-May-22`, in the months of five languages. */
export function readContactDay(cell: string, order: DateOrder): Day | undefined {
  return readMonthDay(cell) ?? readDay(cell, order, 'UTC')?.day
}
