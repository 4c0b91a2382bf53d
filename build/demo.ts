/** `npm run demo -- --out DIR`: the sample in five languages, its plan and its review as PDF, and a picture of each screen; no display needed. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { languages } from '../shared/i18n/languages.ts'
import { ensureBuilt, outFolder } from './app.ts'
import { takePictures } from './pictures/take.ts'
import { makeWorkspace } from './pictures/workspace.ts'
import { root } from './root.ts'
import { openDisplay } from './runtime/display.ts'
import { runElectron } from './runtime/electron.ts'
import { isChromiumNoise } from './runtime/noise.ts'
import { say } from './runtime/say.ts'
import { ensureRuntime } from './runtime.ts'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
const out = values.out ? resolve(process.env.INIT_CWD ?? '.', values.out) : join(outFolder, 'demo')

const { electronPath } = await ensureRuntime()
await ensureBuilt()
mkdirSync(out, { recursive: true })
const display = await openDisplay()
try {
  for (const { code, name } of languages) await show(code, name)
} finally {
  display.stop()
}

async function show(language: (typeof languages)[number]['code'], name: string): Promise<void> {
  say(`${name} ...`)
  const folder = mkdtempSync(join(tmpdir(), 'rapport-demo-'))
  try {
    rmSync(join(out, `sample-${language}.rapport`), { force: true })
    const workspace = makeWorkspace(out, language, 'sample')
    const studio = { electronPath, env: display.env, folder }
    const fileOf = (screen: string) => join(out, `${screen}-${language}.png`)
    await takePictures(studio, { language, theme: 'light' }, fileOf)
    await takePictures(studio, { language, theme: 'light', workspace }, fileOf)
    for (const what of ['plan', 'review'] as const) {
      const paper = join(out, `${what}-${language}.pdf`)
      const args = ['export', workspace.file, what, '--lang', language, '--out', paper]
      const code = await runElectron({
        electronPath,
        args: [root, '--cli', '--', ...args],
        isNoise: isChromiumNoise,
      })
      if (code !== 0) throw new Error(`The ${what} in ${name} was not exported.`)
      process.stdout.write(`${paper}\n`)
    }
    process.stdout.write(`${workspace.file}\n${join(out, `*-${language}.png`)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
