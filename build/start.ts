/** `npm start`: sets up what is missing, builds what is stale, and opens the app. */
import { ensureBuilt } from './app.ts'
import { root } from './root.ts'
import { hasDisplay } from './runtime/display.ts'
import { runElectron } from './runtime/electron.ts'
import { isChromiumNoise } from './runtime/noise.ts'
import { say } from './runtime/say.ts'
import { ensureRuntime } from './runtime.ts'

if (hasDisplay()) {
  const { electronPath } = await ensureRuntime()
  await ensureBuilt()
  process.exitCode = await runElectron({
    ...{ electronPath, args: [root, ...process.argv.slice(2)], isNoise: isChromiumNoise },
  })
} else {
  say(
    'There is no display to open a window on; npm run demo makes the plans and pictures of every screen without one.',
  )
  process.exitCode = 1
}
