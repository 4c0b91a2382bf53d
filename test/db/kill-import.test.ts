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
const posts = 6000
const writer = join(import.meta.dirname, '../support/import-writer.ts')

/** Kills an import at a random moment after its first posts; true when it had said that it was saved. */
async function importAndKill(path: string, exported: string): Promise<boolean> {
  const child = spawn(process.execPath, [writer, path, exported], { stdio: ['ignore', 'pipe', 'inherit'] })
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

it(`keeps all of an import or nothing in ${kills} kills of its worker`, { timeout: 200_000 }, async () => {
  const folder = aFolder()
  const exported = join(folder, 'long.csv')
  writeFileSync(exported, aLongExport(posts))
  const tally = { none: 0, all: 0, half: 0, lost: 0, unsound: 0 }
  for (let index = 0; index < kills; index++) {
    const path = join(folder, `${index}.rapport`)
    const fresh = createDb(path, { device: 'device-1' })
    addWorkspace(fresh, aBrand)
    addGoal(fresh, 'Before')
    const before = fresh.trail.n
    closeDb(fresh)
    const isSaved = await importAndKill(path, exported)
    const db = openDb(path, { device: 'device-1' })
    const found = db.sqlite.prepare('select count(*) from postResult').pluck().get()
    tally[found === 0 ? 'none' : found === posts ? 'all' : 'half'] += 1
    if (isSaved && found !== posts) tally.lost += 1
    const isWhole = db.sqlite.pragma('integrity_check(1)', { simple: true }) === 'ok'
    if (!isWhole || findBrokenChange(db) || findStrayRecord(db.sqlite)) tally.unsound += 1
    // The file, its channel, and the posts by the line.
    const lines = 2 + Math.ceil(posts / recordsTogether)
    if (db.trail.n !== (found === 0 ? before : before + lines)) tally.unsound += 1
    closeDb(db)
  }
  process.stdout.write(`kill test of an import: ${JSON.stringify(tally)}\n`)
  expect(tally).toMatchObject({ half: 0, lost: 0, unsound: 0 })
  expect(tally.none).toBeGreaterThan(0)
})
