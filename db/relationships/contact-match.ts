import type { Id } from '../../shared/record.ts'
import {
  greekKey,
  hebrewKeys,
  isSamePhone,
  mailKey,
  nameKey,
  nameTokens,
  phoneKey,
  scriptOf,
} from '../../shared/relationships/name-key.ts'
import { addressKey } from '../../shared/relationships/profile.ts'
import type { Contact } from '../../shared/relationships/relationships.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'

/** By what a contact is known: its name, where it works, and how it is reached, each in one form. */
export type Signs = {
  kind: Contact['kind']
  name: string
  key: string
  /** The organisation's name in one form; empty for none. */
  organisation: string
  mails: string[]
  /** As they were written: two forms of one number need not have the same digits. */
  phones: string[]
  /** The network and the account on it. */
  handles: string[]
}

type Said = {
  kind: Contact['kind']
  name: string
  organisation: string
  addresses: readonly { kind: string; value: string }[]
  handles: readonly { network: Network; handle: string; url: string }[]
}

export function signsOf({ kind, name, organisation, addresses, handles }: Said): Signs {
  const of = (wanted: string) => addresses.filter((one) => one.kind === wanted).map(({ value }) => value)
  return {
    ...{ kind, name, key: nameKey(name, kind) },
    organisation: organisation === '' ? '' : nameKey(organisation, 'organisation'),
    mails: of('email').map(mailKey),
    phones: of('phone').filter((phone) => phoneKey(phone) !== ''),
    handles: handles.map(handleKey),
  }
}

export function handleKey({
  network,
  handle,
  url,
}: {
  network: Network
  handle: string
  url: string
}): string {
  return `${network} ${(handle || addressKey(url)).toLowerCase()}`
}

/**
 * Whether two are the same for certain, so that one may take in the other without a question: the same account or mail
 * under a name that fits, or the same name where nothing speaks against it. What is only likely is for a person to say.
 */
export function isSame(one: Signs, other: Signs): boolean {
  if (one.kind !== other.kind) return false
  const isNamed = one.key === other.key
  if (isNamed && one.kind === 'organisation') return true
  const sharesMail = share(one.mails, other.mails)
  const sharesHandle = share(one.handles, other.handles)
  if (sharesHandle || sharesMail) return isNamed || fits(one.name, other.name, sharesHandle)
  if (!isNamed && !soundsAlike(one.name, other.name)) return false
  const sharesPhone = one.phones.some((phone) => other.phones.some((there) => isSamePhone(phone, there)))
  if (!isNamed || sharesPhone) return sharesPhone
  const differ = (these: readonly string[], those: readonly string[]) => these.length > 0 && those.length > 0
  const differsInWork =
    one.organisation !== '' && other.organisation !== '' && one.organisation !== other.organisation
  return (
    !differsInWork &&
    !differ(one.mails, other.mails) &&
    !differ(one.phones, other.phones) &&
    !differInNetwork(one.handles, other.handles)
  )
}

function share(these: readonly string[], those: readonly string[]): boolean {
  return these.some((one) => those.includes(one))
}

/** Whether each has an account on a network, and not the same. */
function differInNetwork(these: readonly string[], those: readonly string[]): boolean {
  const networkOf = (handle: string) => handle.slice(0, handle.indexOf(' '))
  return these.some((one) => those.some((other) => networkOf(one) === networkOf(other)))
}

/** One name within the other, or the same in other letters; of an account one common word is enough. */
function fits(one: string, other: string, isAccount: boolean): boolean {
  const [these, those] = [nameTokens(one), nameTokens(other)]
  const common = these.filter((token) => those.includes(token)).length
  if (common > 0 && (isAccount || common === Math.min(these.length, those.length))) return true
  return soundsAlike(one, other)
}

/** Whether two names in different letters may be one. */
export function soundsAlike(one: string, other: string): boolean {
  const scripts = [scriptOf(one), scriptOf(other)]
  if (scripts[0] === scripts[1]) return false
  if (scripts.includes('hebrew')) return share(hebrewKeys(one), hebrewKeys(other))
  return scripts.includes('greek') && greekKey(one) === greekKey(other)
}

/** Every contact of the workspace by what it is known by. */
export function readSigns(db: Db): { id: Id; signs: Signs }[] {
  const by = <Row extends { contactId: Id }>(rows: Row[]) => Map.groupBy(rows, ({ contactId }) => contactId)
  const addresses = by(
    statement(
      db.sqlite,
      "select contactId, kind, value from contactAddress where kind in ('email', 'phone')",
    ).all() as { contactId: Id; kind: string; value: string }[],
  )
  const handles = by(
    statement(db.sqlite, 'select contactId, network, handle, url from handle').all() as {
      contactId: Id
      network: Network
      handle: string
      url: string
    }[],
  )
  const sql = `select c.id, c.kind, c.name, coalesce(o.name, '') as organisation
    from contact c left join contact o on o.id = c.organisationId order by c.id`
  const rows = statement(db.sqlite, sql).all() as {
    id: Id
    kind: Contact['kind']
    name: string
    organisation: string
  }[]
  return rows.map(({ id, ...said }) => ({
    id,
    signs: signsOf({ ...said, addresses: addresses.get(id) ?? [], handles: handles.get(id) ?? [] }),
  }))
}

/** Finds who is the same for certain among those that were put in. */
export class ContactIndex<Known extends { signs: Signs }> {
  /** Most keys are of one alone, who needs no list. */
  readonly #byKey = new Map<string, Known | Known[]>()

  add(known: Known): void {
    for (const key of keysOf(known.signs)) this.#put(key, known)
  }

  /** Takes up what a contact has come to be known by besides. */
  renew(known: Known, more: Pick<Signs, 'mails' | 'phones' | 'handles'>): void {
    for (const key of keysOf({ ...known.signs, ...more })) this.#put(key, known)
  }

  find(signs: Signs): Known | undefined {
    for (const key of keysOf(signs)) {
      const there = this.#byKey.get(key)
      if (!there) continue
      const found = Array.isArray(there)
        ? there.find((known) => isSame(known.signs, signs))
        : isSame(there.signs, signs) && there
      if (found) return found
    }
    return undefined
  }

  #put(key: string, known: Known): void {
    const there = this.#byKey.get(key)
    if (!there) this.#byKey.set(key, known)
    else if (!Array.isArray(there)) {
      if (there !== known) this.#byKey.set(key, [there, known])
    } else if (there.length < mostOfOneKey && !there.includes(known)) there.push(known)
  }
}

/** As many of one name are compared; whoever has an account or a mail is found by that. */
const mostOfOneKey = 200

/** The surest first. */
function keysOf({ kind, key, organisation, mails, phones, handles }: Signs): string[] {
  return [
    ...handles.map((handle) => `handle ${handle}`),
    ...mails.map((mail) => `mail ${mail}`),
    ...phones.map((phone) => `phone ${phoneKey(phone)}`),
    ...(organisation === '' ? [] : [`work ${key} at ${organisation}`]),
    `name ${kind} ${key}`,
  ]
}
