import type { Page } from '@playwright/test'
import { type Kind, makeWorkspace } from '../../build/pictures/workspace.ts'
import { addMember, changeMember } from '../../db/members.ts'
import { listMembers } from '../../db/names.ts'
import { closeDb, type Db, openDb } from '../../db/open.ts'
import { expect, findBarriers, test } from '../support/app.ts'

/** Every chapter and room in each of its looks, and the kind of record whose panel opens beside it. */
const looks: [address: string, ...panels: string[]][] = [
  ['/today'],
  ['/strategy?tab=gate'],
  ['/strategy?tab=objections', 'objection'],
  ['/strategy', 'goal', 'objective', 'tactic'],
  ['/strategy?tab=timeline', 'tactic'],
  ['/strategy?tab=thread'],
  ['/strategy?tab=thread&show=loose'],
  ['/strategy?tab=campaigns', 'campaign'],
  ['/strategy?tab=audiences', 'audience'],
  ['/strategy?tab=audiences&show=ask'],
  ['/strategy?tab=channels', 'channel'],
  ['/strategy?tab=channels&show=names'],
  ['/strategy?tab=channels&show=fit', 'networkSheet'],
  ['/strategy?tab=channels&show=access', 'channel'],
  ['/strategy?tab=voice', 'term'],
  ['/strategy?tab=pillars', 'pillar'],
  ['/strategy?tab=listening', 'keyword', 'competitor'],
  ['/strategy?tab=reply', 'replyNode', 'messagePoint'],
  ['/strategy?tab=business', 'businessBlock'],
  ['/strategy?tab=business&page=risks'],
  ['/strategy?tab=budget', 'budgetLine'],
  ['/strategy?tab=budget&show=months'],
  ['/strategy?tab=budget&show=goals'],
  ['/strategy?tab=budget&show=paid', 'paidEffort'],
  ['/strategy?tab=people', 'activity', 'person'],
  ['/strategy?tab=people&show=training'],
  ['/strategy?tab=people&show=time'],
  ['/strategy?tab=policies', 'policy'],
  ['/strategy?tab=policies&show=audits', 'audit'],
  ['/strategy?tab=crisis', 'crisisCall'],
  ['/strategy?tab=versions'],
  ['/strategy?tab=checkup'],
  ['/calendar', 'post'],
  ['/calendar?view=week'],
  ['/calendar?view=day'],
  ['/calendar?view=list'],
  ['/calendar?view=board'],
  ['/calendar?view=year'],
  ['/calendar?panel=layers'],
  ['/library'],
  ['/relationships', 'contact'],
  ['/relationships?show=map'],
  ['/alliances', 'alliance'],
  ['/review'],
  ['/review?part=trends'],
  ['/review?part=experiments', 'experiment'],
  ['/review?part=measures', 'measure'],
  ['/review/clicks?part=measures'],
  ['/review?span=year'],
  ['/replies', 'mention'],
  ['/settings'],
]

/** What only reads: it goes somewhere, opens, filters, finds, prints or copies. */
const reads: readonly (string | RegExp)[] = [
  // Everywhere.
  'Close',
  'History',
  'Details',
  'Show',
  /^(Print|Show|More|Filters?)\b/,
  // Today and the settings are about this machine, and lead to the rooms.
  'All contacts',
  'All lessons',
  'All experiments',
  'Meeting brief',
  'Open the reply desk',
  'Open the decision tree',
  'Open in Replies',
  / (late|left|no clock)\b/,
  'Choose a second place',
  /^(Back up now|Choose…|Restore)$/,
  'Language of the screen',
  'Who uses this computer',
  / (Run out|\d+ weeks?)$/,
  // How a chapter is looked at.
  'Earlier',
  'Today',
  'Later',
  /^(Search|Follow the thread)/,
  'On to the goals',
  'To the goals',
  'Five questions first',
  /^(To the costs|Try it|Version so far|Compared with)/,
  /^\d+ (not measurable|tactics? without|objectives? without)/,
  /^(last|next) \d/,
  /^\d+ (posts?|ideas?|contacts?)\b/,
  /: \d+ readings?$/,
  // The list of contacts: its order and its filters, and choosing rows to copy.
  /^(Name|Type|Organisation|Last touch|Next|Kind|Tags|Goal)$/,
  /^Select /,
  // The calendar: what is sent to the owner, when to post, and what a day holds more.
  'Owner',
  'Rhythm and quiet times',
  'Shown in the calendar',
  'For colleagues who pass it on',
  /^\d+ loose ends?$/,
  /^\w+ Show \w+ 20\d\d$/,
  /^(Note|Event|Campaign): |(Note|Event|Campaign|Awareness days): /,
  /\d+ more on /,
  /^\d+ of \d+ this month|^Ideas for|^The ideas have run out/,
  // A finding of the check-up is a sentence that leads to what it is about.
  /\.$/,
  'Copy the table as text',
  'Trends',
  /^(Previous|Next) (month|year)$/,
  /^(\w+ )?20\d\d$/,
]

