import { z } from 'zod'
import { PostWithVariants } from '../calendar/calendar.ts'
import { Day, Instant, Time } from '../day.ts'
import { kindOf, mediaOf, type PermissionState, permissionOn, type UsedMedia } from '../media/media.ts'
import { NetworkLimit, rulesOf } from '../posts/network-limits.ts'
import { checkMedia, type MediaRule, type MediaWarning } from '../posts/networks-media.ts'
import { Id, Line, Prose } from '../record.ts'
import { commentRule, type TextRule, type TextWarning, textLength } from '../strategy/networks.ts'
import { Channel } from '../strategy/strategy.ts'
import { PostAddress } from './post-address.ts'

/** What kept a variant from going out on its day: it was missed, or moved to another one, and why. */
export const Setback = z.object({
  id: Id,
  variantId: Id,
  kind: z.enum(['missed', 'moved']),
  reason: Line,
  /** The day it did not go out on. */
  day: Day,
  /** Null where it was missed. */
  toDay: Day.nullable(),
  person: Line,
  at: Instant,
})
export type Setback = z.infer<typeof Setback>

/** All that somebody needs in hand to put a post out on one channel. */
export const HandOff = PostWithVariants.extend({
  variantId: Id,
  channel: Channel.pick({ id: true, network: true, handle: true, url: true }).nullable(),
  /** What goes out there, letter by letter. */
  out: z.object({ text: Prose, firstComment: Prose, link: z.string() }),
  /** What the team has corrected of what networks take. */
  limits: z.array(NetworkLimit),
  /** Files that are not in the folder, by their ids. */
  missingIds: z.array(Id),
  /** Newest first. */
  setbacks: z.array(Setback),
})
export type HandOff = z.infer<typeof HandOff>

/** `none`: no page is known to write on. `copied` and `opened` say whether the words are on the clipboard. */
export const ComposerOutcome = z.enum(['none', 'refused', 'opened', 'copied'])
export type ComposerOutcome = z.infer<typeof ComposerOutcome>

const Why = Line.refine((reason) => reason.trim() !== '')

/** An empty address says that nobody noted where the post is. */
export const PostedNote = z.object({ variantId: Id, url: PostAddress })
export type PostedNote = z.infer<typeof PostedNote>
export const MissedNote = z.object({ variantId: Id, reason: Why })
export type MissedNote = z.infer<typeof MissedNote>
/** Everything that waits from days before this one. */
export const LateNote = z.object({ before: Day, reason: Why })
export type LateNote = z.infer<typeof LateNote>
export const MovedNote = MissedNote.extend({ day: Day, time: Time.nullable() })
export type MovedNote = z.infer<typeof MovedNote>

/** The variant and the files that go out with it. */
export function goingOut({ variants, media, variantId }: HandOff) {
  const variant = variants.find(({ id }) => id === variantId)
  return { variant, files: mediaOf<UsedMedia>(media, variant ?? null) }
}

/** One line of the list to go through before a post goes out. `isFine` false asks somebody to look, and stops nobody. */
export type HandOffCheck = { isFine: boolean } & (
  | { check: 'channel' | 'approved' }
  | { check: 'text' | 'comment'; isEmpty: boolean; warnings: TextWarning[] }
  | { check: 'media'; warnings: MediaWarning[]; missing: string[] }
  | { check: 'alt'; bare: number }
  | { check: 'permission'; lacking: { name: string; state: PermissionState }[] }
)

/** What does not apply is left out: alt texts without pictures, an approval where a workspace asks for none. */
export function handOffChecks(
  handOff: HandOff,
  { today, isApproving }: { today: Day; isApproving: boolean },
): HandOffCheck[] {
  const { post, channel, out } = handOff
  const { variant, files } = goingOut(handOff)
  const rules = channel && rulesOf(channel.network, handOff.limits)
  const warn = (text: string, rule: TextRule) =>
    channel ? textLength(channel.network, text, rule).warnings : []
  const warnings = rules ? warn(out.text, rules.text) : []
  const said = rules && out.firstComment ? warn(out.firstComment, commentRule(rules.text)) : []
  const isEmpty = out.text.trim() === '' && files.length === 0
  const day = variant?.day && variant.day > today ? variant.day : today
  return [
    ...(channel ? [] : [{ check: 'channel', isFine: false } as const]),
    { check: 'text', warnings, isEmpty, isFine: warnings.length === 0 && !isEmpty },
    ...(out.firstComment
      ? [{ check: 'comment', warnings: said, isEmpty: false, isFine: said.length === 0 } as const]
      : []),
    ...(files.length > 0 ? checkFiles(handOff, files, { day, rule: rules?.media }) : []),
    ...(isApproving ? [{ check: 'approved', isFine: post.state === 'approved' } as const] : []),
  ]
}

function checkFiles(
  { missingIds }: HandOff,
  uses: readonly UsedMedia[],
  { day, rule }: { day: Day; rule: MediaRule | undefined },
): HandOffCheck[] {
  const files = uses.map(({ media, alt }) => ({ ...media, alt: alt ?? media.alt }))
  const warnings = rule ? checkMedia(rule, files) : []
  const missing = files.filter(({ id }) => missingIds.includes(id)).map(({ name }) => name)
  const images = files.filter(({ type }) => kindOf(type) === 'image')
  const bare = images.filter(({ alt }) => alt.trim() === '').length
  const lacking = uses
    .map(({ media: { name, shows }, permissions }) => ({
      name,
      state: permissionOn({ shows, permissions }, day),
    }))
    .filter(({ state }) => state !== 'given' && state !== 'notNeeded')
  return [
    { check: 'media', warnings, missing, isFine: warnings.length === 0 && missing.length === 0 },
    ...(images.length > 0 ? [{ check: 'alt', bare, isFine: bare === 0 } as const] : []),
    { check: 'permission', lacking, isFine: lacking.length === 0 },
  ]
}
