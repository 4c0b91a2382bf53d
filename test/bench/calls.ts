import { compare, type Result } from './measure.ts'
import { bareApp, openApp } from './open-app.ts'
import type { Bench } from './place.ts'

const callsATurn = 400
const dropsATurn = 60

/** One small typed call, and one drop until its durable reply, against the same over a bare invoke. */
export async function benchCalls({ place, benchApp, files }: Bench): Promise<Result[]> {
  const ours = await openApp(place, benchApp, [files.working, `--user-data-dir=${place.folder}/calls`])
  const bare = await openApp(place, bareApp, [`--user-data-dir=${place.folder}/bare-calls`])
  const loop = (call: 'echo' | 'update', times: number) =>
    bare.page.evaluate(`loop('${call}', ${times})`) as Promise<number>
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
