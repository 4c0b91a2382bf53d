/** A process that imports EXPORT into FILE in a worker, says `writing` at its first posts, and `saved` once it is. */
import { readFileSync, writeSync } from 'node:fs'
import { lend } from '../../db/lend.ts'
import { joiningOf, openDb } from '../../db/open.ts'
import { inWorker } from '../../electron/files/in-worker.ts'
import { metaZone } from '../../shared/imports/wall-time.ts'

const [path = '', exported = ''] = process.argv.slice(2)
const db = openDb(path, { device: 'device-1' })
const work = inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url))
const file = { fileName: 'long.csv', content: new Uint8Array(readFileSync(exported)) }
const given = { file, answers: { id: 'waiting', channel: 'new', timeZone: metaZone } }
await lend(db, (signal) =>
  work('write', [joiningOf(db), { name: 'importFile', given }], {
    signal,
    note: ({ done }) => writeSync(1, `writing ${done}\n`),
  }),
)
writeSync(1, 'saved\n')
setInterval(() => {}, 1000)
