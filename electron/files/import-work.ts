import { hash } from 'node:crypto'
import type { Progress } from '../../db/lend.ts'
import { closeDb, type Db, type Joining, joinDb } from '../../db/open.ts'
import { type FileToImport, findAccounts, planImport, runImport } from '../../db/review/imports.ts'
import { getWorkspace } from '../../db/team.ts'
import { dayOf, type Instant } from '../../shared/day.ts'
import { type ReadFigures, readFigures } from '../../shared/imports/figures/read-figures.ts'
import { countMonths } from '../../shared/imports/months.ts'
import type { ImportAnswers, ImportPreview } from '../../shared/imports/preview.ts'
import type { ImportSummary, Why } from '../../shared/imports/why.ts'
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

/** What an import would do. What is wrong with the file is an answer. */
export function previewImport(joining: Joining, { id, file, answers }: Asked): ImportPreview {
  const { fileName } = file
  const db = joinDb({ ...joining, isReadOnly: true })
  try {
    const { timeZone } = getWorkspace(db)
    const read = readFile(file, timeZone, answers)
    if (!read.ok) return { ok: false, fileName, why: read.why }
    const accounts = findAccounts(db, read.file, answers?.channels ?? {})
    const channels = Object.fromEntries(accounts.map(({ key, channel }) => [key, channel]))
    const { posts, rejected, notes, ignored } = read.file
    return {
      ...{ ok: true, id, fileName, ...read.answers, channels, accounts },
      questions: read.questions.map(({ question, options }) => ({
        question,
        options: options ? [...options] : null,
      })),
      ...{ score: read.found.score, signs: [...read.found.signs] },
      ...{ read: read.file.read, rejected, notes, ignored },
      ...planImport(db, read.file, channels),
      months: countMonths(
        posts.flatMap(({ publishedAt }) => publishedAt ?? []),
        timeZone,
      ),
      postCount: posts.length,
      posts: posts.slice(0, postsToShow),
    }
  } finally {
    closeDb(db)
  }
}

/** Reads the chosen file and writes it as one step. */
export function importFile(
  db: Db,
  { file, answers }: { file: ChosenFile; answers: ImportAnswers },
  note?: (progress: Progress) => void,
): ImportSummary {
  const read = readFile(file, getWorkspace(db).timeZone, answers)
  if (!read.ok) throw new Error(`A file that was read cannot be read again: ${read.why.code}`)
  return runImport(db, read.file, { channels: answers.channels, note })
}

type Readable = ReadFigures & { file: FileToImport }

function readFile(
  { fileName, content, changedAt }: ChosenFile,
  timeZone: string,
  answers: ImportAnswers | undefined,
): Readable | { ok: false; why: Why } {
  const opened = openSheets(content)
  if (!opened.ok) return opened
  const about = { fileName, timeZone, day: dayOf(changedAt, timeZone) }
  const read = readFigures(opened.sheets, about, answers)
  if (!read.ok) return read
  const { figures, answers: given } = read
  const notes = [...opened.notes, ...figures.notes]
  const fileHash = hash('sha256', content)
  return { ...read, file: { ...figures, notes, fileName, fileHash, kind: given.kind, day: given.day } }
}
