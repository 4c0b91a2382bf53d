import type { Id } from '../../shared/record.ts'
import {
  type DuplicateGroup,
  type DuplicateReason,
  duplicateReasons,
  mostGroups,
  mostSides,
} from '../../shared/relationships/contact-duplicates.ts'
import { greekKey, hebrewKeys, phoneKey, scriptOf } from '../../shared/relationships/name-key.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { readSigns, type Signs } from './contact-match.ts'

/** A number or a mail that more have than this is of a switchboard or an office, and says nothing of a person. */
const mostOfOneOffice = 8
/** In groups larger than this no pair is looked at alone. */
const mostPairs = 60
const noteEvery = 2_000

type Known = { id: Id; signs: Signs }

/**
 * Contacts that may be one and the same: of one account, mail, number or name, also in the letters of another script.
 * Those of whom somebody said that they are not the same are no pair.
 */
export function findDuplicates(
  db: Db,
  note?: (progress: Progress) => void,
): { groups: DuplicateGroup[]; total: number } {
  const all = readSigns(db)
  const apart = readApart(db)
  const isApart = (one: Id, other: Id) => apart.has(pairKey(one, other))
  const groups = new Groups()
  const buckets = new Map<string, Known[]>()
  const has = new Set(all.map(({ signs }) => scriptOf(signs.name)))
  for (const [at, known] of all.entries()) {
    for (const key of keysOf(known.signs, has)) {
      const there = buckets.get(key)
      if (there) there.push(known)
      else buckets.set(key, [known])
    }
    if (at % noteEvery === 0) note?.({ done: at, total: all.length })
  }
  for (const [key, members] of buckets) {
    if (members.length < 2) continue
    const why = key.slice(0, key.indexOf(' ')) as DuplicateReason
    if ((why === 'mail' || why === 'phone') && members.length > mostOfOneOffice) continue
    link(members, { why, isApart, groups })
  }
  note?.({ done: all.length, total: all.length })
  const found = groups.list()
  const shown = found.slice(0, mostGroups)
  const describe = describer(db)
  return {
    total: found.length,
    groups: shown.map(({ ids, why }) => ({ ids, why, members: ids.slice(0, mostSides).map(describe) })),
  }
}

function keysOf({ kind, name, key, mails, phones, handles }: Signs, has: ReadonlySet<string>): string[] {
  const script = scriptOf(name)
  // A name in Latin letters is read as one of another script only where there is such a name.
  const asGreek = script === 'greek' || (script === 'latin' && has.has('greek'))
  const asHebrew = script === 'hebrew' || (script === 'latin' && has.has('hebrew'))
  return [
    ...handles.map((handle) => `handle ${handle}`),
    ...mails.map((mail) => `mail ${kind} ${mail}`),
    ...new Set(phones.map((phone) => `phone ${kind} ${phoneKey(phone)}`)),
    ...(key === '' ? [] : [`name ${kind} ${key}`]),
    ...(asGreek ? [`sound ${kind} greek ${greekKey(name)}`] : []),
    ...(asHebrew ? hebrewKeys(name).map((sound) => `sound ${kind} hebrew ${sound}`) : []),
  ]
}

type Linking = { why: DuplicateReason; isApart: (one: Id, other: Id) => boolean; groups: Groups }

/** Links those of one bucket, each to the next; one by one where somebody may have been told apart. */
function link(members: readonly Known[], { why, isApart, groups }: Linking): void {
  const fits = (one: Known, other: Known) =>
    why !== 'sound' || scriptOf(one.signs.name) !== scriptOf(other.signs.name)
  const isSmall = members.length <= mostPairs
  for (const [at, one] of members.entries())
    for (const other of isSmall ? members.slice(at + 1) : members.slice(at + 1, at + 2))
      if (one.id !== other.id && fits(one, other) && !isApart(one.id, other.id))
        groups.join(one.id, other.id, why)
}

/** Sets that grow together. */
class Groups {
  readonly #parent = new Map<Id, Id>()
  readonly #why = new Map<Id, Set<DuplicateReason>>()

  join(one: Id, other: Id, why: DuplicateReason): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)]
    const reasons = this.#why.get(a) ?? new Set()
    reasons.add(why)
    for (const reason of this.#why.get(b) ?? []) reasons.add(reason)
    this.#parent.set(b, a)
    this.#why.set(a, reasons)
  }

  /** The surest first, each with its contacts from the oldest on. */
  list(): { ids: Id[]; why: DuplicateReason[] }[] {
    const members = Map.groupBy(this.#parent.keys(), (id) => this.#rootOf(id))
    return [...members]
      .map(([root, ids]) => ({
        ids: ids.sort(),
        why: duplicateReasons.filter((reason) => this.#why.get(root)?.has(reason)),
      }))
      .sort(
        (one, other) =>
          sureness(other.why) - sureness(one.why) || (one.ids[0] as Id).localeCompare(other.ids[0] as Id),
      )
  }

  #rootOf(id: Id): Id {
    const parent = this.#parent.get(id)
    if (parent === undefined) this.#parent.set(id, id)
    if (parent === undefined || parent === id) return id
    const root = this.#rootOf(parent)
    this.#parent.set(id, root)
    return root
  }
}

function sureness(why: readonly DuplicateReason[]): number {
  return why.reduce(
    (sum, reason) => sum + 2 ** (duplicateReasons.length - duplicateReasons.indexOf(reason)),
    0,
  )
}

function describer(db: Db): (id: Id) => DuplicateGroup['members'][number] {
  const sql = `select c.id, c.name, c.place, coalesce(o.name, '') as organisation, coalesce(
      (select value from contactAddress where contactId = c.id order by id limit 1),
      (select case handle when '' then url else handle end from handle where contactId = c.id order by id limit 1), ''
    ) as reach
    from contact c left join contact o on o.id = c.organisationId where c.id = ?`
  return (id) => statement(db.sqlite, sql).get(id) as DuplicateGroup['members'][number]
}

export function pairKey(one: Id, other: Id): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

export function readApart(db: Db): Set<string> {
  const rows = statement(db.sqlite, 'select contactId, otherId from contactApart').raw().all() as [Id, Id][]
  return new Set(rows.map(([one, other]) => pairKey(one, other)))
}
