import { addDays, type Day } from '../../day.ts'
import type { Count } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { cellsOf, countNotes, misfit, placeOf, readParts } from '../figures/columns.ts'
import { readFileDay } from '../figures/file-day.ts'
import { dayOfId, publishedAt, publishedOn, tiktokIdTime } from '../figures/id-time.ts'
import type { FileAnswers } from '../figures/reader.ts'
import type { FilePost, Row } from '../figures/row.ts'
import type { Headed } from '../figures/sheet.ts'
import { parseWallTime, toEpoch } from '../wall-time.ts'
import { quote, type Why } from '../why.ts'
import { dayIn, latestBefore, type MonthDate, readYearLess } from '../year-less.ts'
import type { TiktokVideoField } from './tiktok-columns.ts'
import type { TiktokTable } from './tiktok-tables.ts'

type Table = Extract<TiktokTable, { is: 'videos' }>
type Published = Pick<FilePost, 'publishedAt' | 'publishedFrom'> & {
  /** What the file itself left open. */
  lacks: 'time' | 'year' | null
}

const parts = ['likes', 'comments', 'shares', 'saves', 'follows', 'videoViews'] as const

/** The videos of an account, with what each gathered since it went out. */
export function* readVideos({ sheet, headed }: Table, answers: FileAnswers): Generator<Row> {
  const found = { timesFromShortcode: 0, timesFromIds: 0, guessedYears: 0, roundedCounts: 0 }
  for (const record of headed.records) {
    const place = placeOf(sheet, record)
    const why = misfit(headed, record)
    const row = why ? { ok: false as const, why } : readVideo(headed, record, answers)
    if (!row.ok) {
      yield { is: 'left', ...place, why: row.why }
      continue
    }
    const { post, lacks, isRounded } = row
    if (isRounded) found.roundedCounts += 1
    if (post.publishedFrom === 'id') found[lacks === null ? 'timesFromShortcode' : 'timesFromIds'] += 1
    else if (lacks === 'year') found.guessedYears += 1
    yield { is: 'post', ...place, ...post }
  }
  yield* countNotes(found)
}

type Read =
  | { ok: true; post: Omit<FilePost, 'line'>; lacks: 'time' | 'year' | null; isRounded: boolean }
  | { ok: false; why: Why }

function readVideo(headed: Headed<TiktokVideoField>, record: CsvRecord, answers: FileAnswers): Read {
  const cell = cellsOf(headed, record)
  const permalink = cell('permalink')
  const [, handle = '', id = ''] =
    /^https?:\/\/(?:www\.|m\.)?tiktok\.com\/@([\w.-]*)\/(?:video|photo)\/(\d{5,20})(?:[/?#]|$)/i.exec(
      permalink,
    ) ?? []
  if (permalink === '') return { ok: false, why: { code: 'missingId' } }
  if (id === '') return { ok: false, why: { code: 'foreignLink', params: { value: quote(permalink) } } }
  const time = readTime(cell('publishedAt'), { id, madeOn: cell('madeOn'), answers })
  if (!time) return { ok: false, why: { code: 'badTime', params: { value: quote(cell('publishedAt')) } } }
  const counts = readParts(headed, record, parts)
  if (!counts.ok) return counts
  const { figures } = counts
  // What TikTok counts as a view is that the video was shown.
  if (figures.videoViews !== undefined) figures.impressions = figures.videoViews
  const playTime = readPlayTime(cell('playTime'), headed.header[headed.columns.playTime ?? -1] ?? '')
  if (!playTime.ok) return playTime
  if (headed.columns.playTime !== undefined) figures.watchSeconds = playTime.value
  const { lacks, ...published } = time
  return {
    ok: true,
    lacks,
    isRounded: counts.isRounded,
    post: {
      account: { network: 'tiktok', id: '', name: handle },
      networkPostId: id,
      permalink,
      text: record.cells[headed.columns.text ?? -1] ?? '',
      type: /\/photo\//.test(permalink) ? 'image' : 'video',
      ...published,
      figures,
    },
  }
}

/** `2025/10/31 18:19:10` of the Business Suite is UTC; Studio tells a day of a year it does not name. */
function readTime(
  cell: string,
  { id, madeOn, answers }: { id: string; madeOn: string; answers: FileAnswers },
): Published | undefined {
  const idTime = tiktokIdTime(id)
  const clock = parseWallTime(cell.replaceAll('/', '-'), answers.order)
  if (clock) return { ...publishedAt(toEpoch(clock, 'UTC'), idTime), lacks: null }
  const yearLess = readYearLess(cell)
  if (!yearLess) {
    const day = readFileDay(cell, answers.order)
    return day ? { ...publishedOn(day, idTime, answers.timeZone), lacks: 'time' } : undefined
  }
  const made = readYearLess(madeOn)
  const end = (made && latestBefore(made, answers.day)) ?? answers.day
  const day = dayByItsId(yearLess, { idTime, end }) ?? latestBefore(yearLess, end)
  return day ? { ...publishedOn(day, idTime, answers.timeZone), lacks: 'year' } : undefined
}

/** TikTok's first year. */
const earliest = 2016

/** The year that the id tells, where it names the same day or the one beside it and no time to come. */
function dayByItsId(
  date: MonthDate,
  { idTime, end }: { idTime: number | undefined; end: Day },
): Day | undefined {
  const told = dayOfId(idTime)
  if (!told || told > addDays(end, 1) || Number(told.slice(0, 4)) < earliest) return undefined
  return [-1, 0, 1]
    .map((apart) => addDays(told, apart))
    .find((day) => dayIn(Number(day.slice(0, 4)), date) === day)
}

/** `0h:04m:38s`, `1h 5m 30s`, `3.4s`, or plain seconds, as seconds to the tenth. */
function readPlayTime(cell: string, column: string): Count {
  if (cell === '' || cell === '--' || /^nan$/i.test(cell)) return { ok: true, value: null }
  const [whole, hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(\d+)h[:\s]*)?(?:(\d+)m[:\s]*)?(?:(\d+(?:\.\d+)?)s?)?$/.exec(cell) ?? []
  if (whole === undefined)
    return { ok: false, why: { code: 'badNumber', params: { column, value: quote(cell) } } }
  const value = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return { ok: true, value: Math.round(value * 10) / 10 }
}
