import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { root } from '../../build/root.ts'
import { electronSwitches } from '../../build/runtime/display.ts'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { closeDb, type Db, openDb } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { takeOfferedBenchmarks } from '../../db/review/benchmarks.ts'
import { chooseFirstPage } from '../../db/review/first-page.ts'
import { closeReview, listReviewMonths, reopenReview } from '../../db/review/review.ts'
import { changeWorkspace } from '../../db/team.ts'
import { type Language, languages } from '../../shared/i18n/languages.ts'
import { mostOnFirstPage } from '../../shared/review/first-page.ts'
import { measureKeys } from '../../shared/review/measures.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { framesOf, readPdf, squeeze } from '../support/pdf.ts'

const electron = process.env.RAPPORT_ELECTRON ?? ''

function rapport(folder: string, ...words: string[]): void {
  const switches = [...electronSwitches(), `--user-data-dir=${join(folder, 'cli')}`]
  execFileSync(electron, [...switches, root, '--cli', '--', ...words], { stdio: 'ignore', timeout: 60_000 })
}

function print(folder: string, file: string, name: string, ...words: string[]): string {
  const out = join(folder, name)
  rapport(folder, 'export', file, 'review', '--out', out, ...words)
  return out
}

function change(file: string, work: (db: Db) => void): void {
  const db = openDb(file, { device: 'test', person: 'Nora Sample' })
  try {
    work(db)
  } finally {
    closeDb(db)
  }
}

/** The closed month of the sample once more, with a first page that the team chose. */
function chooseAndClose(db: Db): void {
  const month = listReviewMonths(db).find(({ closedAt }) => closedAt)?.month ?? ''
  reopenReview(db, month)
  chooseFirstPage(db, chosen)
  closeReview(db, month)
}

const chosen = ['sentimentRatio', 'clicks', 'responseTime', 'rate']

/** Much of what a year brings: other names, numbers, posts, objectives and benchmarks. */
function liveAYear(db: Db): void {
  changeWorkspace(db, { name: 'Another name', country: 'US', currency: 'USD' })
  takeOfferedBenchmarks(db)
  chooseFirstPage(db, ['sales'])
  const rows = {
    reading: all(db, query.selectFrom('reading').selectAll()),
    channel: all(db, query.selectFrom('channel').selectAll()),
    objective: all(db, query.selectFrom('objective').selectAll()),
    goal: all(db, query.selectFrom('goal').selectAll()),
    pillar: all(db, query.selectFrom('pillar').selectAll()),
    postResult: all(db, query.selectFrom('postResult').selectAll()),
    reviewItem: all(db, query.selectFrom('reviewItem').selectAll()),
    lesson: all(db, query.selectFrom('lesson').selectAll()),
    post: all(db, query.selectFrom('post').selectAll()),
  }
  commit(db, { key: 'test' }, (writer) => {
    for (const { id, value } of rows.reading) writer.change('reading', id, { value: value * 3 + 1 })
    for (const { id } of rows.channel) writer.change('channel', id, { handle: 'renamed' })
    for (const { id } of rows.objective)
      writer.change('objective', id, { title: 'Something else', target: 9 })
    for (const { id } of rows.goal) writer.change('goal', id, { title: 'Another goal' })
    for (const { id } of rows.pillar) writer.change('pillar', id, { name: 'Another pillar' })
    for (const { id } of rows.postResult)
      writer.change('postResult', id, { text: 'Another text', likes: 9_999 })
    for (const { id } of rows.reviewItem) writer.change('reviewItem', id, { text: 'Another line' })
    for (const { id } of rows.lesson) writer.change('lesson', id, { learnt: 'Another lesson' })
    for (const { id } of rows.post) writer.change('post', id, { title: 'Another post', pillarId: null })
    const [channel] = rows.channel
    if (channel)
      writer.add('benchmark', {
        ...{ id: newId(), network: channel.network, definition: 'reach', value: 0.5 },
        ...{ source: 'Another source', year: 2027, position: 99 },
      })
  })
}

