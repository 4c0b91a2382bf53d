import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { todayOf } from '../../db/team.ts'
import { wordsOf } from '../../electron/words.ts'
import { addDays } from '../../shared/day.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'

/** One post for today and one that was for yesterday, whatever day the sample is made on. */
function addDuePosts(file: string) {
  const db = openDb(file, { device: 'test', person: '' })
  const today = todayOf(db)
  db.sqlite.prepare("update variant set day = date(day, '+1 month') where day = ?").run(today)
  const [late, due] = db.sqlite
    .prepare("select id from variant where delivery = 'posted' order by day desc, id limit 2")
    .pluck()
    .all()
  const move = db.sqlite.prepare("update variant set day = ?, delivery = 'ready' where id = ?")
  move.run(addDays(today, -1), late)
  move.run(today, due)
  closeDb(db)
}

for (const { language, locale } of [
  { language: 'en', locale: 'en-GB' },
  { language: 'he', locale: 'he-IL' },
] as const) {
  test(`hands posts off by keys alone (${language})`, async ({ folder, launch }) => {
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'sample')
    addDuePosts(file)
    const { app, window: page } = await launch({ args: [file], locale })
    const asked = await app.evaluateHandle(({ dialog, shell }) => {
      const seen = { questions: [] as string[], opened: [] as string[] }
      Object.assign(dialog, {
        showMessageBox: async ({ detail }: { detail: string }) => {
          seen.questions.push(detail)
          return { response: 0, checkboxChecked: true }
        },
      })
      Object.assign(shell, { openExternal: async (url: string) => void seen.opened.push(url) })
      return seen
    })
    const due = page.getByRole('region', { name: t('today.due.title') })
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await expect(due.getByRole('button')).toHaveCount(2)

    // To the first, and into its sheet.
    await page.keyboard.press('j')
    await expect(due.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('k')
    await expect(due.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('complementary')
    await expect(sheet.getByRole('heading', { name: t('handOff.checks') })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    await page.keyboard.press('c')
    const text = await sheet.locator('p[dir=auto]').first().textContent()
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(text)
    await page.keyboard.press('o')
    await expect.poll(async () => (await asked.jsonValue()).opened.length).toBe(1)
    const { questions, opened } = await asked.jsonValue()
    expect(opened[0]).toMatch(/^https:/)
    expect(questions.length).toBe(1)
    // No more questions were wanted; the settings know, and take it back.
    await page.keyboard.press('o')
    await expect.poll(async () => (await asked.jsonValue()).opened.length).toBe(2)
    expect((await asked.jsonValue()).questions.length).toBe(1)

    // What is no address is refused in words, another network's is said, and it may be kept without one.
    await page.keyboard.press('p')
    const address = sheet.getByRole('textbox', { name: t('handOff.outcome.address') })
    await expect(address).toBeFocused()
    await address.fill('javascript:alert(1)')
    await expect(sheet.getByText(t('handOff.address.notOfTheWeb'))).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(due.getByRole('button')).toHaveCount(2)
    await address.fill('https://www.reddit.com/r/sample/comments/1/')
    await expect(sheet.getByRole('status')).toContainText('Reddit')
    await address.fill('')
    await page.keyboard.press('Enter')
    await expect(due.getByRole('button')).toHaveCount(1)

    // The next one was missed; the reason stays with it.
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('j')
    await expect(due.getByRole('button')).toHaveAttribute('aria-current', 'true')
    await sheet.getByRole('radio', { name: t('handOff.outcome.posted') }).focus()
    await page.keyboard.press(language === 'he' ? 'ArrowLeft' : 'ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.type('No oven')
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('today.due.none'))).toBeVisible()
    await expect(sheet.getByText('No oven')).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(due.getByRole('button')).toHaveCount(1)

    // It goes out tomorrow after all; taken back, it went out today and can be seen.
    await due.getByRole('button').click()
    await sheet.getByRole('radio', { name: t('handOff.outcome.posted') }).focus()
    for (let step = 0; step < 2; step += 1)
      await page.keyboard.press(language === 'he' ? 'ArrowLeft' : 'ArrowRight')
    await sheet.getByLabel(t('handOff.outcome.reason')).fill('No rye')
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('today.due.none'))).toBeVisible()
    await expect(sheet.getByText('No rye')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await due.getByRole('button').click()
    await page.keyboard.press('p')
    await address.fill('www.sample.example/p/1')
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('today.due.none'))).toBeVisible()
    await expect(address).toHaveValue('https://www.sample.example/p/1')
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: t('shell.settings') }).click()
    const trusted = page.getByRole('list', { name: t('settings.trustedPages') })
    await expect(trusted.getByRole('listitem')).toHaveCount(1)
    expect(await findBarriers(page)).toEqual([])
    await trusted.getByRole('button').click()
    await expect(trusted).toHaveCount(0)
  })
}

