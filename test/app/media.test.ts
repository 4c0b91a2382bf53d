import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { commit } from '../../db/commit.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { aPng, hashOf } from '../support/pictures.ts'
import { aPost, aVariant } from '../support/posts.ts'

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
const grid = (page: Page) => page.getByRole('listbox', { name: 'Files' })
const told = (page: Page) => page.getByRole('region', { name: 'About these files' })
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' })

/** Files beside the workspace, as somebody's own. */
function putFiles(folder: string, files: Record<string, Buffer | string>): string[] {
  const from = join(folder, 'mine')
  mkdirSync(from, { recursive: true })
  return Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(from, name), bytes)
    return join(from, name)
  })
}

/** Lets files go over a part of the page, as the file manager does. */
async function dropOn(page: Page, selector: string, paths: readonly string[]) {
  // A page cannot make a file that lies on the disk; a field can.
  await page.evaluate(() => {
    const field = document.createElement('input')
    field.type = 'file'
    field.multiple = true
    field.id = 'dropped'
    field.hidden = true
    document.body.append(field)
  })
  await page.locator('#dropped').setInputFiles([...paths])
  await page.evaluate((over) => {
    const field = document.querySelector<HTMLInputElement>('#dropped')
    const transfer = new DataTransfer()
    for (const file of field?.files ?? []) transfer.items.add(file)
    field?.remove()
    const target = document.querySelector(over)
    for (const kind of ['dragenter', 'dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }))
  }, selector)
}

test('files dropped on the library are copied, drawn, found, tagged and taken out again', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { window: page } = await launch({ args: [file] })
  await goTo(page, 'Media')
  await expect(page.getByText('No pictures yet')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  const oven = aPng(400, 500, { shade: 90 })
  const paths = putFiles(folder, {
    'oven.png': oven,
    'copy of oven.png': oven,
    'mill.jpg': aPng(300, 300, { shade: 200 }),
    'letter.png': 'Dear all',
    'empty.mp4': '',
    'bomb.png': aPng(30_000, 30_000, { isOnlySaid: true }),
    'broken.png': aPng(200, 200, { isOnlySaid: true }).subarray(0, 60),
  })
  await dropOn(page, 'main > section', paths)
  await expect(notices(page)).toContainText('2 files added')
  await expect(told(page).getByRole('listitem')).toHaveCount(6)
  await expect(told(page)).toContainText('This file was in the library already; it stays one.')
  await expect(told(page)).toContainText('Its name says another type than it is')
  await expect(told(page)).toContainText('This is no picture, video or PDF, whatever it is called.')
  await expect(told(page)).toContainText('This file is empty')
  await expect(told(page)).toContainText('more than 120 million dots')
  await expect(told(page)).toContainText('what follows cannot be read')
  expect(await findBarriers(page, 'html')).toEqual([])
  await told(page).getByRole('button', { name: 'Close' }).click()

  await expect(grid(page).getByRole('option')).toHaveCount(2)
  const media = file.replace(/\.rapport$/, '.media')
  expect(readdirSync(media).filter((name) => name !== 'thumbs')).toHaveLength(2)
  const drawn = grid(page)
    .getByRole('option', { name: /oven\.png/ })
    .locator('img')
  await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400)

  await grid(page)
    .getByRole('option', { name: /oven\.png/ })
    .click()
  const panel = page.getByRole('complementary', { name: 'oven.png' })
  await panel.getByRole('combobox', { name: 'Tag' }).fill('Autumn')
  await panel.getByRole('combobox', { name: 'Tag' }).press('Enter')
  await expect(panel.getByText('Autumn')).toBeVisible()
  await panel.getByRole('textbox', { name: 'What it shows' }).fill('The oven at five')
  await panel.getByRole('textbox', { name: 'What it shows' }).blur()
  await panel.getByText('Some', { exact: true }).click()
  await expect(panel.getByText('A permission is missing')).toBeVisible()
  await panel.getByRole('button', { name: 'Note a permission' }).click()
  const permission = panel.getByRole('group', { name: 'Permission 1' })
  await permission.getByRole('textbox', { name: 'Where it stands' }).fill('mail of 3 May')
  await permission.getByRole('textbox', { name: 'Where it stands' }).press('Enter')
  await expect(panel.getByText('Permission is given.')).toBeVisible()
  expect(await findBarriers(page, 'html')).toEqual([])

  await page.getByRole('searchbox', { name: 'Search media' }).fill('autumn')
  await expect(grid(page).getByRole('option')).toHaveText([/oven\.png/])
  await page.getByRole('searchbox', { name: 'Search media' }).fill('')
  await expect(grid(page).getByRole('option')).toHaveCount(2)
  await panel.getByRole('button', { name: 'Close' }).click()

  await grid(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(page.getByText('No pictures yet')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(grid(page).getByRole('option')).toHaveCount(2)
  await expect(grid(page).getByRole('option', { name: /oven\.png/ })).toBeVisible()
})

test('a post takes files from the disk, the library and the clipboard, in an order that keys change', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const db = openDb(file, { device: 'test' })
  const post = aPost({ title: 'Sourdough' })
  commit(db, { key: 'test' }, (writer) => {
    writer.add('post', post)
    writer.add('variant', aVariant({ postId: post.id, day: new Date().toISOString().slice(0, 10) }))
  })
  closeDb(db)
  const { app, window: page } = await launch({ args: [file] })
  const [oven = '', mill = ''] = putFiles(folder, {
    'oven.png': aPng(400, 500, { shade: 90 }),
    'mill.png': aPng(300, 300, { shade: 200 }),
  })
  await goTo(page, 'Calendar')
  await page
    .getByRole('main')
    .getByRole('button', { name: /Sourdough/ })
    .click()
  const panel = page.getByRole('complementary', { name: 'Sourdough' })
  const list = panel.getByRole('list', { name: 'Pictures and files' })
  await answerDialogs(app, oven)
  await panel.getByRole('region', { name: 'Pictures and files' }).getByRole('button', { name: 'Add' }).click()
  await page.getByRole('menuitem', { name: 'From this computer…' }).click()
  await expect(list.getByRole('listitem')).toHaveText([/oven\.png/])
  await expect(panel.getByText('1 picture has no alt text yet.')).toBeVisible()
  await list.getByRole('textbox', { name: 'What oven.png shows' }).fill('The oven')
  await list.getByRole('textbox', { name: 'What oven.png shows' }).blur()
  await expect(panel.getByText('no alt text yet')).toHaveCount(0)

  await dropOn(page, '[aria-labelledby] ol[aria-label="Pictures and files"]', [mill])
  await expect(list.getByRole('listitem')).toHaveText([/oven\.png/, /mill\.png/])
  await list.getByRole('button', { name: 'Take mill.png out of the post' }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(list.getByRole('listitem')).toHaveText([/mill\.png/, /oven\.png/])
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('listitem')).toHaveText([/oven\.png/, /mill\.png/])

  await panel.getByRole('button', { name: 'Close' }).focus()
  await app.evaluate(
    ({ clipboard, nativeImage }, bytes) => {
      // Electron 45 writes pictures in another way; tests run on 33.
      const board = clipboard as unknown as { writeImage(image: Electron.NativeImage): void }
      board.writeImage(nativeImage.createFromBuffer(Buffer.from(bytes, 'base64')))
    },
    aPng(64, 64, { shade: 10 }).toString('base64'),
  )
  await page.keyboard.press('Control+v')
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect(list.getByRole('listitem').nth(2)).toContainText('Pasted picture')

  await list.getByRole('button', { name: /^Take Pasted picture/ }).click()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await panel.getByRole('region', { name: 'Pictures and files' }).getByRole('button', { name: 'Add' }).click()
  await page.getByRole('menuitem', { name: 'From the library…' }).click()
  const picker = page.getByRole('dialog', { name: 'From the library…' })
  await picker.getByRole('button', { name: /Pasted picture/ }).click()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await picker.getByRole('button', { name: 'Add 1 file' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(3)
  expect(await findBarriers(page, 'html')).toEqual([])
  const tile = page.getByRole('main').getByRole('button', { name: /Sourdough/ })
  await expect(tile.locator('img')).toHaveCount(1)
})

test('a missing file is named, and comes back only as the very same', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { app, window: page } = await launch({ args: [file] })
  const bytes = aPng(400, 500, { shade: 90 })
  const [oven = '', other = ''] = putFiles(folder, { 'oven.png': bytes, 'other.png': aPng(80, 80) })
  await goTo(page, 'Media')
  await dropOn(page, 'main > section', [oven])
  await expect(grid(page).getByRole('option')).toHaveCount(1)
  const kept = join(file.replace(/\.rapport$/, '.media'), `${hashOf(bytes)}.png`)
  rmSync(kept)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(grid(page).getByText('File missing')).toBeVisible()
  await grid(page).getByRole('option').click()
  const panel = page.getByRole('complementary', { name: 'oven.png' })
  await expect(panel.getByText('This file is no longer in the media folder.')).toBeVisible()
  await answerDialogs(app, other)
  await panel.getByRole('button', { name: 'Find it again…' }).click()
  await expect(notices(page)).toContainText('That is another file')
  expect(existsSync(kept)).toBe(false)
  await answerDialogs(app, oven)
  await panel.getByRole('button', { name: 'Find it again…' }).click()
  await expect(panel.getByText('This file is no longer in the media folder.')).toHaveCount(0)
  expect(existsSync(kept)).toBe(true)
})

test('a media folder that was moved away is named once, and its pictures come back with it', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const media = file.replace(/\.rapport$/, '.media')
  const aside = join(folder, 'aside')
  const before = await launch({ args: [file] })
  await goTo(before.window, 'Media')
  const paths = putFiles(folder, { 'oven.png': aPng(400, 500), 'mill.png': aPng(80, 80) })
  await dropOn(before.window, 'main > section', paths)
  await expect(grid(before.window).getByRole('option')).toHaveCount(2)
  await before.app.close()

  renameSync(media, aside)
  const { app, window: page } = await launch({ args: [file] })
  // The page may remember for a day what it has seen.
  await app.evaluate(({ session }) => session.defaultSession.clearCache())
  await goTo(page, 'Media')
  const pictures = grid(page).locator('img')
  const widths = () => pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))
  await expect.poll(widths).toEqual([1, 1])
  const note = page.getByRole('region', { name: 'Media' }).getByRole('alert')
  await expect(note).toContainText(basename(media))
  await expect(note).toContainText('2 files are not in the folder')
  expect(await findBarriers(page)).toEqual([])
  await note.getByRole('button', { name: 'Show what is missing' }).click()
  await expect(note).toHaveCount(0)
  await expect(grid(page).getByRole('option')).toHaveCount(2)

  renameSync(aside, media)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect.poll(widths).toEqual([80, 400])
  await expect(note).toHaveCount(0)
})

