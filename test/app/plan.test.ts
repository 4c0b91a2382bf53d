import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { closeDb, createDb, openDb } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { sampleBrand } from '../../db/sample/sample.ts'
import { addWorkspace } from '../../db/team.ts'
import { languages } from '../../shared/i18n/languages.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { expect, test } from '../support/app.ts'
import { aCanary } from '../support/canary.ts'
import { plantMarkers } from '../support/markers.ts'
import { readPdf, squeeze } from '../support/pdf.ts'

/** Answers the next questions for a place to save with this one. */
async function saveTo(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

for (const { code, name } of languages) {
  test(`a plan in ${name} is tagged, outlined, titled and selectable`, async ({ launch, folder }) => {
    const { file } = makeWorkspace(folder, code, 'sample')
    const { app, window } = await launch({ args: [file] })
    const pdf = join(folder, `plan-${code}.pdf`)
    await saveTo(app, pdf)
    await window.getByRole('button', { name: 'Export plan' }).click()
    const dialog = window.getByRole('dialog')
    await expect(dialog.getByRole('radio', { name })).toBeChecked()
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.getByText(`plan-${code}.pdf`)).toBeVisible({ timeout: 30_000 })

    const plan = readPdf(pdf)
    expect(plan.title).toContain(sampleBrand(code).name)
    expect([plan.isTagged, plan.hasOutline, plan.language]).toEqual([true, true, code])
    expect(plan.size).toContain('A4')
    expect(plan.pages).toBeGreaterThanOrEqual(11)
    expect(plan.pages).toBeLessThanOrEqual(40)
    for (const element of ['H1', 'H2', 'H3', 'Table', 'TH', 'TR', 'L', 'LI', 'Figure']) {
      expect(plan.structure).toMatch(new RegExp(`\\b${element}\\b`))
    }
    // Every font is the one we ship, and lies in the file.
    const fonts = plan.fonts.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/NotoSans.* yes (yes|no) +yes/)

    const db = openDb(file, { device: 'test', isReadOnly: true })
    const goals = all(db, query.selectFrom('goal').select('title'))
    const channels = all(db, query.selectFrom('channel').select('handle'))
    const asked = all(db, query.selectFrom('objection').select('title'))
    closeDb(db)
    // A word that the page was not given would be printed as its key.
    expect(plan.text()).not.toMatch(/\b(print|strategy|glossary|app|shell)\.[a-z]\w*/)
    const text = squeeze(plan.text())
    for (const { title } of goals) expect(text).toContain(squeeze(title))
    for (const { handle } of channels) expect(text).toContain(handle)
    // Whether to be here at all, and what may be asked about it, is one page before the contents.
    for (const { title } of asked) expect(squeeze(plan.text(2))).toContain(squeeze(title))
    // The contents name the pages on which the sections really begin.
    const contents = plan.text(3)
    const numbers = [...contents.matchAll(/^\D{0,3}(\d{1,2})\D{0,3}$/gm)].map((match) => Number(match[1]))
    expect(numbers.length).toBeGreaterThanOrEqual(7)
    expect(numbers.slice(0, 7)).toEqual(numbers.slice(0, 7).toSorted((a, b) => a - b))
  })
}

test('the owner’s plan holds nothing of the team’s own, and the team’s does', async ({ launch, folder }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const db = openDb(file, { device: 'test' })
  const { forOwner, forTeam, inside } = plantMarkers(db)
  // Whoever sits here and prints is named on the cover, on purpose.
  db.sqlite.prepare("update member set name = 'Sample Person'").run()
  // Whichever month is offered, the event and the note lie in it.
  for (const table of ['offlineEvent', 'dayNote'])
    db.sqlite.prepare(`update ${table} set endDay = date(startDay, '+2 months')`).run()
  closeDb(db)
  const { app, window } = await launch({ args: [file] })
  await window.getByRole('button', { name: 'Export plan' }).click()
  const dialog = window.getByRole('dialog')
  const printFor = async (edition: string) => {
    const pdf = join(folder, `${edition}.pdf`)
    await saveTo(app, pdf)
    await dialog.getByText(edition, { exact: true }).click()
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.getByText(`${edition}.pdf`)).toBeVisible({ timeout: 45_000 })
    const paper = readPdf(pdf)
    return squeeze(paper.title + paper.flow() + paper.structure).toLowerCase()
  }
  const [owners, teams] = [await printFor('The owner'), await printFor('The team')]
  expect(inside.filter((marker) => owners.includes(marker))).toEqual([])
  expect(forOwner.filter((marker) => !owners.includes(marker))).toEqual([])
  expect(forTeam.filter((marker) => !teams.includes(marker))).toEqual([])
})

