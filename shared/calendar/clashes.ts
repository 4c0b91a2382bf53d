import { z } from 'zod'
import { Day, daysBetween, Instant, Time } from '../day.ts'
import { Id, Line } from '../record.ts'
import type { Delivery, PostState } from './calendar.ts'
import { type QuietWindow, quietAt } from './quiet.ts'
import { minutesFrom, SlotStanding } from './slots.ts'

export const clashKinds = ['past', 'hold', 'near', 'sameText', 'quiet', 'holiday'] as const
export const ClashKind = z.enum(clashKinds)
export type ClashKind = z.infer<typeof ClashKind>

/** How near is too near, and how long a text is still the same text again. */
export const ClashRule = z.object({
  id: Id,
  nearMinutes: z
    .number()
    .int()
    .min(0)
    .max(24 * 60),
  sameTextDays: z.number().int().min(0).max(366),
})
export type ClashRule = z.infer<typeof ClashRule>

/** The rules as they are until somebody changes them; there is one row, so its id is known. */
export const usualRule: ClashRule = {
  id: '00000000-0000-8000-8000-000000000015',
  nearMinutes: 60,
  sameTextDays: 14,
}

/** A clash that somebody has seen and keeps. `sign` is what it was kept for: another day, time, channel or text ends it. */
export const KeptClash = z.object({
  id: Id,
  variantId: Id,
  kind: ClashKind,
  sign: z.string(),
  person: Line,
  at: Instant,
})
export type KeptClash = z.infer<typeof KeptClash>

/** Another variant that one clashes with. */
export const OtherVariant = z.object({
  variantId: Id,
  postId: Id,
  title: z.string(),
  channelId: Id.nullable(),
  day: Day,
  time: Time.nullable(),
})
export type OtherVariant = z.infer<typeof OtherVariant>

export const Clash = z.object({
  kind: ClashKind,
  other: OtherVariant.nullable(),
  /** Why a window is quiet, or the name of the holiday. */
  about: Line,
})
export type Clash = z.infer<typeof Clash>

/** How a variant stands where it is: its slots, what it clashes with, what somebody keeps all the same. */
export const VariantCheck = SlotStanding.extend({
  clashes: z.array(Clash),
  kept: z.array(KeptClash.pick({ kind: true, person: true, at: true })),
})
export type VariantCheck = z.infer<typeof VariantCheck>

/** The clashes of a tile's variant that nobody has kept. */
export const ClashMark = z.object({ variantId: Id, kinds: z.array(ClashKind) })
export type ClashMark = z.infer<typeof ClashMark>

/** A variant as the rules look at it. `textKey` is the same for texts that differ in case, accents and signs only. */
export interface Standing {
  variantId: Id
  postId: Id
  channelId: Id | null
  day: Day
  time: Time | null
  textKey: string | null
  state: PostState
  delivery: Delivery
}

export interface ClashFacts {
  /** Variants around it; those too far away to clash may be among them. */
  others: readonly (OtherVariant & { textKey: string | null })[]
  windows: readonly QuietWindow[]
  /** Names by day. */
  holidays: ReadonlyMap<Day, string>
  isHeld: boolean
  today: Day
  rule: Pick<ClashRule, 'nearMinutes' | 'sameTextDays'>
}

/** On different channels the same text clashes within this many minutes only. */
const sameHour = 60

/** Everything that speaks against a variant's place. What went out, was missed or is rejected clashes with nothing. */
export function findClashes(one: Standing, facts: ClashFacts): Clash[] {
  if ((one.delivery !== 'planned' && one.delivery !== 'ready') || one.state === 'rejected') return []
  const clashes: Clash[] = []
  const add = (kind: ClashKind, about = '', other: OtherVariant | null = null) =>
    clashes.push({ kind, about, other })
  if (one.day < facts.today) add('past')
  // A post that waits already says so itself.
  if (facts.isHeld && one.state !== 'onHold') add('hold')
  const others = facts.others.filter(({ variantId }) => variantId !== one.variantId)
  const same = others.find((other) => isSameText(one, other, facts.rule.sameTextDays))
  const near = nearest(
    one,
    others.filter((other) => isTooNear(one, other, facts.rule.nearMinutes)),
  )
  if (near) add('near', '', plain(near))
  if (same) add('sameText', '', plain(same))
  for (const { reason } of quietAt(facts.windows, one)) add('quiet', reason)
  const holiday = facts.holidays.get(one.day)
  if (holiday !== undefined) add('holiday', holiday)
  return clashes
}

type Other = ClashFacts['others'][number]

function isTooNear(one: Standing, other: Other, minutes: number): boolean {
  return one.channelId !== null && other.channelId === one.channelId && minutesApart(one, other) < minutes
}

function isSameText(one: Standing, other: Other, days: number): boolean {
  if (!one.textKey || other.textKey !== one.textKey) return false
  if (one.channelId !== null && other.channelId === one.channelId)
    return Math.abs(daysBetween(one.day, other.day)) <= days
  // One post on several channels is what variants are for.
  return other.postId !== one.postId && minutesApart(one, other) <= sameHour
}

/** Without end where one of the two has no time. */
function minutesApart(one: Pick<Standing, 'day' | 'time'>, other: Pick<Standing, 'day' | 'time'>): number {
  if (one.time === null || other.time === null) return Number.POSITIVE_INFINITY
  return Math.abs(minutesFrom({ day: one.day, time: one.time }, { day: other.day, time: other.time }))
}

function nearest(one: Standing, others: Other[]): Other | undefined {
  return others.toSorted(
    (a, b) => minutesApart(one, a) - minutesApart(one, b) || (a.variantId < b.variantId ? -1 : 1),
  )[0]
}

function plain({ textKey: _textKey, ...other }: Other): OtherVariant {
  return other
}

/** What a kept clash was kept for. */
export function signOf({ day, time, channelId, textKey }: Standing): string {
  return [day, time ?? '', channelId ?? '', textKey ?? ''].join(' ')
}
