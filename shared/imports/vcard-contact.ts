import { readProfile } from '../relationships/profile.ts'
import { cleanHandle } from '../relationships/relationships.ts'
import { type Network, networks } from '../strategy/strategy.ts'
import {
  type ContactFields,
  cleanContact,
  type Mended,
  nothingMended,
  type ReadContact,
  type ReadContacts,
} from './read-contact.ts'
import { type Card, type CardLine, type DecodeBytes, readCards, splitValue, unescapeValue } from './vcard.ts'
import type { Reject, Why } from './why.ts'

/** Before the fields that only we have, each under its own name. */
export const ownPrefix = 'X-RAPPORT-'

/** How the networks are called where a card names one by a word. */
const services: Record<string, Network> = {
  ...(Object.fromEntries(networks.map((network) => [network.toLowerCase(), network])) as Record<
    string,
    Network
  >),
  twitter: 'x',
  'x-twitter': 'x',
}

type Limits = { most: number }

/** All contacts of a file of cards, and why some are none. */
export function readVcards(
  text: string,
  decodeBytes: DecodeBytes,
  { most }: Limits,
): ReadContacts | { why: Why } {
  const mended: Mended = { ...nothingMended }
  const contacts: ReadContact[] = []
  const rejected: Reject[] = []
  for (const card of readCards(text, decodeBytes)) {
    if ('why' in card) {
      rejected.push(card)
      continue
    }
    if (contacts.length === most) return { why: { code: 'tooManyRows', params: { limit: most } } }
    mended.photosLeft += card.photosLeft > 0 ? 1 : 0
    mended.photosElsewhere += card.photosElsewhere > 0 ? 1 : 0
    mended.brokenLetters += card.broken > 0 ? 1 : 0
    const read = isGroup(card) ? { code: 'isGroup' as const } : cleanContact(readCard(card), mended)
    if ('code' in read) rejected.push({ line: card.line, why: read })
    else contacts.push(read)
  }
  return { contacts, rejected, mended }
}

function isGroup({ lines }: Card): boolean {
  return lines.some(
    ({ name, value }) => /^(?:X-ADDRESSBOOKSERVER-)?KIND$/.test(name) && /^group$/i.test(value.trim()),
  )
}

function readCard({ line, lines, photo }: Card): ReadContact {
  const all = (...names: string[]) => lines.filter(({ name }) => names.includes(name))
  const first = (...names: string[]) => unescapeValue(all(...names)[0]?.value ?? '')
  const own = (field: string) => first(ownPrefix + field.toUpperCase())
  const main = (name: string) => all(name).find((one) => !isBesides(one))
  const [organisation = '', ...units] = splitValue(main('ORG')?.value ?? '', ';')
  const isOrganisation = /^org/i.test(first('KIND')) || /^company$/i.test(first('X-ABSHOWAS'))
  const profiles = all('SOCIALPROFILE', 'X-SOCIALPROFILE', 'IMPP', 'X-TWITTER', 'X-SKYPE')
  const sites = all('URL').map((one) => ({ ...one, profile: readProfile(unescapeValue(one.value)) }))
  const places = all('ADR').map((one) => splitValue(one.value, ';'))
  const city = places.find((parts) => parts[3]?.trim())
  return {
    line,
    kind: isOrganisation ? 'organisation' : 'person',
    name: first('FN').trim() || nameOf(splitValue(all('N')[0]?.value ?? '', ';')) || first('NICKNAME'),
    organisation: isOrganisation ? '' : organisation,
    goal: own('goal'),
    audiences: all(`${ownPrefix}AUDIENCES`).flatMap(({ value }) => splitValue(value, ',')),
    tags: all('CATEGORIES').flatMap(({ value }) => splitValue(value, ',')),
    handles: [
      ...profiles.flatMap((one) => readSocial(one) ?? []),
      ...sites.flatMap(({ profile }) => (profile ? [{ ...profile, followers: null }] : [])),
    ],
    addresses: [
      ...all('EMAIL').map((one) => addressOf('email', one, lines)),
      ...all('TEL')
        .filter(({ params }) => !params.TYPE?.some((type) => /^(?:fax|pager|modem)$/i.test(type)))
        .map((one) => ({ ...addressOf('phone', one, lines), value: one.value.replace(/^tel:/i, '') })),
      ...sites.filter(({ profile }) => !profile).map((one) => addressOf('site', one, lines)),
      ...all('ADR').map((one, at) => ({
        ...addressOf('post', one, lines),
        value: (places[at] ?? [])
          .map((part) => part.trim())
          .filter(Boolean)
          .join(', '),
      })),
    ],
    ...(isOrganisation ? {} : { jobs: readJobs(lines) }),
    ...(photo && { photo }),
    day: null,
    fields: {
      ...readOwn(own),
      jobTitle: unescapeValue(main('TITLE')?.value ?? '') || first('ROLE') || units.join(', '),
      place: own('place') || [city?.[3], city?.[6]].filter(Boolean).join(', '),
      industry: own('industry'),
      languages: all('LANG')
        .map(({ value }) => value.trim())
        .join(' '),
      note: all('NOTE')
        .map(({ value }) => unescapeValue(value))
        .join('\n\n'),
    },
  }
}

