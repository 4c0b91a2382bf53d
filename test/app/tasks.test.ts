import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { expect, findBarriers, test } from '../support/app.ts'

const cases = [
  { language: 'en', locale: 'en-GB' },
  { language: 'he', locale: 'he-IL' },
] as const

for (const { language, locale } of cases) {
  test(`tasks are listed, ordered, given away and ticked by keys, and time is told (${language})`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(120_000)
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'sample')
    const { window: page } = await launch({ args: [file], locale })
    const main = page.getByRole('main')

    // Today asks for what is due; ticked, it is gone.
    const due = main.getByRole('region', { name: t('today.tasks.title') })
    await expect(due.getByRole('listitem')).toHaveCount(1)
    await due.getByRole('button').focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    // It leads to the work on the post, and leaves the other parts as they were.
    await expect(panel.getByRole('group', { name: t('editor.parts.work') })).toHaveAttribute('open')
    await expect(panel.getByRole('group', { name: t('editor.parts.versions') })).not.toHaveAttribute('open')
    const list = panel.getByRole('list', { name: t('task.title') })
    const rows = list.getByRole('listitem')
    await expect(rows).toHaveCount(2)

    // Two more, one line each.
    const add = panel.getByRole('textbox', { name: t('task.new') })
    await add.focus()
    await page.keyboard.type('Bring flour')
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(3)
    await page.keyboard.type('Bring salt')
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(4)
    const nameIn = (place: number) => rows.nth(place).getByRole('textbox', { name: t('task.name') })
    await expect(nameIn(3)).toHaveValue('Bring salt')

    // The last becomes the third.
    const salt = page.getByRole('checkbox', { name: t('task.tick', { task: 'Bring salt' }) })
    await salt.focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(nameIn(2)).toHaveValue('Bring salt')

    // Given to somebody until a day.
    await page.getByRole('button', { name: t('task.more', { task: 'Bring salt' }) }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: t('task.give') }).focus()
    await page.keyboard.press('Enter')
    const who = panel.getByRole('combobox', { name: t('task.responsibleFor', { task: 'Bring salt' }) })
    await expect(who).toBeFocused()
    await page.keyboard.type('Baker')
    await page.keyboard.press('Tab')
    await expect(who).toHaveValue('Baker')

    await salt.focus()
    await page.keyboard.press('Space')
    await expect(salt).toBeChecked()
    await expect(panel.getByText(t('task.doneOf', { done: '1', all: '4' }))).toHaveCount(2)

    // A list kept under a name, and taken again.
    await panel.getByRole('button', { name: t('task.lists') }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: t('task.keepList') }).focus()
    await page.keyboard.press('Enter')
    const name = page.getByRole('textbox', { name: t('task.listName') })
    await expect(name).toBeFocused()
    await page.keyboard.type('Baking day')
    await page.keyboard.press('Enter')
    await expect(name).toBeHidden()
    await panel.getByRole('button', { name: t('task.lists') }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: t('task.listOf', { name: 'Baking day', count: 4 }) }).focus()
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(8)

    // Time as people write it; what is no time is said and kept.
    const howLong = panel.getByRole('textbox', { name: t('time.howLong') })
    await howLong.focus()
    await page.keyboard.type('a while')
    await page.keyboard.press('Enter')
    await expect(panel.getByText(t('time.unread'))).toBeVisible()
    await expect(howLong).toHaveValue('a while')
    await howLong.fill('1:15')
    await page.keyboard.press('Enter')
    await expect(howLong).toHaveValue('')
    const spent = panel.getByRole('list', { name: t('time.spent') })
    await expect(spent.getByRole('listitem')).toHaveCount(1)
    const planned = panel.getByRole('textbox', { name: t('time.planned') })
    await planned.focus()
    await page.keyboard.type('60')
    await page.keyboard.press('Enter')
    await expect(panel.getByText('15', { exact: false }).first()).toBeVisible()
    await expect(planned).not.toHaveValue('60')

    expect(await findBarriers(page)).toEqual([])
  })
}
