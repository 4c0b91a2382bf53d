/** `npm run dev`: the app as it ships, built again and reopened whenever a source changes; no server, no other rules. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './app.ts'
import { root } from './root.ts'
import { electronSwitches, hasDisplay, openDisplay } from './runtime/display.ts'
import { say } from './runtime/say.ts'
import { ensureRuntime } from './runtime.ts'

if (!hasDisplay()) say('There is no display here, so the window opens on a hidden one.')
const { electronPath } = await ensureRuntime()
const display = await openDisplay()
let app: ChildProcess | undefined
let waiting: NodeJS.Timeout | undefined
let isBuilding = false

async function reopen(): Promise<void> {
  if (isBuilding) return later()
  isBuilding = true
  try {
    const isNew = await ensureBuilt()
    if (app && !isNew) return
    await close()
    app = spawn(electronPath, [...electronSwitches(), root, ...process.argv.slice(2)], {
      env: display.env,
      stdio: 'inherit',
    })
    app.once('exit', leave)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
  } finally {
    isBuilding = false
  }
}

/** Waits until the app has backed up and let go of its file: a second one would not start beside it. */
async function close(): Promise<void> {
  if (!app || app.exitCode !== null || app.signalCode !== null) return
  app.off('exit', leave)
  const gone = once(app, 'exit')
  app.kill()
  await gone
}

function leave(code: number | null): void {
  display.stop()
  process.exit(code ?? 0)
}

function later(): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => void reopen(), 150)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => leave(0)))
}
for (const folder of ['shared', 'db', 'electron', 'renderer'])
  watch(join(root, folder), { recursive: true }, later)
await reopen()
