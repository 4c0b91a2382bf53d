import type { Locator, Page } from '@playwright/test'
import { setHolidayCountries } from '../../db/calendar/day-items.ts'
import { closeDb, createDb } from '../../db/open.ts'
import { addWorkspace } from '../../db/team.ts'
import { addDays, dayOf, startOfWeek } from '../../shared/day.ts'
import type { Language } from '../../shared/team.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { drag } from '../support/drag.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'

const words = {
  en: {
    ...{ calendar: 'Calendar', rhythm: 'Rhythm and quiet times', add: 'Add a slot on Tuesday', save: 'Add' },
    ...{
      suggest: 'Suggest 2 slots',
      take: /^Take /,
      keep: 'Keep',
      back: 'Put back',
      quiet: 'In a quiet window',
    },
    ...{
      weekend: 'Add the weekend',
      note: 'Note',
      close: 'Close',
      noSlot: /no free slot/,
      warnings: 'Warnings',
    },
    ...{ layers: 'Layers', slots: 'Free slots' },
  },
  he: {
    ...{ calendar: 'לוח שנה', rhythm: 'קצב ושעות שקט', add: 'הוספת משבצת ביום שלישי', save: 'הוספה' },
    ...{ suggest: 'הצעת שתי משבצות', take: /^לקחת את /, keep: 'להשאיר כך', back: 'להחזיר למקום' },
    ...{
      quiet: 'בחלון שקט',
      weekend: 'הוספת סוף השבוע',
      note: 'הערה',
      close: 'סגירה',
      noSlot: /אין משבצת פנויה/,
    },
    ...{ warnings: 'אזהרות', layers: 'שכבות', slots: 'משבצות פנויות' },
  },
}

/** Next week, so that nothing is past: the day that many days after Sunday. */
const firstWeekday = (language: Language) => (language === 'he' ? 7 : 1)
function nextWeek(language: Language, weekday: number): string {
  const start = addDays(startOfWeek(dayOf(new Date().toISOString(), 'UTC'), firstWeekday(language)), 7)
  return addDays(start, (weekday - firstWeekday(language) + 7) % 7)
}

/** A workspace with one channel that promises three posts a week, and two ideas for it. */
function made(folder: string, language: Language): string {
  const file = `${folder}/rhythm-${language}.rapport`
  const db = createDb(file, { device: 'test' })
  const country = language === 'he' ? 'IL' : 'GB'
  const brand = { name: 'Sample', country, timeZone: 'UTC', exportLanguage: language }
  addWorkspace(db, { ...brand, denominator: 'reach' })
  const channel = aChannel({ postsPerWeek: 3 })
  const ideas = ['Bread', 'Crust'].map((title, at) => aPost({ title, state: 'idea', position: at + 1 }))
  const variantOf = (postId: string) => aVariant({ postId, channelId: channel.id, day: null })
  addPosts(
    db,
    ideas.map((post) => ({ post, variants: [variantOf(post.id)] })),
    [channel],
  )
  // A country without holidays, so that this test does not change with the season.
  setHolidayCountries(db, ['AQ'])
  closeDb(db)
  return file
}

const cell = (page: Page, day: string) => page.locator(`[data-date="${day}"]`).first()
const tile = (page: Page, day: string, time = '') => page.locator(`[data-tile$=" ${day} ${time}"]`)
const holding = (part: Locator) => part.locator('xpath=ancestor::button')

