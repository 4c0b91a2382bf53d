import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { addPart } from '../../db/relationships/parts.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint } from '../../db/relationships/touchpoints.ts'
import { todayOf } from '../../db/team.ts'
import { wordsOf } from '../../electron/words.ts'
import { createFormat } from '../../renderer/parts/format.ts'
import { addDays, type Day } from '../../shared/day.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { chooseByKeys, tabTo } from '../support/keys.ts'
import { readPdf } from '../support/pdf.ts'

const cards = 200
/** So many of the file are here already, under another number. */
const twice = 18

const nameOf = (at: number) => `Qzperson ${String(at).padStart(3, '0')}`

function cardFile(): string {
  const card = (at: number) =>
    [
      ...['BEGIN:VCARD', 'VERSION:3.0', `FN:${nameOf(at)}`],
      ...[`TEL;TYPE=WORK:+90 212 555 ${String(1000 + at)}`, 'END:VCARD'],
    ].join('\r\n')
  return `${Array.from({ length: cards }, (_, at) => card(at)).join('\r\n')}\r\n`
}

/** Who is here before: known by another number, and last spoken to long enough ago to be due and to slip. */
function addKnown(file: string): Day {
  const db = openDb(file, { device: 'test', person: '' })
  const today = todayOf(db)
  for (let at = 0; at < twice; at++) {
    const { id: contactId } = addContact(db, { kind: 'person', name: nameOf(at) })
    const values = { contactId, kind: 'phone', value: `+90 532 744 ${1000 + at}`, label: '' } as const
    addPart(db, { table: 'contactAddress', values })
  }
  for (const [name, ago] of [
    ['Qzamber', 31],
    ['Qzcrimson', 46],
  ] as const) {
    const { id: contactId } = addContact(db, { kind: 'person', name, cadenceDays: 30 })
    const about = { channelId: null, postId: null, mood: null, promise: null }
    addTouchpoint(db, { contactId, kind: 'call', day: addDays(today, -ago), text: '', ...about })
  }
  closeDb(db)
  return today
}