test('the sample says which picture lacks a permission, on Today and in its post', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const db = openDb(file, { device: 'test' })
  const story = db.sqlite
    .prepare(
      "select variant.id from variant join mediaUse on mediaUse.postId = variant.postId where mediaId = (select id from media where name like 'Sign%')",
    )
    .pluck()
    .get() as string
  const day = new Date().toISOString().slice(0, 10)
  commit(db, { key: 'test' }, (writer) => writer.change('variant', story, { day }))
  closeDb(db)
  const { window: page } = await launch({ args: [file] })
  await goTo(page, 'Today')
  const today = page.getByRole('region', { name: 'Pictures without permission' })
  await expect(today.getByRole('button')).toContainText('Sign of the mill.png')
  expect(await findBarriers(page)).toEqual([])
  await today.getByRole('button').click()
  await expect(page.getByRole('complementary', { name: 'Sign of the mill.png' })).toContainText(
    'A permission is missing',
  )
})

/** A second of film, made by the page itself. */
async function filmIn(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 640, height: 360 })
    const brush = canvas.getContext('2d')
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' })
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve))
    recorder.start(100)
    for (let frame = 0; frame < 20; frame += 1) {
      brush?.fillRect(frame * 20, 40, 60, 200)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    recorder.stop()
    await stopped
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
    return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''))
  })
  return Buffer.from(text, 'base64')
}