const withoutDay = (text: string) => text.replace(/Printed on \d+ \p{L}+ \d+/gu, '')

for (const edition of ['owner', 'team'] as const)
  test(`a closed month prints the same a year later, for the ${edition}`, ({ folder }) => {
    const { file } = makeWorkspace(folder, 'en', 'sample')
    change(file, chooseAndClose)
    const [pdf, markdown, figures] = ['pdf', 'md', 'csv'].map((end) =>
      print(folder, file, `before.${end}`, '--edition', edition),
    )
    change(file, liveAYear)
    const later = ['pdf', 'md', 'csv'].map((end) => print(folder, file, `after.${end}`, '--edition', edition))
    const [was, is] = [readPdf(pdf ?? ''), readPdf(later[0] ?? '')]
    expect(withoutDay(is.text())).toBe(withoutDay(was.text()))
    expect(was.text()).toContain('Sample Street Bakery')
    const [first] = squeeze(was.text(1)).split(squeeze('What happened?')).slice(1)
    const names = ['Sentiment ratio', 'Website clicks', 'Response time', 'Engagement rate'].map(squeeze)
    expect(names.map((name) => first?.includes(name))).toEqual([true, true, true, true])
    expect(first).not.toContain(squeeze('Impressions'))
    expect([is.pages, is.title, is.outline]).toEqual([was.pages, was.title, was.outline])
    const read = (path = '') => withoutDay(readFileSync(path, 'utf8'))
    expect(read(later[1])).toBe(read(markdown))
    expect(read(later[2])).toBe(read(figures))
  })

test('what an owner reads has no source, no lesson and no name of the team’s own figures', ({ folder }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const owners = readPdf(print(folder, file, 'owner.pdf')).text()
  const teams = readPdf(print(folder, file, 'team.pdf', '--edition', 'team')).text()
  // Each line says what it counts, time stands with what it was meant to be, and the month's words stand once.
  expect(owners).toContain('Watch list: Sample Street Bakery')
  expect(squeeze(owners)).toContain(squeeze('Followers, Instagram samplestreetbakery'))
  expect(squeeze(owners)).toContain(squeeze('8 hrs 45 mins 7 posts 9 hrs 40 mins 7 posts'))
  expect(owners.match(/A good month for reach/g)).toHaveLength(1)
  for (const inside of ['typed in', 'What the month taught', 'Slipping away']) {
    expect(teams, inside).toContain(inside)
    expect(owners, inside).not.toContain(inside)
  }
  const table = readFileSync(print(folder, file, 'owner.csv'), 'utf8')
  expect(table.split('\r\n')[0]).toBe('﻿Period,Channel,Campaign,Measure,Value,Before,Unit')
})

const questions: Record<Language, [string, string]> = {
  en: ['What were we trying to do?', 'What is next, and what do we need from you?'],
  tr: ['Ne yapmaya çalışıyorduk?', 'Sırada ne var, sizden ne bekliyoruz?'],
  it: ['Che cosa volevamo ottenere?', 'Che cosa viene dopo, e che cosa ci serve da te?'],
  el: ['Τι προσπαθούσαμε να πετύχουμε;', 'Τι ακολουθεί και τι χρειαζόμαστε από εσάς;'],
  he: ['מה ניסינו להשיג?', 'מה הלאה, ומה אנחנו צריכים מכם?'],
}

/** Far more than two pages hold. */
function write(db: Db): void {
  chooseFirstPage(db, measureKeys.slice(0, mostOnFirstPage))
  const [review] = all(db, query.selectFrom('review').selectAll())
  const long = 'Words that go on and on, and tell what happened in the shop. '.repeat(30)
  commit(db, { key: 'test' }, (writer) => {
    if (!review) throw new Error('the sample has no review')
    writer.change('review', review.id, {
      note: long,
      closedAt: null,
      closedBy: '',
      snapshot: null,
      checksum: null,
    })
    for (const kind of ['keep', 'stop', 'start', 'try', 'need'] as const)
      for (let position = 20; position < 32; position += 1)
        writer.add('reviewItem', {
          ...{ id: newId(), reviewId: review.id, kind, text: `${position} ${long}` },
          ...{ responsible: 'Nora Sample', dueDay: null, postId: null, position },
        })
  })
}

