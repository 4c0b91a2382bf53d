const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('bare', {
  echo: (value) => ipcRenderer.invoke('echo', value),
  search: (value) => ipcRenderer.invoke('search', value),
  update: (value) => ipcRenderer.invoke('update', value),
})
