/** `npm run rapport -- ...`: the app's command line. Output, errors and the exit code are the command's own. */
import { ensureBuilt } from './app.ts'
import { root } from './root.ts'
import { runElectron } from './runtime/electron.ts'
import { isChromiumNoise } from './runtime/noise.ts'
import { ensureRuntime } from './runtime.ts'

const { electronPath } = await ensureRuntime({ isQuiet: true })
await ensureBuilt()
process.exitCode = await runElectron({
  electronPath,
  // Chromium reads no switch after `--`, so `--lang he` stays the command's.
  args: [root, '--cli', '--', ...process.argv.slice(2)],
  // npm runs scripts in the project's folder; file names are meant from where the person stands.
  cwd: process.env.INIT_CWD,
  isNoise: isChromiumNoise,
})
