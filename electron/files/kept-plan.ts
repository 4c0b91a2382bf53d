import type { Db } from '../../db/open.ts'
import type { PlannedContact } from '../../db/relationships/import-contacts.ts'
import type { ContactImportAnswers, ContactImportSummary } from '../../shared/imports/contact-preview.ts'

/** What a preview worked out, so that the import need not read the file a second time. */
export type KeptPlan = {
  /** The answers and the state of the workspace that it holds for. */
  holdsFor: string
  contacts: PackedContacts
  summary: ContactImportSummary
}

/** Contacts to write, as text in memory that threads share: handing it on copies nothing. */
export type PackedContacts = { packs: Uint8Array<SharedArrayBuffer>[]; total: number }

/** So many are unpacked at a time. */
const contactsOfPack = 1_000

/** Another answer, or anything written since, makes another plan. */
export function holdingFor(
  { trail }: Db,
  { id, mapping, order, source, basis }: ContactImportAnswers,
): string {
  return JSON.stringify([id, mapping, order, source, basis, trail.n, trail.hash])
}

export function packContacts(contacts: readonly PlannedContact[]): PackedContacts {
  const packs: PackedContacts['packs'] = []
  for (let from = 0; from < contacts.length; from += contactsOfPack) {
    const text = Buffer.from(JSON.stringify(contacts.slice(from, from + contactsOfPack)))
    const pack = new Uint8Array(new SharedArrayBuffer(text.length))
    pack.set(text)
    packs.push(pack)
  }
  return { packs, total: contacts.length }
}

export function* unpackContacts({ packs }: PackedContacts): Generator<PlannedContact> {
  for (const { buffer } of packs) yield* JSON.parse(Buffer.from(buffer).toString()) as PlannedContact[]
}
