import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/root.ts'
import { expect, test } from '../support/app.ts'
import { injectEverything, leaveEverywhere } from '../support/attacks.ts'
import { aCanary } from '../support/canary.ts'

/** Every complaint of the page is one that the attack brought about. */
const provoked = /./

test('S1: every window is sandboxed, isolated and without Node, as it runs', async ({ launch }) => {
  const { app, window: page } = await launch()
  const all = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => ({
      ...(
        contents as Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences }
      ).getLastWebPreferences(),
    })),
  )
  expect(all.length).toBeGreaterThan(0)
  for (const preferences of all) {
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
    expect(preferences.nodeIntegrationInWorker ?? false).toBe(false)
    expect(preferences.nodeIntegrationInSubFrames ?? false).toBe(false)
    expect(preferences.allowRunningInsecureContent ?? false).toBe(false)
    expect(preferences.experimentalFeatures ?? false).toBe(false)
    expect(preferences.enableBlinkFeatures ?? '').toBe('')
  }
  const world = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
    door: Object.keys(window.rapport),
    isSecure: window.isSecureContext,
    origin: location.origin,
  }))
  expect(world).toEqual({ node: [], door: ['tokenFor'], isSecure: true, origin: 'app://app' })
})

test('S1: windows are made in two files only', () => {
  const makers = readdirSync(join(root, 'electron'), { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      /new (BrowserWindow|WebContentsView|BrowserView)\b/.test(
        readFileSync(join(root, 'electron', file), 'utf8'),
      ),
  )
  expect(makers.toSorted()).toEqual(['hidden-window.ts', 'window.ts'])
})

test('S2: the policy stands in the header of the page, with a fresh nonce each time', async ({ launch }) => {
  const { app } = await launch()
  const read = () =>
    app.evaluate(async ({ session }) => {
      const answer = await session.defaultSession.fetch('app://app/index.html')
      return { policy: answer.headers.get('content-security-policy') ?? '', page: await answer.text() }
    })
  const [first, second] = [await read(), await read()]
  const parts = Object.fromEntries(
    first.policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  )
  const nonce = /'nonce-([^']+)'/.exec(first.policy)?.[1] ?? ''
  expect(parts).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
  })
  expect(Buffer.from(nonce, 'base64').length).toBe(16)
  expect(first.page).not.toContain('__NONCE__')
  expect(second.policy).not.toBe(first.policy)
})

test('S2, S10: nothing injected into the page runs or reaches a server', async ({ launch }) => {
  const canary = await aCanary()
  const { app, window: page } = await launch({ expected: provoked })
  await expect(page.locator('#root')).not.toBeEmpty()
  const before = page.url()
  const tried = await page.evaluate(injectEverything, { url: canary.url, port: canary.port })
  expect(Object.keys(tried).length).toBeGreaterThan(35)
  expect(Object.entries(tried).filter(([, outcome]) => outcome === 'ran')).toEqual([])
  expect(page.url().replace(/#$/, '')).toBe(before)
  expect(app.windows()).toHaveLength(1)
  expect(canary.hits).toEqual([])
  // The canary sings when something does come.
  await fetch(`${canary.url}/control`)
  expect(canary.hits).toEqual(['GET /control'])
  canary.close()
})

test('S3: a path in a URL reaches nothing but the built page', async ({ launch }) => {
  const { app } = await launch()
  const answers = await app.evaluate(async ({ session }, urls) => {
    const found: Record<string, string> = {}
    for (const url of urls) {
      try {
        const answer = await session.defaultSession.fetch(url)
        const text = await answer.text()
        found[url] = `${answer.status}${/root:|"name": "rapport"/.test(text) ? ' LEAKED' : ''}`
      } catch {
        found[url] = 'refused'
      }
    }
    return found
  }, traversals())
  expect(Object.keys(answers).length).toBeGreaterThanOrEqual(60)
  expect(Object.entries(answers).filter(([, answer]) => answer !== '404' && answer !== 'refused')).toEqual([])
  const control = await app.evaluate(
    async ({ session }) => (await session.defaultSession.fetch('app://app/index.html')).status,
  )
  expect(control).toBe(200)
})

test('S4: the page goes nowhere, opens nothing and downloads nothing', async ({ launch, folder }) => {
  const canary = await aCanary()
  const { app, window: page } = await launch({ expected: provoked })
  await app.evaluate(({ shell, dialog }) => {
    const outside: string[] = []
    Object.assign(globalThis, { outside })
    shell.openExternal = async (url) => void outside.push(url)
    dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: false })) as never
  })
  await expect(page.locator('#root')).not.toBeEmpty()
  const before = page.url()
  await page.evaluate(leaveEverywhere, { url: canary.url })
  expect(page.url()).toBe(before)
  // Navigations that were refused never end for a locator, so the page is asked directly.
  expect(await page.evaluate(() => document.querySelector('#root')?.childElementCount)).toBeGreaterThan(0)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await app.evaluate(() => (globalThis as unknown as { outside: string[] }).outside)).toEqual([])
  expect(canary.hits).toEqual([])
  expect(readdirSync(folder).filter((name) => name === 'x' || name === 'Downloads')).toEqual([])
  canary.close()
})

