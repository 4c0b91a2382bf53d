import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { joiningOf } from '../../db/open.ts'
import { getWorkspace } from '../../db/team.ts'
import { contactFileEndings } from '../../shared/relationships/contact-files.ts'
import { fileNameOf } from '../../shared/text/file-name.ts'
import { wordsForContacts } from '../contact-words.ts'
import { api, asCallError, openDbOf } from './base.ts'
import { noteWritten } from './exports.ts'

export const contactFiles = {
  save: api.contactFiles.save.handler(async function* ({ context, input, signal }) {
    const { session } = context
    const db = openDbOf(context)
    const words = await wordsForContacts(input.language)
    const ending = contactFileEndings[input.form]
    const kind = input.form === 'vcard4' || input.form === 'vcard3' ? 'vcf' : input.form
    yield { step: 'choosing' as const }
    const suggested = fileNameOf([getWorkspace(db).name, words.title], ending)
    const chosen = await session.system.chooseFileToSave(kind, suggested)
    if (!chosen) return void (yield { step: 'cancelled' as const })
    const path = chosen.toLowerCase().endsWith(ending) ? chosen : chosen + ending
    yield { step: 'saving' as const }
    // Beside its place: only what is whole takes its name.
    const part = `${path}.${randomUUID().slice(0, 8)}.part`
    try {
      const job = { request: input, words, path, part }
      const contacts = await session.system.fileWork(
        'writeContacts',
        [joiningOf(db), job],
        signal && { signal },
      )
      yield { step: 'done' as const, id: noteWritten(session, path), fileName: basename(path), contacts }
    } catch (error) {
      await rm(part, { force: true })
      throw asCallError(error)
    }
  }),
}
