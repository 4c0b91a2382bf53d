import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron'
import { answerPort } from './api/answer-port.ts'
import type { Session } from './api/context.ts'
import { appOrigin } from './app-protocol.ts'

type Serving = {
  session: Session
  isOurs: (window: BrowserWindow['webContents']) => boolean
  /** Until then calls wait: a page may ask before the file it shows is open. */
  ready: Promise<void>
}

/** Accepts ports from the main frame of the windows we opened on our own origin; every other sender gets silence. */
export function serveWindows({ session, isOurs, ready }: Serving): void {
  ipcMain.on('connect', (event) => {
    const [calls, files] = event.ports
    if (!calls || !files || !isTrusted(event) || !isOurs(event.sender)) {
      for (const port of event.ports) port.close()
      return
    }
    answerPort(calls, { session, window: event.sender.id }, logBug)
    void ready.then(() => calls.start())
    files.on('message', ({ data }) => {
      if (typeof data?.token === 'string' && typeof data?.path === 'string')
        session.fileTokens.set(data.token, data.path)
    })
    files.start()
  })
}

function isTrusted(event: IpcMainEvent): boolean {
  const frame = event.senderFrame
  if (frame === null || frame !== event.sender.mainFrame) return false
  // An empty page inherits the origin of the one that opened it, so the address counts too.
  return frame.origin === appOrigin && frame.url.startsWith(`${appOrigin}/`)
}

/** Codes and names only: a log never holds a person's words. */
function logBug(error: unknown): void {
  const known =
    error instanceof Error ? `${error.name} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : typeof error
  process.stderr.write(`rapport: a call failed: ${known}\n`)
}
