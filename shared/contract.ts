import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { About, ChangeNote, FirstStart, HistoryLine, OpenWorkspace, UndoState } from './app.ts'
import { Backup, BackupStatus, WhichFile } from './backup.ts'
import {
  CalendarChoices,
  Post,
  PostChoice,
  PostPatch,
  PostState,
  PostWithVariants,
  TileFilter,
  TileRange,
  VariantPatch,
} from './calendar.ts'
import { Day, Month, Time } from './day.ts'
import { Draft, DraftPlace } from './draft.ts'
import { ExportStep, PlanRequest } from './exports.ts'
import { ImportAnswers, ImportPreview } from './imports/preview.ts'
import { ImportSummary } from './imports/why.ts'
import { Id, Label, Line, Prose } from './record.ts'
import {
  Contact,
  ContactDetail,
  ContactFilter,
  ContactIds,
  ContactPatch,
  ContactRow,
  ContactSummary,
  Handle,
  HandlePatch,
  Touchpoint,
  TouchpointPatch,
} from './relationships.ts'
import { Measure, ReviewItem } from './review.ts'
import { KnownMonth, ReviewAnswer, ReviewItemPatch, ReviewPatch, TypedReading } from './review-month.ts'
import { SearchHit } from './search.ts'
import { Settings, SettingsPatch } from './settings.ts'
import { refusals } from './strategy-convert.ts'
import {
  GoalBranch,
  StrategyAddition,
  StrategyConversion,
  StrategyEdit,
  StrategyMove,
  StrategyRef,
  StrategyView,
} from './strategy-edits.ts'
import { Language, Workspace } from './team.ts'
import { TodayView } from './today.ts'

/** What any call may answer instead: the record is gone, no workspace is open, or a file has a problem that has words. */
const call = oc.errors({
  NOT_FOUND: {},
  NO_WORKSPACE: {},
  PROBLEM: { data: z.object({ code: z.string(), path: z.string() }) },
})

/** A post that went out cannot become an idea again; a state that does not follow is refused as well. */
const postCall = call.errors({ ALREADY_OUT: {}, NOT_NEXT: {} })

/** A closed month answers CLOSED to everything that would change it. */
const monthCall = call.errors({ CLOSED: {} })
const OfMonth = z.object({ month: Month })

