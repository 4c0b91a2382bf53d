import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  type FileFilter,
  nativeImage,
  shell,
  webContents,
} from 'electron'
import { languageOf } from '../shared/i18n/languages.ts'
import { chosenEndings } from '../shared/media/media-type.ts'
import type { Settings } from '../shared/settings.ts'
import type { Network } from '../shared/strategy/strategy.ts'
import type { System } from './api/context.ts'
import { makeDrawer } from './draw-media.ts'
import { drawPictures } from './draw-picture.ts'
import { inWorker } from './files/in-worker.ts'
import { fileWorkerFile, marksFolder } from './paths.ts'
import type { Printer } from './print-pdf.ts'
import { wordsOf } from './words.ts'

/** When the Electron we ship, and the one we test on, came out: About tells a person how old theirs is. */
const electronReleases: Record<string, string> = { '45.4.1': '2026-11-19', '33.2.1': '2024-12-09' }

/** The real machine behind the handlers. */
export function makeSystem(readSettings: () => Settings, printer: Printer): System {
  const words = () => wordsOf(readSettings().language ?? languageOf(app.getLocale()))
  const filters = async (kind: keyof typeof extensions): Promise<FileFilter[]> => {
    const t = await words()
    return [{ name: t(`system.kind.${kind}`), extensions: extensions[kind] }]
  }
  /** Shows where an address leads; for a network's page, whether to be asked again. */
  const ask = async (url: string, network?: Network) => {
    const t = await words()
    const name = network && t(`glossary.networkName.${network}`)
    const { response, checkboxChecked } = await dialog.showMessageBox({
      type: 'question',
      message: t('system.openExternal'),
      detail: briefly(url),
      buttons: [t('system.openExternalYes'), t('system.cancel')],
      defaultId: 0,
      cancelId: 1,
      ...(name && { checkboxLabel: t('system.openUnasked', { network: name }) }),
    })
    return { isYes: response === 0, isAlways: checkboxChecked }
  }
  return {
    about: () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chrome: process.versions.chrome ?? '',
      electronReleasedOn: electronReleases[process.versions.electron ?? ''] ?? null,
      locale: app.getLocale(),
      country: app.getLocaleCountryCode() || null,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      platform: process.platform,
    }),
    now: () => new Date().toISOString(),
    chooseFileToOpen: async (kind) =>
      (await askOpen({ properties: ['openFile'], filters: await filters(kind) }))[0],
    chooseFilesToOpen: async (kind) =>
      askOpen({ properties: ['openFile', 'multiSelections'], filters: await filters(kind) }),
    chooseFileToSave: async (kind, suggestedName) =>
      askSave({ defaultPath: suggestedName, filters: await filters(kind) }),
    chooseFolder: async () => (await askOpen({ properties: ['openDirectory', 'createDirectory'] }))[0],
    async openExternal(url) {
      if (!leaves(url)) return false
      const { isYes } = await ask(url)
      if (isYes) await shell.openExternal(url)
      return isYes
    },
    async openPage(url, { network, isTrusted }) {
      if (!leaves(url)) return 'refused'
      const { isYes, isAlways } = isTrusted ? { isYes: true, isAlways: false } : await ask(url, network)
      if (!isYes) return 'refused'
      await shell.openExternal(url)
      return isAlways ? 'always' : 'opened'
    },
    dragFile: (path, window) => {
      const page = window === undefined ? undefined : webContents.fromId(window)
      page?.startDrag({ file: path, icon: dragIcon() })
    },
    copyText: async (text) => clipboard.writeText(text),
    showInFolder: (path) => shell.showItemInFolder(path),
    openFile: async (path) => void (await shell.openPath(path)),
    ...printer,
    drawPictures,
    drawMedia: makeDrawer(),
    fileWork: inWorker(fileWorkerFile),
    marks: marksFolder(),
  }
}

/** Only addresses of the web and of mail leave the app, whoever asks. */
function leaves(url: string): boolean {
  return /^(https|mailto):/i.test(url)
}

/** A composer's address carries the whole post: where it leads is what a person decides by. */
function briefly(url: string): string {
  return url.length > 200 ? `${url.slice(0, 200)}…` : url
}

/** A small sheet of paper under the pointer. */
function dragIcon(): Electron.NativeImage {
  const [width, height] = [24, 32]
  const dots = Buffer.alloc(width * height * 4, 0xff)
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)]
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) dots.fill(0x88, at * 4, at * 4 + 3)
  }
  return nativeImage.createFromBitmap(dots, { width, height })
}

const extensions = {
  workspace: ['rapport'],
  import: ['csv', 'tsv', 'txt', 'xls', 'xlsx', 'zip'],
  contacts: ['vcf', 'vcard', 'csv', 'txt'],
  vcf: ['vcf'],
  answer: ['txt'],
  calendar: ['ics'],
  pdf: ['pdf'],
  markdown: ['md'],
  ics: ['ics'],
  csv: ['csv'],
  json: ['json'],
  picture: ['png', 'jpg', 'jpeg', 'svg'],
  media: chosenEndings,
}

async function askOpen(options: Electron.OpenDialogOptions): Promise<string[]> {
  const parent = BrowserWindow.getFocusedWindow()
  const { filePaths } = await (parent
    ? dialog.showOpenDialog(parent, options)
    : dialog.showOpenDialog(options))
  return filePaths
}

async function askSave(options: Electron.SaveDialogOptions): Promise<string | undefined> {
  const parent = BrowserWindow.getFocusedWindow()
  const { filePath } = await (parent
    ? dialog.showSaveDialog(parent, options)
    : dialog.showSaveDialog(options))
  return filePath || undefined
}
