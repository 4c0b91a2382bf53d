import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { aCanary } from '../support/canary.ts'
import { aFileWithGoals } from '../support/files.ts'
import { ask } from '../support/port.ts'

type Seen = {
  url: string
  preferences: Electron.WebPreferences
  port: string
  again: number
  world: string[]
}

test('S1, S6: the print window has the same walls, no port, and a page that is served once', async ({
  launch,
  folder,
}) => {
  const canary = await aCanary()
  const file = join(folder, 'brand.rapport')
  const hostile = `</script><script>document.title='ran'</script><img src=x onerror="document.title='ran'"><img src="${canary.url}/x">`
  aFileWithGoals(file, hostile, '{{hostile}}', '"__JOB__"', '__NONCE__')
  const { app, window: page } = await launch({ args: [file] })
  await expect(page.locator('#root')).not.toBeEmpty()
  const pdf = join(folder, 'plan.pdf')
  await app.evaluate(({ app: electron, dialog, ipcMain, MessageChannelMain, session }, path) => {
    const seen: unknown[] = []
    Object.assign(globalThis, { seen })
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: path })) as never
    electron.on('web-contents-created', (_event, contents) => {
      contents.on('did-finish-load', async () => {
        const url = contents.getURL()
        if (url === 'app://app/print.html') return
        const inside = contents as typeof contents & { getLastWebPreferences(): Electron.WebPreferences }
        const preferences = { ...inside.getLastWebPreferences() }
        const [calls, files] = [new MessageChannelMain(), new MessageChannelMain()]
        const port = new Promise((resolve) => {
          calls.port2.on('close', () => resolve('closed'))
          calls.port2.on('message', () => resolve('answered'))
        })
        calls.port2.start()
        ipcMain.emit('connect', {
          ports: [calls.port1, files.port1],
          sender: contents,
          senderFrame: contents.mainFrame,
        })
        calls.port2.postMessage(JSON.stringify({ i: '1', p: { u: '/app/about', b: {} } }))
        const names = `['require', 'process', 'rapport'].filter((name) => name in window).concat(document.title === 'ran' ? ['ran'] : [])`
        const world = await contents.executeJavaScript(names)
        const again = await session.defaultSession.fetch(url)
        seen.push({ url, preferences, port: await port, again: again.status, world })
      })
    })
  }, pdf)
  const input = { language: 'en', edition: 'owner', month: '2026-12', sections: ['goals'] }
  await ask(app, 'mainFrame', { path: '/exports/plan', input })
  await expect.poll(() => existsSync(pdf), { timeout: 30_000 }).toBe(true)
  const seen = await app.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen)
  expect(seen).toMatchObject([
    {
      url: expect.stringMatching(/^app:\/\/app\/print-[0-9a-f-]+\.html$/),
      port: 'closed',
      again: 404,
      world: [],
      preferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
      },
    },
  ])
  expect(seen[0]?.preferences.preload).toBeUndefined()
  expect(canary.hits).toEqual([])
  canary.close()
})

test('a window is prepared while a person chooses where to, and gone when they choose nothing', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'brand.rapport')
  aFileWithGoals(file, 'One goal')
  const { app, window: page } = await launch({ args: [file] })
  await expect(page.locator('#root')).not.toBeEmpty()
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () =>
      new Promise((resolve) => {
        Object.assign(globalThis, { cancel: () => resolve({ canceled: true, filePath: '' }) })
      })
  })
  const open = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    )
  const input = { language: 'en', edition: 'owner', month: '2026-12', sections: ['goals'] }
  const asked = ask(app, 'mainFrame', { path: '/exports/plan', input })
  await expect.poll(open).toContain('app://app/print.html')
  await app.evaluate(() => (globalThis as unknown as { cancel(): void }).cancel())
  await expect.poll(async () => (await open()).length).toBe(1)
  await asked
})
