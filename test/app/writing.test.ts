import type { Locator, Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import en from '../../shared/i18n/en.json' with { type: 'json' }
import { expect, findBarriers, test } from '../support/app.ts'

/** The details of the first goal of an otherwise empty plan. */
async function openGoal(page: Page) {
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.press('Space')
  return page.getByRole('textbox', { name: 'Strategy' })
}

/** As the browser tells it when something that was copied in another program is pasted. */
function paste(field: Locator, type: 'text/plain' | 'text/html', copied: string) {
  return field.evaluate(
    (node, [kind, data]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(kind, data)
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [type, copied] as const,
  )
}

test('writes headings, lists, links and bold by keyboard, and finds them again', async ({
  folder,
  launch,
}) => {
  const file = makeWorkspace(folder, 'en', 'sample').file
  const first = await launch({ args: [file] })
  const page = first.window
  const field = await openGoal(page)
  await field.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Control+Shift+h')
  await page.keyboard.type('Why')
  await page.keyboard.press('Enter')
  await page.keyboard.type('We ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('bake')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' by hand.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Shift+8')
  await page.keyboard.type('Flour')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await page.keyboard.type('Rye')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Shift+k')
  await page.getByRole('textbox', { name: 'Address of the link' }).fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Type a web address')
  await page.getByRole('textbox', { name: 'Address of the link' }).fill('example.com/rye')
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await page.keyboard.press('Alt+F10')
  await expect(page.getByRole('button', { name: 'Bold', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Tab')
  await expect(page.getByRole('toolbar')).toBeHidden()
  await expect(page.getByText(/^Saved /)).toBeVisible()
  await first.app.close()

  const again = await launch({ args: [file] })
  const found = await openGoal(again.window)
  await expect(found.getByRole('heading', { name: 'Why' })).toBeVisible()
  await expect(found.locator('strong')).toHaveText('bake')
  await expect(found.locator('ul ul > li')).toHaveText(['Rye', 'example.com/rye'])
  await expect(found.locator('a')).toHaveAttribute('href', 'https://example.com/rye')
  await found.locator('a').click({ modifiers: ['Control'] })
  expect(again.app.windows()).toHaveLength(1)
})

test('pastes the words of foreign HTML and nothing that runs', async ({ folder, launch }) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  const field = await openGoal(page)
  await field.focus()
  await page.keyboard.press('Control+a')
  const html = `<html><head><style>p{color:red}</style><script>window.ran = 1</script></head><body>
    <h1 style="color:red" onclick="window.ran = 1">Plan</h1><p class="MsoNormal">One <b>bold</b> <span
    style="font-style:italic">word</span> <a href="javascript:window.ran=1">here</a>
    <a href="https://example.com/">there</a></p><img src=x onerror="window.ran = 1"><iframe srcdoc="<script>top.ran=1</script>">
    </iframe><table><tr><td>Mon</td><td>Tue</td></tr></table><ol start="3"><li>Third</li></ol></body></html>`
  await paste(field, 'text/html', html)
  await expect(field).toContainText('Plan')
  await expect(page.getByText(/^Only words, headings, lists/)).toBeVisible()
  expect(await field.evaluate((node) => (node as HTMLElement).innerText.replace(/\s+/g, ' ').trim())).toBe(
    'Plan One bold word here there Mon | Tue Third',
  )
  await expect(field.locator('strong')).toHaveText('bold')
  await expect(field.locator('em')).toHaveText('word')
  await expect(field.locator('a')).toHaveText('there')
  await expect(field.locator('ol')).toHaveAttribute('start', '3')
  await expect(field.locator('script, style, img, iframe, table, [style], [class], [onclick]')).toHaveCount(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await page.keyboard.press('Control+z')
  await expect(field).not.toContainText('Mon')
})

test('takes 200,000 characters, and says when there are more', async ({ folder, launch }) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  const field = await openGoal(page)
  await field.focus()
  await page.keyboard.press('Control+a')
  await paste(field, 'text/plain', 'All of it. '.repeat(18_000))
  await expect(field).toContainText('All of it.')
  await paste(field, 'text/plain', 'Too much. '.repeat(1000))
  await expect(page.getByRole('alert')).toContainText('up to 200,000 characters')
  await expect(field).not.toContainText('Too much.')
  await page.keyboard.type('And this.')
  await expect(page.getByRole('alert')).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Saved /)).toBeVisible()
})

test('has the width to write in, and its tools cover no other field', async ({ folder, launch }) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  const field = await openGoal(page)
  await field.focus()
  await expect(page.getByRole('toolbar', { name: 'Text tools' })).toBeVisible()
  expect((await field.boundingBox())?.width).toBeGreaterThanOrEqual(420)
  const tools = await page.getByRole('toolbar', { name: 'Text tools' }).boundingBox()
  const [y, height] = [tools?.y ?? 0, tools?.height ?? 0]
  expect(y + height).toBeLessThanOrEqual((await field.boundingBox())?.y ?? 0)
  const above = await page.getByRole('combobox', { name: 'Priority' }).boundingBox()
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(y)
})

test('shows the words that wait in it whole, however narrow it is', async ({ folder, launch }) => {
  const { app, window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640))
  const field = await openGoal(page)
  await field.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  const waiting = page.getByText(en.strategy.panel.strategyPlaceholder)
  const [words, box] = [await waiting.boundingBox(), await field.boundingBox()]
  expect(await waiting.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true)
  expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1)
})

test('takes nothing of what a name cannot hold, and says so', async ({ folder, launch }) => {
  const { app, window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await openGoal(page)
  const name = page.getByRole('complementary').getByRole('textbox', { name: 'Name', exact: true })
  const before = await name.inputValue()
  await app.evaluate(({ clipboard }) => clipboard.writeText('a'.repeat(200_000)))
  await name.focus()
  await page.keyboard.press('Control+v')
  await expect(page.getByText(/A text holds up to 500 characters/)).toBeVisible()
  await expect(name).toHaveValue(before)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`writes Hebrew from the right, ${scheme}`, async ({ folder, launch }) => {
    const { window: page } = await launch({
      args: [makeWorkspace(folder, 'he', 'sample').file],
      locale: 'he-IL',
    })
    await page.emulateMedia({ colorScheme: scheme })
    await page.getByRole('button', { name: 'אסטרטגיה', exact: true }).click()
    await page.getByRole('treeitem').first().focus()
    await page.keyboard.press('Space')
    const field = page.getByRole('complementary').getByRole('textbox', { name: 'אסטרטגיה' })
    await field.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- לחם עם @bakery_il')
    await page.keyboard.press('Enter')
    await page.keyboard.type('In English')
    await expect(field.locator('li')).toHaveText(['לחם עם @bakery_il', 'In English'])
    // Its sign would stand on the other side of the name.
    await expect(field.locator('bdi')).toHaveText(['@bakery_il'])
    expect(await findBarriers(page)).toEqual([])
  })
}