test('five questions stand on two pages in each language; what is too much says where it goes on', ({
  folder,
}) => {
  test.setTimeout(180_000)
  for (const { code } of languages) {
    const { file } = makeWorkspace(folder, code, 'sample')
    const [first, last] = questions[code]
    const expectTwoPages = (path: string) => {
      const paper = readPdf(path)
      // Word by word: a reader of PDF files may tell a Hebrew line with its marks in another order.
      const words = (text: string) => text.match(/\p{L}+/gu) ?? []
      expect(words(paper.text(1)), code).toEqual(expect.arrayContaining(words(first)))
      expect(words(paper.text(2)), code).toEqual(expect.arrayContaining(words(last)))
      expect(paper.language).toBe(code)
      for (const { beyond } of framesOf(path)) expect(beyond, code).toEqual([])
      return paper
    }
    const plain = expectTwoPages(print(folder, file, `${code}.pdf`, '--lang', code))
    expect([plain.isTagged, plain.hasOutline]).toEqual([true, true])
    change(file, write)
    const full = expectTwoPages(print(folder, file, `${code}-full.pdf`, '--lang', code))
    expect(full.text(2), code).toContain('…')
    const more = {
      en: 'More on page 3',
      tr: 'Devamı 3. sayfada',
      it: 'Continua a pagina 3',
      el: 'Συνέχεια στη σελίδα 3',
      he: '3',
    }
    expect(full.text(2), code).toContain(more[code])
    // Nothing is lost: the last of the lines is in the details.
    expect(full.text()).toContain('31 Words that go on')
  }
})

test('a quarter and a year print their months side by side', ({ folder }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  let month = ''
  change(file, (db) => {
    month = listReviewMonths(db).find(({ closedAt }) => closedAt)?.month ?? ''
  })
  const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
  const paper = readPdf(print(folder, file, 'quarter.pdf', '--period', quarter, '--edition', 'team'))
  for (const told of [
    'Month by month',
    'Objectives month by month',
    'What the month taught',
    'months added up',
  ])
    expect(squeeze(paper.text()), told).toContain(squeeze(told))
  const text = readFileSync(print(folder, file, 'quarter.md', '--period', quarter), 'utf8')
  expect(text).toContain(`| Quarter ${quarter.at(-1)}, ${quarter.slice(0, 4)} |`)
  const year = readPdf(print(folder, file, 'year.pdf', '--period', month.slice(0, 4)))
  expect(year.title).toBe(`Sample Street Bakery: Review of ${month.slice(0, 4)}`)
})

test('the review is printed from its screen, as a table too, and a published rate is taken in, changed and undone', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await window.getByRole('button', { name: 'Review', exact: true }).click()
  const main = window.getByRole('main')
  await main.getByText('Published rates').click()
  await main.getByRole('button', { name: 'Take in the offered rates' }).click()
  const told = main.getByText(/1\.16% of impressions/)
  // In the list alone, while the rate is one of reach; then beside the rate of impressions too.
  await expect(told).toHaveCount(1)
  await main.getByText('Impressions', { exact: true }).first().click()
  await expect(told).toHaveCount(2)
  await main.getByRole('button', { name: 'Remove Instagram, Buffer 2025' }).click()
  await expect(told).toHaveCount(0)
  await window.keyboard.press('ControlOrMeta+Z')
  await expect(told).toHaveCount(2)
  expect(await findBarriers(window)).toEqual([])
  await main.getByRole('button', { name: 'Print this page' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByText('CSV', { exact: true }).click()
  const out = join(folder, 'figures.csv')
  await answerDialogs(app, out)
  await dialog.locator('button[type=submit]').click()
  await expect(dialog.getByText('figures.csv')).toBeVisible({ timeout: 30_000 })
  expect(readFileSync(out, 'utf8')).toContain('Instagram samplestreetbakery,,Followers,')
  expect(await findBarriers(window, '[role="dialog"]')).toEqual([])
})
