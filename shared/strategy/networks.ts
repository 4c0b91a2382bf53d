import type { Day } from '../day.ts'
import type { Network } from './strategy.ts'

/** Where an account is a place or a number, not an @name. */
const unsigned: readonly Network[] = ['blog', 'newsletter', 'forum', 'other', 'googleBusiness', 'whatsapp']

/** An account as people write it on its network: `@samplestreet`, but `sample.example/blog`. Empty while there is none. */
export function handleOf({ network, handle }: { network: Network; handle: string }): string {
  return handle === '' || unsigned.includes(network) ? handle : `@${handle}`
}

/** What one step of a network's counter is. `weighted` is X's own: most letters 1, wide letters and emoji 2. */
export type Counting = 'weighted' | 'graphemes' | 'units' | 'characters'

/** What a network takes as the text of a post. Null means that no such limit is known. */
export type TextRule = {
  counting: Counting
  /** The stricter of the limits that the network and its tools name: from here on the text is too long for some. */
  limit: number | null
  /** The widest limit anyone names. */
  widest: number | null
  /** A second limit, on the UTF-8 length. */
  bytes: number | null
  /** What every link counts, however long it is; null counts it in full. */
  linkWeight: number | null
  /** Letters a reader sees before "more". */
  visible: number | null
  hashtags: number | null
  mentions: number | null
  /** The longest first comment under a post; null where there is none, or none of ours. */
  comment: number | null
  /** False where a link in the text cannot be clicked. */
  isLinkClickable: boolean
  /** When these numbers were last read at their source. */
  checkedOn: Day
}

const plain: TextRule = {
  counting: 'characters',
  limit: null,
  widest: null,
  bytes: null,
  linkWeight: null,
  visible: null,
  hashtags: null,
  mentions: null,
  comment: null,
  isLinkClickable: true,
  checkedOn: '2026-11-22',
}

/** Networks change these often: correct the number, and the day it was checked on. */
export const textRules: Record<Network, TextRule> = {
  x: { ...plain, counting: 'weighted', limit: 280, widest: 25_000, linkWeight: 23, comment: 280 },
  instagram: {
    ...plain,
    counting: 'units',
    limit: 2_200,
    widest: 2_200,
    visible: 125,
    hashtags: 5,
    mentions: 20,
    comment: 2_200,
    isLinkClickable: false,
  },
  facebook: { ...plain, limit: 5_000, widest: 63_206, comment: 8_000 },
  linkedin: {
    ...plain,
    counting: 'units',
    limit: 3_000,
    widest: 3_000,
    visible: 210,
    hashtags: 5,
    comment: 1_250,
  },
  threads: { ...plain, limit: 500, widest: 500, hashtags: 1, comment: 500 },
  tiktok: {
    ...plain,
    counting: 'units',
    limit: 2_200,
    widest: 4_000,
    visible: 150,
    hashtags: 5,
    comment: 150,
  },
  youtube: { ...plain, limit: 5_000, widest: 5_000, hashtags: 15, comment: 10_000 },
  pinterest: { ...plain, limit: 500, widest: 500 },
  bluesky: { ...plain, counting: 'graphemes', limit: 300, widest: 300, bytes: 3_000, comment: 300 },
  mastodon: { ...plain, limit: 500, widest: null, linkWeight: 23, comment: 500 },
  googleBusiness: { ...plain, limit: 1_500, widest: 1_500 },
  telegram: { ...plain, counting: 'units', limit: 1_024, widest: 4_096 },
  reddit: { ...plain, limit: 10_000, widest: 40_000 },
  whatsapp: { ...plain, limit: 700, widest: 4_096 },
  blog: plain,
  newsletter: plain,
  forum: plain,
  other: plain,
}

/** `tooLong` passes the stricter limit, `overWidest` every limit anyone names. The work is kept in either case. */
export type TextWarningCode =
  | 'tooLong'
  | 'overWidest'
  | 'tooManyBytes'
  | 'tooManyHashtags'
  | 'tooManyMentions'
  | 'linkNotClickable'
export type TextWarning = { code: TextWarningCode; count: number; limit: number }
export type TextLength = { count: number; limit: number | null; warnings: TextWarning[] }

