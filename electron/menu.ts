import { app, BrowserWindow, type MenuItemConstructorOptions as Item, Menu } from 'electron'
import type { Command } from '../shared/app.ts'
import { languageOf } from '../shared/i18n/languages.ts'
import { announce, type Session } from './api/context.ts'
import { keepPlace, openWindow } from './window.ts'
import { wordsOf } from './words.ts'

/** Builds the menu in the chosen language; call again when the language changes, or whether a workspace is open. */
export async function setMenu(session: Session): Promise<void> {
  const t = await wordsOf(session.settings.read().language ?? languageOf(app.getLocale()))
  const item = (command: Command, accelerator?: string): Item => ({
    label: t(`menu.${command}`),
    // Before there is a workspace the first start stands on the screen, which offers only these.
    enabled: session.db !== undefined || command === 'openWorkspace' || command === 'about',
    // The page hears these keys itself, so that a text field keeps its own undo.
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () =>
      announce(session, { kind: 'command', command }, BrowserWindow.getFocusedWindow()?.webContents.id),
  })
  const line: Item = { type: 'separator' }
  const mac: Item[] =
    process.platform === 'darwin'
      ? [
          {
            role: 'appMenu',
            submenu: [item('about'), line, item('settings'), line, { role: 'hide' }, { role: 'quit' }],
          },
        ]
      : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...mac,
      {
        label: t('menu.file'),
        submenu: [
          item('newWorkspace'),
          item('openWorkspace', 'CmdOrCtrl+O'),
          item('saveCopy'),
          line,
          item('importFile'),
          item('exportPlan', 'CmdOrCtrl+E'),
          line,
          {
            label: t('menu.newWindow'),
            accelerator: 'CmdOrCtrl+Shift+N',
            click: () => keepPlace(openWindow(), session.settings),
          },
          { role: 'close', label: t('menu.closeWindow') },
          { role: 'quit', label: t('menu.quit') },
        ],
      },
      {
        label: t('menu.edit'),
        submenu: [
          item('undo', 'CmdOrCtrl+Z'),
          item('redo', 'CmdOrCtrl+Shift+Z'),
          line,
          { role: 'cut', label: t('menu.cut') },
          { role: 'copy', label: t('menu.copy') },
          { role: 'paste', label: t('menu.paste') },
          { role: 'selectAll', label: t('menu.selectAll') },
          line,
          item('search', 'CmdOrCtrl+K'),
        ],
      },
      {
        label: t('menu.go'),
        submenu: [
          item('today', 'CmdOrCtrl+1'),
          item('strategy', 'CmdOrCtrl+2'),
          item('calendar', 'CmdOrCtrl+3'),
          item('relationships', 'CmdOrCtrl+4'),
          item('review', 'CmdOrCtrl+5'),
          item('media', 'CmdOrCtrl+6'),
          item('library', 'CmdOrCtrl+7'),
          item('alliances', 'CmdOrCtrl+8'),
          line,
          item('settings', 'CmdOrCtrl+,'),
        ],
      },
      {
        label: t('menu.view'),
        submenu: [
          { role: 'zoomIn', label: t('menu.zoomIn') },
          { role: 'zoomOut', label: t('menu.zoomOut') },
          { role: 'resetZoom', label: t('menu.resetZoom') },
          line,
          { role: 'togglefullscreen', label: t('menu.fullScreen') },
        ],
      },
      { label: t('menu.help'), submenu: [item('keys'), item('about')] },
    ]),
  )
}
