import type { z } from 'zod'
import { AdResult } from '../shared/ad-result.ts'
import { Alliance, AllianceMember, AllianceResource } from '../shared/alliances/alliance.ts'
import { Bid, Requirement } from '../shared/alliances/bid.ts'
import { Capability, CapabilityProof } from '../shared/alliances/capability.ts'
import { BidShare } from '../shared/alliances/shares.ts'
import { Benchmark } from '../shared/benchmark.ts'
import { BrandLook } from '../shared/brand.ts'
import { BudgetLine } from '../shared/budget.ts'
import { BlockGoal, BusinessBlock } from '../shared/business.ts'
import { Snooze, TagCadence, Tier } from '../shared/cadence.ts'
import { Post, Variant } from '../shared/calendar.ts'
import { ChannelAccess, ChannelPolicy } from '../shared/channel-policy.ts'
import { ClashRule, KeptClash } from '../shared/clashes.ts'
import { Comment, CommentMention } from '../shared/comment.ts'
import {
  ContactAddress,
  ContactApart,
  ContactAudience,
  ContactJob,
  ContactPhoto,
  ContactStage,
  ContactTie,
  Handle,
} from '../shared/contact-parts.ts'
import { ContactView } from '../shared/contact-view.ts'
import { Crisis, CrisisCall, HeldPost, Hold } from '../shared/crisis.ts'
import { DayNote, HolidayCountry, OfflineEvent } from '../shared/day-items.ts'
import { Evergreen } from '../shared/evergreen.ts'
import { Evidence } from '../shared/evidence.ts'
import { Experiment, ExperimentPost } from '../shared/experiment.ts'
import { FirstPageNumber } from '../shared/first-page.ts'
import { GateAnswer, Objection } from '../shared/gate.ts'
import { Setback } from '../shared/hand-off/hand-off.ts'
import { HashtagSet } from '../shared/hashtags.ts'
import { Lesson, LessonHush, LessonTag } from '../shared/lesson.ts'
import { LinkRule } from '../shared/link.ts'
import { Competitor, Keyword, MessagePoint, ReplyPlan } from '../shared/listening.ts'
import { Media, MediaPermission, MediaTag, MediaUse } from '../shared/media.ts'
import { Mention, MentionStep } from '../shared/mention.ts'
import { NetworkLimit } from '../shared/network-limits.ts'
import { NetworkTarget } from '../shared/network-map.ts'
import { ImpostorStep, NetworkSheet } from '../shared/network-sheet.ts'
import { Origin } from '../shared/origin.ts'
import { LayerDay, OwnLayer } from '../shared/own-layers.ts'
import { PaidEffort } from '../shared/paid.ts'
import { PaidResult } from '../shared/paid-month.ts'
import { Activity, Assignment, Audit, Governance, Person } from '../shared/people.ts'
import { Place, PlaceVisit } from '../shared/place.ts'
import { PlanChoice } from '../shared/plan-choice.ts'
import { Acknowledgement, Policy, PolicyVersion } from '../shared/policy.ts'
import { PostVersion } from '../shared/post-version.ts'
import { QuietWindow } from '../shared/quiet.ts'
import { Contact, ContactTag, Touchpoint } from '../shared/relationships.ts'
import { ReplyAnswer, ReplyNode } from '../shared/reply-tree.ts'
import {
  AudienceShare,
  ChangeReason,
  Correction,
  Import,
  Measure,
  MeasureNote,
  PostResult,
  PostSnapshot,
  Reading,
  Review,
  ReviewItem,
  Verdict,
} from '../shared/review.ts'
import { PackedPost, ReviewPack, TakenAnswer } from '../shared/review-pack.ts'
import { SavedView } from '../shared/saved-view.ts'
import { Slot } from '../shared/slots.ts'
import { Audience, Campaign, Channel, Goal, Objective, Pillar, Tactic } from '../shared/strategy.ts'
import { CampaignTactic, GoalFunction, TacticChannel } from '../shared/strategy-links.ts'
import { Checklist, Task } from '../shared/task.ts'
import { Member, Workspace } from '../shared/team.ts'
import { Template, TemplateChannel } from '../shared/template.ts'
import { TimeEntry } from '../shared/time-entry.ts'
import { Version } from '../shared/versions.ts'
import { ContentType, Term, Voice } from '../shared/voice.ts'
import { Approval } from '../shared/workflow.ts'

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
  channelAccess: ChannelAccess,
  networkSheet: NetworkSheet,
  impostorStep: ImpostorStep,
  channelPolicy: ChannelPolicy,
  pillar: Pillar,
  campaign: Campaign,
  gateAnswer: GateAnswer,
  objection: Objection,
  goalFunction: GoalFunction,
  tacticChannel: TacticChannel,
  campaignTactic: CampaignTactic,
  businessBlock: BusinessBlock,
  blockGoal: BlockGoal,
  budgetLine: BudgetLine,
  paidEffort: PaidEffort,
  paidResult: PaidResult,
  adResult: AdResult,
  voice: Voice,
  term: Term,
  hashtagSet: HashtagSet,
  networkLimit: NetworkLimit,
  linkRule: LinkRule,
  contentType: ContentType,
  competitor: Competitor,
  keyword: Keyword,
  messagePoint: MessagePoint,
  replyPlan: ReplyPlan,
  replyNode: ReplyNode,
  replyAnswer: ReplyAnswer,
  post: Post,
  variant: Variant,
  slot: Slot,
  quietWindow: QuietWindow,
  clashRule: ClashRule,
  keptClash: KeptClash,
  dayNote: DayNote,
  offlineEvent: OfflineEvent,
  holidayCountry: HolidayCountry,
  ownLayer: OwnLayer,
  layerDay: LayerDay,
  savedView: SavedView,
  contactView: ContactView,
  tier: Tier,
  tagCadence: TagCadence,
  contact: Contact,
  handle: Handle,
  contactTag: ContactTag,
  contactAddress: ContactAddress,
  contactTie: ContactTie,
  contactJob: ContactJob,
  contactApart: ContactApart,
  contactStage: ContactStage,
  contactAudience: ContactAudience,
  contactPhoto: ContactPhoto,
  networkTarget: NetworkTarget,
  mention: Mention,
  mentionStep: MentionStep,
  touchpoint: Touchpoint,
  snooze: Snooze,
  measure: Measure,
  measureNote: MeasureNote,
  firstPageNumber: FirstPageNumber,
  reading: Reading,
  import: Import,
  postResult: PostResult,
  postSnapshot: PostSnapshot,
  audienceShare: AudienceShare,
  benchmark: Benchmark,
  review: Review,
  reviewItem: ReviewItem,
  verdict: Verdict,
  changeReason: ChangeReason,
  correction: Correction,
  version: Version,
  brandLook: BrandLook,
  planChoice: PlanChoice,
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
  postVersion: PostVersion,
  approval: Approval,
  comment: Comment,
  commentMention: CommentMention,
  media: Media,
  mediaTag: MediaTag,
  mediaUse: MediaUse,
  mediaPermission: MediaPermission,
  task: Task,
  checklist: Checklist,
  timeEntry: TimeEntry,
  template: Template,
  templateChannel: TemplateChannel,
  place: Place,
  placeVisit: PlaceVisit,
  origin: Origin,
  evergreen: Evergreen,
  reviewPack: ReviewPack,
  packedPost: PackedPost,
  takenAnswer: TakenAnswer,
  setback: Setback,
  alliance: Alliance,
  allianceMember: AllianceMember,
  allianceResource: AllianceResource,
  capability: Capability,
  capabilityProof: CapabilityProof,
  bid: Bid,
  requirement: Requirement,
  bidShare: BidShare,
  experiment: Experiment,
  experimentPost: ExperimentPost,
  lesson: Lesson,
  lessonTag: LessonTag,
  lessonHush: LessonHush,
} as const

export type TableName = keyof typeof tables
export type Entity<T extends TableName> = z.infer<(typeof tables)[T]>
export const tableNames = Object.keys(tables) as TableName[]