test('writes posts as files: a folder with texts and pictures, and a file that says what it leaves out', async ({
  folder,
  launch,
}) => {
  const t = await wordsOf('en')
  const { app, window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await answerDialogs(app, folder)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('button', { name: t('shell.export') }).click()
  await page.getByText(t('exports.whatIs.files'), { exact: true }).click()
  const dialog = page.getByRole('dialog')
  const as = dialog.getByRole('combobox', { name: t('exports.format'), exact: true })
  await expect(as).toBeFocused()
  await as.selectOption('pinterest')
  await expect(dialog.getByText(t('handOff.files.none'))).toBeVisible()
  await expect(dialog.getByRole('button', { name: t('exports.run') })).toBeDisabled()
  await expect(dialog.getByText(t('handOff.leftOut.notTaken', { tool: 'Pinterest' })).first()).toBeVisible()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  const address = dialog.getByRole('textbox', { name: t('handOff.files.mediaAddress') })
  await address.fill('javascript:1')
  await expect(dialog.getByText(t('handOff.files.mediaAddressWrong'))).toBeVisible()
  await address.fill('')

  await as.selectOption('copyPack')
  await dialog.getByRole('button', { name: t('exports.run') }).click()
  await expect(dialog.getByRole('button', { name: t('exports.show') })).toBeVisible()
  const [made = ''] = readdirSync(folder).filter((name) => name.includes(t('handOff.files.name')))
  const posts = readdirSync(join(folder, made)).sort()
  // What has its yes: the sample wants one, and how many lie ahead depends on the day.
  expect(posts.length).toBeGreaterThan(0)
  expect(posts[0]).toMatch(/^\d{4}-\d\d-\d\d/)
  expect(readFileSync(join(folder, made, posts[0] ?? '', 'text.txt'), 'utf8').length).toBeGreaterThan(10)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('imports posts from a table: a bad file in words, columns told once and remembered, one undo', async ({
  folder,
  launch,
}) => {
  const t = await wordsOf('en')
  const { app, window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  const table = join(folder, 'plan.csv')
  await answerDialogs(app, table)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const dialog = page.getByRole('dialog', { name: t('postImport.title') })
  const open = async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(t('postImport.title').slice(0, 20))
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: /Choose/ }).click()
  }
  writeFileSync(table, `Title,Text\n${'Rye,Bread\n'.repeat(1_000_000)}`)
  await open()
  await expect(dialog.getByText(t('postImport.why.tooManyRows', { limit: 20_000 }))).toBeVisible()

  writeFileSync(
    table,
    'When,Words,Where\n2027-01-12,=1+1,LinkedIn\n2027-01-32,Oat,\n,An idea from a table,\n',
  )
  await dialog.getByRole('button', { name: /Choose/ }).click()
  await expect(dialog.getByText(t('postImport.whereWords'))).toBeVisible()
  const readAs = (name: string) => dialog.getByRole('combobox', { name: t('postImport.readAsOf', { name }) })
  await readAs('Words').selectOption('text')
  await readAs('When').selectOption('day')
  await readAs('Where').selectOption('network')
  await expect(dialog.getByText('Line 3:')).toBeVisible()
  await expect(dialog.getByText(t('imports.why.badDay', { value: '2027-01-32' }))).toBeVisible()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: t('imports.run', { count: 2 }) }).click()
  await dialog.getByRole('button', { name: t('postImport.look') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('January 2027')
  await expect(page.locator('[data-tile]').filter({ hasText: '=1+1' })).toBeVisible()

  // The same columns are known the next time, and nothing of the file is new.
  await open()
  await dialog.getByText(t('postImport.columns'), { exact: true }).click()
  await expect(readAs('Words')).toHaveValue('text')
  await expect(dialog.getByRole('button', { name: t('imports.run', { count: 0 }) })).toBeDisabled()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-tile]').filter({ hasText: '=1+1' })).toHaveCount(0)
})
