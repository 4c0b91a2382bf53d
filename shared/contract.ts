import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { About, ChangeNote, FirstStart, HistoryLine, OpenWorkspace, UndoState } from './app.ts'
import { Post, Variant } from './calendar.ts'
import { Day } from './day.ts'
import { Id, Label } from './record.ts'
import { Measure } from './review.ts'
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
import { Workspace } from './team.ts'

/** What any call may answer instead: the record is gone, no workspace is open, or a file has a problem that has words. */
const call = oc.errors({
  NOT_FOUND: {},
  NO_WORKSPACE: {},
  PROBLEM: { data: z.object({ code: z.string(), path: z.string() }) },
})

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
  },
  history: {
    state: call.output(UndoState),
    undo: call.output(Label.nullable()),
    redo: call.output(Label.nullable()),
    record: call.input(z.object({ table: z.string(), id: Id })).output(z.array(HistoryLine)),
  },
  calendar: {
    listIdeas: call.output(z.array(Post)),
    addIdea: call.input(z.object({ title: z.string() })).output(Post),
    listVariants: call.input(z.object({ from: Day, to: Day })).output(z.array(Variant)),
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
}
