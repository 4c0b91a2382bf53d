import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { flush } from '../../db/file/places.ts'
import { closeDb, type Joining, joinDb } from '../../db/open.ts'
import { asTargetProblem } from '../../db/problem.ts'
import { chosenIds } from '../../db/relationships/contact-list.ts'
import { listGoing } from '../../db/relationships/going-contacts.ts'
import type { ContactFileRequest, ContactFileWords } from '../../shared/relationships/contact-files.ts'
import { writeContactReading, writeContactTable } from '../../shared/relationships/contact-text.ts'
import type { GoingContact } from '../../shared/relationships/going-contact.ts'
import { writeVcards } from '../../shared/relationships/vcard-text.ts'

type Job = { request: ContactFileRequest; words: ContactFileWords; path: string; part: string }

/**
 * Writes contacts to a file that is there only when it is whole.
 * @throws {WorkspaceProblem} CANNOT_WRITE_THERE or DISK_FULL
 * @returns how many contacts were written
 */
export function writeContacts(joining: Joining, { request, words, path, part }: Job): number {
  const db = joinDb({ ...joining, isReadOnly: true })
  try {
    const isCards = request.form === 'vcard3' || request.form === 'vcard4'
    const contacts = listGoing(db, request.of && chosenIds(db, request.of), isCards)
    writeFileSync(part, contentOf(contacts, request, words), { flag: 'wx' })
    flush(part)
    renameSync(part, path)
    return contacts.length
  } catch (error) {
    rmSync(part, { force: true })
    throw asTargetProblem(error, path)
  } finally {
    closeDb(db)
  }
}

function contentOf(
  contacts: readonly GoingContact[],
  { form }: ContactFileRequest,
  words: ContactFileWords,
): string {
  if (form === 'csv') return writeContactTable(contacts, words)
  if (form === 'markdown') return writeContactReading(contacts, words)
  return writeVcards(contacts, form === 'vcard4' ? '4.0' : '3.0')
}
