import { z } from 'zod'
import { Day } from '../day.ts'
import { FoundPost } from '../library/place.ts'
import { Media } from '../media/media.ts'
import { Id, Line } from '../record.ts'
import { Excerpt } from '../search.ts'
import { Alliance, AllianceMember, AllianceResource } from './alliance.ts'
import { Bid, BidStatus, Requirement } from './bid.ts'
import { Capability, CapabilityProof } from './capability.ts'
import { BidShare } from './shares.ts'

export const AllianceRow = Alliance.pick({ id: true, name: true })
export type AllianceRow = z.infer<typeof AllianceRow>

const ProofLine = CapabilityProof.extend({
  media: Media.pick({ name: true, hash: true, type: true }).nullable(),
})
export type ProofLine = z.infer<typeof ProofLine>

export const CapabilityLine = Capability.extend({ proofs: z.array(ProofLine) })
export type CapabilityLine = z.infer<typeof CapabilityLine>

/** A member with what it can do, by the organisation's name. */
export const MemberLine = AllianceMember.extend({
  name: Line,
  person: Line.nullable(),
  capabilities: z.array(CapabilityLine),
  /** Who works there. */
  people: z.array(z.object({ id: Id, name: Line })),
})
export type MemberLine = z.infer<typeof MemberLine>

/** What an organisation can do, and the alliances it is in. */
export const OrganisationView = z.object({
  capabilities: z.array(CapabilityLine),
  alliances: z.array(z.object({ memberId: Id, allianceId: Id, name: Line })),
  capabilityNames: z.array(Line),
  today: Day,
})
export type OrganisationView = z.infer<typeof OrganisationView>

/** A bid as a list shows it, with how its requirements are covered. */
export const BidRow = Bid.pick({
  id: true,
  title: true,
  client: true,
  deadline: true,
  value: true,
  currency: true,
  status: true,
  submittedDay: true,
  decidedDay: true,
}).extend({
  goal: Line.nullable(),
  coverage: z.object({ covered: z.int(), thin: z.int(), gap: z.int(), openMusts: z.int() }),
})
export type BidRow = z.infer<typeof BidRow>

/** One alliance with all that hangs on it; bids that are open first, by their deadline. */
export const AllianceView = z.object({
  alliance: Alliance,
  members: z.array(MemberLine),
  resources: z.array(AllianceResource),
  bids: z.array(BidRow),
  /** Names of capabilities that are in use, so that the same is called the same. */
  capabilityNames: z.array(Line),
  today: Day,
})
export type AllianceView = z.infer<typeof AllianceView>

/** A member's part of a bid by its name; `isMember` is false for one that has left the alliance. */
export const ShareLine = BidShare.omit({ id: true, bidId: true }).extend({
  id: Id.nullable(),
  name: Line,
  isMember: z.boolean(),
})
export type ShareLine = z.infer<typeof ShareLine>

export const BidView = z.object({
  bid: Bid,
  alliance: Line,
  goal: Line.nullable(),
  objective: Line.nullable(),
  requirements: z.array(Requirement),
  members: z.array(MemberLine),
  shares: z.array(ShareLine),
  /** Ideas and posts that tell of it. */
  caseStudies: z.array(FoundPost),
  /** Whether a lesson was written down about it. */
  hasLesson: z.boolean(),
  capabilityNames: z.array(Line),
  today: Day,
})
export type BidView = z.infer<typeof BidView>

/** Who could fill a gap: because of a capability, or because the words stand somewhere about the contact. */
export const Filler = z.object({
  contactId: Id,
  name: Line,
  /** Its capability that answers, where it has one. */
  capability: Capability.pick({ name: true, level: true }).nullable(),
  /** Where the words were found. */
  snippet: Excerpt.nullable(),
  /** The day of the task to ask them, where there is one that is still open. */
  invited: z.boolean(),
})
export type Filler = z.infer<typeof Filler>

export const StatusTurn = z.object({ id: Id, status: BidStatus, day: Day })
