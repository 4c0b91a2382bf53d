import { hash } from 'node:crypto'
import { type Channels, findAccounts } from '../../db/figures/import-accounts.ts'
import { takenOf } from '../../db/figures/import-readings.ts'
import {
  type FileToImport,
  planImport,
  runImport,
  toldMonths,
  wasImported,
} from '../../db/figures/imports.ts'
import { tellCampaigns } from '../../db/figures/match-paid.ts'
import { channelKept, findProfile } from '../../db/figures/table-profiles.ts'
import type { Progress } from '../../db/lend.ts'
import { listOwnMeasures } from '../../db/measures/month-values.ts'
import { closeDb, type Db, type Joining, joinDb } from '../../db/open.ts'
import { getWorkspace } from '../../db/team.ts'
import { dayOf, type Instant } from '../../shared/day.ts'
import { columnsOf } from '../../shared/imports/figures/own-table.ts'
import { type ReadFigures, readFigures } from '../../shared/imports/figures/read-figures.ts'
import type { OwnMeasure } from '../../shared/imports/figures/reader.ts'
import { seriesOf } from '../../shared/imports/figures/series.ts'
import type { Sheet } from '../../shared/imports/figures/sheet.ts'
import { answersKept, profileOf } from '../../shared/imports/figures/table-profile.ts'
import type { ImportAnswers, ImportPreview } from '../../shared/imports/preview.ts'
import { type ImportSummary, quote, type Why } from '../../shared/imports/why.ts'
import { largestImport, tooLarge } from './decode.ts'
import { openSheets } from './open-sheets.ts'

/** A file as it was when it was chosen; what is done to it on the disk afterwards changes nothing. */
export type ChosenFile = {
  fileName: string
  content: Uint8Array
  /** When it was last written. */
  changedAt: Instant
}

/** A file with a person's answers; before they gave any, all is left to the file. */
type Asked = { id: string; file: ChosenFile; answers: ImportAnswers | undefined }

const postsToShow = 8
const sharesToShow = 12

/** What importing each file would do, by itself; null for a file that was imported before, where only new ones are wanted. */
export function previewImports(
  joining: Joining,
  { asked, isNewOnly }: { asked: readonly Asked[]; isNewOnly: boolean },
): (ImportPreview | null)[] {
  const db = joinDb({ ...joining, isReadOnly: true })
  const seen = new Map<string, string>()
  try {
    return asked.map((one) => {
      const { fileName, content } = one.file
      const fileHash = hash('sha256', content)
      if (isNewOnly && wasImported(db, fileHash)) return null
      const same = seen.get(fileHash)
      if (same !== undefined)
        return { ok: false, fileName, why: { code: 'sameFile', params: { name: same } } }
      seen.set(fileHash, fileName)
      return preview(db, one)
    })
  } finally {
    closeDb(db)
  }
}

/** What is wrong with the file is an answer. */
function preview(db: Db, { id, file, answers }: Asked): ImportPreview {
  const { fileName } = file
  const ours = oursOf(db)
  const read = answers ? readFile(file, ours, answers) : readFirst(db, file, ours)
  if (!read.ok) return { ok: false, fileName, why: read.why }
  const accounts = findAccounts(db, read.file, answers?.channels ?? channelsBefore(db, read.file))
  const channels = Object.fromEntries(accounts.map(({ key, channel }) => [key, channel]))
  const { posts, audience, notes, ignored, paid } = read.file
  const plan = planImport(db, read.file, channels)
  const { typedKept } = plan.readings
  const taken = takenOf(read.file, plan.readings)
  return {
    ...{ ok: true, id, fileName, ...read.answers, channels, accounts, ours: answers?.ours ?? [] },
    efforts: answers?.efforts ?? {},
    ...tellCampaigns(db, paid, answers?.efforts ?? {}),
    questions: read.questions.map(({ question, options }) => ({
      question,
      options: options ? [...options] : null,
    })),
    ...(read.answers.kind === 'table' ? columnsOf(read.sheets) : { signature: '', columns: [] }),
    ownMeasures: ours.own.map(({ id: measureId, name }) => ({ id: measureId, name })),
    ...{ score: read.found.score, signs: [...read.found.signs], read: read.file.read, ignored },
    ...{ added: plan.added, updated: plan.updated, unchanged: plan.unchanged, rejected: plan.rejected },
    notes: [
      ...notes,
      ...(typedKept > 0 ? [{ code: 'typedKept' as const, params: { count: typedKept } }] : []),
      ...plan.paid.notes,
    ],
    months: toldMonths({ ...read.file, ...taken }, ours.timeZone),
    postCount: posts.length,
    oursCount: posts.filter((post) => plan.matches.find(post)).length,
    lookalikes: plan.matches.lookalikes,
    posts: posts.slice(0, postsToShow),
    series: seriesOf(taken, ours.own),
    audience: audience.toSorted((a, b) => b.share - a.share).slice(0, sharesToShow),
    audienceCount: audience.length,
  }
}

