/** `npm run pictures -- [--out DIR] [--only WORD]`: every screen, light and dark, English and Hebrew, sample and empty. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt, outFolder } from './app.ts'
import { type Scene, takePictures } from './pictures/take.ts'
import { makeWorkspace } from './pictures/workspace.ts'
import { openDisplay } from './runtime/display.ts'
import { say } from './runtime/say.ts'
import { ensureRuntime } from './runtime.ts'

const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string', default: '' } } })
const out = values.out ? resolve(process.env.INIT_CWD ?? '.', values.out) : join(outFolder, 'pictures')

const scenes = (['en', 'he'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['sample', 'empty', 'start'] as const).map((kind) => ({
      language,
      theme,
      kind,
      name: `${language}-${theme}-${kind}`,
    })),
  ),
)

const { electronPath } = await ensureRuntime()
await ensureBuilt()
mkdirSync(out, { recursive: true })
const display = await openDisplay()
const complaints: string[] = []
try {
  for (const { language, theme, kind, name } of scenes.filter((scene) => scene.name.includes(values.only))) {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-pictures-'))
    try {
      const scene: Scene = {
        language,
        theme,
        workspace: kind === 'start' ? undefined : makeWorkspace(folder, language, kind),
      }
      const file = (screen: string) => join(out, kind === 'start' ? `${name}.png` : `${name}-${screen}.png`)
      const found = await takePictures({ electronPath, env: display.env, folder }, scene, file)
      complaints.push(...found.map((text) => `${name}: ${text}`))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
} finally {
  display.stop()
}
for (const text of complaints) say(text)
process.stdout.write(`${out}\n`)
process.exitCode = complaints.length === 0 ? 0 : 1
