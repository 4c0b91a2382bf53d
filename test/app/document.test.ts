import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { aCanary } from '../support/canary.ts'
import { drag } from '../support/drag.ts'
import { readPdf } from '../support/pdf.ts'

const openDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Export plan' }).click()
  return page.getByRole('dialog')
}

test('sections are chosen and ordered by keyboard, kept by name, and come back next time', async ({
  launch,
  folder,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window } = await launch({ args: [file] })
  const dialog = await openDialog(window)
  const box = (name: string) => dialog.getByRole('checkbox', { name })
  for (const name of ['Why we are here', 'Calendar', 'People', 'Review', 'What you need'])
    await box(name).uncheck()
  await box('Audiences').focus()
  for (let step = 0; step < 7; step += 1) await window.keyboard.press('Alt+ArrowUp')
  await expect(box('Audiences')).toBeFocused()
  await dialog.getByLabel('Keep this choice as').fill('Board')
  await window.keyboard.press('Enter')
  await expect(dialog.getByRole('combobox', { name: 'Saved choice' })).toHaveValue('Board')
  expect(await findBarriers(window, '[role="dialog"]')).toEqual([])

  const pdf = join(folder, 'board.pdf')
  await answerDialogs(app, pdf)
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog.getByText('board.pdf')).toBeVisible({ timeout: 30_000 })
  const contents = readPdf(pdf).text(2)
  const places = ['Whom we speak to', 'What we want to reach', 'Where we speak'].map((title) =>
    contents.indexOf(title),
  )
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
  expect(contents).not.toContain('Calendar')
  await app.close()

  const again = await launch({ args: [file] })
  const later = await openDialog(again.window)
  await expect(later.getByRole('combobox', { name: 'Saved choice' })).toHaveValue('Board')
  await expect(later.getByRole('checkbox').first()).toBeChecked()
  await expect(later.getByRole('checkbox').nth(1)).not.toBeChecked()
  await drag(later.getByRole('listitem').first(), later.getByRole('listitem').nth(2), { y: -4 })
  await expect(later.getByRole('checkbox').nth(2)).toHaveAccessibleName(/Audiences/)
  await expect(later.getByRole('combobox', { name: 'Saved choice' })).toHaveValue('')
  await later.getByRole('combobox', { name: 'Saved choice' }).click()
  await again.window.getByRole('option', { name: 'Board' }).click()
  await later.getByRole('button', { name: 'Remove this choice' }).click()
  await expect(later.getByRole('combobox', { name: 'Saved choice' })).toHaveValue('')
  await again.window.getByRole('button', { name: 'Undo' }).last().click()
  await expect(later.getByRole('combobox', { name: 'Saved choice' })).toHaveValue('Board')
})