/** Reads the chosen files and writes them as one step. */
export function importFiles(
  db: Db,
  files: readonly { file: ChosenFile; answers: ImportAnswers }[],
  note?: (progress: Progress) => void,
): ImportSummary {
  const ours = oursOf(db)
  const asked = files.map(({ file, answers }) => {
    const read = readFile(file, ours, answers)
    if (!read.ok) throw new Error(`A file that was read cannot be read again: ${read.why.code}`)
    return { file: read.file, channels: answers.channels }
  })
  return runImport(db, asked, note)
}

/** Where the figures of a table with these columns went the last time, which no column of it tells. */
function channelsBefore(db: Db, { profile, ...file }: FileToImport): Channels {
  const kept = profile && findProfile(db, profile.signature)
  const [account, ...others] = findAccounts(db, file, {})
  const channel = kept && account && others.length === 0 && channelKept(db, kept, account.network)
  return channel && account ? { [account.key]: channel } : {}
}

/** A file that nobody answered yet; a table with columns that were read before is read as it was then. */
function readFirst(db: Db, file: ChosenFile, ours: Ours): ReturnType<typeof readFile> {
  const read = readFile(file, ours, undefined)
  if (!read.ok || !read.file.profile) return read
  const profile = findProfile(db, read.file.profile.signature)
  const asked = read.questions.map(({ question }) => question)
  const kept = profile && answersKept(profile, { asked, guessed: read.answers.mapping, own: ours.own })
  const saysMore = asked.length > 0 || String(kept?.answers.mapping) !== String(read.answers.mapping)
  const again = kept && (saysMore || kept.gone.length > 0) ? readFile(file, ours, kept.answers) : undefined
  if (!again?.ok || !kept) return read
  const { columns } = columnsOf(again.sheets)
  const gone = kept.gone.map((at) => columns[at]?.name ?? '').join(', ')
  const notes = [
    { code: 'asBefore' as const },
    ...(gone === '' ? [] : [{ code: 'measureGone' as const, params: { columns: quote(gone) } }]),
    ...again.file.notes,
  ]
  return { ...again, file: { ...again.file, notes } }
}

/** What the workspace knows before any file. */
type Ours = { timeZone: string; now: Instant; own: readonly OwnMeasure[] }

function oursOf(db: Db): Ours {
  const { timeZone } = getWorkspace(db)
  return { timeZone, now: db.now(), own: listOwnMeasures(db).filter(({ formula }) => formula === '') }
}

type Readable = ReadFigures & { file: FileToImport; sheets: Sheet[] }

function readFile(
  { fileName, content, changedAt }: ChosenFile,
  ours: Ours,
  answers: Partial<ImportAnswers> | undefined,
): Readable | { ok: false; why: Why } {
  const opened = content.length > largestImport ? tooLarge(content.length) : openSheets(content)
  if (!opened.ok) return opened
  const about = { ...ours, fileName, day: dayOf(changedAt, ours.timeZone) }
  const read = readFigures(opened.sheets, about, answers)
  if (!read.ok) return read
  const { figures, answers: given } = read
  const notes = [...opened.notes, ...figures.notes]
  const fileHash = hash('sha256', content)
  return {
    ...read,
    // A table of a known form is done with, and a long one is most of the memory that reading takes.
    sheets: given.kind === 'table' ? opened.sheets : [],
    file: {
      ...figures,
      notes,
      fileName,
      fileHash,
      kind: given.kind,
      day: given.day,
      ours: answers?.ours ?? [],
      efforts: answers?.efforts ?? {},
      ...(given.kind === 'table' && { profile: profileOf({ ...columnsOf(opened.sheets), fileName }, given) }),
    },
  }
}