/** How our own cards group a place of work that is not the main one. */
const isBesides = ({ group }: CardLine) => /^work\d+$/.test(group)

/** Every place of work but the main one, each with the title of its group, or the one that stands at its place. */
function readJobs(lines: readonly CardLine[]): ReadContact['jobs'] {
  const of = (wanted: string) => lines.filter(({ name }) => name === wanted)
  const [orgs, titles] = [of('ORG'), of('TITLE')]
  const main = orgs.find((one) => !isBesides(one))
  return orgs.flatMap((org, at) => {
    if (org === main) return []
    const title = org.group ? titles.find(({ group }) => group === org.group) : titles[at]
    return { organisation: splitValue(org.value, ';')[0] ?? '', role: unescapeValue(title?.value ?? '') }
  })
}

/** Family name, given name, further names, title, suffix. */
function nameOf([family = '', given = '', further = '']: readonly string[]): string {
  return [given, further, family]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
}

/** Fields of words, in capitals as a card writes names. */
const ownWords = [
  ...['type', 'stage', 'context', 'relevance', 'value', 'howWeTalk', 'responsible', 'resources', 'aim'],
  ...['nextStep', 'source', 'basis', 'basisNote'],
] as const
export const ownNumbers = ['headcount', 'worth', 'influence', 'cadenceDays'] as const

function readOwn(own: (field: string) => string): Partial<ContactFields> {
  const words = ownWords.map((field) => [field, own(field)])
  const counts = ownNumbers.map((field) => [field, readCount(own(field))])
  return Object.fromEntries([...words, ...counts])
}

export function readCount(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null
}

/** What a card says of an account; undefined for one on a network that we do not have. */
function readSocial({ name, params, value }: CardLine): ReadContact['handles'][number] | undefined {
  const typed = unescapeValue(value).trim()
  const [, scheme = '', rest = typed] = /^([a-z][\w+.-]*):(?!\/\/)(.*)$/i.exec(typed) ?? []
  const words = [
    ...(params['SERVICE-TYPE'] ?? []),
    ...(params['X-SERVICE-TYPE'] ?? []),
    ...(params.TYPE ?? []),
    ...[scheme, name.replace(/^X-/, '')],
  ]
  const network = words.map((word) => services[word.toLowerCase()]).find(Boolean)
  const profile = readProfile(typed)
  const followers = readCount(params['X-FOLLOWERS']?.[0] ?? '')
  const user = params.USERNAME?.[0] ?? params['X-USER']?.[0]
  if (profile && (!network || profile.network === network))
    return { ...profile, ...(user && { handle: cleanHandle(user) }), followers }
  if (!network) return undefined
  const isAddress = /^https?:\/\//i.test(typed)
  return {
    network,
    handle: cleanHandle(user ?? (isAddress ? '' : rest.replace(/^x-apple:/i, ''))),
    url: isAddress ? typed : '',
    followers,
  }
}

/** What kinds of programs write about the form of an address, and nobody of its use. */
const forms = /^(?:pref|internet|voice|text|cell|x-.*|\d+)$/i

function addressOf(
  kind: ReadContact['addresses'][number]['kind'],
  { group, params, value }: CardLine,
  lines: readonly CardLine[],
): ReadContact['addresses'][number] {
  const said = group && lines.find((one) => one.group === group && one.name === 'X-ABLABEL')?.value
  const label = said
    ? unescapeValue(said).replace(/^_\$!<(.*)>!\$_$/, '$1')
    : (params.TYPE ?? []).filter((type) => !forms.test(type)).join(', ')
  return { kind, value: unescapeValue(value).replace(/^mailto:/i, ''), label }
}
