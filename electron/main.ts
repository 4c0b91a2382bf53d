import { app, session as electronSession } from 'electron'
import { leaveWorkspace, makeSession } from './api/session.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { settingsFile } from './paths.ts'
import { serveWindows } from './serve.ts'
import { openSettings } from './settings-file.ts'
import { makeSystem } from './system.ts'
import { focusWindow, isOurWindow, lockDown, openWindow } from './window.ts'

registerAppScheme()

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start)
} else {
  app.quit()
}

function start(): void {
  const session = makeSession(makeSystem(), openSettings(settingsFile()))
  serveApp(electronSession.defaultSession)
  lockDown()
  serveWindows(session, isOurWindow)
  openWindow(session)
  app.on('will-quit', () => leaveWorkspace(session))
}
