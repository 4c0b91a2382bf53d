import type { z } from 'zod'
import { Alliance, AllianceMember, AllianceResource } from '../shared/alliances/alliance.ts'
import { Bid, Requirement } from '../shared/alliances/bid.ts'
import { Capability, CapabilityProof } from '../shared/alliances/capability.ts'
import { BidShare } from '../shared/alliances/shares.ts'
import { Snooze, TagCadence, Tier } from '../shared/calendar/cadence.ts'
import { Post, Variant } from '../shared/calendar/calendar.ts'
import { ClashRule, KeptClash } from '../shared/calendar/clashes.ts'
import { DayNote, HolidayCountry, OfflineEvent } from '../shared/calendar/day-items.ts'
import { LayerDay, OwnLayer } from '../shared/calendar/own-layers.ts'
import { QuietWindow } from '../shared/calendar/quiet.ts'
import { SavedView } from '../shared/calendar/saved-view.ts'
import { Slot } from '../shared/calendar/slots.ts'
import { Setback } from '../shared/hand-off/hand-off.ts'
import { TableProfile } from '../shared/imports/figures/table-profile.ts'
import { Place, PlaceVisit } from '../shared/library/place.ts'
import { Media, MediaPermission, MediaTag, MediaUse } from '../shared/media/media.ts'
import { Comment, CommentMention } from '../shared/posts/comment.ts'
import { Evergreen } from '../shared/posts/evergreen.ts'
import { HashtagSet } from '../shared/posts/hashtags.ts'
import { NetworkLimit } from '../shared/posts/network-limits.ts'
import { Origin } from '../shared/posts/origin.ts'
import { PostVersion } from '../shared/posts/post-version.ts'
import { PackedPost, ReviewPack, TakenAnswer } from '../shared/posts/review-pack.ts'
import { Checklist, Task } from '../shared/posts/task.ts'
import { Template, TemplateChannel } from '../shared/posts/template.ts'
import { TimeEntry } from '../shared/posts/time-entry.ts'
import { Approval } from '../shared/posts/workflow.ts'
import { BrandLook } from '../shared/print/brand.ts'
import { PlanChoice } from '../shared/print/plan-choice.ts'
import {
  ContactAddress,
  ContactApart,
  ContactAudience,
  ContactJob,
  ContactPhoto,
  ContactStage,
  ContactTie,
  Handle,
} from '../shared/relationships/contact-parts.ts'
import { ContactView } from '../shared/relationships/contact-view.ts'
import { NetworkTarget } from '../shared/relationships/network-map.ts'
import { Contact, ContactTag, Touchpoint } from '../shared/relationships/relationships.ts'
import { Mention, MentionStep } from '../shared/replies/mention.ts'
import { ReplyAnswer, ReplyNode } from '../shared/replies/reply-tree.ts'
import { AdResult } from '../shared/review/ad-result.ts'
import { Benchmark } from '../shared/review/benchmark.ts'
import { Experiment, ExperimentPost } from '../shared/review/experiment.ts'
import { FirstPageNumber } from '../shared/review/first-page.ts'
import { Lesson, LessonHush, LessonTag } from '../shared/review/lesson.ts'
import { PaidResult } from '../shared/review/paid-month.ts'
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
} from '../shared/review/review.ts'
import { BudgetLine } from '../shared/strategy/budget.ts'
import { BlockGoal, BusinessBlock } from '../shared/strategy/business.ts'
import { ChannelAccess, ChannelPolicy } from '../shared/strategy/channel-policy.ts'
import { Crisis, CrisisCall, HeldPost, Hold } from '../shared/strategy/crisis.ts'
import { Evidence } from '../shared/strategy/evidence.ts'
import { GateAnswer, Objection } from '../shared/strategy/gate.ts'
import { Competitor, Keyword, MessagePoint, ReplyPlan } from '../shared/strategy/listening.ts'
import { ImpostorStep, NetworkSheet } from '../shared/strategy/network-sheet.ts'
import { PaidEffort } from '../shared/strategy/paid.ts'
import { Activity, Assignment, Audit, Governance, Person } from '../shared/strategy/people.ts'
import { Acknowledgement, Policy, PolicyVersion } from '../shared/strategy/policy.ts'
import { Audience, Campaign, Channel, Goal, Objective, Pillar, Tactic } from '../shared/strategy/strategy.ts'
import { CampaignTactic, GoalFunction, TacticChannel } from '../shared/strategy/strategy-links.ts'
import { Version } from '../shared/strategy/versions.ts'
import { ContentType, Term, Voice } from '../shared/strategy/voice.ts'
import { Member, Workspace } from '../shared/team.ts'
import { LinkRule } from '../shared/text/link.ts'

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
  tableProfile: TableProfile,
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