test('a page of the strategy prints alone, in another language and as Markdown', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await window.getByRole('button', { name: 'Strategy', exact: true }).click()
  await window.getByRole('navigation').getByRole('button', { name: 'Channels' }).click()
  await window.getByRole('main').getByRole('button', { name: 'Print this page' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('checkbox')).toHaveCount(0)
  await dialog.getByText('עברית', { exact: true }).click()
  const print = async (name: string) => {
    await answerDialogs(app, join(folder, name))
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.getByText(name)).toBeVisible({ timeout: 30_000 })
    return join(folder, name)
  }
  const paper = readPdf(await print('channels.pdf'))
  expect([paper.pages, paper.language, paper.isTagged]).toEqual([3, 'he', true])
  expect(paper.text()).toContain('@samplestreetbakery')
  await dialog.getByText('Markdown', { exact: true }).click()
  const text = readFileSync(await print('channels.md'), 'utf8')
  expect(text).toMatch(/^# איפה אנחנו מדברים$/m)
  expect(text).toMatch(/^## Instagram$/m)
  expect(text).toContain('@samplestreetbakery')
})

test('a mark is taken in as dots: too large, no picture or an SVG with a script does no harm', async ({
  launch,
  folder,
}) => {
  const canary = await aCanary()
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window } = await launch({ args: [file] })
  await window.getByRole('button', { name: 'Settings', exact: true }).click()
  const mark = window.getByRole('img', { name: 'Brand mark' })
  const choose = async (name: string, content: string | Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    await answerDialogs(app, path)
    await window.getByRole('button', { name: 'Choose a picture…' }).click()
  }
  await choose('huge.png', Buffer.alloc(30 * 1024 * 1024, 0x89))
  await expect(window.getByRole('alert')).toContainText('larger than 4 MB')
  await choose('page.svg', '<html><svg/></html>')
  await expect(window.getByRole('alert')).toContainText('not a PNG, JPEG or SVG')
  await choose('broken.png', Buffer.from('89504e470d0a1a0a0000', 'hex'))
  await expect(window.getByRole('alert')).toContainText('damaged')
  await expect(mark).toHaveCount(0)
  await choose(
    'hostile.svg',
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "${canary.url}/entity">]>
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 80"
      onload="document.title='ran'">
      <script>document.title='ran'; fetch('${canary.url}/script')</script>
      <style>@import url('${canary.url}/style');</style>
      <image xlink:href="${canary.url}/image" width="10" height="10"/>
      <use href="${canary.url}/use#a"/>
      <rect width="200" height="80" fill="#0a7d5a"/>
    </svg>`,
  )
  await expect(mark).toBeVisible()
  await expect(window.getByRole('alert')).toContainText('Only the picture was taken in')
  expect(await mark.getAttribute('src')).toMatch(/^data:image\/png;base64,iVBORw0/)
  const size = await mark.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
  expect(size).toEqual([1200, 480])

  const colour = window.getByRole('textbox', { name: 'Brand colour' })
  await colour.fill('#FFD400')
  await colour.press('Tab')
  await expect(window.getByText(/hard to read on white paper/)).toBeVisible()
  expect(await findBarriers(window)).toEqual([])
  await window.getByRole('button', { name: 'Use this tone everywhere' }).click()
  await expect(window.getByText(/hard to read on white paper/)).toHaveCount(0)

  const pdf = join(folder, 'marked.pdf')
  const dialog = await openDialog(window)
  await answerDialogs(app, pdf)
  await dialog.locator('button[type=submit]').click()
  await expect(dialog.getByText('marked.pdf')).toBeVisible({ timeout: 30_000 })
  expect(readPdf(pdf).structure).toMatch(/Figure/)
  await dialog.getByRole('button', { name: 'Close' }).last().click()

  for (const step of [1, 2, 3]) {
    await window.keyboard.press('ControlOrMeta+z')
    if (step === 2) await expect(mark).toBeVisible()
  }
  await expect(mark).toHaveCount(0)
  expect([canary.hits, existsSync(pdf)]).toEqual([[], true])
})

test('a mark from a drawing that does not say its size is as large as what is drawn in it', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await window.getByRole('button', { name: 'Settings', exact: true }).click()
  const mark = window.getByRole('img', { name: 'Brand mark' })
  let before = ''
  for (const [name, attributes] of [
    ['none.svg', ''],
    ['percent.svg', 'width="100%" height="100%" fill="red"'],
  ] as const) {
    const path = join(folder, name)
    const drawing = '<rect x="700" y="-30" width="40" height="20"/>'
    writeFileSync(path, `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${drawing}</svg>`)
    await answerDialogs(app, path)
    await window.getByRole('button', { name: /Choose (a|another) picture…/ }).click()
    await expect(mark).toBeVisible()
    await expect(mark).not.toHaveAttribute('src', before)
    before = (await mark.getAttribute('src')) ?? ''
    const [width = 0, height = 0] = await mark.evaluate((image: HTMLImageElement) => [
      image.naturalWidth,
      image.naturalHeight,
    ])
    expect(width).toBe(1200)
    expect(Math.abs(height - 600)).toBeLessThan(20)
  }
})
