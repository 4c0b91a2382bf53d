import { app, Menu, session } from 'electron'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { fileOf, wordsAfter } from './arguments.ts'
import { lockDown, openWindow } from './window.ts'

registerAppScheme()
// Ours comes with the first picture; Electron would make one of its own before.
Menu.setApplicationMenu(null)

const cliWords = wordsAfter('--cli', process.argv)
if (cliWords) {
  // A command ends by itself; closing its hidden pages must not end it earlier.
  app.on('window-all-closed', () => {})
  void app.whenReady().then(async () => {
    prepare()
    const { runWords } = await import('./cli/start.ts')
    app.exit(await runWords(cliWords))
  })
} else if (app.requestSingleInstanceLock({ file: fileOf(process.argv) ?? null })) {
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(async () => {
    prepare()
    const window = openWindow()
    // Loaded only now: a window takes longer to come than all of this does.
    const { startDesk } = await import('./desk.ts')
    await startDesk(window)
  })
} else {
  app.quit()
}

/** What a window and a command both stand on. */
function prepare(): void {
  serveApp(session.defaultSession)
  lockDown()
}
