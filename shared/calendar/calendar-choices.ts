import { z } from 'zod'
import { HashtagSet } from '../posts/hashtags.ts'
import { NetworkLimit } from '../posts/network-limits.ts'
import { Id, Line } from '../record.ts'
import { Audience, Campaign, Channel, Goal, Objective, Pillar, Tactic } from '../strategy/strategy.ts'
import { ContentType, Term } from '../strategy/voice.ts'
import { LinkRule } from '../text/link.ts'
import { SavedView } from './saved-view.ts'

/** What the pickers of the calendar offer. */
export const CalendarChoices = z.object({
  channels: z.array(Channel),
  pillars: z.array(Pillar),
  campaigns: z.array(Campaign.pick({ id: true, name: true, code: true })),
  audiences: z.array(Audience.pick({ id: true, name: true })),
  goals: z.array(Goal.pick({ id: true, title: true })),
  objectives: z.array(Objective.pick({ id: true, title: true })),
  /** The names that answer for a post. */
  responsibles: z.array(Line),
  savedViews: z.array(SavedView),
  /** Each with the thread above it: goal, objective, tactic. */
  tactics: z.array(
    Tactic.pick({ id: true, title: true, objectiveId: true }).extend({
      objective: Line,
      goalId: Id,
      goal: Line,
    }),
  ),
  /** Words to avoid, with what to say instead. */
  terms: z.array(Term),
  contentTypes: z.array(ContentType),
  hashtagSets: z.array(HashtagSet),
  /** What the team has corrected of what networks take. */
  networkLimits: z.array(NetworkLimit),
  linkRule: LinkRule,
})
export type CalendarChoices = z.infer<typeof CalendarChoices>
