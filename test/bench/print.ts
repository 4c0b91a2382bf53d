import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { readPdf } from '../support/pdf.ts'
import { compare, type Result } from './measure.ts'
import { bareApp, openApp } from './open-app.ts'
import type { Bench } from './place.ts'

/** Whole exports, from the file chosen to the file written, against loading and printing the page they made, already laid out. */
export async function benchPrint(bench: Bench): Promise<Result[]> {
  const { files } = bench
  return [
    await benchOne(bench, { file: files.thick, what: 'plan', least: 40 }),
    await benchOne(bench, { file: files.accounted, what: 'review', least: 12 }),
  ]
}

type Printed = { file: string; what: 'plan' | 'review'; least: number }

async function benchOne({ place, benchApp }: Bench, { file, what, least }: Printed): Promise<Result> {
  const ours = await openApp(place, benchApp, [file, `--user-data-dir=${place.folder}/print-${what}`])
  const bare = await openApp(place, bareApp, [`--user-data-dir=${place.folder}/bare-${what}`])
  try {
    await ours.page.goto('app://app/bench.html')
    await ours.page.waitForFunction(() => document.title === 'bench ready')
    const made = join(place.folder, `${what}.pdf`)
    await saveTo(ours.app, made)
    const laidOut = join(benchApp, 'renderer', `laid-out-${what}.html`)
    await keepNextPage(ours.app)
    const run = () => ours.page.evaluate((one) => window.bench[one](), what)
    await run()
    writeFileSync(laidOut, await takePage(ours.app))
    const { pages } = readPdf(made)
    if (pages < least) throw new Error(`The ${what} has ${pages} pages only`)
    return await compare(`${what} PDF of ${pages} pages / bare load and print of the same HTML`, 1.3, {
      ours: run,
      baseline: () => printBare(bare.app, laidOut, join(place.folder, 'bare.pdf')),
    })
  } finally {
    await ours.app.close()
    await bare.app.close()
  }
}

function saveTo(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    // No person chooses a place sooner than in half a second.
    dialog.showSaveDialog = async () => {
      await new Promise((done) => setTimeout(done, 500))
      return { canceled: false, filePath }
    }
  }, path)
}

/** Takes a copy of the next hidden page once it is laid out, as text without its scripts. */
function keepNextPage(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ app: electron }) => {
    const kept = globalThis as unknown as { laidOut?: string }
    electron.once('browser-window-created', (_event, window) => {
      window.webContents.on('did-finish-load', async () => {
        if (!/print-/.test(window.webContents.getURL())) return
        kept.laidOut = await window.webContents.executeJavaScript(
          `window.paper.then(() => {
            const copy = document.documentElement.cloneNode(true)
            for (const script of copy.querySelectorAll('script, link[rel=modulepreload]')) script.remove()
            return '<!doctype html>' + copy.outerHTML
          })`,
        )
      })
    })
  })
}

async function takePage(app: ElectronApplication): Promise<string> {
  const html = await app.evaluate(() => (globalThis as unknown as { laidOut?: string }).laidOut)
  if (!html?.includes('class="page')) throw new Error('The print page was not seen')
  return html
}

/** The least that can make the same file: one hidden window, one load, one print, one write. */
function printBare(app: ElectronApplication, page: string, path: string): Promise<number> {
  return app.evaluate(
    async ({ BrowserWindow }, files) => {
      const begun = performance.now()
      const window = new BrowserWindow({ show: false, width: 794, height: 1123 })
      await window.loadFile(files.page)
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => 0)')
      const pdf = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      process.getBuiltinModule('node:fs').writeFileSync(files.path, pdf)
      window.destroy()
      return performance.now() - begun
    },
    { page, path },
  )
}
