import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { changePost, changeVariant, findPost } from '../../db/calendar/calendar.ts'
import { addComment } from '../../db/calendar/comments.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { wordsOf } from '../../electron/words.ts'
import { languages } from '../../shared/i18n/languages.ts'
import { readAnswer } from '../../shared/posts/owner-answer.ts'
import type { Language } from '../../shared/team.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { aCanary } from '../support/canary.ts'
import { askedFor, overflowOf, visitPage, withoutScripts } from '../support/owner-page.ts'
import { framesOf, readPdf, squeeze } from '../support/pdf.ts'
import { ask } from '../support/port.ts'

const inside = 'zqinsideqz'

/** The sample with what waits there for a yes; the first of it says what a test wants it to say. */
function aSample(
  folder: string,
  language: Language,
  { firstComment, ...says }: { title?: string; text?: string; link?: string; firstComment?: string } = {},
) {
  const { file } = makeWorkspace(folder, language, 'sample')
  const db = openDb(file, { device: 'device-1', person: 'Sample Person' })
  try {
    const waiting = "select id from post where state = 'inReview' order by id"
    const postIds = db.sqlite.prepare(waiting).pluck().all() as string[]
    const [first = ''] = postIds
    changePost(db, { id: first, patch: { note: inside, ...says } })
    const [variant] = findPost(db, first)?.variants ?? []
    if (variant && firstComment) changeVariant(db, { id: variant.id, patch: { firstComment } })
    addComment(db, { postId: first, side: 'team', text: inside })
    addComment(db, { postId: first, side: 'owner', text: says.title ?? 'Please look at the price.' })
    return { file, postIds }
  } finally {
    closeDb(db)
  }
}

async function sendPack(app: ElectronApplication, folder: string, language: Language, postIds: string[]) {
  await answerDialogs(app, folder)
  const input = { postIds, name: 'Sample pack', language, addressee: '' }
  await ask(app, 'mainFrame', { path: '/reviewPacks/send', input })
  const find = (ending: string) => readdirSync(folder).find((name) => name.endsWith(ending)) ?? ''
  await expect.poll(() => find('.html'), { timeout: 30_000 }).not.toBe('')
  return { page: join(folder, find('.html')), paper: join(folder, find('.pdf')) }
}

const leftOn = (page: Page) => page.locator('#left')

test('the owner ticks by keys in Hebrew, at phone width, without network, and saves what was ticked', async ({
  folder,
  launch,
}) => {
  test.setTimeout(90_000)
  const t = await wordsOf('he')
  const { file, postIds } = aSample(folder, 'he')
  const { app } = await launch({ args: [file] })
  const files = await sendPack(app, folder, 'he', postIds)
  const page = await visitPage(app, { file: files.page, downloads: folder, width: 320 })
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'he')
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('article') })).toHaveCount(
    postIds.length,
  )
  await expect(leftOn(page)).toHaveText(t('reviewPack.page.left', { count: postIds.length }))
  expect(await overflowOf(page)).toBe(0)

  // From post to post by keys alone: Tab to the choice, arrows in it, Tab to the words.
  await page.getByRole('button', { name: t('reviewPack.page.next') }).focus()
  await page.keyboard.press('Enter')
  const first = page.locator('#post-1')
  await expect(first.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Space')
  await expect(first.getByRole('radio', { name: t('reviewPack.decision.approved') })).toBeChecked()
  await page.getByRole('button', { name: t('reviewPack.page.next') }).focus()
  await page.keyboard.press('Enter')
  const second = page.locator('#post-2')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(second.getByRole('radio', { name: t('reviewPack.decision.change') })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('מחיר: 5 €')
  await page.locator('#post-3').getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await expect(leftOn(page)).toHaveText(t('reviewPack.page.left', { count: postIds.length - 3 }))
  await page
    .locator('#post-3')
    .getByRole('button', { name: t('reviewPack.page.clear') })
    .focus()
  await page.keyboard.press('Enter')
  await expect(leftOn(page)).toHaveText(t('reviewPack.page.left', { count: postIds.length - 2 }))
  expect(await findBarriers(page, 'html')).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findBarriers(page, 'html')).toEqual([])

  // What was ticked is there after the page was closed.
  await page.reload()
  await expect(second.getByRole('radio', { name: t('reviewPack.decision.change') })).toBeChecked()
  await expect(second.getByRole('textbox')).toHaveValue('מחיר: 5 €')

  // Nobody answers without a name.
  await page.getByRole('button', { name: t('reviewPack.page.toEnd') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('reviewPack.page.noName'))).toBeVisible()
  await expect(page.getByRole('textbox', { name: t('reviewPack.page.who') })).toBeFocused()
  await page.keyboard.type('רות לדוגמה')
  await page.getByRole('button', { name: t('reviewPack.page.toEnd') }).click()
  const name = `${t('reviewPack.page.answerFile', { number: 1 })} - ${'בית קלייה לדוגמה'} - Sample pack.txt`
  await expect.poll(() => existsSync(join(folder, name))).toBe(true)
  await expect(page.getByText(name)).toBeVisible()
  const saved = readFileSync(join(folder, name), 'utf8')
  expect(saved).toContain('רות לדוגמה')
  expect(readAnswer(saved)).toMatchObject({
    ok: true,
    answer: {
      person: 'רות לדוגמה',
      posts: [
        { number: 1, decision: 'approved', comment: '' },
        { number: 2, decision: 'change', comment: 'מחיר: 5 €' },
      ],
    },
  })

  // The same as text, for who cannot send a file.
  await page.getByRole('button', { name: t('reviewPack.page.copy') }).click()
  const text = await page.getByRole('textbox', { name: t('reviewPack.page.text') }).inputValue()
  const [copied, kept] = [readAnswer(text), readAnswer(saved)]
  expect(copied.ok && kept.ok && copied.answer.posts).toEqual(kept.ok && kept.answer.posts)
  expect(await askedFor(app)).toEqual([])
})