/** How long a text is by a network's own counter, and what that network would object to. Warns, never forbids. */
export function textLength(network: Network, text: string, rule: TextRule): TextLength {
  const count = countText(rule, network === 'mastodon' ? shortenMentions(text) : text)
  const warnings: TextWarning[] = []
  const warn = (code: TextWarningCode, counted: number, limit: number | null) => {
    if (limit !== null && counted > limit) warnings.push({ code, count: counted, limit })
  }
  const isOverWidest = rule.widest !== null && count > rule.widest
  if (isOverWidest) warn('overWidest', count, rule.widest)
  else warn('tooLong', count, rule.limit)
  warn('tooManyBytes', countBytes(text), rule.bytes)
  warn('tooManyHashtags', findAll(hashtag, text).length, rule.hashtags)
  warn('tooManyMentions', findAll(mention, text).length, rule.mentions)
  if (!rule.isLinkClickable) warn('linkNotClickable', findAll(link, text).length, 0)
  return { count, limit: rule.limit, warnings }
}

/** What a network takes as the first comment, counted as it counts a post. */
export function commentRule(rule: TextRule): TextRule {
  return { ...rule, limit: rule.comment, widest: rule.comment, hashtags: null, visible: null }
}

function countText({ counting, linkWeight }: TextRule, text: string): number {
  if (linkWeight === null) return count(counting, text)
  // X counts the composed form of a letter.
  const composed = text.normalize('NFC')
  const links = findAll(link, composed)
  return count(counting, composed.replaceAll(link, '')) + links.length * linkWeight
}

function count(counting: Counting, text: string): number {
  if (counting === 'units') return text.length
  if (counting === 'characters') return [...text].length
  if (counting === 'graphemes') return [...graphemes.segment(text)].length
  return weigh(text)
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const emoji = /\p{RGI_Emoji}/gv
/** Code points that weigh 1 in the twitter-text configuration, version 3; all others weigh 2. */
const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]

function weigh(text: string): number {
  let weight = 0
  const letters = text.replaceAll(emoji, () => {
    weight += 2
    return ''
  })
  for (const letter of letters) {
    const point = letter.codePointAt(0) as number
    weight += light.some(([from, to]) => point >= from && point <= to) ? 1 : 2
  }
  return weight
}

function countBytes(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const point = letter.codePointAt(0) as number
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** With a scheme any link counts; without one only names under the domains in daily use, as networks do it. */
const link =
  /(?<![\p{L}\p{N}@#$_.-])(?:https?:\/\/[^\s<>"]*[^\s<>".,;:!?'’”)\]}]|(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:com|org|net|edu|gov|info|biz|shop|blog|app|dev|io|co|me|tv|ai|eu|uk|us|de|fr|es|it|gr|tr|il|cy)(?![\p{L}\p{N}@-])(?:[/?#][^\s<>"]*[^\s<>".,;:!?'’”)\]}]|\/)?)/giu
const hashtag = /(?<![\p{L}\p{N}\p{M}_&/])[#＃][\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*/gu
const mention = /(?<![\p{L}\p{N}_@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?/gu
const remoteMention = /(?<![\p{L}\p{N}_@/])(@[\p{L}\p{N}_.-]+)@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** Mastodon counts `@name@server` as `@name`. */
function shortenMentions(text: string): string {
  return text.replaceAll(remoteMention, '$1')
}

/** The first address in a text; empty where it has none. */
export function firstLink(text: string): string {
  return findAll(link, text)[0] ?? ''
}

/** The hashtags of a text as they are written, in its order. */
export function hashtagsIn(text: string): string[] {
  return findAll(hashtag, text)
}

/** A stretch of a text: what a network makes a thing to click of, and what stands between. */
export type Stretch = { kind: 'plain' | 'link' | 'hashtag' | 'mention'; text: string }

export function stretchesOf(text: string): Stretch[] {
  const kinds = [
    ['link', link],
    ['hashtag', hashtag],
    ['mention', mention],
  ] as const
  const found = kinds
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((one) => ({ kind, at: one.index, text: one[0] })),
    )
    .toSorted((a, b) => a.at - b.at || b.text.length - a.text.length)
  const stretches: Stretch[] = []
  let end = 0
  for (const { kind, at, text: words } of found) {
    // A hashtag inside a link belongs to the link.
    if (at < end) continue
    if (at > end) stretches.push({ kind: 'plain', text: text.slice(end, at) })
    stretches.push({ kind, text: words })
    end = at + words.length
  }
  if (end < text.length) stretches.push({ kind: 'plain', text: text.slice(end) })
  return stretches
}

function findAll(pattern: RegExp, text: string): string[] {
  return text.match(pattern) ?? []
}
