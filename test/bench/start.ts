import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../build/root.ts'
import { compare, type Result } from './measure.ts'
import type { Bench } from './place.ts'

export const bareApp = join(import.meta.dirname, 'bare')

/** From the process's birth until the calendar of a working brand can be used, against a bare window's first frame. */
export async function benchStart({ place, files }: Bench): Promise<Result[]> {
  const usable = `document.querySelector('[data-date]') !== null && document.querySelector('[data-tile]') !== null`
  const start = (app: string, condition: string, args: string[]) => coldStart(place, app, condition, args)
  return [
    await compare('cold start to usable calendar / bare window', 1.6, {
      ours: () => start(root, usable, [files.working, '--go=calendar', `--user-data-dir=${place.folder}/settings`]),
      baseline: () => start(bareApp, 'true', [`--user-data-dir=${place.folder}/bare`]),
    }),
  ]
}

function coldStart(place: Bench['place'], app: string, usable: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(place.electron, [...place.switches, '-r', join(bareApp, 'when-usable.cjs'), app, ...args], {
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
