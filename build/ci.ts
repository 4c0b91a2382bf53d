/** What `.ci/run` counts: the checks, all tests, and the packaged app started and driven. */

import { check } from './check.ts'
import { addUp, type Counts, countsLine, none } from './checks/counts.ts'
import { pack } from './pack.ts'
import { say } from './runtime/say.ts'
import { runPackagedTests, runTests } from './test.ts'

/** A step that breaks is one failure; the others still run and count. */
async function counted(name: string, step: () => Promise<Counts>): Promise<Counts> {
  const start = performance.now()
  say(`\n== ${name}`)
  try {
    return await step()
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return { ...none, failed: 1 }
  } finally {
    say(`== ${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
  }
}

const counts = addUp([
  await counted('check', check),
  await counted('tests', () => runTests([])),
  await counted('pack', async () => {
    await pack()
    return runPackagedTests()
  }),
])
const code = counts.failed === 0 && counts.passed > 0 ? 0 : 1
// At once: a hook that electron-builder leaves behind would end the process with 0, whatever its exit code is.
process.stdout.write(`${countsLine(counts)}\n`, () => process.exit(code))
