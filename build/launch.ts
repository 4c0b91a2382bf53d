/** Starts the built app for a driver (tests, pictures, demo), with a data folder of its own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { root } from './root.ts'
import { electronSwitches } from './runtime/display.ts'

export type RunningApp = {
  app: ElectronApplication
  window: Page
  /** What the pages complained about: console errors, uncaught errors, content security reports. */
  complaints: string[]
}

export type Launch = {
  electronPath: string
  /** The environment with the display to open windows on. */
  env: NodeJS.ProcessEnv
  /** Stands for the person's home: settings and workspaces lie in it. */
  folder: string
  /** A workspace to open, or other words for the command line. */
  args?: readonly string[]
  locale?: string
  /** Whether a team's file asks first who sits at it; else its first member does. */
  isSeatAsked?: boolean | undefined
}

/**
 * Holds the app back until Playwright has attached. It adds this only to an Electron that it finds by itself; without
 * it the page loads meanwhile, and about one start in twenty is waited for in vain.
 */
export const loader = join(root, 'node_modules/playwright-core/lib/server/electron/loader.js')

export async function launchApp({
  electronPath,
  env,
  folder,
  args = [],
  locale = 'en-GB',
  isSeatAsked = false,
}: Launch): Promise<RunningApp> {
  const file = args.find((word) => word.endsWith('.rapport'))
  if (file && !isSeatAsked) sitAsFirst(join(folder, 'settings'), file)
  const app = await _electron.launch({
    executablePath: electronPath,
    timeout: 30_000,
    args: [
      '-r',
      loader,
      ...electronSwitches(),
      '--force-device-scale-factor=1',
      `--user-data-dir=${join(folder, 'settings')}`,
      `--lang=${locale}`,
      root,
      ...args,
    ],
    env: { ...env, HOME: folder, LANGUAGE: locale.replace('-', '_') } as Record<string, string>,
    cwd: folder,
  })
  const complaints: string[] = []
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error')
        complaints.push(
          `${message.text()} (${message.location().url}:${message.location().lineNumber}:${message.location().columnNumber})`,
        )
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
  }
  app.on('window', listen)
  app.windows().forEach(listen)
  const window = await app.firstWindow()
  await untilStarted(app)
  return { app, window, complaints }
}

/**
 * Waits for the menu, which is the last thing of a start. While main still reads its own files, V8 may collect what it
 * answers before the driver has it: that is asked again.
 */
async function untilStarted(app: ElectronApplication): Promise<void> {
  for (let look = 0; look < 200; look++) {
    const hasMenu = await app
      .evaluate(({ Menu }) => Menu.getApplicationMenu() !== null)
      .catch((error: unknown) => {
        if (!/garbage collected/.test(String(error))) throw error
        return false
      })
    if (hasMenu) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('The app did not come to the end of its start.')
}

/** Remembers for this machine that the first member of a team sits at its file, as if they had said so before. */
function sitAsFirst(folder: string, file: string): void {
  const seats = seatsOf(file)
  if (!seats) return
  const path = join(folder, 'settings.json')
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { seats?: object }) : {}
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, JSON.stringify({ ...known, seats: { ...seats, ...known.seats } }))
}

/** Two bytes of the header: 2 says that changes lie in a file beside it, which bytes in memory have not. */
const journalMode = [18, 20] as const

/** The first member by the file's id; undefined where it cannot be read, or has no team. */
function seatsOf(file: string): Record<string, string> | undefined {
  try {
    // Read from its bytes: opening the file itself would leave traces beside it.
    const bytes = readFileSync(file)
    bytes.fill(1, ...journalMode)
    const sqlite = new Database(bytes)
    try {
      const sql = `select (select id from workspace) as workspace, min(id) as member, count(*) as count
        from member where retiredAt is null`
      const found = sqlite.prepare(sql).get() as { workspace: string; member: string; count: number }
      return found.count > 1 ? { [found.workspace]: found.member } : undefined
    } finally {
      sqlite.close()
    }
  } catch {
    return undefined
  }
}
