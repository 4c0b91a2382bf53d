import type { Day } from '../day.ts'
import { kindOf, type Media } from '../media/media.ts'
import type { MediaType } from '../media/media-type.ts'
import type { Network } from '../strategy/strategy.ts'

/** What a network takes beside the text of a post. Null means that no such limit is known. */
export type MediaRule = {
  /** The stricter of the limits that the network and its tools name, and the widest anyone names. */
  images: number | null
  imagesWidest: number | null
  imageTypes: readonly MediaType[] | null
  imageBytes: number | null
  gifBytes: number | null
  /** In dots. */
  minWidth: number | null
  maxSide: number | null
  /** Width by height, from the tallest to the widest. */
  ratio: readonly [tallest: number, widest: number] | null
  videos: number | null
  videoTypes: readonly MediaType[] | null
  videoBytes: number | null
  seconds: readonly [shortest: number, longest: number] | null
  /** Pictures and videos in one post. */
  isMixed: boolean
  /** A PDF, shown page by page. */
  takesDocument: boolean
  /** Several pictures are all of one size. */
  isOneSize: boolean
  /** The longest description of a picture. */
  alt: number | null
  /** When these numbers were last read at their source. */
  checkedOn: Day
}

const open: MediaRule = {
  images: null,
  imagesWidest: null,
  imageTypes: null,
  imageBytes: null,
  gifBytes: null,
  minWidth: null,
  maxSide: null,
  ratio: null,
  videos: null,
  videoTypes: null,
  videoBytes: null,
  seconds: null,
  isMixed: true,
  takesDocument: true,
  isOneSize: false,
  alt: null,
  checkedOn: '2026-11-22',
}

const mega = 1_000_000
const giga = 1_000 * mega
const social: MediaRule = { ...open, imageTypes: ['jpeg', 'png', 'webp', 'gif'], takesDocument: false }
const film: readonly MediaType[] = ['mp4', 'mov']

/** Networks change these often: correct the number, and the day it was checked on. */
export const mediaRules: Record<Network, MediaRule> = {
  x: {
    ...social,
    ...{ images: 4, imageBytes: 5 * mega, gifBytes: 15 * mega, isMixed: false, alt: 1_000 },
    ...{ videos: 1, videoTypes: film, videoBytes: 512 * mega, seconds: [0, 140] },
  },
  instagram: {
    ...social,
    ...{ images: 10, imagesWidest: 20, imageTypes: ['jpeg', 'png'], imageBytes: 8 * mega, minWidth: 320 },
    ...{ ratio: [4 / 5, 1.91], videoTypes: film, videoBytes: giga, seconds: [3, 900], alt: 1_000 },
  },
  facebook: { ...social, images: 10, imageBytes: 10 * mega, seconds: [1, 14_400] },
  linkedin: {
    ...social,
    ...{ images: 9, imagesWidest: 20, imageTypes: ['jpeg', 'png', 'gif'], imageBytes: 8 * mega },
    ...{ maxSide: 6_012, videos: 1, videoTypes: ['mp4'], seconds: [3, 900] },
    ...{ isMixed: false, takesDocument: true },
  },
  threads: {
    ...social,
    ...{ images: 20, imageTypes: ['jpeg', 'png'], imageBytes: 8 * mega, ratio: [0.01, 10] },
    ...{ videoTypes: film, seconds: [0, 300] },
  },
  tiktok: {
    ...social,
    ...{ images: 35, imageTypes: ['jpeg', 'webp'], isMixed: false },
    ...{ videos: 1, videoTypes: ['mp4', 'mov', 'webm'], seconds: [3, 600] },
  },
  youtube: {
    ...social,
    ...{ images: 1, imageTypes: ['jpeg', 'png', 'gif'], imageBytes: 2 * mega, minWidth: 640 },
    ...{ ratio: [1.7, 1.8], videos: 1, videoBytes: 256 * giga, seconds: [0, 43_200] },
  },
  pinterest: {
    ...social,
    ...{ images: 5, imageBytes: 10 * mega, isOneSize: true, isMixed: false, videos: 1, videoTypes: film },
    ...{ seconds: [4, 900], alt: 500 },
  },
  bluesky: {
    ...social,
    ...{ images: 4, imageBytes: mega, isMixed: false, videos: 1, videoTypes: ['mp4'] },
    ...{ videoBytes: 100 * mega, seconds: [0, 180], alt: 2_000 },
  },
  mastodon: {
    ...social,
    ...{ images: 4, imageBytes: 16 * mega, isMixed: false, videos: 1, videoBytes: 99 * mega, alt: 1_500 },
  },
  googleBusiness: {
    ...social,
    ...{
      images: 1,
      imageTypes: ['jpeg', 'png'],
      imageBytes: 5 * mega,
      minWidth: 720,
      maxSide: 3_000,
      videos: 0,
    },
  },
  telegram: { ...open, images: 10 },
  reddit: { ...social, images: 20 },
  whatsapp: { ...social, imageTypes: ['jpeg', 'png'] },
  blog: open,
  newsletter: open,
  forum: open,
  other: open,
}

