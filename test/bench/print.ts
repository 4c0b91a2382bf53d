import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { readPdf } from '../support/pdf.ts'
import { compare, type Result } from './measure.ts'
import { bareApp, openApp } from './open-app.ts'
import type { Bench } from './place.ts'

/** A whole export, from the file chosen to the file written, against loading and printing the page it made, already laid out. */
export async function benchPrint({ place, benchApp, files }: Bench): Promise<Result[]> {
  const ours = await openApp(place, benchApp, [files.thick, `--user-data-dir=${place.folder}/print`])
  const bare = await openApp(place, bareApp, [`--user-data-dir=${place.folder}/bare-print`])
  try {
    await ours.page.goto('app://app/bench.html')
    await ours.page.waitForFunction(() => document.title === 'bench ready')
    const file = join(place.folder, 'plan.pdf')
    await saveTo(ours.app, file)
    const laidOut = join(benchApp, 'renderer', 'laid-out.html')
    await keepNextPage(ours.app)
    await ours.page.evaluate(() => window.bench.plan())
    writeFileSync(laidOut, await takePage(ours.app))
    const { pages } = readPdf(file)
    if (pages < 40) throw new Error(`The plan has ${pages} pages only`)
    const plain = join(place.folder, 'bare.pdf')
    return [
      await compare(`plan PDF of ${pages} pages / bare load and print of the same HTML`, 1.3, {
        ours: () => ours.page.evaluate(() => window.bench.plan()),
        baseline: () => printBare(bare.app, laidOut, plain),
      }),
    ]
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
