import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { AllianceAddition, AllianceChange, AllianceRef } from './alliances/records.ts'
import { AllianceRow, AllianceView, BidView, Filler, OrganisationView, StatusTurn } from './alliances/room.ts'
import { BidShare } from './alliances/shares.ts'
import { About, ChangeNote, FirstStart, HistoryLine, OpenWorkspace, UndoState } from './app.ts'
import { Backup, BackupStatus, WhichFile } from './backup.ts'
import { Balance } from './calendar/balance.ts'
import { Tier } from './calendar/cadence.ts'
import {
  Delivery,
  Post,
  PostChoice,
  PostPatch,
  PostState,
  PostWithVariants,
  TileFilter,
  TileRange,
  VariantPatch,
} from './calendar/calendar.ts'
import { BoardRange } from './calendar/calendar-board.ts'
import { CalendarChoices } from './calendar/calendar-choices.ts'
import { CalendarTaken } from './calendar/calendar-file.ts'
import { ManyChange, ManyResult, Onto, PlaceRow, Placing, PlacingResult } from './calendar/calendar-many.ts'
import { CalendarYear } from './calendar/calendar-year.ts'
import { ClashMark, ClashRule, VariantCheck } from './calendar/clashes.ts'
import {
  DayItems,
  DayNote,
  DayNotePatch,
  HolidayCountry,
  NewOfflineEvent,
  OfflineEvent,
  OfflineEventPatch,
} from './calendar/day-items.ts'
import { Met, NewMet } from './calendar/event-people.ts'
import { LayerDay, LayerRow, NewAwarenessDay, OwnLayer, OwnLayerPatch } from './calendar/own-layers.ts'
import { QuietPatch, QuietWindow } from './calendar/quiet.ts'
import { SavedView, SavedViewPatch } from './calendar/saved-view.ts'
import { DaySlot, mostSlotsADay, Slot, SlotPlace, SlotRange } from './calendar/slots.ts'
import { Finding } from './checkup/rule.ts'
import { Day, Instant, Month, Time } from './day.ts'
import { ComposerOutcome, HandOff, LateNote, MissedNote, MovedNote, PostedNote } from './hand-off/hand-off.ts'
import { PostFilesPreview, PostFilesRequest, PostFilesStep } from './hand-off/post-files.ts'
import { ShareSheet } from './hand-off/share-sheet.ts'
import { ContactImportAnswers, ContactImportPreview, ContactImportStep } from './imports/contact-preview.ts'
import { KnownTable } from './imports/figures/table-profile.ts'
import { PostImportAnswers, PostImportPreview, PostImportStep } from './imports/post-preview.ts'
import { ImportAnswers, ImportPreview, ImportRound, ImportStep } from './imports/preview.ts'
import { IdeaColumn, IdeaGrouping, IdeaMove, NewIdea } from './library/library.ts'
import { FoundPost, IdeaPlacePatch, IdeaPlaceRow, PlaceVisit } from './library/place.ts'
import {
  Media,
  MediaDetail,
  MediaFilter,
  MediaList,
  MediaPatch,
  MediaPermission,
  PermissionPatch,
} from './media/media.ts'
import { findOutcomes, TakeSource, TakeStep } from './media/media-taking.ts'
import { Comment, CommentLine, CommentWords } from './posts/comment.ts'
import { Draft, DraftPlace } from './posts/draft.ts'
import { EvergreenPatch, EvergreenRow } from './posts/evergreen.ts'
import { NetworkLimit } from './posts/network-limits.ts'
import { Origin, PieceTree } from './posts/origin.ts'
import { PostVersion } from './posts/post-version.ts'
import {
  AnswerPreview,
  AnswerText,
  NewPack,
  OpenedAnswer,
  PackChoice,
  PackLine,
  PackRow,
  PackScope,
  PackStep,
  TakeAnswer,
  TakenResult,
} from './posts/review-pack.ts'
import { SheetEdit } from './posts/sheet-edits.ts'
import { Checklist, stages, Task, TaskHost, TaskPatch } from './posts/task.ts'
import { TemplatePatch, TemplateRow } from './posts/template.ts'
import { PostTime, TimeEntry } from './posts/time-entry.ts'
import { Video } from './posts/video.ts'
import { PostWorkflow, Verdict } from './posts/workflow.ts'
import { BrandLook, BrandLookPatch, markOutcomes } from './print/brand.ts'
import { ExportStep, PlanRequest } from './print/exports.ts'
import { NewPlanChoice, PlanChoice } from './print/plan-choice.ts'
import { Id, Label, Line, Prose } from './record.ts'
import { Brief } from './relationships/brief.ts'
import { DuplicateStep, MergeSide, Merging, mostSides } from './relationships/contact-duplicates.ts'
import { ContactFileRequest, ContactFileStep } from './relationships/contact-files.ts'
import {
  ContactFacets,
  ContactQuestion,
  ContactRow,
  ContactRows,
  ContactSummary,
  ContactWindow,
  longestWindow,
  Rhythms,
} from './relationships/contact-list.ts'
import { ContactManyEdit, ContactManyStep } from './relationships/contact-many.ts'
import { NewPart, PartChange, PartRef } from './relationships/contact-parts.ts'
import { ContactView, ContactViewPatch } from './relationships/contact-view.ts'
import { ForgetPreview, ForgetSummary, Forgetting, RemovedPerson } from './relationships/forget.ts'
import {
  NetworkMap,
  NetworkTarget,
  NetworkTargetPatch,
  NewNetworkTarget,
} from './relationships/network-map.ts'
import {
  Contact,
  ContactDetail,
  ContactPatch,
  NewTouchpoint,
  Touchpoint,
  TouchpointPatch,
} from './relationships/relationships.ts'
import {
  ManyMentions,
  Mention,
  MentionDetail,
  MentionFile,
  MentionLines,
  MentionList,
  MentionPatch,
  MentionQuestion,
  NewMention,
  Settling,
} from './replies/mention.ts'
import { Lead, TreeStarter } from './replies/reply-tree.ts'
import { Benchmark, BenchmarkPatch, NewBenchmark } from './review/benchmark.ts'
import { ExperimentDetail, ExperimentLine, ExperimentPatch, NewExperiment } from './review/experiment.ts'
import { FirstPage, FirstPageChoice } from './review/first-page.ts'
import { LessonLine, LessonPatch, LessonPlace, NewLesson, SimilarLesson } from './review/lesson.ts'
import { FormulaResult, FormulaTrial, MeasureLine, MeasureNotePatch } from './review/measure-line.ts'
import { mostOutside, OutsideAsked, OutsidePosts } from './review/outside-plan.ts'
import { PaidResultPatch } from './review/paid-month.ts'
import { Period } from './review/period.ts'
import { ReviewItem } from './review/review.ts'
import { ReviewCharts } from './review/review-charts.ts'
import { AudiencePart } from './review/review-document.ts'
import {
  KnownMonth,
  ReviewAnswer,
  ReviewItemPatch,
  ReviewPatch,
  TypedReading,
} from './review/review-month.ts'
import { Winner } from './review/winners.ts'
import { SearchHit, SearchSubject } from './search.ts'
import { Settings, SettingsPatch, TrustedPage } from './settings.ts'
import { HoldState } from './strategy/crisis.ts'
import { EvidencePlace, NewEvidence } from './strategy/evidence.ts'
import { GateEdit } from './strategy/gate.ts'
import { AssignmentEdit } from './strategy/people.ts'
import { AcknowledgementEdit } from './strategy/policy.ts'
import { Progress } from './strategy/progress.ts'
import { refusals } from './strategy/strategy-convert.ts'
import {
  GoalBranch,
  PostCounts,
  StrategyAddition,
  StrategyConversion,
  StrategyEdit,
  StrategyMove,
  StrategyRecords,
  StrategyRef,
} from './strategy/strategy-edits.ts'
import { LinkEdit } from './strategy/strategy-links.ts'
import { GoalThread, LooseCounts, ThreadItem, ThreadQuery, Tie } from './strategy/thread.ts'
import { Comparison, VersionPart, VersionRow } from './strategy/versions.ts'
import { Language, Member, MemberPatch, MemberRow, NewPin, Seat, Workspace } from './team.ts'
import { LinkRule } from './text/link.ts'
import { TodayView } from './today.ts'

