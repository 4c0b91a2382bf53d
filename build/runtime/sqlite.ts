/** The compiled SQLite binding, only for an Electron too old for the one that better-sqlite3 ships. */
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { cached } from './cache.ts'
import { ensureCompiler } from './libraries.ts'
import { run, runOrThrow } from './run.ts'
import { say } from './say.ts'

/** Raise it when the recipe below changes. */
const recipe = 1
const file = 'better_sqlite3.node'

/** Puts the compiled binding where better-sqlite3's loader looks first; Node itself can use the same file. */
export async function ensureSqliteBinding(root: string, cache: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/better-sqlite3/package.json'), 'utf8'))
  const folder = await cached({
    cache,
    name: `better-sqlite3-${version}-${process.platform}-${process.arch}-${recipe}`,
    isWhole: isWholeBinding,
    make: (making) => compile(root, making),
  })
  const target = join(bindingFolder(root), 'Release', file)
  if (existsSync(target) && digest(target) === digest(join(folder, file))) return
  mkdirSync(dirname(target), { recursive: true })
  const beside = `${target}.${process.pid}`
  copyFileSync(join(folder, file), beside)
  renameSync(beside, target)
}

/** With an official Electron the shipped binding is used, as in a release. */
export async function removeSqliteBinding(root: string): Promise<void> {
  rmSync(bindingFolder(root), { recursive: true, force: true })
}

function bindingFolder(root: string): string {
  return join(root, 'node_modules/better-sqlite3/build')
}

async function compile(root: string, folder: string): Promise<void> {
  await ensureCompiler()
  say('Compiling SQLite for this Electron, once; about a minute.')
  const work = join(folder, 'work')
  const source = join(root, 'node_modules/better-sqlite3')
  for (const name of ['binding.gyp', 'package.json', 'lib', 'deps', 'src']) {
    cpSync(join(source, name), join(work, name), { recursive: true })
  }
  mkdirSync(join(work, 'node_modules'))
  symlinkSync(join(root, 'node_modules/node-addon-api'), join(work, 'node_modules/node-addon-api'))
  const gyp = readFileSync(join(work, 'binding.gyp'), 'utf8')
  const patched = gyp.replace(
    "'NAPI_VERSION=10'",
    "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'",
  )
  if (patched === gyp)
    throw new Error(
      'better-sqlite3 changed its build file; the recipe in build/runtime/sqlite.ts must follow.',
    )
  writeFileSync(join(work, 'binding.gyp'), patched)
  const nodeGyp = join(root, 'node_modules/node-gyp/bin/node-gyp.js')
  const args = [nodeGyp, 'rebuild', '--release', '--force_build=1', '--jobs=max', ...nodeHeaders(root)]
  const env = { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) }
  await runOrThrow(process.execPath, args, { cwd: work, env })
  copyFileSync(join(work, 'build/Release', file), join(folder, file))
  rmSync(work, { recursive: true })
  await proveBinding(join(folder, file), source)
  writeFileSync(join(folder, 'sha256'), digest(join(folder, file)))
}

/** The headers that the pinned Node brings along, so that nothing is fetched for them. */
function nodeHeaders(root: string): string[] {
  const own = join(root, `node_modules/node/node_modules/node-${process.platform}-${process.arch}`)
  const candidates = [own, dirname(dirname(process.execPath)), '/usr', '/usr/local']
  const found = candidates.find((folder) => existsSync(join(folder, 'include/node/node_api.h')))
  return found ? [`--nodedir=${found}`] : []
}

/** A binding that cannot open a database is not kept. */
async function proveBinding(binding: string, source: string): Promise<void> {
  const script = `const D = require(${JSON.stringify(source)}); const d = new D(':memory:', { nativeBinding: ${JSON.stringify(binding)} }); process.exit(d.prepare('select 42 as n').get().n === 42 ? 0 : 1)`
  const { code, stderr } = await run(process.execPath, ['-e', script])
  if (code !== 0) throw new Error(`The compiled SQLite does not open a database.\n${stderr}`)
}

function isWholeBinding(folder: string): boolean {
  const stamp = join(folder, 'sha256')
  const binding = join(folder, file)
  return existsSync(stamp) && existsSync(binding) && readFileSync(stamp, 'utf8') === digest(binding)
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