test('a video is measured and drawn; four gigabytes of one hold nobody up, and stopped they leave nothing', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { window: page } = await launch({ args: [file] })
  const [film = '', long = ''] = putFiles(folder, {
    'film.webm': await filmIn(page),
    'long.mp4': Buffer.from('\0\0\0\x18ftypmp42', 'latin1'),
  })
  // It takes no room until it is copied.
  truncateSync(long, 4 * 1024 ** 3)
  await goTo(page, 'Media')
  await dropOn(page, 'main > section', [film])
  const card = grid(page).getByRole('option', { name: /film\.webm/ })
  await expect(card).toContainText('640 × 360')
  await expect
    .poll(() => card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(640)

  await dropOn(page, 'main > section', [long])
  const taking = page.getByRole('region', { name: 'Files on their way in' })
  await expect(taking.getByRole('progressbar')).toBeVisible()
  expect(await findBarriers(page, 'html')).toEqual([])
  await goTo(page, 'Calendar')
  await page.getByRole('textbox', { name: 'New idea' }).fill('Meanwhile')
  await page.getByRole('textbox', { name: 'New idea' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Ideas' }).getByRole('listitem')).toHaveText(['Meanwhile'])
  await expect(taking).toBeVisible()
  await taking.getByRole('button', { name: 'Cancel' }).click()
  await expect(taking).toHaveCount(0)
  await goTo(page, 'Media')
  await expect(grid(page).getByRole('option')).toHaveCount(1)
  const media = file.replace(/\.rapport$/, '.media')
  await expect.poll(() => readdirSync(media).filter((name) => name !== 'thumbs').length).toBe(1)
})
