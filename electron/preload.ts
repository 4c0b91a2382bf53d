import { contextBridge, ipcRenderer, webUtils } from 'electron'

/** The page's one door: a port for typed calls. A second port, kept here, turns dropped files into one-time tokens. */
const calls = new MessageChannel()
const files = new MessageChannel()
ipcRenderer.postMessage('connect', null, [calls.port2, files.port2])

contextBridge.exposeInMainWorld('rapport', {
  tokenFor(file: File): string {
    const path = webUtils.getPathForFile(file)
    // A picture of the clipboard lies nowhere.
    if (path === '') return ''
    const token = crypto.randomUUID()
    files.port1.postMessage({ token, path })
    return token
  },
})

window.addEventListener(
  'DOMContentLoaded',
  () => window.postMessage('rapport:port', location.origin, [calls.port1]),
  { once: true },
)
