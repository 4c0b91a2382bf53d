import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { PrintJob } from '../shared/exports.ts'
import { appOrigin, offerPage } from './app-protocol.ts'
import { escapeJson } from './escape-json.ts'
import { openHidden, withPatience } from './hidden-window.ts'
import { pageFolder } from './paths.ts'
import type { PrintPlan, RenderPlan } from './plan-file.ts'
import { wordsForPaper } from './words.ts'

/** A page that has not laid itself out by then never will. */
const patience = 60_000

export type Printer = { printPlan: PrintPlan; renderPlan: RenderPlan }

/** One queue, one hidden window a job. A job's page is served once, with its data inside; the window has no port. */
export function makePrinter(): Printer {
  let last: Promise<unknown> = Promise.resolve()

  /** Does a job after the jobs before it, whatever became of them. */
  function queue<T>(work: () => Promise<T>): Promise<T> {
    const job = last.then(work)
    last = job.catch(() => undefined)
    return job
  }

  return {
    printPlan: (document, signal) =>
      queue(() => withPage({ document, format: 'pdf', signal }, layOutAndPrint)),
    renderPlan: (document, signal) => queue(() => withPage({ document, format: 'markdown', signal }, render)),
  }
}

type Job = Omit<PrintJob, 'words'> & { signal: AbortSignal | undefined }

async function withPage<T>(
  { document, format, signal }: Job,
  work: (window: BrowserWindow, url: string) => Promise<T>,
): Promise<T> {
  const words = await wordsForPaper(document)
  signal?.throwIfAborted()
  const path = `/print-${randomUUID()}.html`
  const withdraw = offerPage(path, fillPage({ document, words, format }))
  const window = openHidden()
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
