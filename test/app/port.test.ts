import { expect, test } from '../support/app.ts'
import { ask } from '../support/port.ts'

test('S6: only the main frame of our own window is given a port', async ({ launch }) => {
  const { app, window: page } = await launch({ expected: /frame/i })
  await expect(page.locator('#root')).not.toBeEmpty()
  await page.evaluate(() => document.body.append(document.createElement('iframe')))
  const about = { path: '/app/about' }
  expect(await ask(app, 'mainFrame', about)).toContain('"electron"')
  for (const who of ['subFrame', 'noFrame', 'foreignWindow'] as const) {
    expect([who, await ask(app, who, about)]).toEqual([who, 'closed'])
  }
})

test('S6: main checks what comes in, and tells nothing of its inside', async ({ launch }) => {
  const { app, window: page } = await launch({ expected: /./ })
  await expect(page.locator('#root')).not.toBeEmpty()
  const wrong: [string, unknown][] = [
    ['/workspace/openRecent', '/etc/passwd'],
    ['/workspace/openRecent', { path: '/etc/passwd' }],
    ['/workspace/restore', { of: 'open', name: '../../etc/passwd', place: 'near' }],
    ['/workspace/create', { name: 'x', country: 'it', timeZone: 'x', exportLanguage: 'xx', content: 'all' }],
    ['/draft/keep', { tableName: 'post', recordId: 'x', field: 'text', value: 'x' }],
    [
      '/draft/keep',
      {
        tableName: 'post',
        recordId: '01890000-0000-7000-8000-000000000000',
        field: 'text',
        value: 'x'.repeat(200_001),
      },
    ],
    ['/app/changeSettings', { device: 7, secondPlace: '/etc', theme: 'pink' }],
    ['/no/such/call', {}],
    ['/__proto__/constructor', {}],
    ['/app/../../etc/passwd', {}],
  ]
  for (const [path, input] of wrong) {
    const answer = await ask(app, 'mainFrame', { path, input })
    const { error } = JSON.parse(answer) as { error?: { status: number } }
    expect([path, (error?.status ?? 200) >= 400]).toEqual([path, true])
    expect(answer).not.toMatch(/node_modules|\.ts:\d|\.cjs|root:/)
  }
  // A setting the page may not name stays what it was.
  const settings = await ask(app, 'mainFrame', {
    path: '/app/changeSettings',
    input: { secondPlace: '/etc', theme: 'dark' },
  })
  expect(settings).toContain('"theme":"dark"')
  expect(settings).toContain('"secondPlace":null')
})

test('S4: an address goes to the browser only if it is https or mailto, and only after a yes', async ({
  launch,
}) => {
  const { app, window: page } = await launch({ expected: /./ })
  await expect(page.locator('#root')).not.toBeEmpty()
  await app.evaluate(({ shell, dialog }) => {
    const state = { outside: [] as string[], asked: 0, answer: 0 }
    Object.assign(globalThis, { state })
    shell.openExternal = async (url) => void state.outside.push(url)
    dialog.showMessageBox = (async () => {
      state.asked += 1
      return { response: state.answer, checkboxChecked: false }
    }) as never
  })
  const state = () =>
    app.evaluate(() => (globalThis as unknown as { state: { outside: string[]; asked: number } }).state)
  const refused = [
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'ms-settings:',
    'ms-word:x',
    '\\\\host\\share',
    'data:text/html,x',
    'app://app/index.html',
    'vbscript:x',
    'ssh://host',
    'tel:1',
    ' file:///x',
    'search-ms:query=x',
    'steam://run/1',
    'intent://x',
    'chrome://gpu',
    'view-source:https://example.com/',
    'ftp://host/',
    '',
  ]
  for (const url of refused) {
    const answer = await ask(app, 'mainFrame', { path: '/app/openExternal', input: url })
    expect([url, /"output":true/.test(answer)]).toEqual([url, false])
  }
  expect(await state()).toMatchObject({ outside: [], asked: 0 })
  await ask(app, 'mainFrame', { path: '/app/openExternal', input: 'https://example.com/a' })
  expect(await state()).toMatchObject({ outside: ['https://example.com/a'], asked: 1 })
  await app.evaluate(() => Object.assign((globalThis as unknown as { state: object }).state, { answer: 1 }))
  await ask(app, 'mainFrame', { path: '/app/openExternal', input: 'mailto:a@example.com' })
  expect(await state()).toMatchObject({ outside: ['https://example.com/a'], asked: 2 })
})
