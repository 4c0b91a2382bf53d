import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/root.ts'
import { electronSwitches } from '../../build/runtime/display.ts'
import { expect, test } from '../support/app.ts'

const electron = process.env.RAPPORT_ELECTRON ?? ''
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const missing = 'not run: needs root on Linux'

/** Runs a program where only the machine itself can be reached. */
function withoutNetwork(program: string, args: string[]): string {
  const script = 'ip link set lo up && exec "$0" "$@"'
  // A process space of its own ends with its first process, so nothing can be left behind.
  const walls = ['unshare', '--net', '--pid', '--fork', '--kill-child', '--mount-proc']
  return execFileSync('timeout', ['-k', '2', '45', ...walls, 'sh', '-c', script, program, ...args], {
    encoding: 'utf8',
  })
}

test('S10: makes a sample workspace and opens it where there is no network', ({ folder }) => {
  test.skip(!isRoot, missing)
  const file = join(folder, 'brand.rapport')
  const words = ['--cli', '--', 'new', file, '--sample', '--lang', 'it', '--json']
  const made = withoutNetwork(electron, [
    ...electronSwitches(),
    `--user-data-dir=${join(folder, 'cli')}`,
    root,
    ...words,
  ])
  expect(JSON.parse(made)).toMatchObject({ file, language: 'it' })
  const seen = JSON.parse(
    withoutNetwork(process.execPath, [join(root, 'test/support/offline-visit.ts'), electron, folder, file]),
  )
  expect(seen).toMatchObject({ interfaces: ['lo'], complaints: [] })
  expect(seen.text.length).toBeGreaterThan(20)
})

test('S10: asks for nothing but its own page while someone works', async ({ launch, folder }) => {
  const { app, window: page } = await launch()
  await app.evaluate(({ session }) => {
    const urls: string[] = []
    Object.assign(globalThis, { urls })
    const note = ({ url }: { url: string }) => void urls.push(url)
    session.defaultSession.webRequest.onCompleted(note)
    session.defaultSession.webRequest.onErrorOccurred(note)
  })
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  const asked = () => app.evaluate(() => (globalThis as unknown as { urls: string[] }).urls)
  // The page is shown before the last of its loads is told, and some come from memory.
  await expect.poll(async () => (await asked()).length).toBeGreaterThan(1)
  const urls = await asked()
  expect(urls.filter((url) => !/^(app:\/\/app\/|blob:app:|data:)/.test(url))).toEqual([])
  expect(existsSync(join(folder, 'settings'))).toBe(true)
})

test('S10: no process of the app connects to anything but this machine', ({ folder }) => {
  test.skip(!isRoot || !existsSync('/usr/bin/strace'), `${missing}, and strace`)
  const log = join(folder, 'connects')
  const file = join(folder, 'brand.rapport')
  const app = [electron, ...electronSwitches(), `--user-data-dir=${join(folder, 'cli')}`, root]
  const words = ['--cli', '--', 'new', file, '--sample']
  execFileSync(
    'strace',
    ['-f', '-qq', '-e', 'trace=connect,sendto,sendmsg', '-e', 'signal=none', '-o', log, ...app, ...words],
    { timeout: 50_000, stdio: 'ignore' },
  )
  const calls = readFileSync(log, 'utf8').split('\n')
  expect(calls.some((call) => call.includes('AF_UNIX'))).toBe(true)
  expect(calls.filter((call) => /AF_INET6?/.test(call))).toEqual([])
})
