import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { electronSwitches, openDisplay } from './display.ts'

type Options = {
  electronPath: string
  /** Starts with the app's folder. */
  args: readonly string[]
  cwd?: string
  /** Lines of Electron's stderr for which this is true are dropped: Chromium's own chatter. */
  isNoise?: (line: string) => boolean
}

/** Runs Electron to its end on a display, with our input and output, and returns its exit code. */
export async function runElectron({ electronPath, args, cwd, isNoise }: Options): Promise<number> {
  const display = await openDisplay()
  // A command run by Electron's own Node would inherit this and start no app at all.
  delete display.env.ELECTRON_RUN_AS_NODE
  const child = spawn(electronPath, [...electronSwitches(), ...args], {
    cwd,
    env: display.env,
    stdio: ['inherit', 'inherit', isNoise ? 'pipe' : 'inherit'],
  })
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  if (isNoise) forwardLines(child.stderr, isNoise)
  try {
    return await new Promise<number>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
    })
  } finally {
    process.off('SIGINT', pass).off('SIGTERM', pass)
    display.stop()
  }
}

function forwardLines(stream: NodeJS.ReadableStream | null, isNoise: (line: string) => boolean): void {
  let rest = ''
  const forward = (line: string) => {
    if (!isNoise(line)) process.stderr.write(line)
  }
  stream?.setEncoding('utf8')
  stream?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/(?<=\n)/)
    rest = lines.at(-1)?.endsWith('\n') ? '' : (lines.pop() ?? '')
    lines.forEach(forward)
  })
  stream?.on('end', () => {
    if (rest) forward(rest)
  })
}