type Control = { role: string; name: string; opens: string | null }

/** What can be used in the room: everything that is enabled, named, and may be pressed, typed in or dragged. */
function listControls(page: Page): Promise<Control[]> {
  const any = 'button, input, textarea, select, a[href], [role], [contenteditable="true"], [draggable="true"]'
  return page.locator('main').evaluate((main, selector) => {
    const quiet =
      /^(option|row|gridcell|treeitem|listbox|tree|grid|img|status|group|radiogroup|navigation|region|list|alert|presentation|none|separator|note|complementary)$/
    return [...main.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      const role =
        element.getAttribute('role') ?? (field ? element.type || 'text' : element.tagName.toLowerCase())
      const isOff = element.matches(':disabled, [aria-hidden="true"] *, [aria-hidden="true"]')
      if (isOff || !element.checkVisibility() || (field && element.readOnly)) return []
      if (element.draggable && element.tagName !== 'IMG' && element.tagName !== 'A')
        return [{ role: 'dragged', name: element.innerText, opens: null }]
      if (quiet.test(role)) return []
      const label = field ? element.labels?.[0]?.innerText : undefined
      const name = element.ariaLabel ?? label ?? element.innerText
      const opens = element.closest('[data-line], [data-reads]')
        ? 'record'
        : element.getAttribute('aria-expanded')
      return [{ role, name: name.replace(/\s+/g, ' ').trim(), opens }]
    })
  }, any)
}

/** The names of the records of the sample; a button that bears one leads to it. */
function listNames(db: Db): Set<string> {
  const tables = [
    'goal',
    'objective',
    'tactic',
    'audience',
    'campaign',
    'contact',
    'post',
    'businessBlock',
    'person',
    'alliance',
    'place',
    'bid',
    'lesson',
    'experiment',
    'task',
    'mention',
    'capability',
    'workspace',
  ]
  const names = tables.flatMap((table) => {
    const named: Record<string, string> = { lesson: 'tried', mention: 'author' }
    const titled = ['goal', 'objective', 'tactic', 'post', 'businessBlock', 'bid', 'experiment', 'task']
    const field = named[table] ?? (titled.includes(table) ? 'title' : 'name')
    return db.sqlite.prepare(`select "${field}" from "${table}"`).pluck().all() as string[]
  })
  return new Set(names.filter(Boolean))
}

/** A file at which a viewer sits, with the address of every look and of one panel of each kind. */
function forViewer(folder: string, kind: Kind) {
  const { file, id } = makeWorkspace(folder, 'en', kind)
  const db = openDb(file, { device: 'test', person: '' })
  try {
    if (kind === 'empty') {
      addMember(db, { name: 'Lead Sample', role: 'lead' })
      addMember(db, { name: 'Vera Viewer', role: 'author' })
    }
    const viewer = listMembers(db).at(-1)
    if (!viewer) throw new Error('nobody is there')
    changeMember(db, viewer.id, { role: 'viewer' })
    const addresses = looks.flatMap(([address, ...panels]) => {
      const [path, query] = address.split('?')
      const opened = panels.flatMap((table) => {
        const record = db.sqlite.prepare(`select id from "${table}" order by rowid limit 1`).pluck().get()
        return record ? [`${path}/${record}${query ? `?${query}` : ''}`] : []
      })
      return [address, ...opened]
    })
    return { file, id, viewer: viewer.name, addresses, names: listNames(db) }
  } finally {
    closeDb(db)
  }
}

