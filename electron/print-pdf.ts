import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { PackPage, PrintJob } from '../shared/print/print-job.ts'
import { appOrigin, offerPage } from './app-protocol.ts'
import { escapeJson } from './escape-json.ts'
import { openHidden, withPatience } from './hidden-window.ts'
import type { PrintPack, RenderPack } from './pack-files.ts'
import { fillPackPage } from './pack-page.ts'
import { pageFolder } from './paths.ts'
import type { PrintPlan, RenderPlan } from './plan-file.ts'
import { wordsForPaper } from './words.ts'

/** A page that has not laid itself out by then never will. */
const patience = 60_000

export type Printer = {
  /**
   * Opens a window for the next job, its script and fonts read, while a person still chooses where the file goes.
   * @returns closes it, when no job took it
   */
  prepareToPrint(): () => void
  printPlan: PrintPlan
  renderPlan: RenderPlan
  printPack: PrintPack
  renderPack: RenderPack
}

/** One queue, one hidden window a job. A job's page is served once, with its data inside; the window has no port. */
export function makePrinter(): Printer {
  let last: Promise<unknown> = Promise.resolve()
  let prepared: BrowserWindow | undefined

  /** Does a job after the jobs before it, whatever became of them. */
  function queue<T>(work: () => Promise<T>): Promise<T> {
    const job = last.then(work)
    last = job.catch(() => undefined)
    return job
  }

  /** Opens the job's page in the prepared window, else in a new one. */
  async function withPage<T>(
    job: Wordless<PrintJob>,
    work: (window: BrowserWindow, url: string) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const words = await wordsForPaper('pack' in job ? job.pack : job.document)
    signal?.throwIfAborted()
    const path = `/print-${randomUUID()}.html`
    const withdraw = offerPage(path, fillPage({ ...job, words }))
    const window = prepared ?? openHidden()
    prepared = undefined
    const stop = () => window.destroy()
    signal?.addEventListener('abort', stop)
    try {
      return await withPatience(work(window, `${appOrigin}${path}`), patience)
    } finally {
      signal?.removeEventListener('abort', stop)
      withdraw()
      window.destroy()
    }
  }

  return {
    prepareToPrint() {
      prepared ??= openHidden()
      const window = prepared
      // A job that comes sooner breaks this off.
      window.loadURL(`${appOrigin}/print.html`).catch(() => {})
      return () => {
        if (prepared !== window) return
        prepared = undefined
        window.destroy()
      }
    },
    printPlan: (document, signal) =>
      queue(() => withPage({ document, format: 'pdf' }, layOutAndPrint, signal)),
    renderPlan: (document, signal) => queue(() => withPage({ document, format: 'markdown' }, render, signal)),
    printPack: (pack, signal) => queue(() => withPage({ pack, format: 'pdf' }, layOutAndPrint, signal)),
    renderPack: async (pack, signal) => {
      const page = await queue(() => withPage({ pack, format: 'page' }, render, signal))
      return fillPackPage(pack.language, JSON.parse(page) as PackPage)
    },
  }
}

type Wordless<Job> = Job extends unknown ? Omit<Job, 'words'> : never

async function render(window: BrowserWindow, url: string): Promise<string> {
  await window.loadURL(url)
  const html: unknown = await window.webContents.executeJavaScript('window.paper')
  if (typeof html !== 'string') throw new Error('The print page made no text')
  return html
}

async function layOutAndPrint(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url)
  const pages: unknown = await window.webContents.executeJavaScript('window.paper')
  if (typeof pages !== 'number' || pages < 1) throw new Error('The print page made no pages')
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

/** Puts a job into the template as a JSON block in which no text of a person can end the block or begin a tag. */
function fillPage(job: PrintJob): string {
  const template = readFileSync(join(pageFolder, 'print.html'), 'utf8')
  return template.replace('"__JOB__"', () => escapeJson(job))
}
