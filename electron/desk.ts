import { once } from 'node:events'
import { app, type BrowserWindow } from 'electron'
import { announce } from './api/context.ts'
import { backUpBeforeLeaving, enterWorkspace, leaveWorkspace, makeSession } from './api/session.ts'
import { serveThumbs } from './app-protocol.ts'
import { fileOf } from './arguments.ts'
import { settingsFile } from './paths.ts'
import { makePrinter } from './print-pdf.ts'
import { serveWindows } from './serve.ts'
import { openSettings } from './settings-file.ts'
import { makeSystem } from './system.ts'
import { findThumb } from './thumbs.ts'
import { focusWindow, followTheme, isOurWindow, keepPlace } from './window.ts'

type Session = ReturnType<typeof makeSession>

/** All that stands behind the first window: settings, the calls, the file it shows, the menu. */
export async function startDesk(window: BrowserWindow): Promise<void> {
  const settings = openSettings(settingsFile())
  const session = makeSession(makeSystem(settings.read, makePrinter()), settings)
  serveThumbs((size, hash) => findThumb(session.db, session.system.drawMedia, { size, hash }))
  const opened = Promise.withResolvers<void>()
  serveWindows({ session, isOurs: isOurWindow, ready: opened.promise })
  keepPlace(window, settings)
  followTheme(settings.read().theme)
  let first = fileOf(process.argv) ?? settings.read().recent[0]?.path
  let isOpen = false
  const open = (file: string | null) => {
    if (!file) return
    if (isOpen) openOrSay(session, file)
    else first = file
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    open((data as { file: string | null }).file)
    focusWindow()
  })
  app.on('open-file', (_event, file) => open(file))
  app.on('will-quit', (event) => finishFirst(event, session))
  const shown = once(window, 'ready-to-show')
  // The page comes first: opening the file would hold it up, and the page has scripts to read meanwhile.
  await once(window.webContents, 'did-navigate')
  isOpen = true
  open(first ?? null)
  opened.resolve()
  session.listeners.add((note) => {
    if (note.kind === 'settings') followTheme(settings.read().theme)
  })
  await shown
  const { setMenu } = await import('./menu.ts')
  session.listeners.add((note) => {
    if (note.kind === 'settings' || note.kind === 'workspace') void setMenu(session)
  })
  await setMenu(session)
}

/** The last backup is made before the app goes; nothing of it can keep the app from going. */
function finishFirst(event: Electron.Event, session: Session): void {
  if (!session.db) return
  event.preventDefault()
  void backUpBeforeLeaving(session).finally(() => {
    leaveWorkspace(session)
    // Electron hears no second quit before the first one has returned.
    setImmediate(() => app.quit())
  })
}

/** A file that will not open is the page's to explain: it asks why when it finds no workspace. */
function openOrSay(session: Session, file: string): void {
  try {
    enterWorkspace(session, file)
  } catch (error) {
    session.openingProblem = error
    announce(session, { kind: 'workspace' })
  }
}
