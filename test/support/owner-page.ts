import { pathToFileURL } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'

type Visit = {
  file: string
  /** Where what the page saves goes. */
  downloads: string
  width: number
  height?: number
}

/** Opens the owner's page as a browser would that has no network, apart from the app's own session and port. */
export async function visitPage(app: ElectronApplication, visit: Visit): Promise<Page> {
  const opened = app.waitForEvent('window')
  await app.evaluate(
    async ({ BrowserWindow, session }, { url, downloads, width, height }) => {
      const browser = session.fromPartition('owner')
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      browser.enableNetworkEmulation({ offline: true })
      browser.webRequest.onBeforeRequest(({ url }, answer) => {
        asked.push(url)
        answer({})
      })
      browser.removeAllListeners('will-download')
      browser.on('will-download', (_event, item) => item.setSavePath(`${downloads}/${item.getFilename()}`))
      const window = new BrowserWindow({
        width,
        height,
        useContentSize: true,
        webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, session: browser },
      })
      await window.loadURL(url)
    },
    {
      url: pathToFileURL(visit.file).href,
      downloads: visit.downloads,
      width: visit.width,
      height: visit.height ?? 740,
    },
  )
  return opened
}

/** What that browser asked for, its own file apart. */
export async function askedFor(app: ElectronApplication): Promise<string[]> {
  const asked = await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
  return asked.filter((url) => !/^(file|blob):/.test(url))
}

/** Loads the page once more where no script may run. */
export async function withoutScripts(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.reload()
}

/** How far the page is wider than the window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
