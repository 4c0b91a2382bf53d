import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import type { PlanDocument, PrintJob } from '../shared/exports.ts'
import { appOrigin, offerPage } from './app-protocol.ts'
import { escapeJson } from './escape-json.ts'
import { pageFolder } from './paths.ts'
import { forbidLeaving } from './window.ts'
import { wordsForPaper } from './words.ts'

/** A page that has not laid itself out by then never will. */
const patience = 60_000

/** One queue, one hidden window a job. A job's page is served once, with its data inside; the window has no port. */
export function makePrinter() {
  let last: Promise<unknown> = Promise.resolve()

  async function printNow(document: PlanDocument, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted()
    const path = `/print-${randomUUID()}.html`
    const withdraw = offerPage(path, fillPage({ document, words: wordsForPaper(document.language) }))
    const window = openHidden()
    const stop = () => window.destroy()
    signal?.addEventListener('abort', stop)
    try {
      return await withPatience(layOutAndPrint(window, `${appOrigin}${path}`))
    } finally {
      signal?.removeEventListener('abort', stop)
      withdraw()
      window.destroy()
    }
  }

  return {
    /** Prints after the jobs before it, whatever became of them. */
    printPlan(document: PlanDocument, signal?: AbortSignal): Promise<Uint8Array> {
      const job = last.then(() => printNow(document, signal))
      last = job.catch(() => undefined)
      return job
    },
  }
}

function openHidden(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 794,
    height: 1123,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // A window nobody sees would be put to sleep.
      backgroundThrottling: false,
    },
  })
  forbidLeaving(window.webContents)
  return window
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

function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The print page did not answer')), patience)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Puts a job into the template as a JSON block in which no text of a person can end the block or begin a tag. */
function fillPage(job: PrintJob): string {
  const template = readFileSync(join(pageFolder, 'print.html'), 'utf8')
  return template.replace('"__JOB__"', () => escapeJson(job))
}
