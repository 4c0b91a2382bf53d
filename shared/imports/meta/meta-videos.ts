import { readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { cellsOf, countNotes, misfit, placeOf, readParts } from '../figures/columns.ts'
import type { FileAnswers, Reader } from '../figures/reader.ts'
import type { FilePost, PostFigures } from '../figures/row.ts'
import { findHeader, fitOf, type Headed, type Sheet } from '../figures/sheet.ts'
import type { Aliases } from '../header.ts'
import { areRounded, looksRounded } from '../rounded-id.ts'
import { findDateOrder, metaZone, parseWallTime, toEpoch } from '../wall-time.ts'
import { quote, type Why } from '../why.ts'
import { metaAliases } from './meta-columns.ts'

type Field =
  | ('videoId' | 'assetId' | 'pageId' | 'pageName' | 'title' | 'text' | 'publishedAt' | 'date')
  | ('reach' | 'videoViews' | 'watchSeconds' | 'watchMean')

const { pageId, pageName, title, text, publishedAt, date, reach, videoViews, watchSeconds } = metaAliases
const aliases: Aliases<Field> = {
  ...{ pageId, pageName, title, text, publishedAt, date, reach, videoViews, watchSeconds },
  videoId: ['Universal video ID'],
  assetId: ['Video asset ID'],
  watchMean: ['Average Seconds viewed'],
}

/** Meta's export of a page's videos: a row a video with what it gathered since it went out, or a row a video and day. */
export const metaVideos: Reader = {
  kinds: ['metaVideos'],
  detect(sheets) {
    const headed = open(sheets)
    if (!headed || (headed.columns.videoId ?? headed.columns.assetId) === undefined) return undefined
    const { columns, header } = headed
    const missing = [
      ...(columns.publishedAt === undefined ? ['Publish time'] : []),
      ...((columns.videoViews ?? columns.watchSeconds ?? columns.reach) === undefined ? ['Reach'] : []),
    ]
    const signs = header.filter((_, at) => Object.values(columns).includes(at)).slice(0, 4)
    return { kind: 'metaVideos', score: fitOf(headed), signs, ...(missing.length > 0 && { missing }) }
  },
  ask(sheets) {
    const headed = open(sheets)
    const times = headed?.records.map((record) => ({
      cell: cellsOf(headed, record)('publishedAt'),
      idTime: undefined,
    }))
    return {
      answers: { network: 'facebook', timeZone: metaZone, order: findDateOrder(times ?? [], metaZone) },
      asked: [{ question: 'timeZone' }],
    }
  },
  *read(sheets, answers) {
    const [sheet] = sheets
    const headed = open(sheets)
    if (!sheet || !headed) return
    yield { is: 'ignored', columns: headed.ignored }
    const isRounded = areRounded(headed.records.map((record) => idOf(headed, record)))
    const daily = new Set<string>()
    const found = { videoDaysLeft: 0, roundedCounts: 0 }
    for (const record of headed.records) {
      const place = placeOf(sheet, record)
      const row = readVideo(headed, record, { ...answers, isRounded })
      if (!row.ok) {
        yield { is: 'left', ...place, why: row.why }
        continue
      }
      const { post, isOfDay } = row
      // What one day brought is no lifetime figure: the video is taken once, its days are not added up.
      if (isOfDay && daily.has(post.networkPostId)) continue
      if (isOfDay) daily.add(post.networkPostId)
      if (row.isRounded && !isOfDay) found.roundedCounts += 1
      yield { is: 'post', ...place, ...post, figures: isOfDay ? {} : post.figures }
    }
    found.videoDaysLeft = daily.size
    yield* countNotes(found)
  },
}

const open = ([sheet]: readonly Sheet[]) => sheet && findHeader(sheet, aliases)

function idOf(headed: Headed<Field>, record: CsvRecord): string {
  const cell = cellsOf(headed, record)
  return (cell('videoId') || cell('assetId')).replace(/^'/, '')
}

type Read =
  | { ok: true; post: Omit<FilePost, 'line'>; isOfDay: boolean; isRounded: boolean }
  | { ok: false; why: Why }

function readVideo(
  headed: Headed<Field>,
  record: CsvRecord,
  { timeZone, order, isRounded }: FileAnswers & { isRounded: boolean },
): Read {
  const wrong = misfit(headed, record)
  if (wrong) return { ok: false, why: wrong }
  const cell = cellsOf(headed, record)
  const id = idOf(headed, record)
  if (id === '') return { ok: false, why: { code: 'missingId' } }
  if (!/^\d{5,25}$/.test(id) || (isRounded && looksRounded(id)))
    return { ok: false, why: { code: 'damagedId', params: { value: quote(id) } } }
  const wall = parseWallTime(cell('publishedAt'), order)
  if (!wall) return { ok: false, why: { code: 'badTime', params: { value: quote(cell('publishedAt')) } } }
  const counts = readParts(headed, record, ['reach', 'videoViews'])
  if (!counts.ok) return counts
  const at = headed.columns.watchSeconds
  const watched = readNumber(record.cells[at ?? -1] ?? '', headed.header[at ?? -1] ?? '')
  if (!watched.ok) return watched
  const figures: PostFigures = { ...counts.figures, ...(at !== undefined && { watchSeconds: watched.value }) }
  const words = [cell('title'), cell('text')].sort((one, other) => other.length - one.length)
  return {
    ok: true,
    isOfDay: /\d/.test(cell('date')),
    isRounded: counts.isRounded,
    post: {
      account: { network: 'facebook', id: cell('pageId').replace(/^'/, ''), name: cell('pageName') },
      networkPostId: id,
      permalink: '',
      text: words[0] ?? '',
      type: 'video',
      publishedAt: new Date(Math.floor(toEpoch(wall, timeZone) / 60_000) * 60_000).toISOString(),
      publishedFrom: 'file',
      figures,
    },
  }
}
