import { Temporal } from 'temporal-polyfill'
import { cellsOf, countNotes, misfit, placeOf, readParts } from '../figures/columns.ts'
import { readFileDay } from '../figures/file-day.ts'
import { publishedAt, publishedOn, xIdTime } from '../figures/id-time.ts'
import type { FileAnswers } from '../figures/reader.ts'
import type { FilePost, Row } from '../figures/row.ts'
import { findHeader, type Headed, type Sheet } from '../figures/sheet.ts'
import { areRounded, looksRounded } from '../rounded-id.ts'
import { quote, type Why } from '../why.ts'
import { type XPostField, xParts, xPostAliases } from './x-columns.ts'

/** The tables of posts in a file. */
export function postTables(sheets: readonly Sheet[]) {
  return sheets.flatMap((sheet) => {
    const headed = findHeader(sheet, xPostAliases)
    if (!headed) return []
    const { networkPostId, text, permalink } = headed.columns
    const signs = [networkPostId, text, permalink].flatMap((at) =>
      at === undefined ? [] : [headed.header[at]?.trim() ?? ''],
    )
    return signs.length >= 2 && isOfX(headed) ? [{ sheet, headed, signs }] : []
  })
}

type Table = ReturnType<typeof postTables>[number]

/** Posts, with what each gathered since it went out. */
export function* readPosts({ sheet, headed }: Table, answers: FileAnswers): Generator<Row> {
  yield { is: 'ignored', columns: headed.ignored }
  const isAllRounded = areRounded(headed.records.map((record) => cellsOf(headed, record)('networkPostId')))
  const found = { idsFromPermalink: 0, timesFromShortcode: 0, timesFromIds: 0, roundedCounts: 0 }
  for (const record of headed.records) {
    const place = placeOf(sheet, record)
    const why = misfit(headed, record)
    const row = why ? { ok: false as const, why } : readPost(headed, record, { answers, isAllRounded })
    if (!row.ok) {
      yield { is: 'left', ...place, why: row.why }
      continue
    }
    const { post, isRounded, isRepaired, hasTime } = row
    if (isRounded) found.roundedCounts += 1
    if (isRepaired) found.idsFromPermalink += 1
    if (post.publishedFrom === 'id') found[hasTime ? 'timesFromShortcode' : 'timesFromIds'] += 1
    yield { is: 'post', ...place, ...post }
  }
  yield* countNotes(found)
}

type Rules = { answers: FileAnswers; isAllRounded: boolean }
type Read =
  | { ok: true; post: Omit<FilePost, 'line'>; isRounded: boolean; isRepaired: boolean; hasTime: boolean }
  | { ok: false; why: Why }

function readPost(
  headed: Headed<XPostField>,
  record: Headed<XPostField>['records'][number],
  { answers, isAllRounded }: Rules,
): Read {
  const cell = cellsOf(headed, record)
  const permalink = cell('permalink')
  const link = statusOf(permalink)
  if (permalink !== '' && !link)
    return { ok: false, why: { code: 'foreignLink', params: { value: quote(permalink) } } }
  const told = cell('networkPostId').replace(/^'/, '')
  const isDamaged = isAllRounded && looksRounded(told) && told !== link?.id
  const isWhole = /^\d{1,20}$/.test(told) && !isDamaged
  const id = isWhole ? told : link?.id
  if (!id) {
    const why: Why =
      told === '' ? { code: 'missingId' } : { code: 'damagedId', params: { value: quote(told) } }
    return { ok: false, why }
  }
  const time = cell('publishedAt')
  const clock = readClock(time)
  const day = clock === undefined ? readFileDay(time, answers.order) : undefined
  if (clock === undefined && !day)
    return { ok: false, why: { code: 'badTime', params: { value: quote(time) } } }
  const parts = readParts(headed, record, xParts)
  if (!parts.ok) return parts
  const idTime = xIdTime(id)
  return {
    ok: true,
    isRounded: parts.isRounded,
    isRepaired: !isWhole,
    hasTime: clock !== undefined,
    post: {
      account: { network: 'x', id: '', name: link?.handle ?? '' },
      networkPostId: id,
      permalink,
      text: decodeEntities(record.cells[headed.columns.text ?? -1] ?? ''),
      type: 'other',
      ...(clock === undefined
        ? publishedOn(day ?? '', idTime, answers.timeZone)
        : publishedAt(clock, idTime)),
      figures: parts.figures,
    },
  }
}

/** The handle and id in the link of a post; `i/web` stands where the handle is not told. */
function statusOf(link: string): { handle: string; id: string } | undefined {
  const [, handle = '', id = ''] =
    /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w+|i\/web)\/status(?:es)?\/(\d{1,20})(?:[/?#]|$)/i.exec(
      link,
    ) ?? []
  return id === '' ? undefined : { handle: handle === 'i/web' || handle === 'i' ? '' : handle, id }
}

/** A time that names its zone, as the older form writes it: `2024-03-15 18:42 +0000`. */
function readClock(cell: string): number | undefined {
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)\s?(Z|[+-]\d\d:?\d\d)$/.exec(cell) ?? []
  if (!day) return undefined
  try {
    return Temporal.Instant.from(`${day}T${time}${zone}`).epochMilliseconds
  } catch {
    return undefined
  }
}

/** X writes these into its files as on a web page; `&amp;` last, so that nothing is decoded twice. */
function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function isOfX(headed: Headed<XPostField>): boolean {
  if (headed.columns.networkPostId !== undefined && headed.columns.text !== undefined) {
    const names = [headed.columns.networkPostId, headed.columns.text].map((at) => headed.header[at] ?? '')
    if (names.every((name) => /^(?:post|tweet) (?:id|text)$/i.test(name.trim()))) return true
  }
  return headed.records.slice(0, 12).some((record) => statusOf(cellsOf(headed, record)('permalink')))
}
