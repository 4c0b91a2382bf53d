import type { z } from 'zod'
import { Post, Variant } from '../shared/calendar.ts'
import { Crisis, CrisisCall, HeldPost, Hold } from '../shared/crisis.ts'
import { Evidence } from '../shared/evidence.ts'
import { GateAnswer, Objection } from '../shared/gate.ts'
import { Activity, Assignment, Audit, Governance, Person } from '../shared/people.ts'
import { Acknowledgement, Policy, PolicyVersion } from '../shared/policy.ts'
import { Contact, ContactTag, Handle, Touchpoint } from '../shared/relationships.ts'
import { Import, Measure, PostResult, Reading, Review, ReviewItem, Verdict } from '../shared/review.ts'
import { Audience, Campaign, Channel, Goal, Objective, Pillar, Tactic } from '../shared/strategy.ts'
import { Member, Workspace } from '../shared/team.ts'

/** Every table a person's record lives in, and its entity. Row = entity = wire = screen value. */
export const tables = {
  workspace: Workspace,
  member: Member,
  goal: Goal,
  objective: Objective,
  tactic: Tactic,
  audience: Audience,
  evidence: Evidence,
  channel: Channel,
  pillar: Pillar,
  campaign: Campaign,
  gateAnswer: GateAnswer,
  objection: Objection,
  post: Post,
  variant: Variant,
  contact: Contact,
  handle: Handle,
  contactTag: ContactTag,
  touchpoint: Touchpoint,
  measure: Measure,
  reading: Reading,
  import: Import,
  postResult: PostResult,
  review: Review,
  reviewItem: ReviewItem,
  verdict: Verdict,
  person: Person,
  activity: Activity,
  assignment: Assignment,
  governance: Governance,
  audit: Audit,
  policy: Policy,
  policyVersion: PolicyVersion,
  acknowledgement: Acknowledgement,
  crisis: Crisis,
  crisisCall: CrisisCall,
  hold: Hold,
  heldPost: HeldPost,
} as const

export type TableName = keyof typeof tables
export type Entity<T extends TableName> = z.infer<(typeof tables)[T]>
export const tableNames = Object.keys(tables) as TableName[]
