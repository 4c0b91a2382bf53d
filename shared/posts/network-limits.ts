import { z } from 'zod'
import { addMonths, Day, monthOf } from '../day.ts'
import { Id, Line } from '../record.ts'
import { type TextRule, textRules } from '../strategy/networks.ts'
import { Network } from '../strategy/strategy.ts'
import { type MediaRule, mediaRules } from './networks-media.ts'

/** The numbers of a network that a team may correct, in the order in which they are read. Sizes are bytes, shapes width by height. */
export const textLimits = [
  'limit',
  'widest',
  'bytes',
  'linkWeight',
  'visible',
  'hashtags',
  'mentions',
  'comment',
] as const
export const mediaLimits = [
  'images',
  'imagesWidest',
  'imageBytes',
  'gifBytes',
  'minWidth',
  'maxSide',
  'tallest',
  'broadest',
  'videos',
  'videoBytes',
  'shortest',
  'longest',
  'alt',
] as const
export const limitNames = [...textLimits, ...mediaLimits] as const
export type LimitName = (typeof limitNames)[number]

/** One number of one network as this team has checked it: another one than ours, or ours, seen to be right on a day. */
export const NetworkLimit = z.object({
  id: Id,
  network: Network,
  name: z.enum(limitNames),
  /** Null is no limit. */
  value: z.number().min(0).max(1e15).nullable(),
  checkedOn: Day,
  person: Line,
})
export type NetworkLimit = z.infer<typeof NetworkLimit>

/** What a network takes, as it counts here. */
export type NetworkRules = { text: TextRule; media: MediaRule }

/**
 * Numbers of ours that nobody has read at their source: they are known from use, or recalled. They count like the others,
 * and say so where they are listed, until somebody of the team has looked.
 */
const recalled: Partial<Record<Network, readonly LimitName[]>> = {
  x: ['videoBytes', 'longest', 'alt'],
  instagram: ['comment', 'imagesWidest'],
  facebook: ['shortest'],
  linkedin: ['imagesWidest', 'shortest', 'longest'],
  threads: ['images', 'imageBytes', 'tallest', 'broadest', 'longest'],
  tiktok: ['comment', 'images', 'shortest', 'longest'],
  youtube: [
    'comment',
    'images',
    'imageBytes',
    'minWidth',
    'tallest',
    'broadest',
    'videos',
    'videoBytes',
    'longest',
  ],
  pinterest: ['videos', 'shortest', 'longest'],
  bluesky: ['videoBytes', 'longest'],
  mastodon: ['linkWeight', 'imageBytes', 'videoBytes'],
  telegram: ['images'],
  reddit: ['images'],
  whatsapp: ['limit', 'widest'],
}

/** Our own numbers. */
export function ourLimit(network: Network, name: LimitName): { value: number | null; checkedOn: Day } {
  const text = textRules[network]
  const media = mediaRules[network]
  if (isTextLimit(name)) return { value: text[name], checkedOn: text.checkedOn }
  return { value: readMedia(media, name), checkedOn: media.checkedOn }
}

function isTextLimit(name: LimitName): name is (typeof textLimits)[number] {
  return (textLimits as readonly string[]).includes(name)
}

function readMedia(media: MediaRule, name: (typeof mediaLimits)[number]): number | null {
  if (name === 'tallest') return media.ratio?.[0] ?? null
  if (name === 'broadest') return media.ratio?.[1] ?? null
  if (name === 'shortest') return media.seconds?.[0] ?? null
  if (name === 'longest') return media.seconds?.[1] ?? null
  return media[name]
}

/** A network's number and since when it stands; `isOwn` where the team has written another one than ours. */
export type StandingLimit = {
  value: number | null
  checkedOn: Day
  isOwn: boolean
  /** Nobody has read it at its source: the day only says since when it counts here. */
  isRecalled: boolean
  person: string
}

export function limitOf(network: Network, name: LimitName, limits: readonly NetworkLimit[]): StandingLimit {
  const ours = ourLimit(network, name)
  const own = limits.find((one) => one.network === network && one.name === name)
  if (!own)
    return { ...ours, isOwn: false, isRecalled: recalled[network]?.includes(name) ?? false, person: '' }
  const { value, checkedOn, person } = own
  return { value, checkedOn, isOwn: value !== ours.value, isRecalled: false, person }
}

/** Our rules of a network with what the team has corrected. */
export function rulesOf(network: Network, limits: readonly NetworkLimit[]): NetworkRules {
  const own = limits.filter((one) => one.network === network)
  const [text, media] = [textRules[network], mediaRules[network]]
  if (own.length === 0) return { text, media }
  const of = (name: LimitName) => limitOf(network, name, own).value
  const known = (names: readonly LimitName[]) => Object.fromEntries(names.map((name) => [name, of(name)]))
  const { tallest, broadest, shortest, longest, ...plain } = known(mediaLimits)
  return {
    text: { ...text, ...known(textLimits) },
    media: {
      ...media,
      ...plain,
      ratio: rangeOf(tallest, broadest),
      seconds: rangeOf(shortest, longest),
    },
  }
}

type Bound = number | null | undefined

function rangeOf(from: Bound, to: Bound): readonly [number, number] | null {
  return (from ?? null) === null && (to ?? null) === null ? null : [from ?? 0, to ?? Number.POSITIVE_INFINITY]
}

/** The numbers a network's sheet shows: those we know, and those the team has written. */
export function limitsShown(network: Network, limits: readonly NetworkLimit[]): LimitName[] {
  return limitNames.filter(
    (name) =>
      ourLimit(network, name).value !== null ||
      limits.some((one) => one.network === network && one.name === name),
  )
}

/** How many of a network's numbers nobody has read at their source. */
export function countRecalled(network: Network, limits: readonly NetworkLimit[]): number {
  return limitsShown(network, limits).filter((name) => limitOf(network, name, limits).isRecalled).length
}

/** The oldest day on which a number of a network was read; those that nobody has read have none. */
export function checkedOn(network: Network, limits: readonly NetworkLimit[]): Day {
  const read = limitsShown(network, limits).map((name) => limitOf(network, name, limits))
  const days = read.flatMap(({ isRecalled, checkedOn: day }) => (isRecalled ? [] : day))
  return days.toSorted()[0] ?? textRules[network].checkedOn
}

/** Networks change their rules about twice a year. */
export const monthsToCheck = 6

export function isOld(day: Day, today: Day): boolean {
  return day < `${addMonths(monthOf(today), -monthsToCheck)}-${today.slice(8)}`
}
