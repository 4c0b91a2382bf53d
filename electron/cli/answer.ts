import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { RouterClient } from '@orpc/server'
import type { TFunction } from 'i18next'
import { checkWorkspace } from '../../db/file/check.ts'
import { placesOf } from '../../db/file/places.ts'
import { listSteps } from '../../db/history/history.ts'
import { listViews } from '../../db/kept-views.ts'
import type { Db } from '../../db/open.ts'
import { listPlanChoices } from '../../db/plan-choices.ts'
import { WorkspaceProblem } from '../../db/problem.ts'
import { sampleBrand } from '../../db/sample/sample.ts'
import { listSheetRecords } from '../../db/sheet-records.ts'
import { getWorkspace } from '../../db/team.ts'
import type { SavedView } from '../../shared/calendar/saved-view.ts'
import { addMonths, dayOf, monthOf } from '../../shared/day.ts'
import { languageOf } from '../../shared/i18n/languages.ts'
import { answersOf } from '../../shared/imports/figures/answers.ts'
import type { ImportAnswers, ImportPreview } from '../../shared/imports/preview.ts'
import { countRows, type ImportSummary } from '../../shared/imports/why.ts'
import {
  endings,
  exportFormats,
  monthToPlan,
  type PlanRequest,
  type SheetKind,
  sheets,
} from '../../shared/print/exports.ts'
import { type PlanChoice, readOrder } from '../../shared/print/plan-choice.ts'
import type { Id, Label } from '../../shared/record.ts'
import type { router } from '../api/api.ts'
import { found } from '../api/base.ts'
import type { Session } from '../api/context.ts'
import { enterWorkspace, readWorkspace } from '../api/session.ts'
import type { Asked } from './words.ts'

/** What a command works with. */
export type Hand = {
  api: RouterClient<typeof router>
  session: Session
  t: TFunction
  pathOf: (name: string) => string
  /** The place that the next call to ask for one is given. */
  saveTo: (path: string) => void
}

export type Answer = { json: unknown; text: string[]; isGood?: boolean }

/** A command that cannot be done, in words. */
export class Refusal extends Error {}

export function answer(asked: Asked, hand: Hand): Promise<Answer> {
  if (asked.command === 'new') return makeNew(asked, hand)
  if (asked.command === 'import') return importFile(asked, hand)
  const file = hand.pathOf(asked.file)
  if (asked.command === 'check') return check(file, hand)
  if (asked.command === 'backup') return backUp(file, hand)
  if (asked.command === 'export') return exportPlan(asked, hand)
  return history(file, hand)
}

type ReadablePreview = Extract<ImportPreview, { ok: true }>
type As<Command> = Extract<Asked, { command: Command }>

async function makeNew(
  { file, isSample, language }: As<'new'>,
  { api, session, t, pathOf, saveTo }: Hand,
): Promise<Answer> {
  const { locale, country, timeZone } = session.system.about()
  const exportLanguage = language ?? session.settings.read().language ?? languageOf(locale)
  const brand = isSample
    ? sampleBrand(exportLanguage)
    : { name: placesOf(pathOf(file)).name, country: country ?? 'GB', timeZone, exportLanguage }
  saveTo(pathOf(file))
  const made = found(
    (await api.workspace.create({ ...brand, content: isSample ? 'sample' : 'empty' })) ?? undefined,
  )
  const json = { file: made.path, name: made.name, language: exportLanguage, isSample }
  return { json, text: [t('cli.made', { file: made.path })] }
}

async function check(file: string, { t }: Hand): Promise<Answer> {
  const report = checkWorkspace(file)
  const { isSound, changes, backups, soundBackups, faults, brokenChange, strayRecord } = report
  const text = isSound
    ? [
        t('cli.sound', { count: changes }),
        backups === 0 ? t('today.copies.none') : t('cli.backups', { sound: soundBackups, count: backups }),
      ]
    : [
        t('cli.unsound'),
        ...faults,
        ...(brokenChange ? [t('cli.brokenChange', brokenChange)] : []),
        ...(strayRecord ? [t('cli.strayRecord', strayRecord)] : []),
      ]
  return { json: { file, ...report }, text, isGood: isSound }
}

async function backUp(file: string, { api, session, t }: Hand): Promise<Answer> {
  enterWorkspace(session, file)
  await api.workspace.backUp()
  const [made] = await api.workspace.listBackups('open')
  const { name, at, bytes } = found(made)
  const path = join(placesOf(file).backups, name)
  return { json: { file: path, at, bytes }, text: [t('cli.backedUp', { file: path })] }
}

async function history(file: string, { session, t }: Hand): Promise<Answer> {
  openOrRead(session, file)
  const lines = listSteps(found(session.db)).map(({ at, person, act, label, changes }) => {
    const { key, values } = JSON.parse(label) as Label
    return { at, person, act, label: String(t(key, values ?? {})), changes }
  })
  const text = lines.map(({ at, person, act, label }) =>
    [at, person || '-', act === 'undo' || act === 'redo' ? t(`cli.act.${act}`, { label }) : label].join('  '),
  )
  return { json: lines, text }
}