test('the page is a plain list with boxes where no script runs, and prints', async ({ folder, launch }) => {
  const t = await wordsOf('he')
  const { file, postIds } = aSample(folder, 'he')
  const { app } = await launch({ args: [file] })
  const files = await sendPack(app, folder, 'he', postIds)
  const page = await visitPage(app, { file: files.page, downloads: folder, width: 390 })
  await withoutScripts(page)
  await expect(page.getByText(t('reviewPack.page.plain', { number: 1 }))).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.locator('.boxes').filter({ hasText: t('reviewPack.decision.no') })).toHaveCount(
    postIds.length,
  )
  await expect(page.locator('.boxes').first()).toBeVisible()
  expect(await overflowOf(page)).toBe(0)
})

test('S15: nothing that a post says runs or is asked for, on the page or on paper; what is the team’s own is in neither', async ({
  folder,
  launch,
}) => {
  test.setTimeout(90_000)
  const canary = await aCanary()
  const hostile = [
    `</script><script>document.title='ran'</script><img src="${canary.url}/x" onerror="document.title='ran'">`,
    `"><svg onload="document.title='ran'"><style>@import "${canary.url}/y";</style>`,
    `</style><a href="javascript:document.title='ran'">{{brand}} __NONCE__ "__JOB__"</a>`,
  ].join(' ')
  const link = `https://example.com/"><svg/onload=document.title='ran'>`
  const says = { title: hostile, text: hostile, firstComment: hostile, link }
  const { file, postIds } = aSample(folder, 'en', says)
  const { app } = await launch({ args: [file] })
  const files = await sendPack(app, folder, 'en', postIds)
  const source = readFileSync(files.page, 'utf8')
  expect(source).not.toContain(inside)
  expect([...source.matchAll(/<script/g)]).toHaveLength(1)
  expect(source).toMatch(/script-src 'sha256-[\w+/=]+'; style-src 'sha256-/)
  const page = await visitPage(app, { file: files.page, downloads: folder, width: 390 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('#post-1').getByRole('heading')).toContainText(hostile)
  await page.locator('#post-1').getByRole('radio', { name: 'Approve' }).check()
  await page.getByRole('textbox', { name: 'Who answers' }).fill(hostile)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByRole('textbox', { name: 'The answer as text' })).toBeVisible()
  const attributes = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())),
  ])
  expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
  expect(await page.title()).not.toBe('ran')
  expect(await askedFor(app)).toEqual([])
  const paper = readPdf(files.paper)
  expect(squeeze(paper.text())).toContain(squeeze('{{brand}} __NONCE__ "__JOB__"</a>'))
  expect(paper.text()).not.toContain(inside)
  expect(canary.hits).toEqual([])
  canary.close()
})

for (const { code } of languages) {
  test(`the paper of a pack holds each post whole, with its number, goal and boxes (${code})`, async ({
    folder,
    launch,
  }) => {
    const t = await wordsOf(code)
    const { file, postIds } = aSample(folder, code, {
      text: `${'A long text of many words. '.repeat(300)}The end.`,
    })
    const { app } = await launch({ args: [file] })
    const { paper } = await sendPack(app, folder, code, postIds)
    const pdf = readPdf(paper)
    expect(pdf).toMatchObject({ isTagged: true, language: code })
    const text = squeeze(pdf.text())
    const count = (words: string) => text.split(squeeze(words)).length - 1
    for (const decision of ['approved', 'change', 'no'] as const)
      expect(count(t(`reviewPack.decision.${decision}`))).toBeGreaterThanOrEqual(postIds.length)
    expect(count('The end.')).toBe(1)
    // Where a post leads and what is said first under it, as it was approved: without what is measured.
    expect(text).toContain(squeeze('.example/partners'))
    expect(count(t('print.calendar.firstComment'))).toBe(1)
    for (const own of ['{link}', 'utm_']) expect(text).not.toContain(own)
    expect(count(t('print.needs.signature'))).toBe(1)
    for (const frame of framesOf(paper)) expect(frame.beyond).toEqual([])
  })
}
