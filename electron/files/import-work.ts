import { hash } from 'node:crypto'
import type { Progress } from '../../db/lend.ts'
import { closeDb, type Db, type Joining, joinDb } from '../../db/open.ts'
import {
  listInstagramChannels,
  planImport,
  type ReadFile,
  runImport,
  suggestChannel,
} from '../../db/review/imports.ts'
import { getWorkspace } from '../../db/team.ts'
import { drain, openExport, type ReadExport, readExport } from '../../shared/imports/instagram-content.ts'
import { countMonths } from '../../shared/imports/months.ts'
import type { ImportAnswers, ImportPreview } from '../../shared/imports/preview.ts'
import type { ImportSummary, Why } from '../../shared/imports/why.ts'
import { decode } from './decode.ts'

/** A file as it was when it was chosen; what is done to it on the disk afterwards changes nothing. */
export type ChosenFile = { fileName: string; content: Uint8Array }

/** A person's answers; before they gave any, the channel is left to the file. */
type Answers = Omit<ImportAnswers, 'channel'> & { channel: ImportAnswers['channel'] | undefined }

const postsToShow = 8

/** What an import would do. What is wrong with the file is an answer. */
export function previewImport(joining: Joining, file: ChosenFile, answers: Answers): ImportPreview {
  const answer = readFile(file, answers.timeZone)
  if (!answer.ok) return { ok: false, fileName: file.fileName, why: answer.why }
  const { kind, read, posts, rejected, notes, ignored, score } = answer.file
  const db = joinDb({ ...joining, isReadOnly: true })
  try {
    const channel = answers.channel ?? suggestChannel(db, posts)
    return {
      ok: true,
      ...{ id: answers.id, timeZone: answers.timeZone, channel },
      ...{ fileName: file.fileName, kind, read, score, rejected, notes, ignored },
      username: posts.find(({ username }) => username !== '')?.username ?? '',
      channels: listInstagramChannels(db).map(({ id, handle }) => ({ id, handle })),
      ...planImport(db, answer.file, channel),
      months: countMonths(
        posts.map(({ publishedAt }) => publishedAt),
        getWorkspace(db).timeZone,
      ),
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
  const answer = readFile(file, answers.timeZone)
  if (!answer.ok) throw new Error(`A file that was read cannot be read again: ${answer.why.code}`)
  return runImport(db, answer.file, { channel: answers.channel, note })
}

type Readable = ReadFile & ReadExport & { score: number }

function readFile(
  { fileName, content }: ChosenFile,
  zone: string,
): { ok: true; file: Readable } | { ok: false; why: Why } {
  const decoded = decode(content)
  if (!decoded.ok) return decoded
  const answer = openExport(decoded.text)
  if (!answer.ok) return answer
  const { opened } = answer
  const outcome = drain(readExport(opened, { zone }))
  if (!outcome.ok) return outcome
  const { result } = outcome
  const fileHash = hash('sha256', content)
  const notes = [...decoded.notes, ...result.notes]
  return { ok: true, file: { ...result, notes, score: opened.score, fileName, fileHash } }
}