async function exportPlan(
  { file, what, name, choice, language, edition: asked, month, day, period, view, out }: As<'export'>,
  { api, session, t, pathOf, saveTo }: Hand,
): Promise<Answer> {
  openOrRead(session, pathOf(file))
  const db = found(session.db)
  const { exportLanguage, timeZone } = getWorkspace(db)
  const format = exportFormats.find((one) => out.toLowerCase().endsWith(endings[one])) ?? 'pdf'
  const path = pathOf(out.toLowerCase().endsWith(endings[format]) ? out : `${out}${endings[format]}`)
  const kept = choice === undefined ? undefined : choiceOf(db, choice, t)
  const edition = asked ?? kept?.edition ?? 'owner'
  const lines = readOrder(kept?.sections ?? '')
  const today = dayOf(session.system.now(), timeZone)
  const shownAs = view === undefined ? undefined : viewOf(db, view, t)
  const request: PlanRequest = {
    language: language ?? exportLanguage,
    edition,
    month:
      month ?? (day ? monthOf(day) : what === 'review' ? addMonths(monthOf(today), -1) : monthToPlan(today)),
    sections: lines.filter(({ isOn }) => isOn).map(({ section }) => section),
    format,
    ...(period && { period }),
    ...(what !== 'plan' && { sheet: { kind: what, id: recordOf(db, what, name, t) } }),
    shown: { ...(day && { day }), ...(shownAs && { filter: shownAs.filter, view: shownAs.name }) },
  }
  saveTo(path)
  let bytes = 0
  for await (const step of await api.exports.plan(request)) if (step.step === 'done') bytes = step.bytes
  const json = { file: path, language: request.language, edition, month: request.month, bytes }
  return { json, text: [t('cli.exported', { file: path })] }
}

/** @throws {Refusal} when no choice was kept under this name */
function choiceOf(db: Db, name: string, t: TFunction): PlanChoice {
  const known = listPlanChoices(db)
  const found = known.find((one) => one.name === name)
  if (!found) throw new Refusal(t('cli.noRecord', { name, names: known.map((one) => one.name).join(', ') }))
  return found
}

/** @throws {Refusal} when no view of the calendar is kept under this name */
function viewOf(db: Db, name: string, t: TFunction): SavedView {
  const known = listViews(db, 'savedView')
  const found = known.find((one) => one.name === name)
  if (!found) throw new Refusal(t('cli.noRecord', { name, names: known.map((one) => one.name).join(', ') }))
  return found
}

/** A terminal shows no more names than this at a glance. */
const namesTold = 40

/** The record that a sheet is about, by the name a person gave it. @throws {Refusal} when there is none */
function recordOf(db: Db, kind: SheetKind, name: string | undefined, t: TFunction): Id | null {
  if (!sheets[kind]) return null
  const records = listSheetRecords(db, kind)
  const known = records.find((record) => record.name === name)
  if (known) return known.id
  const told = records.slice(0, namesTold).map((record) => record.name)
  const names = told.join(', ') + (records.length > namesTold ? ', …' : '')
  throw new Refusal(t(name === undefined ? 'cli.whichRecord' : 'cli.noRecord', { name, names }))
}

/** Reading alone would leave SQLite's side files behind, so it is for files that someone else writes. */
function openOrRead(session: Session, file: string): void {
  try {
    enterWorkspace(session, file)
  } catch (error) {
    const isTaken =
      error instanceof WorkspaceProblem && (error.code === 'IN_USE' || error.code === 'READ_ONLY')
    if (!isTaken) throw error
    readWorkspace(session, file)
  }
}

async function importFile(
  { file, input, channel, isDry }: As<'import'>,
  { api, session, t, pathOf }: Hand,
): Promise<Answer> {
  enterWorkspace(session, pathOf(file))
  const token = randomUUID()
  session.fileTokens.set(token, pathOf(input))
  const round = found((await api.imports.open({ tokens: [token] })) ?? undefined)
  const preview = readable(found(round.files[0]), t)
  const answers = { ...answersOf(preview), channels: chooseChannels(preview, channel, t) }
  const open = preview.questions.find(({ question }) => preview[question] === null)
  if (open) throw new Refusal(t('cli.asksFirst', { question: t(`imports.ask.${open.question}`) }))
  const { kind } = preview
  const summary = isDry ? readable(await api.imports.preview(answers), t) : await run(api, answers)
  const { read, added, updated, unchanged, rejected } = summary
  const json = {
    kind,
    read,
    added,
    updated,
    unchanged,
    rejected: rejected.map(({ line, why }) => ({ line, why: why.code })),
  }
  const text = [
    t(isDry ? 'cli.wouldImport' : 'cli.imported', {
      read,
      added,
      updated,
      unchanged,
      rejected: countRows(rejected),
    }),
    ...rejected.map(({ line, why }) =>
      t('cli.rejected', { line, why: t(`imports.why.${why.code}`, why.params ?? {}) }),
    ),
  ]
  return { json, text }
}

async function run(api: Hand['api'], answers: ImportAnswers): Promise<ImportSummary> {
  let summary: ImportSummary | undefined
  for await (const step of await api.imports.run({ files: [answers] }))
    if (step.step === 'done') summary = step.summary
  return found(summary)
}

/** @throws {Refusal} when the file cannot be read, with the reason */
function readable(preview: ImportPreview, t: TFunction): ReadablePreview {
  if (!preview.ok) throw new Refusal(t(`imports.why.${preview.why.code}`, preview.why.params ?? {}))
  return preview
}

/** Where each account of the file goes: to the channel a person named, or to the one the file itself points to. */
function chooseChannels(
  { accounts, channels }: ReadablePreview,
  name: string | undefined,
  t: TFunction,
): ImportAnswers['channels'] {
  if (name === undefined) return channels
  const wanted = plain(name)
  const chosen = accounts.map((account) => {
    const known = account.choices.find(({ handle }) => plain(handle) === wanted)
    if (!known && plain(account.name) !== wanted) throw new Refusal(t('cli.noChannel', { name }))
    return [account.key, known?.id ?? ('new' as const)] as const
  })
  return Object.fromEntries(chosen)
}

function plain(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase()
}
