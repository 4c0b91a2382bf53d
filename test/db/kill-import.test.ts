import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrokenChange } from '../../db/history/chain.ts'
import { recordsTogether } from '../../db/measures/add-together.ts'
import { closeDb, createDb, openDb } from '../../db/open.ts'
import { findStrayRecord } from '../../db/replay.ts'
import { addWorkspace } from '../../db/team.ts'
import { aLongExport } from '../support/instagram-file.ts'
import { addGoal } from '../support/safety.ts'
import { aBrand, aFolder } from '../support/workspace.ts'

const kills = 12
const writer = join(import.meta.dirname, '../support/import-writer.ts')

const imports = {
  // The file, its channel, and the posts by the line.
  figures: {
    table: 'postResult',
    count: 6000,
    content: aLongExport,
    lines: 2 + Math.ceil(6000 / recordsTogether),
  },
  // Each with all that is theirs in a line of its own.
  contacts: { table: 'contact', count: 1200, content: aLongListOfContacts, lines: 1200 },
} as const

function aLongListOfContacts(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `Sample${at},Baker,sample${at}@street.example,+39 06 ${5_000_000 + at},Met at the fair`,
  )
  return `First Name,Last Name,Email Address,Phone,Notes\n${rows.join('\n')}\n`
}

/** Kills an import at a random moment after it began to write; true when it had said that it was saved. */
async function importAndKill(...given: [path: string, exported: string, what: string]): Promise<boolean> {
  const child = spawn(process.execPath, [writer, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString()
  })
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 400))
  child.kill('SIGKILL')
  await once(child, 'close')
  return said.includes('saved')
}

it.for(['figures', 'contacts'] as const)(
  `keeps all of an import of %s or nothing in ${kills} kills of its worker`,
  {
    timeout: 200_000,
  },
  async (what) => {
    const { table, count, content, lines } = imports[what]
    const folder = aFolder()
    const exported = join(folder, 'long.csv')
    writeFileSync(exported, content(count))
    const tally = { none: 0, all: 0, half: 0, lost: 0, unsound: 0 }
    for (let index = 0; index < kills; index++) {
      const path = join(folder, `${index}.rapport`)
      const fresh = createDb(path, { device: 'device-1' })
      addWorkspace(fresh, aBrand)
      addGoal(fresh, 'Before')
      const before = fresh.trail.n
      closeDb(fresh)
      const isSaved = await importAndKill(path, exported, what)
      const db = openDb(path, { device: 'device-1' })
      const found = db.sqlite.prepare(`select count(*) from ${table}`).pluck().get()
      tally[found === 0 ? 'none' : found === count ? 'all' : 'half'] += 1
      if (isSaved && found !== count) tally.lost += 1
      const isWhole = db.sqlite.pragma('integrity_check(1)', { simple: true }) === 'ok'
      if (!isWhole || findBrokenChange(db) || findStrayRecord(db.sqlite)) tally.unsound += 1
      if (db.trail.n !== (found === 0 ? before : before + lines)) tally.unsound += 1
      closeDb(db)
    }
    process.stdout.write(`kill test of an import of ${what}: ${JSON.stringify(tally)}\n`)
    expect(tally).toMatchObject({ half: 0, lost: 0, unsound: 0 })
    expect(tally.none).toBeGreaterThan(0)
  },
)
