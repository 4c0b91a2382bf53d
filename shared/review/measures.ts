import { z } from 'zod'
import { Id } from '../record.ts'
import type { MeasureUnit } from './measure-unit.ts'
import type { Measure, measures } from './review.ts'

/**
 * How a measure adds up. A flow sums over days and channels; of a stock the last value stands; unique people are
 * never summed, for the same person comes on several days and channels; a ratio is computed from its parts.
 */
export type Nature = 'flow' | 'stock' | 'unique' | 'ratio'

export type BuiltIn = {
  nature: Nature
  unit: MeasureUnit
  /** Which way is better; null where neither is. */
  direction: 'up' | 'down' | null
  /** Impresses without saying that the right people were met, so the review says so beside it. */
  isVanity: boolean
}

const flow: BuiltIn = { nature: 'flow', unit: 'count', direction: 'up', isVanity: false }
const vain: BuiltIn = { ...flow, isVanity: true }

/** Every measure that is known without anybody defining it: the six of each month first. */
const known = {
  followers: { ...vain, nature: 'stock' },
  reach: { ...flow, nature: 'unique' },
  impressions: vain,
  engagements: flow,
  clicks: flow,
  conversions: flow,
  mentions: flow,
  sentimentRatio: { ...flow, nature: 'ratio', unit: 'share' },
  relationshipsGained: flow,
  shareOfVoice: { ...flow, nature: 'ratio', unit: 'share' },
  responseTime: { ...flow, nature: 'ratio', unit: 'minutes', direction: 'down' },
  responseTimeP90: { ...flow, nature: 'ratio', unit: 'minutes', direction: 'down' },
  traffic: flow,
  leads: flow,
  pipeline: { ...flow, nature: 'stock', unit: 'money' },
  sales: { ...flow, unit: 'money' },
  newFollowers: flow,
  lostFollowers: { ...flow, direction: 'down' },
  pageLikes: vain,
  profileVisits: flow,
  pageViews: flow,
  visitors: { ...flow, nature: 'unique' },
  videoViews: vain,
  viewers: { ...flow, nature: 'unique' },
  watchTime: { ...flow, unit: 'seconds' },
  likes: vain,
  comments: flow,
  shares: flow,
  saves: flow,
  postsPublished: { ...flow, direction: null },
  users: { ...flow, nature: 'unique' },
  calls: flow,
  directions: flow,
  bookings: flow,
  messages: flow,
  spend: { ...flow, unit: 'money', direction: null },
} as const satisfies Record<(typeof measures)[number], BuiltIn> & Record<string, BuiltIn>

/** More negative mentions than positive ones are below zero; nothing else is. */
export function leastOf(measureId: string | null): number {
  return measureId === 'sentimentRatio' ? -1 : 0
}

export type MeasureKey = keyof typeof known
export const builtInMeasures: Readonly<Record<MeasureKey, BuiltIn>> = known
export const measureKeys = Object.keys(known) as MeasureKey[]
export const MeasureKey = z.enum(measureKeys as [MeasureKey, ...MeasureKey[]])

export function isMeasureKey(measureId: string | null): measureId is MeasureKey {
  return measureId !== null && Object.hasOwn(known, measureId)
}

/** As a reading names its measure: a built-in one, or one of the team's own by its id. */
export const AnyMeasure = MeasureKey.or(Id)
export type AnyMeasure = z.infer<typeof AnyMeasure>

/** How a measure adds up, one of the team's own by what they say of it. */
export function natureIn(own: readonly Pick<Measure, 'id' | 'isStock'>[]): (measureId: string) => Nature {
  return (measureId) => {
    if (isMeasureKey(measureId)) return builtInMeasures[measureId].nature
    return own.find(({ id }) => id === measureId)?.isStock ? 'stock' : 'flow'
  }
}
