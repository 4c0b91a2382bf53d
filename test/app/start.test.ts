import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { sampleBrand } from '../../db/sample/sample.ts'
import { expect, findBarriers, test } from '../support/app.ts'

test('opens one window without a complaint', async ({ launch }) => {
  const { app, window } = await launch()
  await expect(window.locator('#root')).toContainText(/\S/)
  expect(app.windows()).toHaveLength(1)
  expect(await window.title()).toContain('Rapport')
})

test('reads the words of one language and nothing that a start does not need', async ({ launch, folder }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window } = await launch({ args: [file], locale: 'el-GR' })
  await expect(window.getByRole('navigation').first()).toBeVisible()
  const readInMain = () =>
    app.evaluate(() => {
      const { _cache } = Object(process.mainModule).constructor as { _cache: Record<string, unknown> }
      return Object.keys(_cache).flatMap(
        (path) => path.match(/chunks[\\/](\w[\w-]*?)-[\w-]{8}\.cjs$/)?.[1] ?? [],
      )
    })
  await expect.poll(readInMain).toContain('el')
  const read = await readInMain()
  expect(read.filter((name) => ['en', 'tr', 'it', 'el', 'he'].includes(name))).toEqual(['el'])
  expect(read.filter((name) => ['sample', 'decode', 'plan-markdown', 'read-import'].includes(name))).toEqual(
    [],
  )
  const fetched = await window.evaluate(() =>
    [...document.querySelectorAll('link')].map(({ href }) => href.replace(/^.*\/(.*)-[\w-]{8}\.\w+$/, '$1')),
  )
  expect(fetched).toContain('drawing')
  expect(fetched).not.toContain('strategy-screen')
  expect(fetched.length, fetched.join(' ')).toBeLessThan(25)
})

test('stands on a dark ground in the dark theme, so that nothing flashes', async ({ launch, folder }) => {
  mkdirSync(join(folder, 'settings'))
  writeFileSync(join(folder, 'settings/settings.json'), JSON.stringify({ theme: 'dark' }))
  const { app, window } = await launch()
  await expect(window.locator('#root')).toContainText(/\S/)
  const behind = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
  )
  const [red, green, blue] =
    (behind ?? '').match(/[0-9a-f]{2}/gi)?.map((hex) => Number.parseInt(hex, 16)) ?? []
  await expect(window.locator('body')).toHaveCSS('background-color', `rgb(${red}, ${green}, ${blue})`)
})

test('ends when its window closes, also when a workspace is open and has nothing to back up', async ({
  launch,
  folder,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { app, window } = await launch({ args: [file] })
  await expect(window.locator('#root')).toContainText(/\S/)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await window.close()
  await expect(ended).resolves.toBe(0)
})

test('a second start opens the file it was given in the first window, and ends', async ({
  launch,
  folder,
}) => {
  const first = makeWorkspace(folder, 'en', 'empty')
  const second = makeWorkspace(folder, 'it', 'sample')
  const { app, window: page } = await launch({ args: [first.file] })
  await expect(page.locator('#root')).toContainText(/\S/)
  const [program = '', ...words] = await app.evaluate(() => process.argv)
  const again = spawnSync(program, [...words.filter((word) => word !== first.file), second.file], {
    env: { ...process.env, HOME: folder },
    timeout: 20_000,
  })
  expect(again.status).toBe(0)
  await expect(page.getByText(sampleBrand('it').name).first()).toBeVisible()
  expect(app.windows()).toHaveLength(1)
})

test('the menu speaks the chosen language, and what it offers works with and without a workspace', async ({
  launch,
  folder,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window: page } = await launch({ locale: 'it-IT' })
  const menu = () =>
    app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
        (submenu?.items ?? []).map(({ label, enabled }) => ({ label, enabled })),
      ),
    )
  const click = (label: string) =>
    app.evaluate(
      ({ Menu, dialog }, [wanted, path]) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path ?? ''] })
        const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? [])
        items.find((one) => one.label === wanted)?.click()
      },
      [label, file],
    )
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(menu).toContainEqual({ label: 'Strategia', enabled: false })
  await click('Informazioni su Rapport')
  const about = page.getByRole('dialog', { name: 'Informazioni su Rapport' })
  await expect(about.getByText(/Electron \d+\.\d+\.\d+/)).toBeVisible()
  expect(await findBarriers(page, 'html')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(about).toBeHidden()
  await page.getByRole('button', { name: 'Informazioni su Rapport' }).press('Enter')
  await expect(about).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Informazioni su Rapport' })).toBeFocused()
  await click('Apri uno spazio di lavoro…')
  await page.getByRole('button', { name: /Nora Sample/ }).click()
  await expect(page.getByRole('navigation')).toBeVisible()
  expect(await menu()).toContainEqual({ label: 'Strategia', enabled: true })
  await click('Strategia')
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await click('Informazioni su Rapport')
  await expect(page.getByText(/Electron \d+\.\d+\.\d+/)).toBeVisible()
})
