import { spawn } from 'node:child_process'
import { root } from '../root.ts'

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
  const lines = `${done.stdout}\n${done.stderr}`.trim().split('\n')
  // Where the tool itself was says nothing about what it was given.
  const tail = lines
    .filter((line) => !/^\s+at /.test(line))
    .slice(-12)
    .join('\n')
  throw new Error(`${command} ${args[0] ?? ''} failed (${done.code}).\n${tail}`)
}

/** Runs one of our tools with this Node, from the project's folder, with its output shown; returns its exit code. */
export function runAloud(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
