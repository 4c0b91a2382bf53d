/** `npm run dev`: the app as it ships, built again and reopened whenever a source changes; no server, no other rules. */
import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './app.ts'
import { root } from './root.ts'
import { electronSwitches, hasDisplay, openDisplay } from './runtime/display.ts'
import { say } from './runtime/say.ts'
import { ensureRuntime } from './runtime.ts'

const { electronPath } = await ensureRuntime()
const display = await openDisplay()
let app: ChildProcess | undefined
let waiting: NodeJS.Timeout | undefined
let isBuilding = false

async function reopen(): Promise<void> {
  if (isBuilding) return later()
  isBuilding = true
  try {
    await ensureBuilt()
    const before = app
    app = spawn(electronPath, [...electronSwitches(), root, ...process.argv.slice(2)], {
      env: display.env,
      stdio: 'inherit',
    })
    app.once('exit', closeWithLast)
    before?.off('exit', closeWithLast).kill()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
  } finally {
    isBuilding = false
  }
}

function closeWithLast(code: number | null): void {
  display.stop()
  process.exit(code ?? 0)
}

function later(): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => void reopen(), 150)
}

if (!hasDisplay()) say('There is no display here, so the window opens on a hidden one.')
for (const folder of ['shared', 'db', 'electron', 'renderer'])
  watch(join(root, folder), { recursive: true }, later)
await reopen()
