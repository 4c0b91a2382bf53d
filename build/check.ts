/** `npm run check`: everything about the project that a machine can judge without running the app. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Counts, none } from './checks/counts.ts'
import { findWordProblems, readWords } from './checks/words.ts'
import { root } from './root.ts'
import { run } from './runtime/run.ts'
import { say } from './runtime/say.ts'

type Check = { name: string; find: () => Promise<string> }

/** Each returns what is wrong, or nothing. */
const checks: readonly Check[] = [
  {
    name: 'types',
    find: async () => firstCauses(await tool('typescript/bin/tsc', ['-b', '--pretty', 'false'])),
  },
  {
    name: 'lint and format',
    find: () =>
      tool('@biomejs/biome/bin/biome', [
        'check',
        '--error-on-warnings',
        '--config-path=build/lint.json',
        '.',
      ]),
  },
  { name: 'dead code', find: () => tool('knip/bin/knip.js', ['--config', 'build/knip.json']) },
  { name: 'generated files', find: () => script('build/generate.ts', ['--check']) },
  {
    name: 'words in five languages',
    find: async () => findWordProblems(readWords(root), sources()).join('\n'),
  },
]

/** Runs them all and counts them like tests. */
export async function check(): Promise<Counts> {
  const counts = { ...none }
  for (const { name, find } of checks) {
    const start = performance.now()
    const problems = await find()
    say(`${problems ? 'failed' : 'ok    '}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    if (problems) process.stdout.write(`${problems.trim()}\n`)
    counts[problems ? 'failed' : 'passed'] += 1
  }
  return counts
}

function tool(bin: string, args: readonly string[]): Promise<string> {
  return script(join('node_modules', bin), args)
}

async function script(file: string, args: readonly string[]): Promise<string> {
  const done = await run(process.execPath, [join(root, file), ...args], { cwd: root })
  return done.code === 0 ? '' : `${done.stdout}${done.stderr}` || `${file} failed without a word.`
}

/** A layer that does not compile makes every layer above it complain; only its own errors help. */
function firstCauses(text: string): string {
  if (!text.includes('TS6305')) return text
  return text
    .split('\n')
    .filter((line) => !/error TS(6305|7006|7031):/.test(line))
    .join('\n')
}

/** The text of everything that shows words. */
function sources(): string[] {
  const files = ['shared', 'db', 'electron', 'renderer'].flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }),
  )
  return files.map((file) => readFileSync(join(root, file), 'utf8'))
}

if (import.meta.main) process.exitCode = (await check()).failed === 0 ? 0 : 1
