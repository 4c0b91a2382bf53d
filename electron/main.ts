import { resolve } from 'node:path'
import { app, session as electronSession } from 'electron'
import { announce } from './api/context.ts'
import { backUpBeforeLeaving, enterWorkspace, leaveWorkspace, makeSession } from './api/session.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { setMenu } from './menu.ts'
import { settingsFile } from './paths.ts'
import { makePrinter } from './print-pdf.ts'
import { serveWindows } from './serve.ts'
import { openSettings } from './settings-file.ts'
import { makeSystem } from './system.ts'
import { focusWindow, isOurWindow, lockDown, openWindow } from './window.ts'

registerAppScheme()

if (app.requestSingleInstanceLock({ file: fileOf(process.argv) ?? null })) {
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start)
} else {
  app.quit()
}

function start(): void {
  const settings = openSettings(settingsFile())
  const printer = makePrinter()
  const session = makeSession(makeSystem(settings.read, printer.printPlan), settings)
  serveApp(electronSession.defaultSession, printer.takePage)
  lockDown()
  serveWindows(session, isOurWindow)
  setMenu(session)
  session.listeners.add((note) => {
    if (note.kind === 'settings') setMenu(session)
  })
  const open = (file: string | null | undefined) => {
    if (file) openOrSay(session, file)
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    open((data as { file: string | null }).file)
    focusWindow()
  })
  app.on('open-file', (_event, file) => open(file))
  open(fileOf(process.argv) ?? settings.read().recent[0]?.path)
  openWindow(session)
  app.on('will-quit', (event) => finishFirst(event, session))
}

/** The last backup is made before the app goes; nothing of it can keep the app from going. */
function finishFirst(event: Electron.Event, session: ReturnType<typeof makeSession>): void {
  if (!session.db) return
  event.preventDefault()
  void backUpBeforeLeaving(session).finally(() => {
    leaveWorkspace(session)
    // Electron hears no second quit before the first one has returned.
    setImmediate(() => app.quit())
  })
}

/** A file that will not open is the page's to explain: it asks why when it finds no workspace. */
function openOrSay(session: ReturnType<typeof makeSession>, file: string): void {
  try {
    enterWorkspace(session, file)
  } catch (error) {
    session.openingProblem = error
    announce(session, { kind: 'workspace' })
  }
}

/** The workspace named on the command line, or opened by a double click. */
function fileOf(argv: readonly string[]): string | undefined {
  const file = argv.slice(1).find((word) => word.endsWith('.rapport'))
  return file && resolve(file)
}
