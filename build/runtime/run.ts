import { spawn } from 'node:child_process'

export type Finished = { code: number; stdout: string; stderr: string }

type Options = { cwd?: string; env?: NodeJS.ProcessEnv; limitMs?: number }

/** Runs a program to its end and returns what it printed; never through a shell. */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.limitMs,
      killSignal: 'SIGKILL',
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({
        code: code ?? 1,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    )
  })
}

/** As `run`, but a program that fails throws with its last lines. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options: Options = {},
): Promise<string> {
  const done = await run(command, args, options)
  if (done.code === 0) return done.stdout
  const tail = `${done.stdout}\n${done.stderr}`.trim().split('\n').slice(-12).join('\n')
  throw new Error(`${command} ${args[0] ?? ''} failed (${done.code}).\n${tail}`)
}