/** Every call between the page and the main process, one line each. */
export const contract = {
  app: {
    about: call.output(About),
    settings: call.output(Settings),
    changeSettings: call.input(SettingsPatch).output(Settings),
    changes: call.output(eventIterator(ChangeNote)),
    openExternal: call.input(z.url()).output(z.boolean()),
  },
  workspace: {
    current: call.output(OpenWorkspace.nullable()),
    create: call.input(FirstStart).output(OpenWorkspace.nullable()),
    choose: call.output(OpenWorkspace.nullable()),
    openRecent: call.input(z.string()).output(OpenWorkspace),
    close: call.output(z.void()),
    change: call.input(Workspace.omit({ id: true, createdAt: true }).partial()).output(Workspace),
    listBackups: call.input(WhichFile).output(z.array(Backup)),
    backupStatus: call.output(BackupStatus),
    backUp: call.output(BackupStatus),
    restore: call
      .input(Backup.pick({ name: true, place: true }).extend({ of: WhichFile }))
      .output(OpenWorkspace),
    chooseSecondPlace: call.output(BackupStatus),
    forgetSecondPlace: call.output(BackupStatus),
    saveCopy: call.output(z.string().nullable()),
    move: call.output(OpenWorkspace.nullable()),
    openToRead: call.output(OpenWorkspace),
  },
  history: {
    state: call.output(UndoState),
    undo: call.output(Label.nullable()),
    redo: call.output(Label.nullable()),
    record: call.input(z.object({ table: z.string(), id: Id })).output(z.array(HistoryLine)),
  },
  calendar: {
    listChoices: call.output(CalendarChoices),
    listIdeas: call.output(z.array(Post)),
    listTiles: call
      .input(z.object({ from: Day, to: Day, perDay: z.number().int().min(1).max(5_000), filter: TileFilter }))
      .output(TileRange),
    getPost: call.input(Id).output(PostWithVariants),
    findPosts: call
      .input(z.object({ search: z.string().max(500), limit: z.number().int().min(1).max(100) }))
      .output(z.array(PostChoice)),
    addIdea: call.input(z.object({ title: Line })).output(Post),
    /** Before another idea; null puts it last. */
    moveIdea: call.input(z.object({ id: Id, beforeId: Id.nullable() })).output(Post),
    addPost: call
      .input(z.object({ title: Line, day: Day, time: Time.nullable(), channelId: Id.nullable() }))
      .output(PostWithVariants),
    changePost: call.input(z.object({ id: Id, patch: PostPatch })).output(PostWithVariants),
    changeState: postCall.input(z.object({ id: Id, state: PostState })).output(PostWithVariants),
    schedulePost: call
      .input(z.object({ id: Id, day: Day, time: Time.nullable().optional() }))
      .output(PostWithVariants),
    moveVariants: call
      .input(z.object({ ids: z.array(Id).min(1), day: Day, time: Time.nullable().optional() }))
      .output(PostWithVariants),
    returnToIdeas: postCall.input(Id).output(PostWithVariants),
    removePost: call.input(Id).output(z.void()),
    addVariant: call.input(z.object({ postId: Id, channelId: Id })).output(PostWithVariants),
    changeVariant: call.input(z.object({ id: Id, patch: VariantPatch })).output(PostWithVariants),
    removeVariant: call.input(Id).output(PostWithVariants),
  },
  strategy: {
    read: call.output(StrategyView),
    add: call.input(StrategyAddition).output(StrategyRef),
    change: call.input(StrategyEdit).output(z.void()),
    move: call.input(StrategyMove).output(z.void()),
    /** The line under its new kind and id, or why it stayed what it was. */
    convert: call.input(StrategyConversion).output(z.union([StrategyRef, z.enum(refusals)])),
    remove: call.errors({ HAS_READINGS: {} }).input(StrategyRef).output(z.void()),
    takeIn: call.input(GoalBranch).output(StrategyRef),
    addMeasure: call.input(z.object({ name: Measure.shape.name.min(1) })).output(Measure),
  },
  relationships: {
    list: call.input(ContactFilter).output(z.array(ContactRow)),
    summary: call.output(ContactSummary),
    find: call.input(z.object({ id: Id })).output(ContactDetail),
    add: call.input(ContactPatch.required({ kind: true })).output(Contact),
    change: call.input(z.object({ id: Id, patch: ContactPatch })).output(Contact),
    remove: call.input(ContactIds).output(z.number()),
    tag: call.input(ContactIds.extend({ tag: Line })).output(z.number()),
    untag: call.input(ContactIds.extend({ tag: Line })).output(z.number()),
    addHandle: call.input(Handle.omit({ id: true })).output(Handle),
    changeHandle: call.input(z.object({ id: Id, patch: HandlePatch })).output(Handle),
    removeHandle: call.input(z.object({ id: Id })).output(z.boolean()),
    addTouchpoint: call.input(Touchpoint.omit({ id: true, createdAt: true })).output(Touchpoint),
    changeTouchpoint: call.input(z.object({ id: Id, patch: TouchpointPatch })).output(Touchpoint),
    removeTouchpoint: call.input(z.object({ id: Id })).output(z.boolean()),
  },
  search: {
    find: call
      .input(z.object({ search: z.string().max(200), limit: z.number().int().min(1).max(100) }))
      .output(z.array(SearchHit)),
  },
  draft: {
    keep: call.input(Draft.omit({ at: true })).output(z.void()),
    drop: call.input(DraftPlace).output(z.void()),
    list: call.output(z.array(Draft)),
  },
  review: {
    months: call.output(z.array(KnownMonth)),
    month: call.input(OfMonth).output(ReviewAnswer),
    typeReadings: monthCall
      .input(OfMonth.extend({ readings: z.array(TypedReading).max(1000) }))
      .output(z.void()),
    change: monthCall.input(OfMonth.extend({ patch: ReviewPatch })).output(z.void()),
    explain: monthCall.input(OfMonth.extend({ objectiveId: Id, reason: Prose })).output(z.void()),
    addItem: monthCall.input(OfMonth.extend({ kind: ReviewItem.shape.kind, text: Prose })).output(ReviewItem),
    changeItem: monthCall.input(OfMonth.extend({ id: Id, patch: ReviewItemPatch })).output(ReviewItem),
    removeItem: monthCall.input(OfMonth.extend({ id: Id })).output(z.void()),
    close: monthCall.input(OfMonth).output(z.void()),
    reopen: call.input(OfMonth).output(z.void()),
  },
  imports: {
    open: call.input(z.object({ token: z.string().nullable() })).output(ImportPreview.nullable()),
    preview: call.input(ImportAnswers).output(ImportPreview),
    run: call.input(ImportAnswers).output(ImportSummary),
    leave: call.output(z.void()),
  },
  exports: {
    plan: call.input(PlanRequest).output(eventIterator(ExportStep)),
    open: call.input(z.string()).output(z.void()),
    showInFolder: call.input(z.string()).output(z.void()),
  },
  today: {
    read: call
      .input(z.object({ firstWeekday: z.number().int().min(1).max(7), language: Language }))
      .output(TodayView),
  },
}
