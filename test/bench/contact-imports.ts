import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { timeBareImport } from './bare-import.ts'
import { median, type Result } from './measure.ts'
import { openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { beginToWatch, choose, endWatching, limit } from './watch-main.ts'

const contacts = 100_000
/** Nobody waits for all of it at once; it shall grow no longer. */
const all = 65
/** What a person waits for without asking themselves whether it still works. */
const searchLimit = 5_000

/**
 * A hundred thousand contacts, a tenth of them twice in the file and some once more under another mail: looked at,
 * taken in, searched for duplicates and taken back, beside SQLite's own import of the same file into one bare table. What
 * the preview worked out is not worked out again by the import, and search reads what was written right after it, so all
 * of that together stands there too.
 */
export async function benchContactImports({ place, benchApp, files }: Bench): Promise<Result[]> {
  const exported = join(place.folder, 'contacts.csv')
  writeFileSync(exported, aLongList(contacts))
  const before = timeBareImport(place.folder, exported)
  const { app, page } = await openApp(place, benchApp, [
    files.working,
    `--user-data-dir=${place.folder}/contacts`,
  ])
  try {
    await page.goto('app://app/bench.html')
    await page.waitForFunction(() => document.title === 'bench ready')
    await choose(app, exported)
    await beginToWatch(app)
    const { added, groups, ...parts } = await page.evaluate(() => window.bench.contacts())
    const { busy, late } = await endWatching(app)
    const told = Object.entries(parts).map(
      ([part, { took, longestCall }]) => `${part} ${took.toFixed(0)} (${longestCall.toFixed(0)})`,
    )
    process.stderr.write(
      `${added} contacts added, ${groups} groups found; ms and longest call meanwhile: ${told.join(', ')}; main late by at most ${late.toFixed(0)}\n`,
    )
    const bare = median([...before, ...timeBareImport(place.folder, exported)])
    const one = { unit: 'ms', spread: 'of one run' }
    const against = (name: string, ours: number, baseline: number, target: number): Result => {
      return { name, ratio: ours / baseline, target, ours, baseline, ...one }
    }
    return [
      against(`longest stretch of main at an import of ${contacts} contacts / ${limit} ms`, busy, limit, 1),
      against(
        `import of ${contacts} contacts after its preview / sqlite3 .import`,
        parts.import.took,
        bare,
        25,
      ),
      against(
        `preview, import and all that search reads of ${contacts} contacts / sqlite3 .import`,
        parts.preview.took + parts.import.took + parts.catchUp.took,
        bare,
        all,
      ),
      against(`search for duplicates among ${added} contacts / sqlite3 .import`, parts.search.took, bare, 25),
      against(
        `search for duplicates among ${added} contacts / ${searchLimit} ms`,
        parts.search.took,
        searchLimit,
        1,
      ),
    ]
  } finally {
    await app.close()
  }
}

function aLongList(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    // Every tenth row is of somebody a few rows above; every hundredth person is here again under another mail.
    const n = at % 10 === 9 ? at - 3 : at
    const name = n % 100 === 50 ? n - 2 : n
    return [
      ...[`Sample${name}`, `Baker${name % 1000}`, `https://www.linkedin.com/in/sample-${n}`],
      ...[`sample${n}@street.example`, `Bakery ${n % 500}`, `Head of Bread ${n % 50}`],
      ...[`+39 06 ${5_000_000 + n}`, 'Rome', 'Press', `0${1 + (n % 9)} May 2024`],
      `Met at the fair of spring number ${n % 77} and talked about rye`,
    ].join(',')
  })
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Phone,City,Tags,Connected On,Notes'
  return `${head}\n${rows.join('\n')}\n`
}
