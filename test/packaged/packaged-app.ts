/** Starts the packaged app, whose inspector is off on purpose, and drives its page over Chromium's own protocol. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, test as base, chromium, type Page } from '@playwright/test'
import { outFolder } from '../../build/app.ts'
import { electronSwitches } from '../../build/runtime/display.ts'
import { closeDb, createDb } from '../../db/open.ts'
import { addWorkspace } from '../../db/team.ts'

export const packagedFolder = join(outFolder, 'pack/linux-unpacked')

type Start = { executable?: string; args?: readonly string[]; env?: NodeJS.ProcessEnv }

export type Packaged = {
  window: Page
  complaints: string[]
  /** Everything the process wrote so far. */
  output: () => string
  /** Closes as a person would, and waits for the end. */
  close: () => Promise<void>
}

type Fixtures = { folder: string; start: (options?: Start) => Promise<Packaged> }

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-packaged-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  },
  start: async ({ folder }, use) => {
    const children: ChildProcess[] = []
    await use((options = {}) => startPackaged(folder, options, children))
    for (const child of children) child.kill('SIGKILL')
  },
})

/** A workspace file with nothing in it. */
export function aSampleFile(folder: string): string {
  const file = join(folder, 'Sample.rapport')
  const db = createDb(file, { device: 'test' })
  addWorkspace(db, {
    name: 'Sample',
    country: 'IT',
    timeZone: 'Europe/Rome',
    exportLanguage: 'it',
    denominator: 'reach',
  })
  closeDb(db)
  return file
}

/** A driver that connects while the first page is just arriving waits for it forever; its title tells that it is there. */
async function pageHasArrived(address: string): Promise<void> {
  const list = `http://${new URL(address).host}/json/list`
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    const targets = (await (await fetch(list)).json()) as { type: string; title: string }[]
    if (targets.some(({ type, title }) => type === 'page' && title === 'Rapport')) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The page of the packaged app did not arrive.')
}

async function startPackaged(folder: string, options: Start, children: ChildProcess[]): Promise<Packaged> {
  const { executable = join(packagedFolder, 'rapport'), args = [], env } = options
  const child = spawn(
    executable,
    [
      ...electronSwitches(),
      '--remote-debugging-port=0',
      `--user-data-dir=${join(folder, 'settings')}`,
      ...args,
    ],
    { cwd: folder, env: { ...process.env, HOME: folder, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  children.push(child)
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1]
      if (found) resolve(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`The packaged app ended at once (${code}).\n${output}`)))
  })
  await pageHasArrived(address)
  const browser: Browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0]
  if (!context) throw new Error('The packaged app shows no page.')
  const window = context.pages()[0] ?? (await context.waitForEvent('page'))
  const complaints: string[] = []
  window.on('console', (message) => {
    const { url, lineNumber, columnNumber } = message.location()
    if (message.type() === 'error')
      complaints.push(`${message.text()} (${url}:${lineNumber}:${columnNumber})`)
  })
  window.on('pageerror', (error) => complaints.push(String(error)))
  await window.waitForLoadState()
  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await window.close()
    await ended
  }
  return { window, complaints, output: () => output, close }
}
