/** Every border of the house is broken here on purpose, to see its guard bite. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findStaleSchema, schemaText } from '../build/generate.ts'
import { root } from '../build/root.ts'
import { aSmallProject, type SmallProject } from './support/small-project.ts'

let project: SmallProject
beforeEach(() => {
  project = aSmallProject()
})
afterEach(() => project.remove())

const uses = (layer: string) =>
  `import { ${layer}Thing } from '../${layer}/thing.ts'\nexport const used = ${layer}Thing\n`
const usesType = (layer: string) =>
  `import type { Thing } from '../${layer}/thing.ts'\nexport const used: Thing = ''\n`

describe('the compiler', { timeout: 60_000 }, () => {
  it('lets every layer import what it may', async () => {
    project.write({
      'db/use.ts': uses('shared'),
      'electron/use.ts': `${uses('db')}export { sharedThing } from '../shared/thing.ts'\n`,
      'renderer/use.ts': `${uses('shared')}export const title = document.title\n`,
      'test/use.ts': `${uses('renderer')}export { electronThing } from '../electron/thing.ts'\n`,
    })
    expect(await project.complaintsOf('types')).toBe('')
  })

  it.each([
    ['shared', 'db'],
    ['shared', 'electron'],
    ['shared', 'renderer'],
    ['db', 'electron'],
    ['db', 'renderer'],
    ['electron', 'renderer'],
    ['renderer', 'db'],
    ['renderer', 'electron'],
    ['electron', 'test'],
    ['renderer', 'build'],
  ])('refuses %s importing %s, types too', async (from, to) => {
    for (const text of [uses(to), usesType(to)]) {
      project.write({ [`${from}/use.ts`]: text })
      expect(await project.complaintsOf('types')).toMatch(new RegExp(`${from}/use\\.ts.*error TS(6307|6059)`))
    }
  })

  it.each([
    ['shared', 'process.pid'],
    ['shared', 'document.title'],
    ['db', 'document.title'],
    ['electron', 'document.title'],
  ])('gives %s no %s', async (layer, machine) => {
    project.write({ [`${layer}/use.ts`]: `export const used = ${machine}\n` })
    expect(await project.complaintsOf('types')).toMatch(
      new RegExp(`${layer}/use\\.ts.*error TS2(304|580|584|591)`),
    )
  })

  it('refuses what Node cannot strip', async () => {
    project.write({ 'shared/use.ts': 'export enum Side { left, right }\n' })
    expect(await project.complaintsOf('types')).toContain('TS1294')
  })
})

describe('the linter', { timeout: 60_000 }, () => {
  it('is content with what may be', async () => {
    project.write({
      'shared/calendar/calendar.ts': 'export const calendar = 1\n',
      'renderer/parts/mark.ts':
        "import { calendar } from '../../shared/calendar/calendar.ts'\nexport const mark = calendar\n",
      'renderer/calendar/store.ts': "import { mark } from '../parts/mark.ts'\nexport const store = mark\n",
      'electron/window.ts': "import { app } from 'electron'\nexport const name = app.getName()\n",
    })
    expect(await project.complaintsOf('lint')).toBe('')
  })

  const screen = 'A screen uses parts/, ui/ and shared/, never another screen.'
  const page = 'The page has no Node and no database: ask main through api.ts.'
  it.each([
    ['renderer/strategy/use.ts', '../calendar/store.ts', screen],
    ['renderer/strategy/tree/use.ts', '../../calendar/store.ts', screen],
    ['renderer/parts/use.ts', '../calendar/store.ts', 'parts/ uses ui/ and shared/, never a screen.'],
    ['renderer/ui/use.ts', '../parts/mark.ts', 'ui/ knows no screen and no part: pass it in.'],
    ['renderer/ui/page/use.ts', '../../parts/mark.ts', 'ui/ knows no screen and no part: pass it in.'],
    [
      'renderer/ui/use.ts',
      '../../shared/calendar/calendar.ts',
      'No domain word may appear in ui/: such a piece belongs in parts/.',
    ],
    ['renderer/strategy/use.ts', '@orpc/client', 'api.ts is the only door to the main process.'],
    ['renderer/use.ts', 'node:fs', page],
    ['renderer/use.ts', '../db/thing.ts', page],
    ['shared/use.ts', '../db/thing.ts', 'shared/ knows only itself: pass what it needs as a value.'],
    [
      'shared/use.ts',
      'better-sqlite3',
      'shared/ is pure: what needs a machine lives in db/, electron/ or renderer/.',
    ],
    [
      'db/use.ts',
      'electron',
      'db/ opens in plain Node and never knows electron/: pass a value or a function in.',
    ],
    ['db/use.ts', '../renderer/thing.ts', 'db/ never knows a screen: shapes for both live in shared/.'],
    [
      'electron/api/use.ts',
      'electron',
      'Handlers never import electron: take the system thing from the context.',
    ],
    [
      'electron/use.ts',
      '../renderer/thing.ts',
      'electron/ never knows a screen: shapes for both live in shared/.',
    ],
    ['electron/use.ts', '../test/thing.ts', 'Nothing that ships knows test/ or build/.'],
    ['test/use.ts', 'electron', 'Tests run in plain Node; only test/app starts the real window.'],
    [
      'electron/files/sheets/use.ts',
      '../../../shared/thing.ts',
      'At most two ../ : move the file, or the thing it needs.',
    ],
    [
      'renderer/strategy/tree/use.ts',
      '../../../../shared/thing.ts',
      'At most three ../ from a folder inside a screen: move the file, or the thing it needs.',
    ],
    [
      'renderer/ui/page/use.ts',
      '../../../../shared/thing.ts',
      'At most three ../ from a folder inside ui/: move the file, or the thing it needs.',
    ],
    [
      'test/renderer/strategy/tree/use.ts',
      '../../../../shared/thing.ts',
      'At most three ../ in tests, which mirror the tree: move the file, or the thing it needs.',
    ],
  ])('tells %s, which imports %s, the right door', async (file, imported, sentence) => {
    project.write({ [file]: `import { thing } from '${imported}'\nexport const used = thing\n` })
    const complaints = await project.complaintsOf('lint')
    expect(complaints).toContain('noRestrictedImports')
    expect(complaints).toContain(sentence)
  })

  it.each([
    [
      'noImportCycles',
      {
        'shared/one.ts': "import { two } from './two.ts'\nexport const one = () => two\n",
        'shared/two.ts': "import { one } from './one.ts'\nexport const two = () => one\n",
      },
    ],
    ['noConsole', { 'shared/use.ts': "console.log('here')\n" }],
    ['noDefaultExport', { 'shared/use.ts': 'export default 1\n' }],
    ['noBarrelFile', { 'shared/index.ts': "export { sharedThing } from './thing.ts'\n" }],
    ['noReExportAll', { 'shared/use.ts': "export * from './thing.ts'\n" }],
    ['useFilenamingConvention', { 'shared/PostList.ts': 'export const posts = 1\n' }],
    ['noExplicitAny', { 'shared/use.ts': 'export const used: any = 1\n' }],
    ['noFloatingPromises', { 'shared/use.ts': 'async function save(): Promise<void> {}\nsave()\n' }],
  ])('bites with %s', async (rule, files) => {
    project.write(files as Record<string, string>)
    expect(await project.complaintsOf('lint')).toContain(rule)
  })
})

describe('the other checks', { timeout: 60_000 }, () => {
  it('finds an export that nobody uses, and a file that nobody imports', async () => {
    project.write({
      'electron/main.ts': "import { dbUsed } from '../db/use.ts'\nexport const started = dbUsed\n",
      'db/use.ts': 'export const dbUsed = 1\nexport const dbForgotten = 2\n',
      'db/forgotten.ts': 'export const alone = 1\n',
    })
    const complaints = await project.complaintsOf('deadCode')
    expect(complaints).toContain('dbForgotten')
    expect(complaints).toContain('db/forgotten.ts')
    expect(complaints).not.toContain('dbUsed')
  })

  it('ships one package as it is, and all else bundled', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(Object.keys(dependencies)).toEqual(['better-sqlite3'])
  })

  it('says when schema.sql is not what the migrations make', () => {
    const copy = join(project.folder, 'schema.sql')
    writeFileSync(copy, schemaText())
    expect(findStaleSchema(copy)).toBeUndefined()
    writeFileSync(copy, readFileSync(copy, 'utf8').replace(/create table/i, 'create  table'))
    expect(findStaleSchema(copy)).toContain('stale')
    expect(findStaleSchema(join(project.folder, 'none.sql'))).toContain('stale')
  })
})
