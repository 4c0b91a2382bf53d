import { z } from 'zod'
import { TouchState } from '../calendar/cadence.ts'
import { postStates } from '../calendar/calendar.ts'
import { Day } from '../day.ts'
import { Id, Line, Prose } from '../record.ts'
import { Network } from '../strategy/strategy.ts'
import { addressKinds, contactStages } from './contact-parts.ts'
import { Contact, moods, touchpointKinds } from './relationships.ts'

/** What a person may have become since we last spoke: facts, not our own plans with them. */
export const briefFields = [
  'name',
  'organisationId',
  'jobTitle',
  'type',
  'stage',
  'place',
  'industry',
  'headcount',
] as const

/** How much of each a page holds. */
export const briefLimits = { talks: 5, promises: 8, posts: 6, changes: 8 } as const

/** All that one wants to have read before a call, on one page. */
export const Brief = Contact.pick({
  id: true,
  kind: true,
  name: true,
  type: true,
  jobTitle: true,
  stage: true,
  place: true,
  industry: true,
  languages: true,
  headcount: true,
  influence: true,
  worth: true,
  value: true,
  relevance: true,
  context: true,
  aim: true,
  nextStep: true,
  howWeTalk: true,
  responsible: true,
}).extend({
  photo: z.base64().nullable(),
  organisation: Line.nullable(),
  /** Where they work besides. */
  jobs: z.array(z.object({ organisation: Line, role: Line })),
  goal: Line.nullable(),
  audiences: z.array(Line),
  handles: z.array(z.object({ network: Network, handle: Line, followers: z.number().nullable() })),
  addresses: z.array(z.object({ kind: z.enum(addressKinds), value: Line, label: Line })),
  ties: z.array(z.object({ name: Line, how: Line })),
  today: Day,
  /** The day of the last touchpoint; null where there was none. */
  lastDay: Day.nullable(),
  nextDay: Day.nullable(),
  state: TouchState.nullable(),
  /** Newest first, and how many there are in all. */
  talks: z.array(
    z.object({ day: Day, kind: z.enum(touchpointKinds), text: Prose, mood: z.enum(moods).nullable() }),
  ),
  talkCount: z.number(),
  /** What is open between us, the first due first; and what was done since the last touchpoint. */
  promises: z.array(
    z.object({ title: Line, dueDay: Day.nullable(), responsible: Line, isLate: z.boolean() }),
  ),
  promiseCount: z.number(),
  kept: z.array(z.object({ title: Line, day: Day })),
  /** Posts that name the contact or that a touchpoint was about, the newest first. */
  posts: z.array(z.object({ id: Id, title: Line, day: Day.nullable(), state: z.enum(postStates) })),
  /** What changed since the last touchpoint, the newest first; an organisation stands by its name. */
  changes: z.array(
    z.object({
      day: Day,
      field: z.enum(briefFields),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
})
export type Brief = z.infer<typeof Brief>

/** Whether a field's value is a word of ours, which the reader's language says. */
export function isStage(value: string | null): value is (typeof contactStages)[number] {
  return contactStages.some((one) => one === value)
}
