import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addView } from '../../db/kept-views.ts'
import { savePlanChoice } from '../../db/plan-choices.ts'
import { runCommand } from '../../electron/cli/run.ts'
import { parseWords } from '../../electron/cli/words.ts'
import { wordsOf } from '../../electron/words.ts'
import type { PlanDocument } from '../../shared/print/exports.ts'
import { languages } from '../../shared/team.ts'
import { aDb, aFolder, aSession } from '../support/workspace.ts'

/** Runs a command in a folder, as a shell would. */
async function rapport(folder: string, ...words: string[]) {
  const printPlan = async ({ language, month }: PlanDocument) => Buffer.from(`%PDF ${language} ${month}`)
  const renderPlan = async ({ edition, language, sections }: PlanDocument) =>
    `# ${[edition, language, ...sections].join(' ')}\n`
  const { system, settings } = aSession({ printPlan, renderPlan })
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runCommand({
    words,
    folder,
    system,
    settings,
    t: await wordsOf('en'),
    say: (line) => out.push(line),
    complain: (line) => err.push(line),
  })
  const json = words.includes('--json') && out.length === 1 ? JSON.parse(out[0] as string) : undefined
  return { code, out, err, json }
}

const input = join(import.meta.dirname, '../fixtures/imports/instagram-content.csv')

describe('the command line', () => {
  it('makes, checks, backs up and tells the history of a workspace', async () => {
    const folder = aFolder()
    const made = await rapport(folder, 'new', 'brand.rapport', '--json')
    expect(made).toMatchObject({
      code: 0,
      err: [],
      json: { file: join(folder, 'brand.rapport'), name: 'brand' },
    })
    expect(await rapport(folder, 'backup', 'brand.rapport', '--json')).toMatchObject({ code: 0, err: [] })
    const checked = await rapport(folder, 'check', 'brand.rapport', '--json')
    expect(checked).toMatchObject({
      code: 0,
      json: { isSound: true, backups: 1, soundBackups: 1, brokenChange: null },
    })
    const told = await rapport(folder, 'history', 'brand.rapport', '--json')
    expect(told.json).toMatchObject([{ act: 'do', changes: 1 }])
    expect(readdirSync(folder).sort()).toEqual(['brand.backups', 'brand.rapport'])
  })

  it.each(languages)('makes a sample workspace in %s', async (language) => {
    const folder = aFolder()
    const { code, json } = await rapport(
      folder,
      'new',
      'brand.rapport',
      '--sample',
      '--lang',
      language,
      '--json',
    )
    expect([code, json.language]).toEqual([0, language])
    const told = await rapport(folder, 'history', 'brand.rapport')
    expect([told.code, told.err]).toEqual([0, []])
    // The sample is part of how the workspace begins: one step.
    expect(told.out).toHaveLength(1)
    expect(told.out.join()).not.toMatch(/\.did\./)
  })

  it('refuses with a sentence, and touches nothing', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'text.rapport'), 'Dear diary')
    for (const command of ['check', 'backup', 'history']) {
      expect(await rapport(folder, command, 'text.rapport')).toMatchObject({
        code: 1,
        out: [],
        err: [expect.stringMatching(/^text\.rapport is not a Rapport workspace\. .+\. .+\.$/)],
      })
      expect((await rapport(folder, command, 'none.rapport')).err[0]).toMatch(
        /^none\.rapport cannot be found\./,
      )
    }
    expect((await rapport(folder, 'new', 'text.rapport')).err[0]).toMatch(
      /^There is already a file with this name\./,
    )
    expect(readdirSync(folder)).toEqual(['text.rapport'])
    expect(readFileSync(join(folder, 'text.rapport'), 'utf8')).toBe('Dear diary')
  })

  it('finds damage that opening would not look for', async () => {
    const db = aDb()
    db.sqlite.exec(`update change set person = 'x' where n = 1`)
    const { code, out, err } = await rapport('/', 'check', db.path)
    expect([code, out]).toEqual([1, []])
    expect(err.join(' ')).toMatch(/does not fit from change 1 of device-1/)
    expect((await rapport('/', 'check', db.path, '--json')).json).toMatchObject({
      isSound: false,
      brokenChange: { device: 'device-1', n: 1 },
    })
  })

  it('reads beside a writer, and says so when it may not write', async () => {
    const db = aDb()
    expect((await rapport('/', 'history', db.path)).code).toBe(0)
    expect((await rapport('/', 'check', db.path)).code).toBe(0)
    expect((await rapport('/', 'backup', db.path)).err[0]).toMatch(/is open in another Rapport/)
  })

  it('imports an export once, tries without writing, and counts the second time as unchanged', async () => {
    const folder = aFolder()
    await rapport(folder, 'new', 'brand.rapport')
    const dry = await rapport(folder, 'import', 'brand.rapport', input, '--dry', '--json')
    const expected = {
      kind: 'metaContent',
      read: 12,
      added: 12,
      updated: 0,
      unchanged: 0,
      rejected: [],
    }
    expect([dry.code, dry.err, dry.json]).toEqual([0, [], expected])
    expect((await rapport(folder, 'history', 'brand.rapport', '--json')).json.length).toBe(1)
    const first = await rapport(folder, 'import', 'brand.rapport', input, '--json')
    expect([first.code, first.json]).toEqual([0, expected])
    const again = await rapport(folder, 'import', 'brand.rapport', input, '--json')
    expect(again.json).toEqual({ ...expected, added: 0, unchanged: 12 })
    const foreign = await rapport(folder, 'import', 'brand.rapport', input, '--channel', 'nobody')
    expect([foreign.code, foreign.err[0]]).toEqual([
      1,
      expect.stringMatching(/no Instagram channel called nobody/),
    ])
    const text = await rapport(folder, 'import', 'brand.rapport', 'brand.rapport')
    expect([text.code, text.err.length]).toEqual([1, 1])
    const none = await rapport(folder, 'import', 'brand.rapport', 'none.csv')
    expect([none.code, none.err.length]).toEqual([1, 1])
  })
})