type Reading = Pick<ReturnType<typeof forViewer>, 'id' | 'names'>

/** Opens the window where it would have been left. */
async function goTo(page: Page, { id }: Pick<Reading, 'id'>, address: string) {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    `rapport.place.${id}`,
    address,
  ] as const)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

async function expectReading(page: Page, { id, names }: Reading, address: string) {
  await goTo(page, { id }, address)
  const isReading = (name: string) =>
    reads.some((one) => (typeof one === 'string' ? one === name : one.test(name))) ||
    [...names].some((one) => name.includes(one))
  const controls = await listControls(page)
  const writing = controls.filter(
    ({ role, name, opens }) => role !== 'radio' && opens === null && !isReading(name),
  )
  expect.soft(writing, address).toEqual([])
  expect.soft(await findBarriers(page), address).toEqual([])
}

/** Sits down as the viewer. */
async function sitAsViewer(page: Page, viewer: string) {
  await page.getByRole('listitem').getByRole('button', { name: viewer }).click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

for (const kind of ['sample', 'empty'] as const) {
  test(`shows a viewer every room of a file (${kind}) to read, with no way to write that would be refused`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(300_000)
    const { file, viewer, addresses, ...reading } = forViewer(folder, kind)
    const { window: page } = await launch({ args: [file], isSeatAsked: true })
    await sitAsViewer(page, viewer)
    for (const address of addresses) await expectReading(page, reading, address)
    if (kind === 'empty') await goTo(page, reading, '/strategy?tab=pillars')
    if (kind === 'empty') await expect(page.getByText(/A lead, manager, author or approver/)).toBeVisible()
  })
}

test('gives a viewer no key and no word that writes', async ({ folder, launch }) => {
  test.setTimeout(120_000)
  const { file, id, viewer } = forViewer(folder, 'sample')
  const { window: page } = await launch({ args: [file], isSeatAsked: true })
  await sitAsViewer(page, viewer)

  await goTo(page, { id }, '/strategy')
  const lines = page.getByRole('treeitem')
  const order = () => lines.evaluateAll((all) => all.map((one) => one.getAttribute('data-line')))
  const before = await order()
  await lines.nth(2).focus()
  for (const key of ['F2', 'Shift+Enter', 'Tab', 'Delete', 'Alt+ArrowDown', 'Control+z']) {
    await page.keyboard.press(key)
    await lines.nth(2).focus()
  }
  await expect(page.getByRole('textbox')).toHaveCount(0)
  expect(await order()).toEqual(before)
  // Enter reads on: it opens the details.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeVisible()

  await goTo(page, { id }, '/relationships')
  await page.getByRole('grid').focus()
  const count = await page.getByRole('row').count()
  for (const key of ['ArrowDown', 'n', 't', 'Delete']) await page.keyboard.press(key)
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect(page.getByRole('row')).toHaveCount(count)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('new')
  await expect(page.getByRole('option', { name: /New workspace/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /New contact|Add a goal/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByText('Whoever sits here is a viewer')).toHaveCount(0)
})

test('shows a file that is open to read only in the same way', async ({ folder, launch }) => {
  test.setTimeout(120_000)
  const { file, ...reading } = forViewer(folder, 'sample')
  const writer = openDb(file, { device: 'another', person: '' })
  try {
    const { window: page } = await launch({ args: [file] })
    await page.getByRole('button', { name: 'Open to read' }).click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const rooms = [
      '/strategy',
      '/strategy?tab=gate',
      '/strategy?tab=voice',
      '/relationships',
      '/review',
      '/settings',
    ]
    for (const address of rooms) await expectReading(page, reading, address)
  } finally {
    closeDb(writer)
  }
})
