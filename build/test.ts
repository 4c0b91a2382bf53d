/** `npm test`: all tests, or those whose path holds one of the words given; `npm test packaged` after `npm run pack`. */
import { globSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, outFolder } from './app.ts'
import {
  addUp,
  type Counts,
  countsLine,
  none,
  readPlaywright,
  readVitest,
  withExit,
} from './checks/counts.ts'
import { root } from './root.ts'
import { openDisplay } from './runtime/display.ts'
import { ensureTestTools } from './runtime/libraries.ts'
import { runAloud } from './runtime/run.ts'
import { ensureRuntime } from './runtime.ts'

const reports = join(outFolder, 'report')

export async function runTests(words: readonly string[]): Promise<Counts> {
  const { electronPath } = await ensureRuntime()
  await ensureTestTools()
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
  return files.length === 0 ? none : await playwright('app', files, env)
}

/** The packaged app, which `npm run pack` must have made. */
export async function runPackagedTests(): Promise<Counts> {
  const { electronPath } = await ensureRuntime()
  mkdirSync(reports, { recursive: true })
  const display = await openDisplay()
  try {
    return await playwright('packaged', [], { ...display.env, RAPPORT_ELECTRON: electronPath })
  } finally {
    display.stop()
  }
}

async function playwright(
  project: string,
  files: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Counts> {
  const report = join(reports, `${project}.json`)
  rmSync(report, { force: true })
  const code = await runAloud(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=build/playwright.config.ts',
      `--project=${project}`,
      ...files,
    ],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  )
  return withExit(readPlaywright(report), code)
}

if (import.meta.main) {
  const words = process.argv.slice(2)
  const counts = await (words[0] === 'packaged' ? runPackagedTests() : runTests(words))
  process.stdout.write(`${countsLine(counts)}\n`)
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1
}
