import { BrowserWindow } from 'electron'
import { forbidLeaving } from './window.ts'

/** A window that nobody sees, with the walls of every other one and without a port. */
export function openHidden(): BrowserWindow {
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

/** @throws when the page has not answered in that many milliseconds: it never will */
export function withPatience<T>(work: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('A hidden page did not answer')), patience)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
