import { type PlannedPost, planPosts, writePlannedPosts } from '../../db/calendar/import-posts.ts'
import type { Progress } from '../../db/lend.ts'
import { closeDb, type Db, type Joining, joinDb } from '../../db/open.ts'
import { getWorkspace } from '../../db/team.ts'
import { findDayOrder } from '../../shared/imports/day-cell.ts'
import {
  guessColumns,
  type NamedTable,
  readNamedTable,
  sampleOf,
  signatureOf,
} from '../../shared/imports/named-table.ts'
import {
  mostPosts,
  type PostImportAnswers,
  type PostImportPreview,
  type PostImportSummary,
} from '../../shared/imports/post-preview.ts'
import { readPostRows } from '../../shared/imports/post-table.ts'
import { type Note, quote, type Why } from '../../shared/imports/why.ts'
import { fold } from '../../shared/text/fold.ts'
import type { ImportWords } from '../words.ts'
import { decode } from './decode.ts'
import type { ChosenFile } from './import-work.ts'

/** Before a person gave any answers they are left to the file. */
type Asked = { file: ChosenFile; words: ImportWords; id: string; answers: PostImportAnswers | undefined }

const postsToShow = 8

/** What an import of posts would do. What is wrong with the file is an answer. */
export function previewPostImport(joining: Joining, { file, words, id, answers }: Asked): PostImportPreview {
  const { fileName } = file
  const opened = open(file, words)
  if (!opened.ok) return { ok: false, fileName, why: opened.why }
  const { table, notes } = opened
  const mapping = answers?.mapping ?? guessColumns(table.header, words.columns)
  const { order: guessed, isOpen } = findDayOrder(table.records, mapping.indexOf('day'))
  const given = { id, mapping, order: answers?.order ?? guessed, channelId: answers?.channelId ?? null }
  const db = joinDb({ ...joining, isReadOnly: true })
  try {
    const { planned, rejected } = plan(db, { table, words, answers: given })
    const isNew = ({ postId }: PlannedPost) => postId === undefined
    const added = planned.posts.filter(isNew)
    return {
      ...{ ok: true, ...given, fileName, isOrderOpen: isOpen, signature: signatureOf(table.header) },
      columns: table.header.map((name, at) => ({ name: name.trim(), sample: sampleOf(table, at) })),
      read: table.records.length + table.rejected.length,
      added: added.length,
      updated: planned.posts.length - added.length,
      unchanged: planned.unchanged,
      ideas: added.filter(({ places }) => places.every(({ day }) => day === null)).length,
      posts: planned.posts.slice(0, postsToShow).map(({ line, title, text, places }) => ({
        ...{ line, title, text: quote(text), day: places[0]?.day ?? null, time: places[0]?.time ?? null },
        networks: places.flatMap(({ network }) => network ?? []),
      })),
      rejected,
      notes,
      unknown: planned.unknown,
    }
  } finally {
    closeDb(db)
  }
}

/** Reads the chosen file and writes its posts as one step. */
export function importPosts(
  db: Db,
  { file, words, answers }: Pick<Asked, 'file' | 'words'> & { answers: PostImportAnswers },
  note?: (progress: Progress) => void,
): PostImportSummary {
  const opened = open(file, words)
  if (!opened.ok) throw new Error(`A file that was read cannot be read again: ${opened.why.code}`)
  const { planned, rejected } = plan(db, { table: opened.table, words, answers })
  const { posts, unchanged } = planned
  writePlannedPosts(db, { posts, fileName: file.fileName }, note)
  const days = posts.flatMap(({ places }) => places.flatMap(({ day }) => day ?? [])).sort()
  const added = posts.filter(({ postId }) => postId === undefined).length
  return {
    read: opened.table.records.length + opened.table.rejected.length,
    ...{ added, updated: posts.length - added, unchanged, rejected },
    firstDay: days[0] ?? null,
  }
}

type Opened = { ok: true; table: NamedTable; notes: Note[] } | { ok: false; why: Why }

function open({ content }: ChosenFile, { columns }: ImportWords): Opened {
  const decoded = decode(content)
  if (!decoded.ok) return decoded
  const countKnown = (cells: readonly string[]) => guessColumns([...cells], columns).filter(Boolean).length
  const read = readNamedTable(decoded.text, { most: mostPosts, countKnown })
  return read.ok ? { ...read, notes: decoded.notes } : read
}

type Planning = { table: NamedTable; words: ImportWords; answers: PostImportAnswers }

/** A table in which nobody has said where the words stand holds no posts yet. */
function plan(db: Db, { table, words, answers: { mapping, order, channelId } }: Planning) {
  const hasWords = mapping.includes('title') || mapping.includes('text')
  const { timeZone } = getWorkspace(db)
  const { rows, rejected } = hasWords
    ? readPostRows(table, { mapping, order, timeZone })
    : { rows: [], rejected: table.rejected }
  const folded = <Value>(pairs: readonly (readonly [string, Value])[]) =>
    new Map(pairs.map(([name, value]) => [fold(name), value]))
  const names = { networks: folded(words.networks), types: folded(words.types) }
  return { planned: planPosts(db, rows, { names, channelId }), rejected }
}