/** What any call may answer instead: the record is gone, no workspace is open, or a file has a problem that has words. */
const call = oc.$meta<{ writes?: true; isForViewers?: true }>({}).errors({
  NOT_FOUND: {},
  NO_WORKSPACE: {},
  PROBLEM: { data: z.object({ code: z.string(), path: z.string() }) },
})

/** A call that writes to the workspace or lets it go: it waits while a worker writes. A viewer is refused. */
const write = call.meta({ writes: true }).errors({ VIEWER: {} })

/** It lets the workspace go, or another sit at it, and writes none of its records: a viewer may. */
const leave = call.meta({ writes: true, isForViewers: true })

/** Who is in the team, and how it approves, is for those who lead it. */
const teamWrite = write.errors({ NOT_LEAD: {} })

/** A post that went out cannot become an idea again; a state that does not follow is refused as well. */
const postWrite = write.errors({ ALREADY_OUT: {}, NOT_NEXT: {} })

/** A yes that somebody else has to give; the answer says why, and who may. */
const decisionWrite = postWrite.errors({ MAY_NOT_APPROVE: { data: Verdict.options[1] } })

/** What somebody else had to decide is not undone by others: an answer where approvals are required, the team itself. */
const stepWrite = teamWrite.errors({ NOT_YOUR_ANSWER: { data: z.object({ who: z.array(Line) }) } })

/** The words of a comment are its author's. */
const commentWrite = write.errors({ NOT_YOURS: {} })

/** LOOP where an answer of the decision tree would lead back to its own question, or a formula to its own measure. */
const treeWrite = write.errors({ LOOP: {} })

/** A closed month answers CLOSED to everything that would change it; UNEXPLAINED where an objective that is off or was changed says no reason. */
const monthWrite = write.errors({ CLOSED: {} })
const OfMonth = z.object({ month: Month })

