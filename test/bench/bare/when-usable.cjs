// Loaded before either app: says on standard output when its first window shows what BENCH_USABLE asks for.
const { app } = require('electron')

const usable = process.env.BENCH_USABLE
app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    const script = `new Promise((resolve) => {
      const look = () => (${usable}) ? requestAnimationFrame(() => requestAnimationFrame(() => resolve())) : requestAnimationFrame(look)
      look()
    })`
    await window.webContents.executeJavaScript(script)
    process.stdout.write('USABLE\n')
  })
})
