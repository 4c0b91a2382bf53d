import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { setHolidayCountries } from '../../db/calendar/day-items.ts'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { closeDb, createDb } from '../../db/open.ts'
import { addWorkspace } from '../../db/team.ts'
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  firstDayOf,
  monthOf,
  startOfWeek,
} from '../../shared/day.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { expect, test } from '../support/app.ts'
import { downTo, tabTo } from '../support/keys.ts'
import { aChannel, addPosts, addThread, aPost, aVariant } from '../support/posts.ts'
import { listenToSpoken } from '../support/spoken.ts'

/** The month after this one, so that no day of it is past; the week of its 8th, from Monday on. */
const month = addMonths(monthOf(new Date().toISOString()), 1)
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(
  new Date(`${month}-01T12:00`),
)
const eighth = addDays(firstDayOf(month), 7)
const monday = startOfWeek(eighth, 1)
const [tuesday, wednesday, saturday] = [1, 2, 5].map((days) => addDays(monday, days)) as [Day, Day, Day]

/** Two channels with a cadence of two slots a week each, Saturdays quiet, and twelve ideas for later. */
function made(folder: string): string {
  const file = join(folder, 'december.rapport')
  const db = createDb(file, { device: 'test' })
  const brand = { name: 'Sample', country: 'GB', timeZone: 'UTC', exportLanguage: 'en' } as const
  addWorkspace(db, { ...brand, denominator: 'reach' })
  addThread(db)
  const instagram = aChannel({ postsPerWeek: 2, decision: 'active' })
  const linkedIn = aChannel({ network: 'linkedin', postsPerWeek: 2, decision: 'active', position: 2 })
  const later = Array.from({ length: 12 }, (_, at) => aPost({ title: `Later ${at + 1}`, state: 'idea' }))
  addPosts(
    db,
    later.map((post) => ({
      post,
      variants: [aVariant({ postId: post.id, channelId: instagram.id, day: null })],
    })),
    [instagram, linkedIn],
  )
  commit(db, { key: 'test' }, (writer) => {
    for (const [channelId, weekday, time] of [
      [instagram.id, 3, '18:00'],
      [instagram.id, 5, '18:00'],
      [linkedIn.id, 2, '12:30'],
      [linkedIn.id, 4, '12:30'],
    ] as const)
      writer.add('slot', { id: newId(), channelId, weekday, time })
    const quiet = { weekdays: '6', startTime: '00:00', endTime: '00:00', days: 1 }
    writer.add('quietWindow', { id: newId(), channelId: null, ...quiet, reason: 'The shop rests' })
    writer.add('pillar', { ...blank.pillar, id: newId(), name: 'Craft', position: 1 })
  })
  // A country without holidays, so that this test does not change with the season.
  setHolidayCountries(db, ['AQ'])
  closeDb(db)
  return file
}

const tile = (page: Page, day: Day, name: string) =>
  page.locator(`[data-date="${day}"] button:has([data-tile])`).filter({ hasText: name })