/** The numbers and names that the sentence of a warning needs; sizes are bytes, ratios width by height. */
export type MediaWarning =
  | { code: 'tooManyImages' | 'overWidestImages' | 'tooManyVideos'; count: number; limit: number }
  | { code: 'notMixed' | 'oneSize' }
  | { code: 'typeNotTaken' | 'noDocument' | 'noVideo'; name: string; type: MediaType }
  | { code: 'tooHeavy'; name: string; bytes: number; limit: number }
  | { code: 'tooNarrow' | 'tooLarge'; name: string; side: number; limit: number }
  | { code: 'tooTall' | 'tooWide'; name: string; ratio: number; limit: number }
  | { code: 'tooLong' | 'tooShort'; name: string; seconds: number; limit: number }
  | { code: 'altTooLong'; name: string; count: number; limit: number }

type File = Pick<Media, 'name' | 'type' | 'bytes' | 'width' | 'height' | 'seconds' | 'alt'>

/** What a network would object to in the files of one post, in their order. Warns, never forbids. */
export function checkMedia(rule: MediaRule, files: readonly File[]): MediaWarning[] {
  const [images, videos] = [ofKind(files, 'image'), ofKind(files, 'video')]
  const warnings: MediaWarning[] = []
  const { imagesWidest = null } = rule
  if (imagesWidest !== null && images.length > imagesWidest)
    warnings.push({ code: 'overWidestImages', count: images.length, limit: imagesWidest })
  else if (rule.images !== null && images.length > rule.images)
    warnings.push({ code: 'tooManyImages', count: images.length, limit: rule.images })
  if (rule.videos !== null && rule.videos > 0 && videos.length > rule.videos)
    warnings.push({ code: 'tooManyVideos', count: videos.length, limit: rule.videos })
  if (!rule.isMixed && images.length > 0 && videos.length > 0) warnings.push({ code: 'notMixed' })
  if (rule.isOneSize && new Set(images.map(({ width, height }) => `${width} ${height}`)).size > 1)
    warnings.push({ code: 'oneSize' })
  return [...warnings, ...files.flatMap((file) => checkFile(rule, file))]
}

const ofKind = (files: readonly File[], kind: ReturnType<typeof kindOf>) =>
  files.filter(({ type }) => kindOf(type) === kind)

/** What a network would object to in one file, whatever goes out with it. */
export function checkFile(rule: MediaRule, file: File): MediaWarning[] {
  const { name, type, bytes } = file
  const kind = kindOf(type)
  if (kind === 'document') return rule.takesDocument ? [] : [{ code: 'noDocument', name, type }]
  if (kind === 'video' && rule.videos === 0) return [{ code: 'noVideo', name, type }]
  const warnings: MediaWarning[] = []
  const types = kind === 'video' ? rule.videoTypes : rule.imageTypes
  if (types && !types.includes(type)) warnings.push({ code: 'typeNotTaken', name, type })
  const most =
    kind === 'video' ? rule.videoBytes : type === 'gif' ? (rule.gifBytes ?? rule.imageBytes) : rule.imageBytes
  if (most !== null && bytes > most) warnings.push({ code: 'tooHeavy', name, bytes, limit: most })
  const more =
    kind === 'video' ? checkLength(rule, file) : [...checkSides(rule, file), ...checkAlt(rule, file)]
  return [...warnings, ...more]
}

function checkSides(rule: MediaRule, { name, width, height }: File): MediaWarning[] {
  if (width === null || height === null) return []
  const { minWidth, maxSide, ratio: allowed } = rule
  const warnings: MediaWarning[] = []
  const longest = Math.max(width, height)
  if (minWidth !== null && width < minWidth)
    warnings.push({ code: 'tooNarrow', name, side: width, limit: minWidth })
  if (maxSide !== null && longest > maxSide)
    warnings.push({ code: 'tooLarge', name, side: longest, limit: maxSide })
  if (!allowed) return warnings
  const [tallest, widest] = allowed
  const ratio = width / height
  // A dot more or less is no other shape.
  const slack = 1 / Math.min(width, height)
  if (ratio < tallest - slack) warnings.push({ code: 'tooTall', name, ratio, limit: tallest })
  if (ratio > widest + slack) warnings.push({ code: 'tooWide', name, ratio, limit: widest })
  return warnings
}

function checkLength({ seconds: allowed }: MediaRule, { name, seconds }: File): MediaWarning[] {
  if (!allowed || seconds === null) return []
  const [shortest, longest] = allowed
  if (seconds > longest) return [{ code: 'tooLong', name, seconds, limit: longest }]
  return seconds < shortest ? [{ code: 'tooShort', name, seconds, limit: shortest }] : []
}

function checkAlt({ alt: most }: MediaRule, { name, alt }: File): MediaWarning[] {
  const count = [...alt].length
  return most !== null && count > most ? [{ code: 'altTooLong', name, count, limit: most }] : []
}