/** Every call between the page and the main process, one line each. */
export const contract = {
  app: {
    about: call.output(About),
    settings: call.output(Settings),
    changeSettings: call.input(SettingsPatch).output(Settings),
    /** Has a network's page open after a question again. */
    askAgain: call.input(TrustedPage).output(z.void()),
    changes: call.output(eventIterator(ChangeNote)),
    openExternal: call.input(z.url()).output(z.boolean()),
    /** Puts a text on the clipboard, which the page itself may not touch. */
    copy: call.input(z.string()).output(z.void()),
  },
  workspace: {
    current: call.output(OpenWorkspace.nullable()),
    create: leave.input(FirstStart).output(OpenWorkspace.nullable()),
    choose: leave.output(OpenWorkspace.nullable()),
    openRecent: leave.input(z.string()).output(OpenWorkspace),
    close: leave.output(z.void()),
    change: teamWrite.input(Workspace.omit({ id: true, createdAt: true }).partial()).output(Workspace),
    listBackups: call.input(WhichFile).output(z.array(Backup)),
    backupStatus: call.output(BackupStatus),
    backUp: call.output(BackupStatus),
    restore: write
      .input(Backup.pick({ name: true, place: true }).extend({ of: WhichFile }))
      .output(OpenWorkspace),
    chooseSecondPlace: call.output(BackupStatus),
    forgetSecondPlace: call.output(BackupStatus),
    saveCopy: call.output(z.string().nullable()),
    move: write.output(OpenWorkspace.nullable()),
    openToRead: leave.output(OpenWorkspace),
  },
  brand: {
    look: call.output(BrandLook),
    changeLook: write.input(BrandLookPatch).output(BrandLook),
    /** Asks for a picture, and says how that ended. */
    chooseMark: write.output(z.enum(markOutcomes)),
  },
  history: {
    state: call.output(UndoState),
    undo: stepWrite.output(Label.nullable()),
    redo: stepWrite.output(Label.nullable()),
    record: call.input(z.object({ table: z.string(), id: Id })).output(z.array(HistoryLine)),
    /** Who is in the team, who has which part, and that PINs came and went. */
    team: call.output(z.array(HistoryLine)),
  },
  calendar: {
    listChoices: call.output(CalendarChoices),
    /** A filter by state says nothing of ideas: they are all at the beginning. */
    listIdeas: call.input(TileFilter.optional()).output(z.array(Post)),
    listTiles: call
      .input(z.object({ from: Day, to: Day, perDay: z.number().int().min(1).max(5_000), filter: TileFilter }))
      .output(TileRange),
    listBoard: call
      .input(
        z.object({ from: Day, to: Day, perColumn: z.number().int().min(1).max(500), filter: TileFilter }),
      )
      .output(BoardRange),
    /** Weeks begin on `firstWeekday`, 1 for Monday. */
    readYear: call
      .input(
        z.object({
          year: z.string().regex(/^\d{4}$/),
          firstWeekday: z.number().int().min(1).max(7),
          filter: TileFilter,
        }),
      )
      .output(CalendarYear),
    countPosts: call.input(z.object({ from: Day, to: Day, filter: TileFilter })).output(z.number().int()),
    /** Every place of the days, however many, without what stands there. */
    listPlaces: call.input(z.object({ from: Day, to: Day, filter: TileFilter })).output(z.array(PlaceRow)),
    getPost: call.input(Id).output(PostWithVariants),
    /** How each variant of a post that is still to go out stands where it is. */
    check: call.input(z.object({ id: Id, language: Language })).output(z.array(VariantCheck)),
    /** Which of these variants clash with something that nobody has kept. */
    listMarks: call.input(z.array(Id).max(5_000)).output(z.array(ClashMark)),
    /** Every clash of a post stays as it is, until its day, time, channel or text change. */
    keepClashes: write.input(Id).output(PostWithVariants),
    findPosts: call
      .input(z.object({ search: z.string().max(500), limit: z.number().int().min(1).max(100) }))
      .output(z.array(PostChoice)),
    addIdea: write.input(NewIdea).output(Post),
    /** Before another idea; null puts it last. */
    moveIdea: write.input(z.object({ id: Id, beforeId: Id.nullable() })).output(Post),
    addPost: write
      .input(z.object({ title: Line, day: Day, time: Time.nullable(), channelId: Id.nullable() }))
      .output(PostWithVariants),
    changePost: write.input(z.object({ id: Id, patch: PostPatch })).output(PostWithVariants),
    /** A comment belongs to a step that answers a version; with any other it is left out. */
    changeState: decisionWrite
      .input(z.object({ id: Id, state: PostState, comment: Prose.optional() }))
      .output(PostWithVariants),
    schedulePost: write
      .input(z.object({ id: Id, day: Day, time: Time.nullable().optional() }))
      .output(PostWithVariants),
    moveVariants: write
      .input(z.object({ ids: z.array(Id).min(1), day: Day, time: Time.nullable().optional() }))
      .output(PostWithVariants),
    /** Into a free slot: the idea that is named, or a new post with null. */
    fillSlot: write.input(DaySlot.extend({ postId: Id.nullable() })).output(PostWithVariants),
    /** Each variant of one post at a place of its own, as one step. */
    placeVariants: write
      .input(
        z
          .array(DaySlot.extend({ variantId: Id }))
          .min(1)
          .max(100),
      )
      .output(PostWithVariants),
    returnToIdeas: postWrite.input(Id).output(PostWithVariants),
    removePost: write.input(Id).output(z.void()),
    addVariant: write.input(z.object({ postId: Id, channelId: Id })).output(PostWithVariants),
    changeVariant: write.input(z.object({ id: Id, patch: VariantPatch })).output(PostWithVariants),
    removeVariant: write.input(Id).output(PostWithVariants),
    changeDelivery: write
      .input(z.object({ ids: z.array(Id).min(1), delivery: Delivery }))
      .output(PostWithVariants),
    /** Each of these is one step, however many posts it is about. */
    moveMany: write.input(z.array(Placing).min(1)).output(PlacingResult),
    copyMany: write.input(z.array(Placing).min(1)).output(PlacingResult),
    /** Copies all that the filter shows of some days. */
    copyDays: write
      .input(z.object({ from: Day, to: Day, filter: TileFilter, onto: Onto }))
      .output(PlacingResult),
    changeMany: write.input(z.object({ ids: z.array(Id).min(1), change: ManyChange })).output(ManyResult),
    addSavedView: write.input(SavedView.omit({ id: true, position: true })).output(SavedView),
    changeSavedView: write.input(z.object({ id: Id, patch: SavedViewPatch })).output(SavedView),
    removeSavedView: write.input(Id).output(z.void()),
    hold: call.input(z.object({ counts: z.boolean() }).optional()).output(HoldState),
    /** Every post that is not out yet waits, until `endHold` lets each return to where it stood. */
    holdAll: write.output(HoldState),
    endHold: write.output(HoldState),
  },
  strategy: {
    read: call.output(StrategyRecords),
    countPosts: call.output(PostCounts),
    /** What hangs under a goal: counts of its posts, its readings, its contacts. */
    readThread: call.input(z.object({ goalId: Id })).output(GoalThread),
    listThread: call.input(ThreadQuery).output(z.array(ThreadItem)),
    countLoose: call.output(LooseCounts),
    /** Ties several loose ends in one step; answers how many. */
    tie: write.input(Tie).output(z.number()),
    /** What is weak or contradictory in the whole, in the order in which it is read. */
    checkUp: call.output(z.array(Finding)),
    add: treeWrite.input(StrategyAddition).output(StrategyRef),
    change: treeWrite.input(StrategyEdit).output(z.void()),
    move: treeWrite.input(StrategyMove).output(z.void()),
    /** The line under its new kind and id, or why it stayed what it was. */
    convert: write.input(StrategyConversion).output(z.union([StrategyRef, z.enum(refusals)])),
    remove: write.errors({ HAS_READINGS: {}, IN_FORMULA: {} }).input(StrategyRef).output(z.void()),
    recordEvidence: write.input(NewEvidence).output(z.void()),
    removeEvidence: write.input(EvidencePlace).output(z.void()),
    takeIn: write.input(GoalBranch).output(StrategyRef),
    /** An answer to one of the questions that come before the plan. */
    answerGate: write.input(GateEdit).output(z.void()),
    link: write.input(LinkEdit).output(z.void()),
    progress: call.input(z.object({ id: Id })).output(Progress),
    /** An answer of the decision tree and where it leads. */
    leadTo: treeWrite.input(Lead).output(z.object({ answerId: Id, nodeId: Id.nullable() })),
    /** Removes what no way from the start leads to; answers how many boxes that were. */
    clearLoose: write.output(z.number()),
    takeInTree: write.input(TreeStarter).output(StrategyRef),
    /** What is there once: fields to write on it, whether anything stands there or not. */
    writeSheet: write.input(SheetEdit).output(z.void()),
    /** What somebody has to do with an activity; null is nothing. */
    assign: write.input(AssignmentEdit).output(z.void()),
    publishPolicy: write.input(Id).output(z.void()),
    acknowledge: write.input(AcknowledgementEdit).output(z.void()),
  },
  versions: {
    list: call.output(z.array(VersionRow)),
    keep: write.input(VersionRow.pick({ name: true })).output(VersionRow),
    rename: write.input(VersionRow.pick({ id: true, name: true })).output(z.void()),
    remove: write.input(Id).output(z.void()),
    /** From a version to a later one, or to the strategy as it stands. */
    compare: call.input(z.object({ fromId: Id, toId: Id.nullable() })).output(Comparison),
    restore: write
      .errors({ HAS_READINGS: {} })
      .input(z.object({ id: Id, parts: z.array(VersionPart).min(1) }))
      .output(z.void()),
  },
  editor: {
    /** What this team has checked or corrected of what networks take. */
    listLimits: call.output(z.array(NetworkLimit)),
    setLimit: write.input(NetworkLimit.pick({ network: true, name: true, value: true })).output(z.void()),
    /** Every number of a network was read again and is right. */
    confirmLimits: write.input(NetworkLimit.shape.network).output(z.void()),
    /** Back to the number that Rapport knows; null takes all of the network's back. */
    resetLimits: write
      .input(NetworkLimit.pick({ network: true }).extend({ name: NetworkLimit.shape.name.nullable() }))
      .output(z.void()),
    linkRule: call.output(LinkRule),
    changeLinkRule: write.input(LinkRule.omit({ id: true }).partial()).output(LinkRule),
    resetLinkRule: write.output(LinkRule),
  },
  workflow: {
    read: call.input(Id).output(PostWorkflow),
    /** Sends a post for review, or what became of it meanwhile once more. */
    send: postWrite.input(Id).output(PostWithVariants),
    /** Keeps a post as it stands; answers the version that says the same where there is one. */
    keep: write.input(Id).output(PostVersion),
    /** Writes what a version said over what the post says; what went out stays. */
    takeBack: write.input(Id).output(PostWithVariants),
  },
  handOff: {
    /** One variant with all that is needed to put it out. */
    read: call.input(Id).output(HandOff),
    /** Asks, then opens the network's page to write on; what its address cannot carry is on the clipboard by then. */
    openComposer: call.input(Id).output(ComposerOutcome),
    readShare: call.input(Id).output(ShareSheet),
    markPosted: write.input(PostedNote).output(z.void()),
    markMissed: write.input(MissedNote).output(z.void()),
    /** Answers how many. */
    markLateMissed: write.input(LateNote).output(z.int()),
    moveOn: write.input(MovedNote).output(z.void()),
  },
  postFiles: {
    /** What would be written, and what would be left out and why. */
    preview: call.input(PostFilesRequest).output(PostFilesPreview),
    /** Asks where, then writes one file or a folder of them. */
    save: call.errors({ NOTHING_TO_SEND: {} }).input(PostFilesRequest).output(eventIterator(PostFilesStep)),
  },
  comments: {
    list: call.input(Id).output(z.array(CommentLine)),
    add: write.input(CommentWords.extend({ postId: Id })).output(Comment),
    change: commentWrite.input(CommentWords.extend({ id: Id })).output(z.void()),
    remove: commentWrite.input(Id).output(z.void()),
    resolve: write.input(z.object({ id: Id, isResolved: z.boolean() })).output(z.void()),
  },
  tasks: {
    list: call.input(TaskHost).output(z.array(Task)),
    /** Each line of the text becomes a task. */
    add: write.input(z.object({ of: TaskHost, text: Prose })).output(z.array(Task)),
    change: write.input(z.object({ id: Id, patch: TaskPatch })).output(Task),
    tick: write.input(z.object({ id: Id, isDone: z.boolean() })).output(Task),
    move: write.input(z.object({ id: Id, beforeId: Id.nullable() })).output(Task),
    remove: write.input(Id).output(z.void()),
    listChecklists: call.output(z.array(Checklist)),
    /** In the place of the one that had this name. */
    keepChecklist: write.input(Checklist.omit({ id: true })).output(Checklist),
    removeChecklist: write.input(Id).output(z.void()),
    readTime: call.input(Id).output(PostTime),
    addTime: write.input(TimeEntry.omit({ id: true, person: true })).output(TimeEntry),
    removeTime: write.input(Id).output(z.void()),
  },
  reviewPacks: {
    list: call.output(z.array(PackRow)),
    read: call.input(Id).output(z.array(PackLine)),
    /** What can be put before the owner; what they have approved as it stands is left out. */
    listChoices: call.input(PackScope).output(z.array(PackChoice)),
    /** Asks for a folder, keeps the pack as one step, then writes its paper and its page. */
    send: write.errors({ NOTHING_TO_SEND: {} }).input(NewPack).output(eventIterator(PackStep)),
    /** The two files once more; they say what they said. */
    saveFiles: call.input(Id).output(eventIterator(PackStep)),
    close: write.input(z.object({ id: Id, isClosed: z.boolean() })).output(z.void()),
    /** The words of a file; null when nobody chose one. */
    openAnswer: call.input(z.object({ token: z.string().nullable() })).output(OpenedAnswer.nullable()),
    previewAnswer: call.input(AnswerText).output(AnswerPreview),
    takeAnswer: write.input(TakeAnswer).output(TakenResult),
  },
  team: {
    list: call.output(z.array(MemberRow)),
    /** A PIN is checked here and nowhere else; wrong ones make the next try wait. */
    sit: leave
      .errors({ WRONG_PIN: {}, PIN_WAIT: { data: z.object({ until: Instant }) } })
      .input(z.object({ memberId: Id, pin: z.string().max(100).optional() }))
      .output(Seat),
    add: teamWrite.input(Member.pick({ name: true, role: true })).output(Member),
    change: teamWrite.input(z.object({ id: Id, patch: MemberPatch })).output(Member),
    /** Somebody on whom things hang is retired, and can come back. */
    remove: teamWrite.input(Id).output(z.enum(['removed', 'retired'])),
    bringBack: teamWrite.input(Id).output(Member),
    /** One's own; one who leads may take another's away. */
    setPin: teamWrite.input(z.object({ memberId: Id, pin: NewPin.nullable() })).output(z.void()),
    /** Says that a PIN is forgotten: it lapses after a while, unless it is typed before. */
    forgetPin: leave.input(Id).output(z.void()),
  },
  relationships: {
    list: call.input(ContactWindow).output(ContactRows),
    /** The ids of a stretch of the list: more than rows may cross at once. */
    ids: call
      .input(ContactQuestion.extend({ from: z.int().nonnegative(), limit: z.int().min(1).max(5000) }))
      .output(z.array(Id)),
    rows: call.input(z.object({ ids: z.array(Id).max(longestWindow) })).output(z.array(ContactRow)),
    summary: call.output(ContactSummary),
    facets: call.output(ContactFacets),
    find: call.input(z.object({ id: Id })).output(ContactDetail),
    brief: call.input(z.object({ id: Id })).output(Brief),
    add: write.input(ContactPatch.required({ kind: true })).output(Contact),
    change: write.input(z.object({ id: Id, patch: ContactPatch })).output(Contact),
    changeMany: write.input(ContactManyEdit).output(eventIterator(ContactManyStep)),
    listRhythms: call.output(Rhythms),
    addTier: write.input(Tier.pick({ name: true, cadenceDays: true })).output(Tier),
    changeTier: write
      .input(z.object({ id: Id, patch: Tier.pick({ name: true, cadenceDays: true }).partial() }))
      .output(Tier),
    removeTier: write.input(Id).output(z.boolean()),
    setTagCadence: write
      .input(z.object({ tag: Line, cadenceDays: Tier.shape.cadenceDays.nullable() }))
      .output(z.void()),
    listViews: call.output(z.array(ContactView)),
    addView: write.input(ContactView.omit({ id: true, position: true })).output(ContactView),
    changeView: write.input(z.object({ id: Id, patch: ContactViewPatch })).output(ContactView),
    removeView: write.input(Id).output(z.void()),
    choosePhoto: write.input(z.object({ id: Id })).output(z.enum(markOutcomes)),
    removePhoto: write.input(z.object({ id: Id })).output(z.void()),
    readMap: call.input(z.object({ audienceId: Id.nullable() })).output(NetworkMap),
    setTarget: write.input(NewNetworkTarget).output(NetworkTarget),
    changeTarget: write.input(z.object({ id: Id, patch: NetworkTargetPatch })).output(NetworkTarget),
    removeTarget: write.input(Id).output(z.void()),
    previewForgetting: call.input(z.object({ id: Id })).output(ForgetPreview),
    forget: write.input(Forgetting).output(ForgetSummary),
    /** Who could still be forgotten though the contact was removed, the latest first. */
    listRemoved: call.input(z.object({ search: z.string().max(200) })).output(z.array(RemovedPerson)),
    addPart: write.input(NewPart).output(Id),
    changePart: write.input(PartChange).output(z.void()),
    removePart: write.input(PartRef).output(z.boolean()),
    addTouchpoint: write.input(NewTouchpoint).output(Touchpoint),
    changeTouchpoint: write.input(z.object({ id: Id, patch: TouchpointPatch })).output(Touchpoint),
    removeTouchpoint: write.input(z.object({ id: Id })).output(z.boolean()),
  },
  alliances: {
    list: call.output(z.array(AllianceRow)),
    read: call.input(Id).output(AllianceView),
    readBid: call.input(Id).output(BidView),
    readOrganisation: call.input(Id).output(OrganisationView),
    add: write.input(AllianceAddition).output(Id),
    /** One for each title, in their order. */
    addRequirements: write
      .input(z.object({ bidId: Id, titles: z.array(Line).min(1).max(500) }))
      .output(z.array(Id)),
    change: write.input(AllianceChange).output(z.void()),
    moveRequirement: write.input(z.object({ id: Id, beforeId: Id.nullable() })).output(z.void()),
    remove: write.input(AllianceRef).output(z.boolean()),
    /** NOT_NEXT where the status does not follow. */
    turnBid: write.errors({ NOT_NEXT: {} }).input(StatusTurn).output(z.void()),
    share: write
      .input(
        z.object({
          bidId: Id,
          shares: z
            .array(
              BidShare.pick({ contactId: true }).extend(
                BidShare.pick({ work: true, value: true }).partial().shape,
              ),
            )
            .max(500),
        }),
      )
      .output(z.void()),
    findFillers: call
      .input(z.object({ requirementId: Id, search: z.string().max(200) }))
      .output(z.array(Filler)),
    /** A task to ask a contact whether it joins. */
    invite: write.input(z.object({ bidId: Id, contactId: Id, title: Line })).output(Id),
    /** An idea that tells of what was done together. */
    addCaseStudy: write.input(z.object({ bidId: Id, title: Line })).output(Id),
  },
  experiments: {
    list: call.output(z.array(ExperimentLine)),
    find: call.input(Id).output(ExperimentDetail),
    add: write.input(NewExperiment).output(Id),
    change: write.input(z.object({ id: Id, patch: ExperimentPatch })).output(z.void()),
    remove: write.input(Id).output(z.boolean()),
    /** Says that a post tries it, or does not. */
    tiePost: write.input(z.object({ id: Id, postId: Id, isTied: z.boolean() })).output(z.void()),
    /** Those that a post tries. */
    listOfPost: call.input(Id).output(z.array(Id)),
  },
  lessons: {
    list: call.output(z.array(LessonLine)),
    add: write.input(NewLesson).output(Id),
    change: write.input(z.object({ id: Id, patch: LessonPatch })).output(z.void()),
    remove: write.input(Id).output(z.boolean()),
    /** What was learnt that may matter where something is planned, and why. */
    listSimilar: call.input(LessonPlace).output(z.array(SimilarLesson)),
    hush: write.input(z.object({ lessonId: Id, place: LessonPlace })).output(z.void()),
  },
  replies: {
    list: call.input(MentionQuestion).output(MentionList),
    find: call.input(Id).output(MentionDetail),
    add: write.input(NewMention).output(Mention),
    change: write.input(z.object({ id: Id, patch: MentionPatch })).output(MentionDetail),
    /** Says how it ended, or that it waits again. */
    settle: write.input(Settling).output(MentionDetail),
    /** The way through the decision tree by the answers that were given, from its beginning. */
    walk: write.input(z.object({ id: Id, answerIds: z.array(Id).max(200) })).output(MentionDetail),
    remove: write.input(Id).output(z.void()),
    /** Makes a contact of whoever wrote it; answers whom. */
    addAuthor: write.input(Id).output(Id),
    /** How many mentions ended at each box of the tree. */
    countEnds: call.output(z.record(z.string(), z.int())),
    /** The words of a file; null when nobody chose one. */
    openFile: call.input(z.object({ token: z.string().nullable() })).output(MentionFile.nullable()),
    /** Which of these are here already, by their place. */
    findKnown: call.input(MentionLines).output(z.array(z.boolean())),
    addMany: write.input(ManyMentions).output(z.object({ added: z.int(), unchanged: z.int() })),
  },
  search: {
    find: call
      .input(
        z.object({
          search: z.string().max(200),
          limit: z.number().int().min(1).max(100),
          /** Of this kind alone. */
          table: SearchSubject.optional(),
        }),
      )
      .output(z.array(SearchHit)),
    /** How many records hold words that search does not know yet: a large step was written a moment ago. */
    due: call.output(z.int()),
  },
  draft: {
    keep: write.input(Draft.omit({ at: true })).output(z.void()),
    drop: write.input(DraftPlace).output(z.void()),
    list: call.output(z.array(Draft)),
  },
  measures: {
    /** Built-in ones first, then the team's own. */
    list: call.output(z.array(MeasureLine)),
    /** What the team says of one beside what is known of it. */
    note: write.input(z.object({ measureId: z.string(), patch: MeasureNotePatch })).output(z.void()),
    /** What a formula would say of a month, with nothing written. */
    tryFormula: call.input(FormulaTrial).output(FormulaResult),
    /** The numbers on the first page of the owner's paper, in their order. */
    firstPage: call.output(FirstPage),
    /** None at all brings the usual ones back. */
    chooseFirstPage: write.input(FirstPageChoice).output(FirstPage),
  },
  review: {
    months: call.output(z.array(KnownMonth)),
    month: call.input(OfMonth).output(ReviewAnswer),
    charts: call.input(z.object({ period: Period })).output(ReviewCharts),
    /** By what the people of each channel part, in files until the month after. */
    audiences: call.input(OfMonth).output(z.array(AudiencePart)),
    typeReadings: monthWrite
      .input(OfMonth.extend({ readings: z.array(TypedReading).max(1000) }))
      .output(z.void()),
    change: monthWrite.input(OfMonth.extend({ patch: ReviewPatch })).output(z.void()),
    explain: monthWrite.input(OfMonth.extend({ objectiveId: Id, reason: Prose })).output(z.void()),
    tellPaid: monthWrite.input(OfMonth.extend({ effortId: Id, patch: PaidResultPatch })).output(z.void()),
    addItem: monthWrite
      .input(OfMonth.extend({ kind: ReviewItem.shape.kind, text: Prose }))
      .output(ReviewItem),
    changeItem: monthWrite.input(OfMonth.extend({ id: Id, patch: ReviewItemPatch })).output(ReviewItem),
    removeItem: monthWrite.input(OfMonth.extend({ id: Id })).output(z.void()),
    explainChange: monthWrite.input(OfMonth.extend({ objectiveId: Id, reason: Prose })).output(z.void()),
    /** Where the objectives changed, the strategy is kept as a version of this name. */
    close: monthWrite
      .errors({ UNEXPLAINED: {} })
      .input(OfMonth.extend({ versionName: Line.min(1).optional() }))
      .output(z.void()),
    /** Takes over what became known after closing; what was kept stays beside it. */
    correct: write.input(OfMonth.extend({ reason: Line.min(1) })).output(z.void()),
    reopen: write.input(OfMonth).output(z.void()),
    /** Posts that went out though no plan knew them, until somebody says what they are. */
    listOutside: call.input(OutsideAsked).output(OutsidePosts),
    takeInOutside: write.input(z.object({ ids: z.array(Id).min(1).max(mostOutside) })).output(z.int()),
    leaveOutside: write.input(z.object({ ids: z.array(Id).min(1).max(mostOutside) })).output(z.int()),
  },
  benchmarks: {
    list: call.output(z.array(Benchmark)),
    add: write.input(NewBenchmark).output(Benchmark),
    /** The published figures that are offered, but for those that stand already. */
    takeOffered: write.output(z.array(Benchmark)),
    change: write.input(z.object({ id: Id, patch: BenchmarkPatch })).output(Benchmark),
    remove: write.input(Id).output(z.void()),
  },
  imports: {
    /** The files that were dropped, or that the system's dialog chose. */
    open: call.input(z.object({ tokens: z.array(z.string()).nullable() })).output(ImportRound.nullable()),
    /** What a folder holds that was not imported before. */
    openFolder: call.output(ImportRound.nullable()),
    preview: call.input(ImportAnswers).output(ImportPreview),
    run: write.input(z.object({ files: z.array(ImportAnswers) })).output(eventIterator(ImportStep)),
    leave: call.output(z.void()),
    /** What is known of tables of other programs, the newest first. */
    listTables: call.output(z.array(KnownTable)),
    forgetTable: write.input(Id).output(z.void()),
  },
  postImports: {
    open: call.input(z.object({ token: z.string().nullable() })).output(PostImportPreview.nullable()),
    preview: call.input(PostImportAnswers).output(PostImportPreview),
    run: write.input(PostImportAnswers).output(eventIterator(PostImportStep)),
    leave: call.output(z.void()),
  },
  duplicates: {
    find: call.output(eventIterator(DuplicateStep)),
    /** Side by side; those that are gone by now are left out. */
    read: call.input(z.array(Id).min(1).max(mostSides)).output(z.array(MergeSide)),
    merge: write.input(Merging).output(Contact),
    tellApart: write.input(z.array(Id).min(2).max(mostSides)).output(z.void()),
  },
  contactFiles: {
    /** Asks where, then writes one file. */
    save: call.input(ContactFileRequest).output(eventIterator(ContactFileStep)),
  },
  contactImports: {
    open: call.input(z.object({ token: z.string().nullable() })).output(ContactImportPreview.nullable()),
    preview: call.input(ContactImportAnswers).output(ContactImportPreview),
    run: write.input(ContactImportAnswers).output(eventIterator(ContactImportStep)),
    leave: call.output(z.void()),
  },
  exports: {
    plan: call.input(PlanRequest).output(eventIterator(ExportStep)),
    listChoices: call.output(z.array(PlanChoice)),
    saveChoice: write.input(NewPlanChoice).output(PlanChoice),
    removeChoice: write.input(Id).output(z.void()),
    open: call.input(z.string()).output(z.void()),
    showInFolder: call.input(z.string()).output(z.void()),
  },
  slots: {
    /** `firstWeekday` is 1 for Monday to 7 for Sunday. */
    read: call.input(z.object({ from: Day, to: Day, firstWeekday: z.number().int() })).output(SlotRange),
    list: call.output(z.array(Slot)),
    /** As one step; those the channel has already are left out. */
    add: write
      .input(
        z.object({
          channelId: Id,
          places: z
            .array(SlotPlace)
            .min(1)
            .max(7 * mostSlotsADay),
        }),
      )
      .output(z.array(Slot)),
    change: write.input(z.object({ id: Id, time: Time })).output(Slot),
    remove: write.input(Id).output(z.void()),
  },
  rhythm: {
    read: call.output(z.object({ windows: z.array(QuietWindow), rule: ClashRule })),
    addWindow: write.input(QuietWindow.omit({ id: true })).output(QuietWindow),
    changeWindow: write.input(z.object({ id: Id, patch: QuietPatch })).output(QuietWindow),
    removeWindow: write.input(Id).output(z.void()),
    changeRule: write.input(ClashRule.omit({ id: true }).partial()).output(ClashRule),
  },
  dayItems: {
    /** What stands on these days beside posts; holidays by the name a language has for them. */
    list: call.input(z.object({ from: Day, to: Day, language: Language })).output(DayItems),
    getNote: call.input(Id).output(DayNote),
    getEvent: call.input(Id).output(OfflineEvent),
    addNote: write.input(DayNote.omit({ id: true })).output(DayNote),
    changeNote: write.input(z.object({ id: Id, patch: DayNotePatch })).output(DayNote),
    addEvent: write.input(NewOfflineEvent).output(OfflineEvent),
    listMet: call.input(Id).output(z.array(Met)),
    addMet: write.input(NewMet).output(z.void()),
    changeEvent: write.input(z.object({ id: Id, patch: OfflineEventPatch })).output(OfflineEvent),
    remove: write.input(z.object({ table: z.enum(['dayNote', 'offlineEvent']), id: Id })).output(z.void()),
    /** Countries whose holidays are shown. */
    countries: call.output(z.array(HolidayCountry.shape.country)),
    setCountries: write.input(z.array(HolidayCountry.shape.country).max(20)).output(z.void()),
  },
  ownLayers: {
    list: call.output(z.array(LayerRow)),
    addDay: write.input(NewAwarenessDay).output(LayerDay),
    removeDay: write.input(Id).output(z.void()),
    change: write.input(z.object({ id: Id, patch: OwnLayerPatch })).output(OwnLayer),
    remove: write.input(Id).output(z.void()),
    /**
     * Asks for a calendar file, or takes the one that was dropped: all of it or nothing, null when nobody chose one. It
     * renews the layer that is named, or the one it was taken in as before; else it becomes a layer.
     */
    takeFile: write
      .input(z.object({ token: z.string().nullable(), layerId: Id.nullable() }))
      .output(CalendarTaken.nullable()),
  },
  media: {
    list: call.input(MediaFilter).output(MediaList),
    find: call.input(Id).output(MediaDetail),
    /** What these are called; those that are gone left out. */
    names: call.input(z.array(Id).max(500)).output(z.array(Media)),
    /** Copies files into the media folder; everything that could be taken in is one step. */
    takeIn: write.input(TakeSource).output(eventIterator(TakeStep)),
    change: write.input(z.object({ id: Id, patch: MediaPatch })).output(Media),
    tag: write.input(z.object({ ids: z.array(Id).min(1).max(5_000), tag: Line })).output(z.number()),
    untag: write.input(Id).output(z.void()),
    addPermission: write.input(MediaPermission.omit({ id: true })).output(MediaPermission),
    changePermission: write.input(z.object({ id: Id, patch: PermissionPatch })).output(MediaPermission),
    removePermission: write.input(Id).output(z.void()),
    /** Out of the library, and of every post. */
    remove: write.input(z.object({ ids: z.array(Id).min(1).max(5_000) })).output(z.number()),
    attach: write
      .input(z.object({ postId: Id, variantId: Id.nullable(), mediaIds: z.array(Id).min(1).max(500) }))
      .output(z.void()),
    detach: write.input(z.object({ ids: z.array(Id).min(1).max(500) })).output(z.void()),
    moveUse: write.input(z.object({ id: Id, beforeId: Id.nullable() })).output(z.void()),
    changeUse: write.input(z.object({ id: Id, alt: Prose.nullable() })).output(z.void()),
    /** Whether a variant has files of its own. */
    setOwn: write.input(z.object({ variantId: Id, isOwn: z.boolean() })).output(z.void()),
    /** Asks for a file that went missing, and says how that ended. */
    findAgain: write.input(Id).output(z.enum(findOutcomes)),
    open: call.input(Id).output(z.void()),
    showInFolder: call.input(Id).output(z.void()),
    /** Hands the file to the drag that has just begun, so that another program can take it. */
    drag: call.input(Id).output(z.void()),
  },
  library: {
    /** The ideas of a filter by pillar or by type; columns without any are left out. */
    readIdeas: call
      .input(z.object({ by: IdeaGrouping, perColumn: z.number().int().min(1).max(500), filter: TileFilter }))
      .output(z.array(IdeaColumn)),
    shelveIdea: write.input(IdeaMove).output(Post),
    readBalance: call.input(OfMonth).output(Balance),
    listTemplates: call.output(z.array(TemplateRow)),
    addTemplate: write.input(TemplatePatch).output(TemplateRow),
    /** The skeleton of a post. */
    saveAsTemplate: write.input(Id).output(TemplateRow),
    changeTemplate: write.input(z.object({ id: Id, patch: TemplatePatch })).output(TemplateRow),
    removeTemplate: write.input(Id).output(z.void()),
    /** A new idea with all that the template says. */
    addFromTemplate: write.input(Id).output(PostWithVariants),
    listEvergreen: call.output(z.array(EvergreenRow)),
    findEvergreen: call.input(Id).output(EvergreenRow.nullable()),
    setEvergreen: write.input(z.object({ postId: Id, patch: EvergreenPatch })).output(EvergreenRow),
    endEvergreen: write.input(Id).output(z.void()),
    /** A copy of a post in these slots, as one step. */
    repeatPost: write
      .input(z.object({ postId: Id, slots: z.array(DaySlot).min(1).max(100) }))
      .output(PostWithVariants),
    listWinners: call.output(z.array(Winner)),
    /** A new idea from a post that did well. */
    takeUpWinner: write.input(Id).output(PostWithVariants),
    listVideos: call.output(z.array(Video)),
    planVideo: write
      .input(
        z.object({
          postId: Id,
          steps: z
            .array(z.object({ title: Line, stage: z.enum(stages) }))
            .min(1)
            .max(100),
        }),
      )
      .output(Id),
    listPlaces: call.output(z.array(IdeaPlaceRow)),
    addPlace: write.input(IdeaPlacePatch).output(IdeaPlaceRow),
    changePlace: write.input(z.object({ id: Id, patch: IdeaPlacePatch })).output(IdeaPlaceRow),
    removePlace: write.input(Id).output(z.void()),
    keepRoutine: write.input(z.object({ placeId: Id, text: Line })).output(PlaceVisit),
    listVisits: call.input(Id).output(z.array(PlaceVisit)),
    removeVisit: write.input(Id).output(z.void()),
    /** An idea that was found at a place. */
    addIdeaFrom: write.input(z.object({ placeId: Id, title: Line })).output(Post),
    /** What a post was made from, or where it was found; null where it stands by itself. */
    findOrigin: call.input(Id).output(Origin.nullable()),
    setFoundAt: write.input(z.object({ postId: Id, placeId: Id.nullable() })).output(Origin.nullable()),
    listFoundAt: call.input(Id).output(z.array(FoundPost)),
    listPieces: call.output(z.array(PieceTree)),
    /** The whole tree that a post stands in. */
    readPieces: call.input(Id).output(PieceTree),
    makePieces: write
      .input(z.object({ sourceId: Id, channelIds: z.array(Id).min(1).max(100) }))
      .output(PieceTree),
    /** What a post was made from; false where that was itself made from the post. */
    setSource: write.input(z.object({ postId: Id, sourceId: Id.nullable() })).output(z.boolean()),
  },
  today: {
    read: call
      .input(z.object({ firstWeekday: z.number().int().min(1).max(7), language: Language }))
      .output(TodayView),
  },
}