test('S15: what a person wrote is text on paper, whatever it pretends to be', async ({ launch, folder }) => {
  const canary = await aCanary()
  const file = join(folder, 'hostile.rapport')
  const vectors = hostileTexts(canary.url)
  expect(vectors.length).toBeGreaterThanOrEqual(100)
  makeHostile(file, vectors)
  const { app, window } = await launch({ args: [file] })
  const pdf = join(folder, 'hostile.pdf')
  await saveTo(app, pdf)
  await window.getByRole('button', { name: 'Export plan' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.locator('button[type=submit]').click()
  await expect(dialog.getByText('hostile.pdf')).toBeVisible({ timeout: 45_000 })
  const plan = readPdf(pdf)
  const text = squeeze(plan.flow())
  for (const vector of vectors) {
    const literal = squeeze(vector)
    // Ten fields hold it; some are shown twice.
    expect(text.split(literal).length - 1, vector).toBeGreaterThanOrEqual(10)
  }
  expect(plan.title).toContain('<script>')
  expect(canary.hits).toEqual([])
})

function hostileTexts(url: string): string[] {
  const acts = [
    `fetch('${url}')`,
    `document.title='X'`,
    `import('${url}/m')`,
    'alert(1)',
    `location='${url}'`,
  ]
  const frames = [
    (act: string) => `<script>${act}</script>`,
    (act: string) => `<img src=x onerror="${act}">`,
    (act: string) => `<svg onload=${act}>`,
    (act: string) => `</script><script>${act}//`,
    (act: string) => `<iframe srcdoc="<script>${act}</script>">`,
    (act: string) => `<a href="javascript:${act}">go</a>`,
    (act: string) => `"><body onload=${act}>`,
    (act: string) => `<math><mtext><style><img onerror=${act}>`,
    (act: string) => `<details open ontoggle=${act}>`,
    (act: string) => `<!--<img src="--><img src=x onerror=${act}>`,
    (act: string) => `{{constructor.constructor("${act}")()}}`,
    (act: string) => `\${${act}}`,
    (act: string) => `[x](javascript:${act})`,
    (act: string) => `<object data="data:text/html,<script>${act}</script>">`,
    (act: string) => `<style>@import "${url}/${act.length}"</style>`,
    (act: string) => `<link rel=stylesheet href="${url}/${act.length}">`,
    (act: string) => `<base href="${url}/${act.length}">`,
    (act: string) => `__NONCE__<script nonce="__NONCE__">${act}</script>`,
    (act: string) => `"__JOB__"$&$'${act}`,
    (act: string) => `<form action=${url} onsubmit=${act}><input autofocus onfocus=${act}>`,
  ]
  return [...new Set(frames.flatMap((frame) => acts.map((act) => frame(act))))]
}

/** Every vector in each of ten fields that go on paper. */
function makeHostile(file: string, vectors: readonly string[]): void {
  const db = createDb(file, { device: 'test' })
  addWorkspace(db, { ...sampleBrand('en'), name: '<script>alert(1)</script>' })
  const month = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 7)
  commit(db, { key: 'test' }, (writer) => {
    vectors.forEach((text, position) => {
      const [id, goalId, objectiveId] = [newId(), newId(), newId()]
      writer.add('goal', { ...blank.goal, id: goalId, title: text, strategy: text, position })
      writer.add('objective', {
        ...{ id: objectiveId, goalId, title: text, kind: 'exploring', question: text, measureId: null },
        ...{ channelId: null, baseline: null, target: null, band: null, startDay: null, dueDay: null },
        ...{ responsible: '', position },
      })
      writer.add('tactic', {
        ...{ id, objectiveId, title: text, responsible: '', startDay: null, endDay: null },
        ...{ status: 'planned', effort: null, cost: null, position },
      })
      const answers = { age: '', location: '', gender: '', painPoints: '', motivations: '', mediaHabits: '' }
      const judged = { resemblance: 'yes' as const, resemblanceReason: text }
      writer.add('audience', {
        ...{
          id: newId(),
          name: text,
          interests: text,
          brandResearch: '',
          whySocial: '',
          ...answers,
          ...judged,
          position,
        },
      })
      writer.add('pillar', {
        id: newId(),
        name: text,
        description: text,
        share: null,
        mark: 0,
        purpose: null,
        position,
      })
      const postId = newId()
      writer.add('post', {
        ...{
          id: postId,
          title: text,
          text,
          type: null,
          pillarId: null,
          tacticId: null,
          campaignId: null,
          audienceId: null,
        },
        ...{
          state: 'draft',
          heldState: null,
          responsible: '',
          note: '',
          minutesPlanned: null,
          wantedMonth: null,
          copyOfId: null,
          link: '',
          linkTags: 'added',
          createdAt: db.now(),
          position,
        },
      })
      writer.add('variant', {
        ...{ id: newId(), postId, channelId: null, text: null, time: null, delivery: 'planned', url: '' },
        day: `${month}-${String((position % 28) + 1).padStart(2, '0')}`,
        ownMediaAt: null,
        firstComment: '',
        link: null,
        linkPlace: null,
      })
    })
  })
  closeDb(db)
}