for (const [language, theme] of [
  ['en', 'light'],
  ['he', 'dark'],
] as const) {
  const say = words[language]

  test(`plans by slots, warns and remembers, by mouse and keys, in ${language}`, async ({
    folder,
    launch,
  }) => {
    const file = made(folder, language)
    const { app, window: page } = await launch({
      args: [file],
      locale: language === 'he' ? 'he-IL' : 'en-GB',
    })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.getByRole('button', { name: say.calendar, exact: true }).click()
    const [tuesday, rest] = [nextWeek(language, 2), nextWeek(language, language === 'he' ? 6 : 7)]
    await page.keyboard.press('2')
    await page.keyboard.press(']')
    await cell(page, tuesday).waitFor()

    // One slot by hand, the others suggested; a weekend that is quiet.
    await page.getByRole('button', { name: say.rhythm }).click()
    const panel = page.getByRole('complementary', { name: say.rhythm })
    await panel.getByRole('button', { name: say.add }).click()
    await page.getByRole('button', { name: say.save, exact: true }).click()
    await panel.getByRole('button', { name: say.suggest }).click()
    await expect(panel.getByRole('button', { name: say.suggest })).toHaveCount(0)
    await panel.getByRole('button', { name: say.weekend }).click()
    await expect(panel.getByText(language === 'he' ? 'סוף השבוע' : 'Weekend', { exact: true })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await panel.getByRole('button', { name: say.close }).click()
    const free = (day: string) => page.locator(`[data-free-slot^="${day}"]`)
    await expect(free(tuesday)).toBeVisible()

    // Dropped on a day it takes the slot; the slot is no longer free.
    await page.keyboard.press('1')
    const idea = (name: string) => page.locator('[data-idea]').filter({ hasText: name })
    await drag(idea('Bread'), cell(page, tuesday), { y: -12 })
    await expect(tile(page, tuesday, '10:00')).toBeVisible()
    await expect(free(tuesday)).toHaveCount(0)

    // The next one finds none free there: it stays, says so, and takes what is offered, by keys alone.
    await idea('Crust').focus()
    await page.keyboard.press('m')
    const handle = page.getByRole('spinbutton', { name: /Crust/ })
    await expect(handle).toBeFocused()
    const target = Number(tuesday.replaceAll('-', ''))
    const [forward, back] = language === 'he' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    const standsAt = async () => Number(await handle.getAttribute('aria-valuenow'))
    while ((await standsAt()) < target) await page.keyboard.press(forward)
    while ((await standsAt()) > target) await page.keyboard.press(back)
    await page.keyboard.press('Enter')
    await expect(tile(page, tuesday)).toBeVisible()
    await expect(page.getByText(say.noSlot)).toBeVisible()
    await page.keyboard.press('c')
    await expect(page.getByRole('button', { name: say.take })).toBeFocused()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(tile(page, tuesday)).toHaveCount(0)
    await expect(page.getByRole('button', { name: say.take })).toHaveCount(0)

    // On a quiet day it stands where it was dropped, wears a sign, and is kept.
    await drag(holding(tile(page, tuesday, '10:00')), cell(page, rest), { y: -12 })
    const resting = holding(tile(page, rest, '10:00'))
    await expect(resting.getByRole('img', { name: say.quiet })).toBeVisible()
    await page.getByRole('button', { name: say.back }).click()
    await expect(tile(page, tuesday, '10:00')).toBeVisible()
    await drag(holding(tile(page, tuesday, '10:00')), cell(page, rest), { y: -12 })
    await page.getByRole('button', { name: say.keep }).click()
    await expect(resting.getByRole('img', { name: say.quiet })).toHaveCount(0)
    await resting.click()
    await expect(page.getByRole('region', { name: say.warnings })).toContainText(say.quiet)
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')

    // A note on a day by one key; a layer that is switched off stays so.
    await resting.focus()
    await page.keyboard.press('o')
    const name = page.getByRole('complementary').getByRole('textbox', { name: say.note })
    await name.fill('Fair')
    await name.press('Enter')
    await expect(cell(page, rest).getByRole('button', { name: /Fair/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: say.layers }).click()
    await page.getByRole('menuitemcheckbox', { name: say.slots }).click()
    await expect(page.locator('[data-free-slot]')).toHaveCount(0)
    await app.close()

    const again = await launch({ args: [file], locale: language === 'he' ? 'he-IL' : 'en-GB' })
    await expect(cell(again.window, rest).getByRole('button', { name: /Fair/ })).toBeVisible()
    await expect(again.window.locator('[data-free-slot]')).toHaveCount(0)
  })
}
