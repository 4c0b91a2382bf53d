/** The real window for end-to-end tests: its own data folder, and any console error or refused load fails the test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import { root } from '../../build/root.ts'
import { electronSwitches } from '../../build/runtime/display.ts'

export { expect }

export type RunningApp = {
  app: ElectronApplication
  window: Page
  /** What the page complained about: console errors, uncaught errors, content security reports. */
  complaints: string[]
  close(): Promise<void>
}

export type Launch = {
  /** Where settings and workspaces of this test live; gone after the test. */
  folder: string
  /** A workspace to open, or other words for the command line. */
  args?: readonly string[]
  locale?: string
  env?: Record<string, string>
}

/** Starts the built app as a person would, except that its data folder is the test's own. */
export async function launchApp({
  folder,
  args = [],
  locale = 'en-GB',
  env = {},
}: Launch): Promise<RunningApp> {
  const app = await _electron.launch({
    executablePath: process.env.RAPPORT_ELECTRON,
    args: [
      ...electronSwitches(),
      `--user-data-dir=${join(folder, 'settings')}`,
      `--lang=${locale}`,
      root,
      ...args,
    ],
    env: { ...process.env, HOME: folder, LANG: `${locale.replace('-', '_')}.UTF-8`, ...env } as Record<
      string,
      string
    >,
    cwd: folder,
  })
  const complaints: string[] = []
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
  }
  app.windows().forEach(listen)
  app.on('window', listen)
  const window = await app.firstWindow()
  return { app, window, complaints, close: () => app.close() }
}

type Fixtures = { folder: string; launch: (options?: Omit<Launch, 'folder'>) => Promise<RunningApp> }

/** `launch` may be called again after `close`, to see that what was typed is still there. */
export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  launch: async ({ folder }, use) => {
    const running: RunningApp[] = []
    await use(async (options = {}) => {
      const started = await launchApp({ folder, ...options })
      running.push(started)
      return started
    })
    for (const { app } of running) await app.close().catch(() => undefined)
    expect(running.flatMap(({ complaints }) => complaints)).toEqual([])
  },
})
