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
  ['/relationships', 'contact'],
  ['/review'],
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
  'Choose a second place',
  /^(Back up now|Choose…|Restore)$/,
  'Language of the screen',
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
  // A finding of the check-up is a sentence that leads to what it is about.
  /\.$/,
  'Previous month',
  'Next month',
  /^\w+ 20\d\d$/,
]

type Control = { role: string; name: string; opens: string | null }

/** What can be used in the room: everything that is enabled, named, and may be pressed, typed in or dragged. */
function listControls(page: Page): Promise<Control[]> {
  const any = 'button, input, textarea, select, a[href], [role], [contenteditable="true"], [draggable="true"]'
  return page.locator('main').evaluate((main, selector) => {
    const quiet =
      /^(option|row|gridcell|treeitem|listbox|tree|grid|img|status|group|radiogroup|navigation|region|list|alert|presentation|separator|note|complementary)$/
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
  ]
  const names = tables.flatMap((table) => {
    const field = ['goal', 'objective', 'tactic', 'post', 'businessBlock'].includes(table) ? 'title' : 'name'
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

for (const kind of ['sample', 'empty'] as const) {
  test(`shows a viewer every room of a file (${kind}) to read, with no way to write that would be refused`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(300_000)
    const { file, id, viewer, addresses, names } = forViewer(folder, kind)
    const { window: page } = await launch({ args: [file], isSeatAsked: true })
    await page.getByRole('listitem').getByRole('button', { name: viewer }).click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const reading = (name: string) =>
      reads.some((one) => (typeof one === 'string' ? one === name : one.test(name))) ||
      [...names].some((one) => name.includes(one))
    for (const address of addresses) {
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
        `rapport.place.${id}`,
        address,
      ] as const)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
      const controls = await listControls(page)
      const writing = controls.filter(
        ({ role, name, opens }) => role !== 'radio' && opens === null && !reading(name),
      )
      expect.soft(writing, address).toEqual([])
      expect.soft(await findBarriers(page), address).toEqual([])
    }
  })
}
