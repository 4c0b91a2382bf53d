// The baseline: the least an Electron app can be, with one invoke and one raw UPDATE.
const { join } = require('node:path')
const { app, BrowserWindow, ipcMain } = require('electron')

ipcMain.handle('echo', (_event, value) => value)

let update
ipcMain.handle('update', (_event, value) => {
  if (!update) {
    const db = new (require('better-sqlite3'))(process.env.BARE_DB)
    db.pragma('journal_mode = wal')
    db.pragma('synchronous = full')
    db.exec(
      'create table if not exists post (id integer primary key, day text) strict; insert or ignore into post values (1, null)',
    )
    update = db.prepare('update post set day = ? where id = 1')
  }
  return update.run(value).changes
})

let find
ipcMain.handle('search', (_event, value) => {
  find ??= new (require('better-sqlite3'))(process.env.BARE_SEARCH, { readonly: true }).prepare(
    `select t.recordId, t.title, snippet(searchIndex, -1, '', '', '…', 12) as snippet from searchIndex
      join searchText t on t.n = searchIndex.rowid where searchIndex match ? order by rank limit 50`,
  )
  return find.all(
    value
      .trim()
      .split(' ')
      .map((word) => `"${word}" *`)
      .join(' AND '),
  )
})

app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      spellcheck: false,
      preload: join(__dirname, 'preload.cjs'),
    },
  })
  window.loadFile(process.env.BARE_PAGE || join(__dirname, 'index.html'))
})