test('S4, S6: a page that emptied itself is brought back, and the empty one is refused the port', async ({
  launch,
}) => {
  const { app, window: page } = await launch({ expected: provoked })
  await expect(page.locator('#root')).not.toBeEmpty()
  await app.evaluate(({ ipcMain }) => {
    const connects: { url: string; closed: number }[] = []
    Object.assign(globalThis, { connects })
    ipcMain.prependListener('connect', (event) => {
      const connect = { url: event.senderFrame?.url ?? '', closed: 0 }
      connects.push(connect)
      for (const port of event.ports) {
        const close = port.close.bind(port)
        port.close = () => {
          connect.closed += 1
          close()
        }
      }
    })
  })
  const before = page.url()
  await page.evaluate(() => location.assign('about:blank'))
  await page.waitForURL(before)
  await expect(page.locator('#root')).not.toBeEmpty()
  const connects = await app.evaluate(() => (globalThis as unknown as { connects: unknown[] }).connects)
  expect(connects).toEqual([
    { url: 'about:blank', closed: 2 },
    { url: before, closed: 0 },
  ])
})

test('S5: every permission is denied', async ({ launch }) => {
  const { window: page } = await launch({ expected: provoked })
  const granted = await page.evaluate(async (names) => {
    const open: string[] = []
    for (const name of names) {
      try {
        const { state } = await navigator.permissions.query({ name: name as PermissionName })
        if (state !== 'denied') open.push(`${name}: ${state}`)
      } catch {
        // The page does not know this one.
      }
    }
    const never = (name: string, ask: () => Promise<unknown> | undefined) =>
      Promise.resolve()
        .then(ask)
        .then((got) => {
          if (got !== undefined && got !== 'denied' && !(Array.isArray(got) && got.length === 0))
            open.push(`${name}: granted`)
        })
        .catch(() => {})
    type Device = { requestDevice(options: unknown): Promise<unknown> }
    const devices = navigator as unknown as Record<string, Device & { requestPort(): Promise<unknown> }>
    await never('camera', () => navigator.mediaDevices?.getUserMedia({ video: true, audio: true }))
    await never('screen', () => navigator.mediaDevices?.getDisplayMedia({ video: true }))
    await never('notification', () => Notification.requestPermission())
    await never('clipboard', () => navigator.clipboard?.readText())
    await never(
      'place',
      () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
    )
    await never('midi', () => navigator.requestMIDIAccess?.({ sysex: true }))
    await never('usb', () => devices.usb?.requestDevice({ filters: [] }))
    await never('hid', () => devices.hid?.requestDevice({ filters: [] }))
    await never('bluetooth', () => devices.bluetooth?.requestDevice({ acceptAllDevices: true }))
    await never('serial', () => devices.serial?.requestPort())
    return open
  }, permissions)
  expect(granted).toEqual([])
})

const permissions = [
  'geolocation',
  'notifications',
  'push',
  'midi',
  'camera',
  'microphone',
  'background-fetch',
  'background-sync',
  'persistent-storage',
  'ambient-light-sensor',
  'accelerometer',
  'gyroscope',
  'magnetometer',
  'clipboard-read',
  'screen-wake-lock',
  'nfc',
  'display-capture',
  'idle-detection',
  'periodic-background-sync',
  'storage-access',
  'window-management',
  'local-fonts',
  'keyboard-lock',
  'pointer-lock',
  'payment-handler',
  'top-level-storage-access',
]

function traversals(): string[] {
  const ups = [
    '..',
    '../..',
    '../../..',
    '%2e%2e',
    '%2e%2e%2f%2e%2e',
    '..%2f..',
    '..%5c..',
    '..\\..',
    '%252e%252e',
    '....//....',
    '.%00.',
    '..;',
  ]
  const goals = ['etc/passwd', 'main/main.cjs', 'package.json', 'preload/preload.cjs']
  const climbing = ups.flatMap((up) => goals.map((goal) => `app://app/${up}/${goal}`))
  return [
    ...climbing,
    'app://app//etc/passwd',
    'app://app///etc/passwd',
    'app://app/assets/../../main/main.cjs',
    'app://app/assets/%2e%2e/%2e%2e/main/main.cjs',
    'app://app/index.html%00.js',
    'app://app/index.html/',
    'app://app/INDEX.HTML',
    'app://app/C:/Windows/win.ini',
    'app://app/%5c%5chost%5cshare%5cfile',
    'app://app//host/share/file',
    `app://app/${'a'.repeat(20_000)}`,
    `app://app/${'../'.repeat(2_000)}etc/passwd`,
    'app://other/index.html',
    'app://app.evil/index.html',
    'app://localhost/index.html',
    'app://app/file:///etc/passwd',
    'app://app/.git/config',
    'app://app/assets',
    'app://app/assets/',
  ]
}
