import { join } from 'node:path'
import { root } from '../../build/root.ts'
import { closeDb, createDb } from '../../db/open.ts'
import { addWorkspace } from '../../db/team.ts'
import { addLargeContacts } from '../support/large-contacts.ts'
import { compare, quantile, type Result } from './measure.ts'
import { bareApp, openApp } from './open-app.ts'
import type { Bench, Place } from './place.ts'
import { openRoom } from './room.ts'
import { brand } from './seed.ts'
import { leaveAt } from './start.ts'

const many = 100_000

/** A list of 100,000 contacts to its first picture, against one of 100, and a search as it is typed, against the index alone. */
export async function benchContacts(bench: Bench): Promise<Result[]> {
  const file = seedContacts(bench.place, many)
  return [await benchList(bench, file), await benchSearch(bench, file)]
}

/** The same search among a million: the slowest in twenty, against what a person does not notice. Asked for by name. */
export async function benchMillion({ place, benchApp }: Bench): Promise<Result[]> {
  const file = seedContacts(place, 1_000_000)
  const { app, page } = await openApp(place, benchApp, [file, `--user-data-dir=${place.folder}/million`])
  try {
    await page.goto('app://app/bench.html')
    await page.waitForFunction(() => document.title === 'bench ready')
    const all: number[] = []
    // The first turn warms the caches and is not counted.
    for (let turn = -1; turn < 10; turn++) {
      const took = await page.evaluate((words) => window.bench.search(words), typed)
      if (turn >= 0) all.push(...took)
    }
    const slowest = quantile(all, 0.95)
    const spread = `${quantile(all, 0.25).toFixed(1)}-${quantile(all, 0.75).toFixed(1)} ms`
    const name = 'search as you type among a million, 95 of 100 / 30 ms'
    return [{ name, ratio: slowest / 30, target: 1, ours: slowest, baseline: 30, unit: 'ms', spread }]
  } finally {
    await app.close()
  }
}

function seedContacts(place: Place, count: number): string {
  const file = join(place.folder, `contacts-${count}.rapport`)
  const db = createDb(file, { device: 'bench', person: 'Bench' })
  addWorkspace(db, brand)
  addLargeContacts(db, count)
  closeDb(db)
  return file
}

async function benchList({ place }: Bench, file: string): Promise<Result> {
  const [large, small] = [
    { file, settings: `${place.folder}/many-contacts` },
    { file: seedContacts(place, 100), settings: `${place.folder}/few-contacts` },
  ]
  for (const one of [large, small]) await leaveAt(place, one.file, one.settings, '/settings')
  const ours = await openApp(place, root, [large.file, `--user-data-dir=${large.settings}`])
  const baseline = await openApp(place, root, [small.file, `--user-data-dir=${small.settings}`])
  const opening = { label: 'Relationships', ready: '[data-contact]', isFirst: false }
  try {
    return await compare('list of 100,000 contacts to first paint / of 100', 1.2, {
      ours: openRoom(ours.page, opening),
      baseline: openRoom(baseline.page, opening),
    })
  } finally {
    await ours.app.close()
    await baseline.app.close()
  }
}

/** What somebody types, key by key: a name, words that many texts hold, and one that few do. */
const typed = ['anna sample', 'bread market', 'k1234'].flatMap((words) =>
  [...words].map((_, at) => words.slice(0, at + 1)),
)

async function benchSearch({ place, benchApp }: Bench, file: string): Promise<Result> {
  const ours = await openApp(place, benchApp, [file, `--user-data-dir=${place.folder}/search`])
  const bare = await openApp({ ...place, env: { ...place.env, BARE_SEARCH: file } }, bareApp, [
    `--user-data-dir=${place.folder}/bare-search`,
  ])
  const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
  try {
    await ours.page.goto('app://app/bench.html')
    await ours.page.waitForFunction(() => document.title === 'bench ready')
    return await compare('search as you type, top 50 among 100,000 / raw FTS5 + invoke', 1.5, {
      ours: async () => mean(await ours.page.evaluate((words) => window.bench.search(words), typed)),
      baseline: async () =>
        mean((await bare.page.evaluate(`searchAll(${JSON.stringify(typed)})`)) as number[]),
    })
  } finally {
    await ours.app.close()
    await bare.app.close()
  }
}
