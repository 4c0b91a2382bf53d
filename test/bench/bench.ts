/** `npm run bench`: what Rapport costs beside the least that could do the same, both measured in this run. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ensureBuilt } from '../../build/app.ts'
import { root } from '../../build/root.ts'
import { benchCalls } from './calls.ts'
import { benchContactImports } from './contact-imports.ts'
import { benchContacts, benchMillion } from './contacts.ts'
import { benchDrop } from './drop.ts'
import { benchImports } from './imports.ts'
import type { Result } from './measure.ts'
import { benchMemory } from './memory.ts'
import { benchMonth } from './month.ts'
import { benchPeers } from './peers.ts'
import { findPlace } from './place.ts'
import { benchPrint } from './print.ts'
import { benchReviewMonth } from './review-month.ts'
import { benchRoom } from './room.ts'
import { seed } from './seed.ts'
import { benchStart } from './start.ts'
import { benchWriting } from './writing.ts'

const isJson = process.argv.includes('--json')
const only = process.argv.slice(2).find((word) => !word.startsWith('-'))

const benches = {
  start: benchStart,
  calls: benchCalls,
  drop: benchDrop,
  month: benchMonth,
  peers: benchPeers,
  room: benchRoom,
  contacts: benchContacts,
  writing: benchWriting,
  print: benchPrint,
  imports: benchImports,
  contactImports: benchContactImports,
  reviewMonth: benchReviewMonth,
  memory: benchMemory,
  million: benchMillion,
}

/** A million contacts take minutes to make: only when asked for. */
const rare = new Set(['million'])

await ensureBuilt()
const place = await findPlace()
try {
  const benchApp = await buildBenchApp()
  const peersPage = join(benchApp, 'renderer/peers.html')
  const files = seed(place.folder)
  const results: Result[] = []
  for (const [name, run] of Object.entries(benches)) {
    if (only ? only !== name : rare.has(name)) continue
    const found = await run({ place, benchApp, peersPage, files })
    results.push(...found)
    if (!isJson) for (const result of found) say(result)
  }
  if (isJson)
    process.stdout.write(
      `${JSON.stringify(results.map(({ name, ratio, target }) => ({ name, ratio, target })))}\n`,
    )
} finally {
  place.leave()
}

function say({ name, ratio, target, ours, baseline, unit, spread }: Result): void {
  const verdict = ratio <= target ? 'ok  ' : 'OVER'
  const sides = `${ours.toFixed(2)} / ${baseline.toFixed(2)} ${unit}`
  process.stdout.write(
    `${verdict} ${name}: ${ratio.toFixed(2)} (target ${target}, quartiles ${spread}), ${sides}\n`,
  )
}

/** Our own app with one page more, so that a benchmark can make typed calls in a page. */
async function buildBenchApp(): Promise<string> {
  const folder = join(root, 'build/out/bench')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const part of ['main', 'preload', 'renderer'])
    cpSync(join(root, 'build/out', part), join(folder, part), { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'rapport-bench', version: '1.0.0', main: 'main/main.cjs' }),
  )
  await build({
    root: join(root, 'test/bench/page'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    base: './',
    build: {
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      emptyOutDir: false,
      outDir: join(folder, 'renderer'),
      rolldownOptions: {
        input: ['bench', 'peers'].map((page) => join(root, `test/bench/page/${page}.html`)),
      },
    },
  })
  return folder
}
