// Loaded before the app when a driver starts it: a driver that connects while the first page is just arriving can wait
// for it forever, so no window is made before the driver says that it is there.
const { app } = require('electron')

const whenReady = app.whenReady.bind(app)
const held = new Promise((resolve) => {
  globalThis.driverIsThere = resolve
})
app.whenReady = () => Promise.all([whenReady(), held])
