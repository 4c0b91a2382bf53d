import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ensureBuilt } from './build/app.ts'
import { launchApp } from './build/launch.ts'
import { makeWorkspace } from './build/pictures/workspace.ts'
import { openDisplay } from './build/runtime/display.ts'
import { ensureRuntime } from './build/runtime.ts'

const [name = 'd', language = 'en', theme = 'light', kind = 'sample'] = process.argv.slice(2)
const base = `/tmp/h/drv/${name}`
mkdirSync(base, { recursive: true })
const { electronPath } = await ensureRuntime()
await ensureBuilt()
const display = await openDisplay()
const folder = mkdtempSync(join(tmpdir(), 'drive-'))
const settings = join(folder, 'settings/settings.json')
mkdirSync(dirname(settings), { recursive: true })
writeFileSync(settings, JSON.stringify({ language, theme }))
const workspace = makeWorkspace(folder, language as 'en', kind as 'sample')
const locales = { en: 'en-GB', tr: 'tr-TR', it: 'it-IT', el: 'el-GR', he: 'he-IL' } as Record<string, string>
const {
  app,
  window: page,
  complaints,
} = await launchApp({
  electronPath,
  env: display.env,
  folder,
  args: [workspace.file],
  locale: locales[language],
} as never)
const size = { width: 1280, height: 800 }
await app.evaluate(({ BrowserWindow }, s) => {
  BrowserWindow.getAllWindows()[0]?.setContentSize(s.width, s.height)
}, size)
await page.setViewportSize(size).catch(() => undefined)
const shot = async (n: string) => {
  await page.waitForTimeout(400)
  await page.screenshot({ path: `${base}/${n}.png`, animations: 'disabled' })
}
const go = async (place: string) => {
  await page.evaluate(`localStorage.setItem('rapport.place.${workspace.id}', ${JSON.stringify(place)})`)
  await page.reload()
  await page.waitForTimeout(1200)
}
const files = (paths: string[]) =>
  app.evaluate(({ dialog }, p) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: p })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: p[0] as string })
  }, paths)
const text = async (sel = 'body') => await page.locator(sel).first().innerText()
const Fn = Object.getPrototypeOf(async () => {}).constructor
writeFileSync(`${base}/ready`, '')
for (;;) {
  const cmd = `${base}/cmd.js`
  if (existsSync(cmd)) {
    const code = readFileSync(cmd, 'utf8')
    rmSync(cmd)
    let out = ''
    try {
      page.setDefaultTimeout(8000)
      const r = await new Fn('page', 'app', 'shot', 'go', 'files', 'text', 'workspace', 'folder', code)(
        page,
        app,
        shot,
        go,
        files,
        text,
        workspace,
        folder,
      )
      out = typeof r === 'string' ? r : (JSON.stringify(r, null, 1) ?? '')
    } catch (e) {
      out = 'ERR ' + String(e).slice(0, 1500)
    }
    writeFileSync(
      `${base}/out.tmp`,
      out + (complaints.length ? '\nCOMPLAINTS ' + complaints.splice(0).join('\n') : ''),
    )
    const { renameSync } = await import('node:fs')
    renameSync(`${base}/out.tmp`, `${base}/out`)
    if (code.includes('QUIT')) break
  }
  await new Promise((r) => setTimeout(r, 150))
}
await app.close()
display.stop()
