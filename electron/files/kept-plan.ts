import type { Db } from '../../db/open.ts'
import type { PlannedContact } from '../../db/relationships/import-contacts.ts'
import type { ContactImportAnswers, ContactImportSummary } from '../../shared/imports/contact-preview.ts'

/** What a preview worked out, so that the import need not read the file a second time. */
export type KeptPlan = {
  /** The answers and the state of the workspace that it holds for. */
  holdsFor: string
  contacts: PackedContacts
  /** As the file has them, each by its row; they are drawn anew before they are written. */
  photos: [line: number, picture: Uint8Array<SharedArrayBuffer>][]
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
    const pack = contacts.slice(from, from + contactsOfPack).map(withoutPicture)
    packs.push(shared(Buffer.from(JSON.stringify(pack))))
  }
  return { packs, total: contacts.length }
}

export function photosOf(contacts: readonly PlannedContact[]): KeptPlan['photos'] {
  return contacts.flatMap(({ photo }) =>
    photo ? [[photo.line, shared(Buffer.from(photo.picture, 'base64'))] satisfies KeptPlan['photos'][0]] : [],
  )
}

function withoutPicture(planned: PlannedContact): PlannedContact {
  return planned.photo ? { ...planned, photo: { ...planned.photo, picture: '' } } : planned
}

function shared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const room = new Uint8Array(new SharedArrayBuffer(bytes.length))
  room.set(bytes)
  return room
}

export function unpackContacts({ buffer }: PackedContacts['packs'][0]): PlannedContact[] {
  return JSON.parse(Buffer.from(buffer).toString())
}
