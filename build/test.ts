/** `npm test`: all tests, or those whose path holds one of the words given. */
import { globSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, outFolder } from './app.ts'
import { addUp, type Counts, countsLine, readPlaywright, readVitest, withExit } from './checks/counts.ts'
import { root } from './root.ts'
import { openDisplay } from './runtime/display.ts'
import { runAloud } from './runtime/run.ts'
import { ensureRuntime } from './runtime.ts'

const reports = join(outFolder, 'report')

export async function runTests(words: readonly string[]): Promise<Counts> {
  const { electronPath } = await ensureRuntime()
  await ensureBuilt()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const display = await openDisplay()
  const env = { ...display.env, RAPPORT_ELECTRON: electronPath }
  try {
    return addUp([await unitTests(words, env), await appTests(words, env)])
  } finally {
    display.stop()
  }
}

async function unitTests(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Counts> {
  const report = join(reports, 'unit.json')
  const code = await runAloud(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=build/vitest.config.ts',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...words,
    ],
    env,
  )
  return withExit(readVitest(report), code)
}

/** The real window; a word that names no end-to-end test runs none of them. */
async function appTests(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Counts> {
  const files = globSync('test/app/**/*.test.ts', { cwd: root }).filter(
    (file) => words.length === 0 || words.some((word) => file.includes(word)),
  )
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 }
  const code = await runAloud(
    ['node_modules/@playwright/test/cli.js', 'test', '--config=build/playwright.config.ts', ...files],
    env,
  )
  return withExit(readPlaywright(join(reports, 'app.json')), code)
}

if (import.meta.main) {
  const counts = await runTests(process.argv.slice(2))
  process.stdout.write(`${countsLine(counts)}\n`)
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1
}
