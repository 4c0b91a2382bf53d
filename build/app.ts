/** The built app: made when its sources changed, and only then. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { runOrThrow } from './runtime/run.ts'
import { say } from './runtime/say.ts'

export const outFolder = join(root, 'build/out')

const stamp = join(outFolder, 'built')
const sources = [
  '{shared,db,electron,renderer}/**/*',
  'build/{*.config,page}.ts',
  'package.json',
  'package-lock.json',
]

/** True when there was something to build. */
export async function ensureBuilt(): Promise<boolean> {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false
  rmSync(stamp, { force: true })
  const start = performance.now()
  await run('electron-vite/bin/electron-vite.js', 'build/electron.vite.config.ts')
  // After the other, which empties the folders.
  await run('vite/bin/vite.js', 'build/print.config.ts')
  await run('vite/bin/vite.js', 'build/pack-page.config.ts')
  writeFileSync(stamp, now)
  say(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
  return true
}

function run(builder: string, config: string): Promise<unknown> {
  return runOrThrow(process.execPath, [join(root, 'node_modules', builder), 'build', '-c', config], {
    cwd: root,
  })
}

/** Which sources there are, how long they are and when they changed. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
