/** A process that imports EXPORT into FILE in a worker, says `writing` at its first posts, and `saved` once it is. */
import { readFileSync, writeSync } from 'node:fs'
import { lend } from '../../db/lend.ts'
import { joiningOf, openDb } from '../../db/open.ts'
import { previewImports } from '../../electron/files/import-work.ts'
import { inWorker } from '../../electron/files/in-worker.ts'

const [path = '', exported = ''] = process.argv.slice(2)
const db = openDb(path, { device: 'device-1' })
const work = inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url))
const content = new Uint8Array(readFileSync(exported))
const file = { fileName: 'long.csv', content, changedAt: new Date().toISOString() }
const asked = { id: 'waiting', file, answers: undefined }
const [preview] = previewImports(joiningOf(db), { asked: [asked], isNewOnly: false })
if (!preview?.ok) throw new Error(preview?.why.code)
const given = [{ file, answers: preview }]
await lend(db, (signal) =>
  work('write', [joiningOf(db), { name: 'importFiles', given }], {
    signal,
    note: ({ done }) => writeSync(1, `writing ${done}\n`),
  }),
)
writeSync(1, 'saved\n')
setInterval(() => {}, 1000)
