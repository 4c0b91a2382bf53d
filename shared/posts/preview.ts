import type { Day } from '../day.ts'
import { type Stretch, stretchesOf, type TextRule } from '../strategy/networks.ts'
import type { Network } from '../strategy/strategy.ts'

/**
 * How a network lays a post out, without its colours and marks: words above files, a picture with words under it, a film
 * filling the screen, a film with a title, a card in a wall of pictures, a message, a page.
 */
export const previewShapes = ['card', 'picture', 'reel', 'watch', 'pin', 'bubble', 'page'] as const
export type PreviewShape = (typeof previewShapes)[number]

export type PreviewRule = {
  shape: PreviewShape
  /** Width by height of the frame that several files, or the first one, are shown in; null takes the file's own. */
  ratio: number | null
  /** Several pictures side by side, or one after the other. */
  files: 'grid' | 'swipe'
  /** Line breaks become blanks. */
  isJoined: boolean
  /** Letters of a link that are shown; null shows all of it. */
  linkLetters: number | null
}

const card: PreviewRule = { shape: 'card', ratio: null, files: 'grid', isJoined: false, linkLetters: null }
const page: PreviewRule = { ...card, shape: 'page', ratio: 16 / 9 }

/** When these were written down: as people see them on a telephone, for no network documents them. */
export const previewsWrittenOn: Day = '2026-11-22'

export const previewRules: Record<Network, PreviewRule> = {
  instagram: { ...card, shape: 'picture', ratio: 4 / 5, files: 'swipe' },
  facebook: card,
  linkedin: card,
  x: { ...card, ratio: 16 / 9, linkLetters: 26 },
  threads: { ...card, files: 'swipe', linkLetters: 28 },
  bluesky: { ...card, linkLetters: 28 },
  mastodon: { ...card, ratio: 16 / 9, linkLetters: 30 },
  tiktok: { ...card, shape: 'reel', ratio: 9 / 16, files: 'swipe' },
  youtube: { ...card, shape: 'watch', ratio: 16 / 9, files: 'swipe' },
  pinterest: { ...card, shape: 'pin', ratio: 2 / 3, files: 'swipe', isJoined: true },
  whatsapp: { ...card, shape: 'bubble' },
  telegram: { ...card, shape: 'bubble' },
  googleBusiness: { ...page, ratio: 4 / 3 },
  reddit: page,
  blog: page,
  newsletter: page,
  forum: page,
  other: page,
}

/** Two apart make a paragraph; more are taken together. */
const manyBreaks = /\n{3,}/g

/** A text as a network shows it; `start` is what stands before "more", undefined where all of it is shown. */
export function shownText(
  text: string,
  { isJoined, linkLetters }: PreviewRule,
  { visible }: Pick<TextRule, 'visible'>,
): { whole: Stretch[]; start: Stretch[] | undefined } {
  const trimmed = text.trim()
  const broken = isJoined ? trimmed.replace(/\s*\n\s*/g, ' ') : trimmed.replace(manyBreaks, '\n\n')
  const whole = stretchesOf(broken).map((one) =>
    one.kind === 'link' && linkLetters !== null ? { ...one, text: shorten(one.text, linkLetters) } : one,
  )
  return { whole, start: visible === null ? undefined : cut(whole, visible) }
}

/** Without its scheme, and cut. */
function shorten(link: string, letters: number): string {
  const bare = [...link.replace(/^https?:\/\/(?:www\.)?/i, '')]
  return bare.length > letters ? `${bare.slice(0, letters).join('')}…` : bare.join('')
}

/** The first letters, cut before a word where one begins near; undefined where nothing is left out. */
function cut(stretches: readonly Stretch[], visible: number): Stretch[] | undefined {
  let left = visible
  const start: Stretch[] = []
  for (const one of stretches) {
    const letters = [...one.text]
    if (letters.length <= left) {
      start.push(one)
      left -= letters.length
      continue
    }
    // A link or a hashtag in two parts would lead nowhere.
    if (one.kind !== 'plain') return start
    const words = letters.slice(0, left).join('')
    return [...start, { ...one, text: words.replace(/\s+\S{0,20}$/u, '') }]
  }
  return undefined
}