for (const { language, locale, colorScheme } of [
  { language: 'en', locale: 'en-GB', colorScheme: 'light' },
  { language: 'he', locale: 'he-IL', colorScheme: 'dark' },
] as const) {
  test(`from a rolodex to relationships, by keyboard alone (${language})`, async ({ folder, launch }) => {
    test.setTimeout(180_000)
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'empty')
    const today = addKnown(file)
    const written = (day: Day) => createFormat(language).day(day, 'numeric')
    const cardsPath = join(folder, 'phone.vcf')
    writeFileSync(cardsPath, cardFile())
    const { app, window: page } = await launch({ args: [file], locale })
    await page.emulateMedia({ colorScheme })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
    const dialog = page.getByRole('dialog')
    const command = async (words: string) => {
      await press('Control+k')
      await page.keyboard.type(words.replace('…', ''))
      await page.getByRole('option', { name: words }).first().waitFor()
      await press('Enter')
    }
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
    const search = async (words: string) => {
      await tabTo(page, page.getByRole('searchbox', { name: t('relationships.search') }))
      await press('Control+a')
      await page.keyboard.type(words)
    }
    /** From the search to the list below it, and into the first line. */
    const openFirst = async () => {
      await tabTo(page, page.getByRole('grid'))
      await press('Home', 'Enter')
    }

    // 200 cards come in; 18 of them are for a person to judge, and the same file again adds nobody.
    await answerDialogs(app, cardsPath)
    await command(t('contactFiles.action'))
    await expect(dialog.getByRole('button', { name: t('imports.choose') })).toBeFocused()
    await press('Enter')
    const begin = dialog.getByRole('button', { name: t('contactFiles.run', { count: cards }) })
    await expect(begin).toBeEnabled()
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
    await tabTo(page, begin)
    await press('Enter')
    const look = dialog.getByRole('button', { name: t('contactFiles.lookForDuplicates') })
    await look.waitFor()
    await tabTo(page, look)
    await press('Enter')
    await expect(
      dialog.getByText(t('contactFiles.duplicates.found', { count: twice, total: twice })),
    ).toBeVisible()
    const group = dialog.getByRole('button', { name: new RegExp(nameOf(0)) })
    await expect(group).toBeFocused()
    await press('Enter')
    await expect(dialog.getByRole('button', { name: t('contactFiles.duplicates.merge') })).toBeFocused()
    await press('Enter')
    await expect(
      dialog.getByText(t('contactFiles.duplicates.found', { count: twice - 1, total: twice - 1 })),
    ).toBeVisible()
    await press('Escape')
    await expect(dialog).toHaveCount(0)
    await command(t('contactFiles.action'))
    await expect(dialog.getByRole('button', { name: t('imports.choose') })).toBeFocused()
    await press('Enter')
    await expect(dialog.getByText(t('imports.nothingNew'))).toBeVisible()
    await press('Escape')
    await expect(dialog).toHaveCount(0)

    // A tier of partners, spoken to every 30 days, for the one whose number was merged.
    await press('Control+4')
    await expect(page.getByRole('grid')).toBeVisible()
    await command(t('relationships.rhythms.edit'))
    const rhythms = page.getByRole('complementary', { name: t('relationships.rhythms.title') })
    await tabTo(page, rhythms.getByRole('textbox', { name: t('relationships.rhythms.newTier') }))
    await page.keyboard.type('Qzpartners')
    await press('Enter')
    await expect(rhythms.getByRole('textbox', { name: t('relationships.rhythms.tierName') })).toBeVisible()
    await search(nameOf(0))
    await expect(page.getByRole('row')).toHaveCount(2)
    await openFirst()
    const panel = page.getByRole('complementary', { name: nameOf(0), exact: true })
    await tabTo(page, panel.getByRole('combobox', { name: t('relationships.field.tierId') }))
    await chooseByKeys(page, 'Qzpartners')
    await expect(panel.getByText('Qzpartners').first()).toBeVisible()

    // A comment, and a talk at an event: either starts the clock again.
    const next = panel.getByText(within(t('relationships.nextTouch', { day: '' })))
    const log = async (kind: 'comment' | 'event', daysAgo: number, words: string) => {
      await tabTo(page, panel.getByRole('combobox', { name: t('relationships.touchpointKindLabel') }))
      await chooseByKeys(page, t(`relationships.touchpointKind.${kind}`))
      await press('Tab')
      await page.keyboard.type(written(addDays(today, -daysAgo)))
      await press('Tab')
      await expect(panel.getByRole('textbox', { name: t('relationships.touchpointText') })).toBeFocused()
      await page.keyboard.type(words)
      await press('Control+Enter')
      await expect(panel.getByRole('listitem').filter({ hasText: words })).toBeVisible()
      return next.innerText()
    }
    const promised = await next.innerText()
    const afterComment = await log('comment', 9, 'İSTANBUL buluşması')
    const afterEvent = await log('event', 3, 'Συνάντηση τον Μάιο')
    expect(new Set([promised, afterComment, afterEvent]).size).toBe(3)
    expect(await findBarriers(page)).toEqual([])

    // What is written anywhere is found, however it is spelt.
    for (const words of ['istanbul bulusmasi', 'συναντηση μαιο']) {
      await search(words)
      await expect(page.getByRole('row')).toHaveCount(2)
      await expect(row(nameOf(0))).toBeVisible()
    }
    await search('')
    await press('Delete')

    // Who is due and who slips away; the words say what the colours do.
    await command(t('relationships.showSlipping'))
    await expect(row('Qzamber')).toContainText(t('glossary.due.due'))
    await expect(row('Qzcrimson')).toContainText(t('glossary.due.slipping'))

    // What to have read before the call, on screen and on one page of paper.
    await tabTo(
      page,
      page.getByRole('radio', {
        name: within(t('relationships.slippingAway', { total: '' }).replace('()', '')),
      }),
    )
    await press('ArrowUp')
    await search(nameOf(0))
    await expect(page.getByRole('row')).toHaveCount(2)
    await openFirst()
    await expect(panel).toBeVisible()
    await press('b')
    const brief = page.getByRole('article')
    await expect(brief).toContainText('İSTANBUL buluşması')
    await expect(brief).toContainText('Συνάντηση τον Μάιο')
    const pdf = join(folder, 'brief.pdf')
    await answerDialogs(app, pdf)
    await tabTo(page, page.getByRole('button', { name: t('exports.sheetAction') }))
    await press('Enter')
    await tabTo(page, dialog.locator('button[type=submit]'))
    await press('Enter')
    await expect.poll(() => existsSync(pdf), { timeout: 20_000 }).toBe(true)
    expect(readPdf(pdf).pages).toBe(1)
    await press('Escape')
    await expect(dialog).toHaveCount(0)

    // Nobody in hotels in the north: a gap, and two steps to close it, which stand on the calendar.
    await press('Control+4')
    await tabTo(page, page.getByRole('radio', { name: t('networkMap.list') }))
    await press('ArrowDown')
    await tabTo(page, page.getByRole('combobox', { name: t('relationships.field.industry') }))
    await page.keyboard.type('Qzhotels')
    await press('Tab')
    await page.keyboard.type('Qznorth')
    await press('Enter')
    const cell = page.getByRole('complementary', { name: 'Qzhotels, Qznorth' })
    await expect(cell.getByText(t('networkMap.there', { count: 0, number: 0 }))).toBeVisible()
    await expect(page.getByRole('grid').locator('[data-state="gap"]')).toHaveCount(1)
    for (const [at, words] of ['Qzask the guild', 'Qzvisit the fair'].entries()) {
      await tabTo(page, cell.getByRole('textbox', { name: t('task.new') }))
      await page.keyboard.type(words)
      await press('Enter')
      await tabTo(page, cell.getByRole('button', { name: t('task.more', { task: words }) }))
      await press('Enter')
      await page.getByRole('menuitem', { name: t('task.give') }).press('Enter')
      await tabTo(page, cell.getByRole('combobox', { name: t('task.dueFor', { task: words }) }))
      await page.keyboard.type(written(addDays(today, at)))
      await press('Enter')
      await expect(cell.getByRole('group', { name: t('task.facts', { task: words }) })).toBeVisible()
    }
    expect(await findBarriers(page)).toEqual([])
    await press('Control+3')
    await expect(page.getByRole('main').getByRole('button', { name: /Qzask the guild/ })).toBeVisible()
    await expect(page.getByRole('main').getByRole('button', { name: /Qzvisit the fair/ })).toBeVisible()

    // Whoever is removed comes back with one step.
    await press('Control+4')
    await expect(page.getByRole('grid')).toBeVisible()
    await search('Qzamber')
    await expect(page.getByRole('row')).toHaveCount(2)
    await tabTo(page, page.getByRole('grid'))
    await press('Home', 'Delete')
    await expect(row('Qzamber')).toHaveCount(0)
    await press('Control+z')
    await expect(row('Qzamber')).toBeVisible()

    // And all of them go out in one file.
    const saveAs = async (name: string, isTable: boolean) => {
      await answerDialogs(app, join(folder, name))
      await command(t('contactFiles.out.action'))
      await expect(dialog.getByLabel(t('exports.format'))).toBeFocused()
      if (isTable) await page.keyboard.type('CSV')
      await tabTo(page, dialog.getByRole('button', { name: t('exports.run') }))
      await press('Enter')
      await expect(dialog.getByText(name)).toBeVisible()
      await press('Escape')
      await expect(dialog).toHaveCount(0)
      return readFileSync(join(folder, name), 'utf8')
    }
    const everybody = cards + 2
    expect((await saveAs('everybody.vcf', false)).match(/^END:VCARD/gm)).toHaveLength(everybody + twice - 1)
    expect((await saveAs('everybody.csv', true)).match(/^.*Qz(person|amber|crimson)/gm)).toHaveLength(
      everybody + twice - 1,
    )
  })
}

/** What starts like this, whatever day follows. */
const within = (words: string) => new RegExp(words.replace(/[\u2066-\u2069]/g, '').trim())