test('J2: plans a month in eight steps, by keyboard alone, and each is spoken', async ({
  folder,
  launch,
}) => {
  test.setTimeout(180_000)
  const { window: page } = await launch({ args: [made(folder)] })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.getByRole('navigation')).toBeVisible()
  const spoken = await listenToSpoken(page)
  const key = (keys: string, times = 1) => pressAll(page, keys, times)
  const said = (sentence: RegExp) => expect.poll(spoken).toContainEqual(expect.stringMatching(sentence))

  // 1 Twelve ideas, each with its type, pillar and objective.
  await key('g')
  await key('i')
  await expect(page.getByRole('heading', { level: 1, name: 'Ideas' })).toBeVisible()
  await key('i')
  const line = page.getByRole('textbox', { name: 'New idea' })
  await expect(line).toBeFocused()
  await choose(page, 'Type', 'Tip')
  await choose(page, 'Pillar', 'Craft')
  await choose(page, 'Tactic it serves', 'Sample')
  await key('Shift+Tab', 3)
  await expect(line).toBeFocused()
  for (let at = 1; at <= 7; at += 1) {
    await page.keyboard.type(`Tip ${at}`)
    await key('Enter')
    await said(new RegExp(`Idea added: Tip ${at}`))
  }
  await choose(page, 'Type', 'Customer')
  await key('Shift+Tab')
  for (let at = 1; at <= 5; at += 1) {
    await page.keyboard.type(`Story ${at}`)
    await key('Enter')
    await said(new RegExp(`Idea added: Story ${at}`))
  }
  const column = page.getByRole('region', { name: /^Craft, 12/ })
  await expect(column).toBeVisible()

  // 2 An idea onto a day: it takes the free slot of its channel.
  await key('Escape')
  await key('g')
  await key('c')
  await expect(page.getByRole('table')).toBeVisible()
  await key(']')
  await expect(page.getByRole('table', { name: monthName })).toBeVisible()
  const idea = page.locator('[data-idea]').filter({ hasText: 'Tip 1' })
  await key('i')
  await key('Tab')
  await downTo(page, idea)
  await key('Enter')
  const panel = page.getByRole('complementary', { name: 'Tip 1' })
  await expect(panel).toBeVisible()
  await tabTo(page, panel.getByRole('button', { name: 'Add channel' }))
  await key('Enter')
  await downTo(page, page.getByRole('menuitem', { name: /Instagram/ }))
  await key('Enter')
  await expect(panel.getByRole('group', { name: 'sample' })).toBeVisible()
  await key('Escape')
  await expect(panel).toHaveCount(0)
  await expect(idea).toBeFocused()
  await key('m')
  await standOn(page, 'Tip 1', wednesday)
  await key('Enter')
  await expect(tile(page, wednesday, 'Tip 1')).toBeFocused()
  await said(/“Tip 1” is on Wed.*, 18:00/)

  // 3 A variant for LinkedIn, on another day.
  await key('Enter')
  await tabTo(page, panel.getByRole('button', { name: 'Add channel' }))
  await key('Enter')
  await downTo(page, page.getByRole('menuitem', { name: /LinkedIn/ }))
  await key('Enter')
  await said(/Channel added: LinkedIn/)
  const days = panel.getByRole('combobox', { name: 'Day on sample' })
  await tabTo(page, days.nth(1))
  await page.keyboard.type(typed(tuesday))
  await key('Enter')
  await key('Escape')
  await key('Escape')
  await expect(panel).toHaveCount(0)
  await expect(tile(page, tuesday, 'Tip 1')).toHaveCount(1)
  await expect(tile(page, wednesday, 'Tip 1')).toBeFocused()

  // 4 Onto a Saturday, which is quiet: a warning with its ways out. Cancelled first, kept then.
  await key('ArrowLeft')
  await expect(tile(page, tuesday, 'Tip 1')).toBeFocused()
  await key('m')
  await standOn(page, 'Tip 1', saturday)
  await key('Enter')
  await said(/“Tip 1” is on Sat.*In a quiet window. Press C/)
  const notice = page.getByRole('region', { name: /About the place of “Tip 1”/ })
  await expect(notice).toContainText('Quiet window: The shop rests')
  await key('c')
  await tabTo(page, notice.getByRole('button', { name: 'Put back' }))
  await key('Enter')
  await said(/“Tip 1” is back where it was/)
  await expect(notice).toHaveCount(0)
  await expect(tile(page, saturday, 'Tip 1')).toHaveCount(0)
  await expect(tile(page, tuesday, 'Tip 1')).toBeFocused()
  await key('m')
  await standOn(page, 'Tip 1', saturday)
  await key('Enter')
  await expect(notice).toBeVisible()
  await key('c')
  await tabTo(page, notice.getByRole('button', { name: 'Keep' }))
  await key('Enter')
  await said(/“Tip 1” stays as it is/)
  await expect(tile(page, saturday, 'Tip 1')).toBeFocused()

  // 5 The same text twice within the hour, on two channels.
  await key('Enter')
  await expect(panel).toBeVisible()
  await tabTo(page, panel.getByRole('textbox', { name: 'Text', exact: true }))
  await page.keyboard.type('Warm the bowl first')
  await key('Escape')
  await key('Escape')
  await expect(tile(page, saturday, 'Tip 1')).toBeFocused()
  await key('m')
  await standOn(page, 'Tip 1', wednesday)
  await key('Enter')
  await expect(tile(page, wednesday, 'Tip 1')).toBeFocused()
  await key('Control+c')
  await said(/1 post copied\. Go to a day and paste/)
  await key('Control+v')
  await said(/“Tip 1” is on Wed.*Too near another post\. Same text twice\. Press C/)
  await expect(tile(page, wednesday, 'Tip 1')).toHaveCount(2)

  // 6 Ctrl+Z takes that back, and the move before it.
  await key('Control+z')
  await said(/Undone: copy of/)
  await expect(tile(page, wednesday, 'Tip 1')).toHaveCount(1)
  await key('Control+z')
  await said(/Undone: move to/)
  await expect(tile(page, saturday, 'Tip 1')).toHaveCount(1)

  // 7 The other eleven, each in the slot that is offered.
  const slotDays = [1, 3, 4, 8, 9, 10, 11, 15, 16, 17, 18].map((days) => addDays(monday, days))
  const titles = [
    ...[2, 3, 4, 5, 6, 7].map((at) => `Tip ${at}`),
    ...[1, 2, 3, 4, 5].map((at) => `Story ${at}`),
  ]
  for (const [at, title] of titles.entries()) {
    const one = page.locator('[data-idea]').filter({ hasText: title })
    await key('i')
    await key('Tab')
    await downTo(page, one)
    await key('m')
    await standOn(page, title, slotDays[at] as Day)
    await key('Enter')
    const about = page.getByRole('region', { name: `About the place of “${title}”` })
    await expect(about).toContainText('No channel yet')
    await key('c')
    await expect(about.getByRole('button', { name: /^Take .* on (Instagram|LinkedIn)$/ })).toBeFocused()
    await key('Enter')
    await said(/^Now on/)
    await expect(page.locator('button:has([data-tile])').filter({ hasText: title })).toBeFocused()
  }
  const balance = page.getByRole('button', { name: /7 of 12 this month: Tip.*Ideas for 3/ })
  await key('i')
  await tabTo(page, balance)
  await key('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ideas' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mix by type' })).toContainText(/Tip or tutorial\s*7 of 12/)
  await key('Alt+ArrowLeft')

  // 8 The week once more a week later; what serves the objective; what serves nothing.
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
  await key('2')
  await expect(page.getByRole('radio', { name: 'Week' })).toBeChecked()
  await key(']')
  await expect(page.locator(`[data-date="${monday}"]`).first()).toBeVisible()
  await key('Control+Shift+c')
  const dialog = page.getByRole('dialog', { name: 'Copy a week or a month' })
  await tabTo(page, dialog.getByRole('combobox', { name: 'To the week of' }))
  await page.keyboard.type(typed(addDays(monday, 21)))
  await key('Enter')
  await tabTo(page, dialog.getByRole('button', { name: 'Copy 4 posts' }))
  await key('Enter')
  await said(/4 posts copied, from .* on, as drafts/)
  await key('n')
  const loose = page.getByRole('complementary', { name: 'Untitled post' })
  await tabTo(page, loose.getByRole('textbox', { name: 'Title' }))
  await page.keyboard.type('Serves nothing')
  await key('Enter')
  await key('Escape')
  await key('Escape')
  await key('1')
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'More filters' }))
  await key('Enter')
  await expect(page.getByRole('menuitemcheckbox').first()).toBeFocused()
  await downTo(page, page.getByRole('menuitemcheckbox', { name: 'Sample objective' }))
  await key('Enter')
  await key('Escape')
  const all = page.getByRole('cell').locator('button:has([data-tile])')
  await expect(all.filter({ hasText: 'Serves nothing' })).toHaveCount(0)
  await expect(all.filter({ hasText: /Tip|Story/ })).toHaveCount(18)
  await tabTo(page, page.getByRole('button', { name: 'Show all' }).first())
  await key('Enter')
  await tabTo(page, page.getByRole('button', { name: '1 loose end' }))
  await key('Enter')
  await expect(all).toHaveCount(1)
  await expect(all).toContainText('Serves nothing')

  // Every view agrees on its day.
  for (const [view, name] of ['Month', 'Week', 'Day', 'List'].entries()) {
    await key(String(view + 1))
    await expect(page.getByRole('radio', { name, exact: true })).toBeChecked()
    if (name === 'Day') await key('[', daysBetween(monday, eighth))
    await expect(page.locator(`[data-tile*=" ${monday} "]`)).toContainText('Serves nothing')
  }
})

