import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { closeDb, type Db, openDb } from '../../db/open.ts'
import { first, query } from '../../db/query.ts'
import { publishPolicy } from '../../db/strategy/people.ts'
import type { PlanSection, Sheet } from '../../shared/print/exports.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { answerDialogs, expect, test } from '../support/app.ts'
import { aCanary } from '../support/canary.ts'
import { framesOf, readPdf } from '../support/pdf.ts'
import { ask } from '../support/port.ts'

/** So many letters in paragraphs of some lines each, or in one; the last word says that it is the end. */
function aText(length: number, between = '\n\n'): string {
  const paragraph = (at: number) =>
    Array.from({ length: 12 }, (_, word) => `word${at}x${word} and more of it`).join(', ')
  const whole = Array.from({ length: Math.ceil(length / 250) }, (_, at) => paragraph(at)).join(between)
  return `${whole.slice(0, length - 8).trimEnd()} THEEND.`
}

function fill(file: string, work: (db: Db) => void): void {
  const db = openDb(file, { device: 'test', person: 'Sample Person' })
  try {
    work(db)
  } finally {
    closeDb(db)
  }
}

type Texts = { voice?: { sound: string; principles?: string }; crisis?: { firstHour: string } }

/** Puts texts in the only row of their tables. */
function write(db: Db, texts: Texts): void {
  commit(db, { key: 'test' }, (writer) => {
    const voice = first(db, query.selectFrom('voice').select('id'))
    if (voice && texts.voice) writer.change('voice', voice.id, texts.voice)
    const crisis = first(db, query.selectFrom('crisis').select('id'))
    if (crisis && texts.crisis) writer.change('crisis', crisis.id, texts.crisis)
  })
}

type Launched = { app: ElectronApplication; window: Page }
type Wanted = { sections?: PlanSection[]; sheet?: Sheet; language?: 'en' | 'he' }

async function print(
  { app, window }: Launched,
  path: string,
  { sections = ['voice'], sheet, language = 'en' }: Wanted,
) {
  await expect(window.locator('#root')).not.toBeEmpty()
  await answerDialogs(app, path)
  const input = { language, edition: 'owner', month: '2026-12', sections, ...(sheet && { sheet }) }
  await ask(app, 'mainFrame', { path: '/exports/plan', input })
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  return { frames: framesOf(path), text: readPdf(path).text() }
}

/** Every page has its head, its foot with the right numbers, and nothing beyond its frame; none is nearly empty. */
function expectWholeFrames(frames: ReturnType<typeof framesOf>, hasCover: boolean): void {
  const seen = hasCover ? frames.slice(1) : frames
  seen.forEach(({ head, foot, body, beyond }, at) => {
    const number = at + (hasCover ? 2 : 1)
    expect([number, foot]).toEqual([number, `Page ${number} of ${frames.length}`])
    expect([number, beyond]).toEqual([number, []])
    expect([number, head === '']).toEqual([number, false])
    expect([number, body.length > 20]).toEqual([number, true])
  })
}

for (const length of [3500, 4500, 60_000]) {
  test(`a text of ${length} letters runs from page to page, with head, foot and numbers`, async ({
    launch,
    folder,
  }) => {
    const { file } = makeWorkspace(folder, 'en', 'sample')
    fill(file, (db) => write(db, { voice: { sound: aText(length), principles: aText(length, ' ') } }))
    const launched = await launch({ args: [file] })
    const pdf = join(folder, 'long.pdf')
    const { frames, text } = await print(launched, pdf, {
      sections: ['goals', 'voice', 'listening', 'people'],
    })
    expectWholeFrames(frames, true)
    expect(text.match(/THEEND/g)).toHaveLength(2)
    const opening = frames.find(({ body }) => body.join(' ').includes('How we sound Whoever'))
    expect(opening?.body).toContain('word1x1')
    // The contents say where each section begins.
    const contents = frames[1]?.body.join(' ') ?? ''
    for (const title of ['How we sound', 'What we listen for', 'Who does what']) {
      const number = Number(new RegExp(`${title}.*?(\\d+)(?= [A-Z]| *$)`).exec(contents)?.[1])
      expect([title, frames[number - 1]?.body.join(' ')]).toEqual([title, expect.stringContaining(title)])
    }
  })
}

