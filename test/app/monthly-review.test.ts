import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { formatOf } from '../../renderer/parts/format.ts'
import { addMonths, monthOf } from '../../shared/day.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { anExportRow, exportText } from '../support/instagram-file.ts'
import { readPdf } from '../support/pdf.ts'
import { giveReasons } from '../support/reasons.ts'

/** Posts of the first of a month, as Meta tells of them in its own zone. */
function anExport(month: string): string {
  const [year, number] = month.split('-')
  const rows = Array.from({ length: 12 }, (_, post) =>
    anExportRow(post, {
      'Publish time': `${number}/01/${year} ${String(8 + (post % 10)).padStart(2, '0')}:1${post % 6}`,
    }),
  )
  return exportText(rows)
}

for (const { language, locale, colorScheme, words } of [
  {
    language: 'en',
    locale: 'en-GB',
    colorScheme: 'light',
    words: {
      ...{ reason: 'The long table brought more', note: 'A quiet month with one good week.' },
      ...{ learnt: 'Nobody answers a question at noon', keep: 'The film on Tuesdays' },
      ...{ idea: 'A poll about rye', need: 'One morning with the miller' },
    },
  },
  {
    language: 'he',
    locale: 'he-IL',
    colorScheme: 'dark',
    words: {
      ...{ reason: 'השולחן הארוך הביא יותר', note: 'חודש שקט עם שבוע טוב אחד.' },
      ...{ learnt: 'בצהריים איש אינו עונה לשאלה', keep: 'הסרטון של יום שלישי' },
      ...{ idea: 'סקר על פולי הקפה', need: 'בוקר אחד עם הקולה' },
    },
  },
] as const) {
  test(`a month goes from a network’s file to a closed review and into the next (${language})`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(180_000)
    const t = await wordsOf(language)
    const month = monthOf(new Date().toISOString().slice(0, 10))
    const exported = join(folder, 'instagram.csv')
    writeFileSync(exported, anExport(month))
    const { file, id } = makeWorkspace(folder, language, 'sample')
    const { app, window: page } = await launch({ args: [file], locale })
    await page.emulateMedia({ colorScheme })
    const goTo = async (place: string) => {
      await page.evaluate(
        ([key, to]) => localStorage.setItem(key as string, to as string),
        [`rapport.place.${id}`, place],
      )
      await page.reload()
    }
    await goTo(`/review?month=${month}`)
    const steps = page.getByRole('navigation', { name: t('review.steps.title') })
    await expect(
      steps.getByRole('button', { name: new RegExp(`^${t('review.steps.numbers')}`) }),
    ).toBeVisible()

    // The month still runs, and what an earlier one told is told as such.
    const { month: nameOf, heading } = formatOf(language)
    await expect(steps.getByText(heading(t('review.steps.running', { month: nameOf(month) })))).toBeVisible()
    await expect(
      page.getByText(t('review.valueAsOf', { month: nameOf(addMonths(month, -1)) })).first(),
    ).toBeVisible()

    // The numbers come from the network's own file.
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    }, exported)
    await page
      .getByRole('button', { name: t('review.import') })
      .first()
      .click()
    await page.getByRole('button', { name: t('imports.choose') }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('instagram.csv')
    await dialog.getByRole('combobox').first().selectOption({ index: 0 })
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
    await dialog.getByRole('button', { name: t('imports.run', { count: 12 }) }).click()
    await expect(dialog).toContainText(t('imports.done', { name: 'instagram.csv' }))
    await dialog
      .getByRole('button', { name: t('app.close') })
      .last()
      .click()
    const numbers = page.getByRole('table').first().getByRole('row')
    await expect(numbers.nth(1).getByRole('textbox').nth(1)).toHaveAttribute('placeholder', /156/)

    // What nobody told is a dash, and no rate is computed from it; another denominator gives one.
    const facebook = numbers.nth(2)
    const [engagements, impressions] = [1, 2].map((place) => facebook.getByRole('textbox').nth(place))
    await engagements?.fill('40')
    await engagements?.press('Enter')
    await impressions?.fill('1000')
    await impressions?.press('Enter')
    await expect(facebook.getByRole('cell').nth(1)).not.toContainText('%')
    await page.getByText(t('glossary.measureName.impressions'), { exact: true }).first().click()
    await expect(facebook.getByRole('cell').nth(1)).toContainText('4%')

    // Why an aim was raised, and what the month was about.
    const changes = page.getByRole('region', { name: t('review.changes.title') })
    await changes.getByRole('textbox').fill(words.reason)
    await page.keyboard.press('Tab')
    await page.getByRole('textbox', { name: t('review.note') }).fill(words.note)
    await page.keyboard.press('Tab')

    // What was tried on purpose is judged; what failed is asked for its lesson.
    await goTo('/review?part=experiments')
    await page
      .getByRole('list', { name: t('experiments.title') })
      .getByRole('button')
      .first()
      .click()
    const panel = page.getByRole('complementary')
    await panel.getByRole('combobox', { name: t('lessons.field.outcome') }).click()
    await page.getByRole('option', { name: t('glossary.lessonOutcome.failed') }).click()
    await expect(panel.getByText(t('experiments.owes.lesson'))).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await panel.getByRole('button', { name: t('lessons.write') }).click()
    await panel.getByRole('textbox', { name: t('lessons.field.learnt') }).fill(words.learnt)
    await page.keyboard.press('Tab')

    await goTo(`/review?month=${month}`)
    const tried = page.getByRole('region', { name: t('experiments.title') })
    await expect(tried.getByRole('button').nth(1)).toBeVisible()
    await expect(tried.getByText(t('experiments.owes.lesson'))).toHaveCount(0)
    await expect(page.getByRole('region', { name: t('lessons.ofMonth') })).toContainText(words.learnt)
    for (const [kind, text] of [
      ['keep', words.keep],
      ['try', words.idea],
      ['need', words.need],
    ] as const) {
      await page.getByRole('textbox', { name: t(`review.addTo.${kind}`) }).fill(text)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('list', { name: t(`review.items.${kind}`) })).toContainText(text)
    }
    expect(await findBarriers(page)).toEqual([])

    // Closed, opened again and closed: all of it is on record, and what is to be tried becomes one idea.
    const close = page.getByRole('button', { name: t('review.close') })
    // What is off says why; of the running month the sample knows no reason yet.
    await giveReasons(page, words.reason)
    await close.click()
    await page.getByRole('button', { name: t('review.reopen') }).click()
    await close.click()
    await expect(page.getByText(t('review.turns', { count: 2 }))).toBeVisible()
    await expect(page.getByRole('button', { name: t('review.becameIdea') })).toHaveCount(1)
    expect(await findBarriers(page)).toEqual([])

    await goTo('/calendar')
    const idea = page.locator('[data-ideas]').getByRole('button', { name: words.idea })
    await expect(idea).toHaveCount(1)
    await expect(idea).toContainText(formatOf(language).month(addMonths(month, 1), 'short'))
    await goTo('/strategy?tab=versions')
    const versions = page.getByRole('list', { name: t('strategy.tab.versions') }).getByRole('listitem')
    await expect(versions.first()).toContainText(words.reason)
    await expect(versions).toHaveCount(2)

    // The owner gets it on paper, in five questions, with what they are asked for.
    await goTo(`/review?month=${month}`)
    await page
      .getByRole('main')
      .getByRole('button', { name: t('exports.sheetAction') })
      .click()
    const pdf = join(folder, 'review.pdf')
    await answerDialogs(app, pdf)
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.getByText('review.pdf')).toBeVisible({ timeout: 30_000 })
    const paper = readPdf(pdf)
    // Word by word: a reader of PDF files may tell a Hebrew line in another order.
    const told = paper.text(2).match(/\p{L}+/gu) ?? []
    for (const text of [words.note, words.idea, words.need])
      expect(told).toEqual(expect.arrayContaining(text.match(/\p{L}+/gu) ?? []))
    expect(paper.text()).toContain('156')
  })
}
