import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { compare, type Result } from './measure.ts'
import type { Bench, Place } from './place.ts'
import { bareApp } from './start.ts'

const callsATurn = 400
const dropsATurn = 60

type Open = { app: ElectronApplication; page: Page }

/** One small typed call, and one drop until its durable reply, against the same over a bare invoke. */
export async function benchCalls({ place, benchApp, files }: Bench): Promise<Result[]> {
  const ours = await openApp(place, benchApp, [files.working, `--user-data-dir=${place.folder}/calls`])
  const bare = await openApp(place, bareApp, [`--user-data-dir=${place.folder}/bare-calls`])
  const loop = (call: 'echo' | 'update', times: number) => bare.page.evaluate(`loop('${call}', ${times})`) as Promise<number>
  try {
    await ours.page.goto('app://app/bench.html')
    await ours.page.waitForFunction(() => document.title === 'bench ready')
    return [
      await compare('small typed call / bare invoke', 1.6, {
        ours: () => ours.page.evaluate((times) => window.bench.call(times), callsATurn),
        baseline: () => loop('echo', callsATurn),
      }),
      await compare('drop until durable reply / invoke + raw UPDATE FULL', 3, {
        ours: () => ours.page.evaluate((times) => window.bench.drop(times), dropsATurn),
        baseline: () => loop('update', dropsATurn),
      }),
    ]
  } finally {
    await ours.app.close()
    await bare.app.close()
  }
}

export async function openApp(place: Place, folder: string, args: readonly string[]): Promise<Open> {
  const app = await _electron.launch({
    executablePath: place.electron,
    args: [...place.switches, folder, ...args],
    env: { ...place.env, BARE_DB: join(place.folder, 'bare.sqlite') } as Record<string, string>,
  })
  return { app, page: await app.firstWindow() }
}