test('a policy of 9,000 letters begins under its title and leaves no line alone', async ({
  launch,
  folder,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const id = newId()
  fill(file, (db) => {
    commit(db, { key: 'test' }, (writer) =>
      writer.add('policy', { ...blank.policy, id, title: 'What we may say', text: aText(9000), position: 1 }),
    )
    publishPolicy(db, id)
  })
  const launched = await launch({ args: [file] })
  const sheet = { kind: 'policy', id } as const
  const { frames, text } = await print(launched, join(folder, 'policy.pdf'), { sheet })
  expect(frames).toHaveLength(3)
  expectWholeFrames(frames, false)
  expect(frames[0]?.body.slice(0, 4)).toEqual(['What', 'we', 'may', 'say'])
  expect(frames[0]?.body).toContain('word0x0')
  expect(text).toContain('THEEND')
})

test('a row taller than a page and a word without an end keep their ends and the frame', async ({
  launch,
  folder,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  fill(file, (db) =>
    commit(db, { key: 'test' }, (writer) => {
      const term = { ...blank.term, kind: 'avoided' as const }
      writer.add('term', {
        ...term,
        id: newId(),
        title: 'cheap',
        instead: 'the price',
        why: aText(9000),
        position: 1,
      })
      writer.add('term', {
        ...term,
        id: newId(),
        title: 'dirt cheap',
        why: `${'m'.repeat(10_000)}END`,
        position: 2,
      })
      writer.add('objection', {
        ...blank.objection,
        id: newId(),
        title: 'What for?',
        answer: `${'w'.repeat(10_000)}END`,
        position: 1,
      })
    }),
  )
  const launched = await launch({ args: [file] })
  const { frames, text } = await print(launched, join(folder, 'rows.pdf'), { sections: ['voice', 'gate'] })
  const beyond = frames.flatMap((frame) => frame.beyond)
  expect(beyond).toEqual([])
  frames.slice(1).forEach(({ foot }, at) => {
    expect(foot).toBe(`Page ${at + 2} of ${frames.length}`)
  })
  expect(text).toContain('THEEND')
  expect(text.replace(/\s/g, '').match(/[mw]END/g)).toHaveLength(2)
  // The head of the table stands above what goes on.
  expect(frames.filter(({ body }) => body.join(' ').includes('Say instead')).length).toBeGreaterThan(2)
})

test('a Hebrew line that goes on on another page with a Latin word still reads from the right', async ({
  launch,
  folder,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const hebrew = Array.from({ length: 500 }, () => 'Instagram שלום').join(' ')
  fill(file, (db) => write(db, { crisis: { firstHour: `שלום ${hebrew}.` } }))
  const launched = await launch({ args: [file] })
  const path = join(folder, 'crisis.pdf')
  const { frames } = await print(launched, path, { sheet: { kind: 'crisis', id: null } })
  expect(frames.length).toBeGreaterThan(1)
  // Each of its lines begins at the same right edge, wherever it ends.
  const lines = new Map<number, number>()
  for (const { word, top, right } of frames[1]?.words ?? [])
    if (/Instagram|שלום/.test(word))
      lines.set(Math.round(top), Math.max(right, lines.get(Math.round(top)) ?? 0))
  const edges = [...lines.values()]
  expect(edges.length).toBeGreaterThan(3)
  expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(1.5)
})

test('headings in a text are real ones below their section, and its links can be followed', async ({
  launch,
  folder,
}) => {
  const canary = await aCanary()
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const sound = `# Warm and plain\n\nAs in [our notes](${canary.url}/notes), ${canary.url}/bare, [write](mailto:a@b.example).\n\n## At the counter\n\nShort.`
  fill(file, (db) => write(db, { voice: { sound } }))
  const launched = await launch({ args: [file] })
  const path = join(folder, 'links.pdf')
  const { frames, text } = await print(launched, path, { sections: ['voice', 'people'] })
  const { structure, outline, links } = readPdf(path)
  expect(structure).toMatch(/\bH3\b[\s\S]*\bH4\b/)
  expect(links).toEqual([`${canary.url}/notes`, `${canary.url}/bare`, 'mailto:a@b.example'])
  // The outline leads to them; the contents hold sections alone.
  expect(outline).toEqual(
    expect.arrayContaining(['How we sound', 'Our voice', 'Warm and plain', 'At the counter']),
  )
  expect(frames[1]?.body.join(' ')).not.toContain('Warm and plain')
  expect(text).toContain(`(${canary.url}/notes)`)
  expect(canary.hits).toEqual([])
  canary.close()
})