async function pressAll(page: Page, keys: string, times: number) {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(keys)
}

/** Goes on by Tab to a choice, and takes the first that these letters leave. */
async function choose(page: Page, name: string, letters: string) {
  const choice = page.getByRole('combobox', { name, exact: true })
  await tabTo(page, choice)
  await page.keyboard.type(letters)
  const option = page.getByRole('option').first()
  await expect(option).toContainText(letters)
  const value = await option.innerText()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(choice).toHaveValue(value)
}

/** By arrow keys from where the calendar takes it up to this day; each day is said. */
async function standOn(page: Page, title: string, day: Day) {
  const handle = page.getByRole('spinbutton', { name: `Moving “${title}”` })
  await expect(handle).toBeFocused()
  const now = async () => {
    const figures = (await handle.getAttribute('aria-valuenow')) ?? ''
    return `${figures.slice(0, 4)}-${figures.slice(4, 6)}-${figures.slice(6)}`
  }
  const days = daysBetween(await now(), day)
  await pressAll(page, days < 0 ? 'ArrowUp' : 'ArrowDown', Math.floor(Math.abs(days) / 7))
  await pressAll(page, days < 0 ? 'ArrowLeft' : 'ArrowRight', Math.abs(days) % 7)
  await expect.poll(now).toBe(day)
}

/** A day as a British reader types it. */
function typed(day: Day): string {
  return day.split('-').reverse().join('/')
}