describe('export', () => {
  it("writes the plan in the language asked for, or in the brand's", async () => {
    const folder = aFolder()
    await rapport(folder, 'new', 'brand.rapport', '--sample', '--lang', 'el')
    const words = ['export', 'brand.rapport', 'plan', '--out', 'plan.pdf']
    const own = await rapport(folder, ...words, '--json')
    expect(own).toMatchObject({ code: 0, err: [], json: { file: join(folder, 'plan.pdf'), language: 'el' } })
    await rapport(folder, ...words, '--lang', 'it', '--month', '2026-12')
    expect(readFileSync(join(folder, 'plan.pdf'), 'utf8')).toBe('%PDF it 2026-12')
    const nowhere = await rapport(folder, 'export', 'brand.rapport', 'plan', '--out', 'no/such/plan.pdf')
    expect([nowhere.code, nowhere.out, nowhere.err.length]).toEqual([1, [], 1])
    expect(readdirSync(folder).sort()).toEqual(['brand.media', 'brand.rapport', 'plan.pdf'])
  })
})

describe('a kept choice', () => {
  it('says what the plan holds and for whom', async () => {
    const db = aDb()
    savePlanChoice(db, { name: 'Board', edition: 'team', sections: 'needs -gate goals' })
    const out = join(aFolder(), 'board.md')
    const words = ['export', db.path, 'plan', '--out', out, '--choice']
    expect((await rapport('/', ...words, 'Board')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/^# team en needs goals\b/)
    expect((await rapport('/', ...words, 'Board', '--edition', 'owner')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/^# owner en needs goals\b/)
    expect((await rapport('/', ...words, 'None')).err[0]).toMatch(/no “None” here\. There is: Board/)
  })
})

describe('a single sheet', () => {
  it('is written about the record that is named, as the file is called', async () => {
    const folder = aFolder()
    await rapport(folder, 'new', 'brand.rapport', '--sample', '--lang', 'en')
    const words = ['export', 'brand.rapport', 'audience', '--out', 'audience.md']
    const named = await rapport(folder, ...words, '--name', 'Families round the corner', '--edition', 'team')
    expect([named.code, named.err]).toEqual([0, []])
    expect(readFileSync(join(folder, 'audience.md'), 'utf8')).toMatch(/^# team en /)
    const unnamed = await rapport(folder, ...words)
    expect([unnamed.code, unnamed.err[0]]).toEqual([
      1,
      expect.stringMatching(/^Say which one with --name\. .*Families/),
    ])
    const unknown = await rapport(folder, ...words, '--name', 'Nobody')
    expect([unknown.code, unknown.out]).toEqual([1, []])
    expect(unknown.err[0]).toMatch(/no “Nobody” here\. There is: Families round the corner, /)
  })
})

describe('the calendar', () => {
  it('is printed for a week or as a saved view shows it, and a view that is not there is refused', async () => {
    const db = aDb()
    addView(db, 'savedView', {
      name: 'Approved',
      view: 'month',
      filter: '{"states":["approved"]}',
      colouring: 'channel',
    })
    const out = join(aFolder(), 'week.md')
    const words = ['export', db.path, 'week', '--out', out, '--day', '2026-12-03', '--json']
    expect(await rapport('/', ...words)).toMatchObject({ code: 0, json: { month: '2026-12' } })
    expect((await rapport('/', ...words, '--view', 'Approved')).code).toBe(0)
    expect((await rapport('/', ...words, '--view', 'None')).err[0]).toMatch(
      /no “None” here\. There is: Approved/,
    )
  })
})

describe('wrong usage', () => {
  it.each([
    '',
    'dance x',
    'new',
    'new a b',
    'new a --lang xx',
    'new a --dry',
    'check a --sample',
    'check a --what',
    'import a',
    'export a plan',
    'export a poem --out x.pdf',
    'export a plan --out x.pdf --month 2026-13',
    'export a plan --out x.pdf --edition nobody',
    'export a plan --out x.pdf --view Mine',
    'export a month --out x.pdf --day 2026-12-01',
    'export a week --out x.pdf --day 2026-12-41',
    'export a plan --out x.csv',
    'export a plan --out x.pdf --period 2026-Q4',
    'export a review --out x.pdf --period 2026-Q5',
    'backup a b',
  ])('ends with 2 and the usage: rapport %s', async (line) => {
    const words = line.split(' ').filter(Boolean)
    const { code, out, err } = await rapport(aFolder(), ...words)
    expect([code, out]).toEqual([2, []])
    expect(err[0]).toMatch(/^Usage:/)
    expect(existsSync('a')).toBe(false)
  })

  it('writes the figures of a review as a table that no spreadsheet runs', async () => {
    const folder = aFolder()
    await rapport(folder, 'new', 'brand.rapport', '--sample', '--lang', 'it')
    const { code } = await rapport(folder, 'export', 'brand.rapport', 'review', '--out', 'figures.csv')
    const [head, first] = readFileSync(join(folder, 'figures.csv'), 'utf8').split('\r\n')
    expect([code, head]).toEqual([0, '\ufeffPeriodo,Canale,Campagna,Indicatore,Valore,Prima,Unità'])
    expect(first).toMatch(/^\d{4}-\d\d,Instagram .+,,Follower,\d+,\d+,$/)
  })

  it('knows the words of every command', () => {
    expect(parseWords(['new', 'a', '--sample', '--lang', 'he'])?.asked).toEqual({
      command: 'new',
      file: 'a',
      isSample: true,
      language: 'he',
    })
    expect(
      parseWords(['export', 'a', 'plan', '--lang', 'it', '--month', '2026-12', '--out', 'x.pdf'])?.asked,
    ).toEqual({
      command: 'export',
      file: 'a',
      language: 'it',
      what: 'plan',
      name: undefined,
      choice: undefined,
      edition: undefined,
      month: '2026-12',
      out: 'x.pdf',
    })
  })
})
