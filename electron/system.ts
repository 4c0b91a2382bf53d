import { app, dialog, shell } from 'electron'
import type { System } from './api/context.ts'

/** The real machine behind the handlers. */
export function makeSystem(): System {
  return {
    about: () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chrome: process.versions.chrome ?? '',
      sqlite: '',
      electronReleasedOn: null,
      locale: app.getLocale(),
      country: app.getLocaleCountryCode() || null,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      platform: process.platform,
    }),
    now: () => new Date().toISOString(),
    async chooseFileToOpen(kind) {
      const extensions = kind === 'workspace' ? ['rapport'] : ['csv', 'txt', 'zip', 'xls', 'xlsx']
      const { filePaths } = await dialog.showOpenDialog({ properties: ['openFile'], filters: [{ name: kind, extensions }] })
      return filePaths[0]
    },
    async chooseFileToSave(kind, suggestedName) {
      const extensions = [kind === 'workspace' ? 'rapport' : 'pdf']
      const { filePath } = await dialog.showSaveDialog({ defaultPath: suggestedName, filters: [{ name: kind, extensions }] })
      return filePath || undefined
    },
    async chooseFolder() {
      const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] })
      return filePaths[0]
    },
    async openExternal(url) {
      if (!/^(https|mailto):/i.test(url)) return false
      const { response } = await dialog.showMessageBox({ type: 'question', message: url, buttons: ['OK', 'Cancel'], cancelId: 1 })
      if (response !== 0) return false
      await shell.openExternal(url)
      return true
    },
    showInFolder: (path) => shell.showItemInFolder(path),
  }
}
