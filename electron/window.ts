import { BrowserWindow, session as electronSession, nativeTheme, screen } from 'electron'
import type { Settings } from '../shared/settings.ts'
import type { Session } from './api/context.ts'
import { appOrigin } from './app-protocol.ts'
import { preloadFile } from './paths.ts'

const windows = new Set<BrowserWindow>()

export const isOurWindow = (contents: Electron.WebContents): boolean =>
  [...windows].some((one) => one.webContents === contents)

/** Opens one more window on the page. It needs nothing of ours to be there yet: the page loads while the rest does. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Rapport',
    autoHideMenuBar: true,
    backgroundColor: paperColour(),
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      // Electron would download dictionaries.
      spellcheck: false,
    },
  })
  windows.add(window)
  window.on('closed', () => windows.delete(window))
  window.once('ready-to-show', () => window.show())
  forbidLeaving(window.webContents)
  // Electron asks nobody about about:blank, so the page is brought back.
  window.webContents.on('did-navigate', (_event, url) => {
    if (!url.startsWith(`${appOrigin}/`)) void window.loadURL(`${appOrigin}/index.html`)
  })
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}

/** What a window shows before its page does: the ground of that theme. */
const paperColour = () => (nativeTheme.shouldUseDarkColors ? '#1c1916' : '#f6f2eb')

/** Menus, dialogs and what stands behind the pages follow the theme that was chosen. */
export function followTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme
  for (const window of windows) window.setBackgroundColor(paperColour())
}

/** Puts a window where the last one stood, if a screen still shows that place, and remembers where it is left. */
export function keepPlace(window: BrowserWindow, settings: Session['settings']): void {
  const kept = settings.read().window
  if (kept && screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, kept))) {
    window.setBounds(kept)
    if (kept.isMaximized) window.maximize()
  }
  window.on('close', () => {
    settings.change({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } })
  })
}

/** Brings a window to the front, for a second start of the app. */
export function focusWindow(): void {
  const [window] = windows
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** A page stays where it was put: no navigation, no new windows, no embedded views. */
export function forbidLeaving(contents: Electron.WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // No policy header stops a peer connection: without a proxy it gets no socket.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** No permission, no device, no download and no request that leaves app://. */
export function lockDown(target = electronSession.defaultSession): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
  target.on('will-download', (event) => event.preventDefault())
  target.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !/^(app|devtools|blob|data):/.test(request.url) })
  })
}

function overlaps(area: Electron.Rectangle, place: Electron.Rectangle): boolean {
  return (
    place.x < area.x + area.width &&
    place.x + place.width > area.x &&
    place.y < area.y + area.height &&
    place.y + 40 > area.y
  )
}
