import { join } from 'node:path'
import { app } from 'electron'

/** Where the built page lies, beside the built main process. */
export const pageFolder = join(import.meta.dirname, '..', 'renderer')
export const preloadFile = join(import.meta.dirname, '..', 'preload', 'preload.cjs')
export const fileWorkerFile = join(import.meta.dirname, 'file-worker.cjs')
export const marksFolder = () => join(app.getPath('userData'), 'marks')
export const settingsFile = () => join(app.getPath('userData'), 'settings.json')
/** What the page that an owner opens is made of. */
export const packPageFiles = {
  script: join(import.meta.dirname, 'pack-page.js'),
  style: join(import.meta.dirname, 'pack-page.css'),
}
