/** A process that imports the figures or contacts of EXPORT into FILE in a worker, says `writing` as it goes, and `saved` once it is. */
import { readFileSync, writeSync } from 'node:fs'
import { lend } from '../../db/lend.ts'
import { joiningOf, openDb } from '../../db/open.ts'
import { wordsForContactImport } from '../../electron/contact-words.ts'
import { previewContactImport } from '../../electron/files/import-contacts.ts'
import { previewImports } from '../../electron/files/import-work.ts'
import { inWorker } from '../../electron/files/in-worker.ts'

const [path = '', exported = '', what = 'figures'] = process.argv.slice(2)
const db = openDb(path, { device: 'device-1' })
const work = inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url))
const content = new Uint8Array(readFileSync(exported))
const file = { fileName: 'long.csv', content, changedAt: new Date().toISOString() }

function figures() {
  const asked = { id: 'waiting', file, answers: undefined }
  const [preview] = previewImports(joiningOf(db), { asked: [asked], isNewOnly: false })
  if (!preview?.ok) throw new Error(preview?.why.code)
  return { name: 'importFiles' as const, given: [{ file, answers: preview }] }
}

async function contacts() {
  const words = await wordsForContactImport()
  const asked = { file, words, id: 'waiting', answers: undefined }
  const { preview, kept } = previewContactImport(joiningOf(db), asked)
  if (!preview.ok) throw new Error(preview.why.code)
  const given = { file, words, kept, photos: new Map<number, string>(), answers: preview }
  return { name: 'importContacts' as const, given }
}

const job = what === 'contacts' ? await contacts() : figures()
await lend(db, (signal) =>
  work('write', [joiningOf(db), job], {
    signal,
    note: ({ done }) => writeSync(1, `writing ${done}\n`),
  }),
)
writeSync(1, 'saved\n')
setInterval(() => {}, 1000)
