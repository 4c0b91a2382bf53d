import type { CsvRecord } from '../csv.ts'
import { badDay, cellsOf, countNotes, misfit, placeOf, readParts, readSigned } from '../figures/columns.ts'
import { readFileDay } from '../figures/file-day.ts'
import { publishedOn } from '../figures/id-time.ts'
import type { FileAnswers } from '../figures/reader.ts'
import type { FilePost, PostFigures, Row } from '../figures/row.ts'
import { quote, type Why } from '../why.ts'
import { youtubeAccount as account, isTotal, readHours } from './youtube-columns.ts'
import type { VideoTable } from './youtube-tables.ts'

const parts = ['videoViews', 'impressions', 'reach', 'likes', 'comments', 'shares'] as const

/** Each video once, with what it gathered in the period that was chosen on the screen. */
export function* readVideos(table: VideoTable, answers: FileAnswers): Generator<Row> {
  const { sheet, headed } = table
  let roundedCounts = 0
  for (const record of headed.records) {
    const cell = cellsOf(headed, record)
    if (isTotal(cell('networkPostId'))) continue
    const place = placeOf(sheet, record)
    const post = readVideo(table, record, answers)
    const counts = readParts(headed, record, parts)
    const own = readOwn(table, record, answers)
    const why = misfit(headed, record) ?? whyOf(post) ?? whyOf(counts) ?? whyOf(own)
    if (why || !post.ok || !counts.ok || !own.ok) {
      if (why) yield { is: 'left', ...place, why }
      continue
    }
    if (counts.isRounded) roundedCounts += 1
    yield { is: 'post', ...place, ...post.value, figures: { ...counts.figures, ...own.value } }
  }
  yield* countNotes({ roundedCounts })
}

type Read<Value> = { ok: true; value: Value } | { ok: false; why: Why }

const whyOf = (read: { ok: true } | { ok: false; why: Why }) => (read.ok ? undefined : read.why)

/** Watch time in hours, and subscribers won less those lost, which the German table tells apart. */
function readOwn({ headed }: VideoTable, record: CsvRecord, { decimal }: FileAnswers): Read<PostFigures> {
  const { columns, header } = headed
  const figures: PostFigures = {}
  const read = (at: number | undefined, how: typeof readSigned) =>
    how(record.cells[at ?? -1] ?? '', header[at ?? -1] ?? '')
  const hours = read(columns.hours, readHours(decimal))
  const net = read(columns.subscribers, readSigned)
  const gained = read(columns.gained, readSigned)
  const lost = read(columns.lost, readSigned)
  for (const count of [hours, net, gained, lost]) if (!count.ok) return count
  if (!hours.ok || !net.ok || !gained.ok || !lost.ok) return { ok: true, value: figures }
  if (columns.hours !== undefined) figures.watchSeconds = hours.value
  if (columns.subscribers !== undefined) figures.follows = net.value
  else if (columns.gained !== undefined && columns.lost !== undefined)
    figures.follows = gained.value === null || lost.value === null ? null : gained.value - lost.value
  return { ok: true, value: figures }
}

function readVideo(
  { headed }: VideoTable,
  record: CsvRecord,
  answers: FileAnswers,
): Read<Omit<FilePost, 'line' | 'figures'>> {
  const cell = cellsOf(headed, record)
  // YouTube itself writes a space before an id that begins with a dash.
  const id = cell('networkPostId').replace(/^'/, '')
  if (id === '') return { ok: false, why: { code: 'missingId' } }
  if (!/^[\w-]{11}$/.test(id)) return { ok: false, why: { code: 'damagedId', params: { value: quote(id) } } }
  const published = cell('publishedAt')
  const day = published === '' ? undefined : readFileDay(published, answers.order)
  if (published !== '' && !day)
    return { ok: false, why: { code: 'badTime', params: { value: quote(published) } } }
  // A video that is not public has no such day.
  const time = day
    ? publishedOn(day, undefined, answers.timeZone)
    : { publishedAt: null, publishedFrom: 'file' as const }
  return {
    ok: true,
    value: {
      account,
      networkPostId: id,
      permalink: `https://www.youtube.com/watch?v=${id}`,
      text: record.cells[headed.columns.title ?? -1] ?? '',
      type: 'video',
      ...time,
    },
  }
}

/** The days of a channel are its totals; the videos shown beside are some of them, so their days are not added up. */
export function* readVideoDays(table: VideoTable, answers: FileAnswers): Generator<Row> {
  const seen = new Set<string>()
  for (const record of table.headed.records) {
    const place = placeOf(table.sheet, record)
    const cell = cellsOf(table.headed, record)
    const post = readVideo(table, record, answers)
    const day = readFileDay(cell('day'), answers.order)
    const why = misfit(table.headed, record) ?? whyOf(post) ?? (day ? undefined : badDay(cell('day')))
    if (why) yield { is: 'left', ...place, why }
    else if (post.ok && !seen.has(post.value.networkPostId)) {
      seen.add(post.value.networkPostId)
      yield { is: 'post', ...place, ...post.value, figures: {} }
    }
  }
  yield* countNotes({ postDaysLeft: seen.size })
}
