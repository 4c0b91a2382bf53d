import { resolve } from 'node:path'
import { app, session as electronSession } from 'electron'
import { languageOf } from '../shared/i18n/languages.ts'
import { announce } from './api/context.ts'
import { backUpBeforeLeaving, enterWorkspace, leaveWorkspace, makeSession } from './api/session.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { runCommand } from './cli/run.ts'
import { setMenu } from './menu.ts'
import { settingsFile } from './paths.ts'
import { makePrinter } from './print-pdf.ts'
import { serveWindows } from './serve.ts'
import { openSettings } from './settings-file.ts'
import { makeSystem } from './system.ts'
import { focusWindow, isOurWindow, lockDown, openWindow } from './window.ts'
import { wordsOf } from './words.ts'

registerAppScheme()

const cliWords = wordsAfter('--cli', process.argv)
if (cliWords) {
  // A command ends by itself; closing its hidden pages must not end it earlier.
  app.on('window-all-closed', () => {})
  void app
    .whenReady()
    .then(() => command(cliWords))
    .then((code) => app.exit(code))
} else if (app.requestSingleInstanceLock({ file: fileOf(process.argv) ?? null })) {
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start)
} else {
  app.quit()
}

/** What a window and a command both stand on. */
function prepare() {
  const settings = openSettings(settingsFile())
  const printer = makePrinter()
  serveApp(electronSession.defaultSession, printer.takePage)
  lockDown()
  return { settings, system: makeSystem(settings.read, printer.printPlan) }
}

function start(): void {
  const { settings, system } = prepare()
  const session = makeSession(system, settings)
  serveWindows(session, isOurWindow)
  setMenu(session)
  session.listeners.add((note) => {
    if (note.kind === 'settings' || note.kind === 'workspace') setMenu(session)
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

async function command(words: readonly string[]): Promise<number> {
  const { settings, system } = prepare()
  const language = settings.read().language ?? languageOf(app.getLocale())
  try {
    return await runCommand({
      words,
      folder: process.cwd(),
      system,
      settings,
      t: wordsOf(language),
      say: (line) => process.stdout.write(`${line}\n`),
      complain: (line) => process.stderr.write(`${line}\n`),
    })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return 1
  }
}

/** What follows a switch, and the `--` that keeps Chromium from reading it; undefined without the switch. */
function wordsAfter(mark: string, argv: readonly string[]): readonly string[] | undefined {
  const at = argv.indexOf(mark)
  if (at < 0) return undefined
  return argv.slice(at + 1).filter((word, index) => index > 0 || word !== '--')
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
