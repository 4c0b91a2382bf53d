import { z } from 'zod'
import { Delivery, Post, PostState } from './calendar/calendar.ts'
import { DaySlot } from './calendar/slots.ts'
import { addDays, Day, Month, startOfWeek, Time } from './day.ts'
import { DueRoutine } from './library/place.ts'
import { UnpermittedPost } from './media/media.ts'
import { Comment } from './posts/comment.ts'
import { PackRow } from './posts/review-pack.ts'
import { DueTask } from './posts/task.ts'
import { Id, Line } from './record.ts'
import { ContactRow } from './relationships/contact-list.ts'
import { MentionRow } from './replies/mention.ts'
import { BusinessBlock } from './strategy/business.ts'
import { GateAnswer } from './strategy/gate.ts'
import { Audit, courses } from './strategy/people.ts'
import { Network } from './strategy/strategy.ts'

/** A post on one channel that waits for a person's hand: its day is today or has passed, and it is not out. */
export const DueTile = z.object({
  variantId: Id,
  postId: Id,
  title: Line,
  day: Day,
  time: Time.nullable(),
  state: PostState,
  delivery: Delivery,
  network: Network.nullable(),
  handle: Line,
  pillarMark: z.number().nullable(),
})
export type DueTile = z.infer<typeof DueTile>

/** A channel that has fewer posts this week than its rhythm promises. */
export const WeekGap = z.object({
  channelId: Id,
  network: Network,
  handle: Line,
  wanted: z.number(),
  planned: z.number().int(),
  /** Days from today to the week's end on which this channel has nothing yet. */
  freeDays: z.array(Day),
  /** How many of its slots of this week are filled, and those still free from today on; null without slots. */
  slots: z.object({ filled: z.number().int(), all: z.number().int(), free: z.array(DaySlot) }).nullable(),
})
export type WeekGap = z.infer<typeof WeekGap>

/** Whose ideas last less than there is time to find new ones in peace; `of` is null for all of them together. */
export const ShortTopic = z.object({
  of: z.enum(['pillar', 'channel']).nullable(),
  id: Id.nullable(),
  name: Line,
  network: Network.nullable(),
  /** Of a pillar. */
  mark: z.number().nullable(),
  ideas: z.number().int(),
  weeks: z.number(),
})
export type ShortTopic = z.infer<typeof ShortTopic>

export const MonthStand = z.object({
  month: Month,
  planned: z.number().int(),
  out: z.number().int(),
  missed: z.number().int(),
  /** Objectives by how they stand; one nobody can judge yet is counted as such. */
  pace: z.object({
    on: z.number().int(),
    atRisk: z.number().int(),
    off: z.number().int(),
    unknown: z.number().int(),
  }),
  /**
   * Months whose account is open, oldest first: the one before, where there is something to account for, and older ones
   * that somebody has begun, or opened again.
   */
  openReviews: z.array(Month),
  /** Experiments that are over and wait for their verdict. */
  toJudge: z.int(),
})
export type MonthStand = z.infer<typeof MonthStand>

/** A comment that asks who sits here to look. */
export const MentionLine = Comment.pick({
  id: true,
  postId: true,
  text: true,
  person: true,
  at: true,
}).extend({
  title: Line,
})
export type MentionLine = z.infer<typeof MentionLine>

/** What needs a person now. */
export const TodayView = z.object({
  today: Day,
  isEmpty: z.boolean(),
  /** Those of today first, then what is late, the newest day first. */
  due: z.array(DueTile),
  /** How many are due in all, and how many of them are late; `due` holds the first of them. */
  dueCount: z.number().int(),
  lateCount: z.number().int(),
  /** All of them: short lines, and few; `isMine` where who sits here may give the yes that is missing. */
  approvals: z.array(Post.pick({ id: true, title: true, state: true }).extend({ isMine: z.boolean() })),
  mentions: z.array(MentionLine),
  /** Open tasks whose day has come, of who sits here. */
  tasks: z.array(DueTask),
  /** Routines at places whose week or month is not full yet, of who sits here. */
  routines: z.array(DueRoutine),
  /** What was sent to the owner and still waits for an answer, the oldest first. */
  packs: z.array(PackRow),
  /** Mentions that are to be answered by the end of today, or were to be; the latest first. */
  replies: z.array(MentionRow),
  replyCount: z.object({ open: z.int(), late: z.int() }),
  contacts: z.array(ContactRow),
  contactCount: z.object({ due: z.number().int(), slipping: z.number().int() }),
  gaps: z.array(WeekGap),
  /** How many channels have promised a rhythm. */
  rhythms: z.number().int(),
  /** The shortest first. */
  shortTopics: z.array(ShortTopic),
  month: MonthStand,
  /** Posts of this month that serve no tactic. */
  looseEnds: z.number().int(),
  /** Posts of the coming two weeks with a file that nobody has allowed. */
  unpermitted: z.array(UnpermittedPost),
  /** Whether to be here at all: answers whose day to look again has come. */
  lookAgain: z.array(GateAnswer),
  /** Risks and other blocks of the business whose day to look again has come. */
  dueBlocks: z.array(BusinessBlock),
  /** Audits of the workflow whose day has come. */
  audits: z.array(Audit),
  /** Courses that somebody was to take by now. */
  trainings: z.array(z.object({ personId: Id, name: Line, course: z.enum(courses), dueDay: Day })),
})
export type TodayView = z.infer<typeof TodayView>

/** The days of this week that are left, today among them. */
export function restOfWeek(today: Day, firstWeekday: number): Day[] {
  const end = addDays(startOfWeek(today, firstWeekday), 6)
  const days: Day[] = []
  for (let day = today; day <= end; day = addDays(day, 1)) days.push(day)
  return days
}

interface Rhythm {
  channelId: Id
  network: Network
  handle: string
  postsPerWeek: number | null
  /** The days of this week on which the channel has a post, once for each post. */
  days: readonly Day[]
  slots: WeekGap['slots']
}

/** Channels short of their rhythm this week, the widest gap first; a channel that promised none has no gap. */
export function weekGaps(channels: readonly Rhythm[], today: Day, firstWeekday: number): WeekGap[] {
  const left = restOfWeek(today, firstWeekday)
  return channels
    .flatMap(({ channelId, network, handle, postsPerWeek, days, slots }) => {
      // One post in two weeks is no promise for this week; without a number the slots are the promise.
      const wanted = Math.floor(postsPerWeek ?? slots?.all ?? 0)
      if (days.length >= wanted) return []
      const freeDays = left.filter((day) => !days.includes(day))
      return [{ channelId, network, handle, wanted, planned: days.length, freeDays, slots }]
    })
    .sort((one, other) => other.wanted - other.planned - (one.wanted - one.planned))
}
