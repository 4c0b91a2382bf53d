import type { Day, Time } from '../day.ts'
import { isPin } from '../hand-off/going-link.ts'
import { type BulkTool, type GoingPost, type LeftOut, titleOf } from '../hand-off/post-files.ts'
import { textLength } from '../strategy/networks.ts'
import { guardCell, guards } from '../text/csv-text.ts'
import { type Making, sendable } from './bulk-media.ts'
import { tools } from './bulk-tools.ts'

/**
 * Asks of one post after the other, in the order in which they go out, why a program would refuse it: undefined where it
 * takes it, after those that it took before.
 */
export function makeRefusals(
  tool: BulkTool,
  making: Making,
): (post: GoingPost) => LeftOut['why'] | undefined {
  const taken = new Map<string, { last: GoingPost; links: Set<string> }>()
  return (post) => {
    const before = taken.get(post.channel?.id ?? '')
    const link = tools[tool].linkOf?.(post) ?? ''
    const why =
      refusalOf(tool, post, making) ??
      (before && minutesBetween(before.last, post) < tools[tool].minutesApart ? 'tooNear' : undefined) ??
      (link !== '' && before?.links.has(link) ? 'sameLink' : undefined)
    if (!why) {
      const links = before?.links ?? new Set()
      taken.set(post.channel?.id ?? '', { last: post, links: links.add(link) })
    }
    return why
  }
}

/** Why nobody should be handed a post, whatever they put it out with. */
export function restOf(
  { delivery, state }: GoingPost,
  { isRequired }: Pick<Making, 'isRequired'>,
): LeftOut['why'] | undefined {
  if (delivery === 'posted' || delivery === 'measured') return 'out'
  if (delivery === 'missed') return 'missed'
  if (state === 'rejected' || state === 'onHold') return state
  return isRequired && state !== 'approved' ? 'notApproved' : undefined
}

function refusalOf(
  tool: BulkTool,
  post: GoingPost,
  { now, mediaAddress, ...making }: Making,
): LeftOut['why'] | undefined {
  const { networks, hasDays, minutesAhead, isEveryFive } = tools[tool]
  const { channel, text, day, time } = post
  if (!channel) return 'noChannel'
  if (!networks.includes(channel.network)) return 'notTaken'
  const rest = restOf(post, making)
  if (rest) return rest
  if (text.trim() === '') return 'noText'
  if (lengthWarnings(post).some(({ code }) => code === 'overWidest' || code === 'tooManyBytes'))
    return 'tooLong'
  if (tools[tool].media === 'required' && (mediaAddress === '' || sendable(tool, post).length === 0))
    return 'needsPicture'
  if (tools[tool].boards === 'required' && isPin(post) && post.pillar === '') return 'needsBoard'
  if (!hasDays) return undefined
  if (time === null) return 'noTime'
  if (minutesBetween(now, { day, time }) < 0) return 'past'
  if (minutesBetween(now, { day, time }) < minutesAhead) return 'tooSoon'
  return isEveryFive && Number(time.slice(3)) % 5 !== 0 ? 'everyFive' : undefined
}

type Moment = { day: Day; time: Time | null }

/** By the wall: a clock change within so few minutes is let be. */
function minutesBetween(from: Moment, to: Moment): number {
  const at = ({ day, time }: Moment) => Date.parse(`${day}T${time ?? '00:00'}Z`)
  return (at(to) - at(from)) / 60_000
}

/** What is said of a post that is not in a file. */
export function leave(post: GoingPost, why: LeftOut['why']): LeftOut {
  const { variantId, postId, day, time, channel } = post
  return { variantId, postId, title: titleOf(post), day, time, network: channel?.network ?? null, why }
}

/** Of the text as it is written: the mark before a formula counts too. */
export function lengthWarnings({ channel, text, rules }: GoingPost) {
  return channel && rules
    ? textLength(channel.network, guardCell(text, guards.unseen), rules.text).warnings
    : []
}
