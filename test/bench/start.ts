import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Place } from './place.ts'

const bare = join(import.meta.dirname, 'bare')

/** Milliseconds from the process's birth until its window shows what `usable` asks for. */
export function coldStart(place: Place, app: string, usable: string, args: string[] = []): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(place.electron, [...place.switches, '-r', join(bare, 'when-usable.cjs'), app, ...args], {
      env: { ...place.env, BENCH_USABLE: usable },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let took = Number.NaN
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('USABLE')) return
      took = performance.now() - begun
      child.kill()
    })
    child.on('close', () => (Number.isNaN(took) ? reject(new Error(`${app} never became usable`)) : resolve(took)))
  })
}

export const bareApp = bare
