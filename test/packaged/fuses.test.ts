import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { assertFuses } from '../../build/pack.ts'
import { electronSwitches } from '../../build/runtime/display.ts'
import { packagedFolder, test } from './packaged-app.ts'

const executable = join(packagedFolder, 'rapport')

test('the fuses in the binary are those we want', async () => {
  await assertFuses(executable)
  await expect(assertFuses(process.env.RAPPORT_ELECTRON ?? '')).rejects.toThrow(/RunAsNode/)
})

test('only our own archive is in the package', () => {
  expect(readdirSync(join(packagedFolder, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked'])
})

test('the packaged app is no Node: a script given to it does not run', ({ folder }) => {
  const proof = join(folder, 'ran')
  const script = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`
  const file = join(folder, 'script.cjs')
  writeFileSync(file, script)
  const args = [...electronSwitches(), `--user-data-dir=${join(folder, 'settings')}`, '-e', script, file]
  run(args, { ELECTRON_RUN_AS_NODE: '1' })
  expect(existsSync(proof)).toBe(false)
  run(args, { NODE_OPTIONS: `--require ${file}` })
  expect(existsSync(proof)).toBe(false)
})

test('the packaged app opens no inspector', async ({ start }) => {
  const { output, close } = await start({ args: ['--inspect=0', '--inspect-brk=0'] })
  expect(output()).not.toContain('Debugger listening')
  await close()
})

test('a folder beside the archive is not taken for the app', async ({ start, folder }) => {
  const intruder = join(packagedFolder, 'resources/app')
  const proof = join(folder, 'ran')
  mkdirSync(intruder)
  try {
    writeFileSync(join(intruder, 'package.json'), JSON.stringify({ name: 'intruder', main: 'main.cjs' }))
    writeFileSync(
      join(intruder, 'main.cjs'),
      `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`,
    )
    const { window, close } = await start()
    await expect(window.locator('#root')).not.toBeEmpty()
    expect(existsSync(proof)).toBe(false)
    await close()
  } finally {
    rmSync(intruder, { recursive: true })
  }
})

/** Runs for two seconds at most: the app itself does not end, a Node would. */
function run(args: readonly string[], env: NodeJS.ProcessEnv): void {
  spawnSync(executable, args, { env: { ...process.env, ...env }, timeout: 2_000, killSignal: 'SIGKILL' })
}
