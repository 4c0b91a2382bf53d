import { instantOf } from '../../day.ts'
import type { Network } from '../../strategy/strategy.ts'
import { findDecimal, readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { findDayOrder, readDay } from '../day-cell.ts'
import { cellsOf, countNotes, misfit, placeOf } from '../figures/columns.ts'
import { publishedAt, publishedOn } from '../figures/id-time.ts'
import type { PostPart } from '../figures/kinds.ts'
import { networkCalled } from '../figures/network-called.ts'
import type { FileAnswers, Reader } from '../figures/reader.ts'
import type { FilePost, PostFigures } from '../figures/row.ts'
import { findHeader, fitOf, type Headed, type Sheet } from '../figures/sheet.ts'
import type { Aliases } from '../header.ts'
import { postAddress } from '../post-address.ts'
import { areRounded, looksRounded } from '../rounded-id.ts'
import { findShortcode } from '../shortcode.ts'
import { quote, type Why } from '../why.ts'

const parts = {
  impressions: ['Impressions'],
  reach: ['Reach'],
  engagements: ['Engagements'],
  comments: ['Comments'],
  shares: ['Shares'],
  saves: ['Saves'],
  clicks: ['Post Clicks (All)'],
  linkClicks: ['Post Link Clicks'],
  videoViews: ['Video Views'],
} as const satisfies Partial<Record<PostPart, readonly string[]>>
type Part = keyof typeof parts

type Field =
  | Part
  | 'published'
  | 'postId'
  | 'network'
  | 'kind'
  | 'profile'
  | 'link'
  | 'text'
  | 'sentBy'
  | Liked
type Liked = 'reactions' | 'likes'

const aliases: Aliases<Field> = {
  published: ['Date', 'Date Published'],
  postId: ['Post ID'],
  network: ['Network'],
  kind: ['Content Type'],
  profile: ['Profile', 'Profile Name'],
  link: ['Link'],
  text: ['Post'],
  sentBy: ['Sent by'],
  reactions: ['Reactions'],
  likes: ['Likes'],
  ...parts,
}

/** Sprout Social's Post Performance: a row a post of any network. Rates are left out, for they are computed from their parts. */
export const sproutPosts: Reader = {
  kinds: ['sproutPosts'],
  detect(sheets) {
    const headed = open(sheets)
    if (!headed) return undefined
    const { columns, header } = headed
    const needed = [columns.network, columns.published, columns.profile, columns.text]
    if (needed.includes(undefined) || (columns.postId ?? columns.link) === undefined) return undefined
    return { kind: 'sproutPosts', score: fitOf(headed), signs: header.slice(0, 5) }
  },
  ask(sheets) {
    const headed = open(sheets)
    if (!headed) return { answers: {}, asked: [] }
    const { columns, records } = headed
    const { order, isOpen } = findDayOrder(records, columns.published ?? -1)
    const places = (Object.keys(parts) as Part[]).flatMap((part) => columns[part] ?? [])
    const { decimal } = findDecimal(records.flatMap(({ cells }) => places.map((at) => cells[at] ?? '')))
    return {
      answers: { order: isOpen ? 'monthFirst' : order, decimal },
      // The clock is that of whoever set Sprout up, and no file says which.
      asked: [...(isOpen ? [{ question: 'order' as const }] : []), { question: 'timeZone' }],
    }
  },
  *read(sheets, answers) {
    const [sheet] = sheets
    const headed = open(sheets)
    if (!sheet || !headed) return
    yield { is: 'ignored', columns: headed.ignored }
    const isRounded = areRounded(headed.records.map((record) => cellsOf(headed, record)('postId')))
    const found = { idsFromPermalink: 0, roundedCounts: 0 }
    for (const record of headed.records) {
      const place = placeOf(sheet, record)
      const row = readPost(headed, record, { ...answers, isRounded })
      if (!row.ok) {
        yield { is: 'left', ...place, why: row.why }
        continue
      }
      if (row.isRepaired) found.idsFromPermalink += 1
      if (row.isShort) found.roundedCounts += 1
      yield { is: 'post', ...place, ...row.post }
    }
    yield* countNotes(found)
  },
}

const open = ([sheet]: readonly Sheet[]) => sheet && findHeader(sheet, aliases)

type Rules = FileAnswers & { isRounded: boolean }
type Read =
  | { ok: true; post: Omit<FilePost, 'line'>; isRepaired: boolean; isShort: boolean }
  | { ok: false; why: Why }

function readPost(headed: Headed<Field>, record: CsvRecord, rules: Rules): Read {
  const wrong = misfit(headed, record)
  if (wrong) return { ok: false, why: wrong }
  const cell = cellsOf(headed, record)
  const network = networkCalled(cell('network'))
  if (!network) return { ok: false, why: { code: 'notKept', params: { value: quote(cell('network')) } } }
  const told = readDay(cell('published'), rules.order, rules.timeZone)
  if (!told) return { ok: false, why: { code: 'badTime', params: { value: quote(cell('published')) } } }
  const { day, time } = told
  const permalink = /^https?:\/\//i.test(cell('link')) ? cell('link').slice(0, 500) : ''
  const id = idOf(network, { told: cell('postId'), permalink, isRounded: rules.isRounded })
  if (typeof id !== 'string') return { ok: false, why: id }
  const counts = readCounts(headed, record, rules)
  if (!counts.ok) return counts
  return {
    ok: true,
    isRepaired: cell('postId') !== '' && !cell('postId').includes(id),
    isShort: counts.isShort,
    post: {
      account: { network, id: '', name: cell('profile').replace(/^@/, '') },
      networkPostId: id,
      permalink,
      text: record.cells[headed.columns.text ?? -1] ?? '',
      type: typeOf(cell('kind')),
      ...(time
        ? publishedAt(Date.parse(instantOf({ day, time }, rules.timeZone)), undefined)
        : publishedOn(day, undefined, rules.timeZone)),
      figures: counts.figures,
    },
  }
}

function readCounts(
  headed: Headed<Field>,
  record: CsvRecord,
  { decimal }: Rules,
): { ok: true; figures: PostFigures; isShort: boolean } | { ok: false; why: Why } {
  const figures: PostFigures = {}
  let isShort = false
  const own: Partial<Record<Field, number | null>> = {}
  for (const field of [...(Object.keys(parts) as Part[]), 'reactions', 'likes'] as const) {
    const at = headed.columns[field]
    if (at === undefined) continue
    const count = readNumber(record.cells[at] ?? '', headed.header[at] ?? field, decimal)
    if (!count.ok) return count
    if (count.rounded) isShort = true
    own[field] = count.value
  }
  const { reactions, likes, ...told } = own
  Object.assign(figures, told)
  // Likes are among the reactions; where a network knows no others, its likes are all there are.
  if (reactions !== undefined || likes !== undefined) figures.likes = reactions ?? likes ?? null
  return { ok: true, figures, isShort }
}

/** The id as the network's own exports tell it, so that a post told by both is one. */
function idOf(
  network: Network,
  { told, permalink, isRounded }: { told: string; permalink: string; isRounded: boolean },
): string | Why {
  const [, inLink] = new RegExp(`^${network} (.+)$`).exec(postAddress(permalink) ?? '') ?? []
  const shortcode = findShortcode(permalink)
  if (inLink && !shortcode && network !== 'facebook') return inLink
  const id = told.replace(/^'/, '')
  const isWhole = id !== '' && !/^\d[.,]\d+e\+\d+$/i.test(id) && !(isRounded && looksRounded(id))
  if (isWhole) return id.replace(/^urn:li:\w+:/, '').slice(0, 200)
  if (shortcode) return `shortcode:${shortcode}`
  if (permalink !== '') return inLink ?? permalink
  return id === '' ? { code: 'missingId' } : { code: 'damagedId', params: { value: quote(id) } }
}

const types: readonly [FilePost['type'], RegExp][] = [
  ['reel', /reel/i],
  ['story', /story/i],
  ['carousel', /carousel|album|document/i],
  ['video', /video|short/i],
  ['image', /photo|image/i],
  ['link', /link/i],
  ['text', /text|status/i],
]

const typeOf = (word: string) => types.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other'
