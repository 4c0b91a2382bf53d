import { z } from 'zod'
import { Instant } from './day.ts'
import { Id, Label, Line } from './record.ts'
import { Network } from './strategy/strategy.ts'
import { Language, Seat, Workspace } from './team.ts'

export const About = z.object({
  version: z.string(),
  electron: z.string(),
  chrome: z.string(),
  /** When this Electron was released; null when this build does not know. */
  electronReleasedOn: z.string().nullable(),
  /** From the system, to fill in the first start. */
  locale: z.string(),
  country: z.string().nullable(),
  timeZone: z.string(),
  platform: z.string(),
})
export type About = z.infer<typeof About>

/** The workspace that is open, as the page knows it: a name for the file, never a way to reach others. */
export const OpenWorkspace = Workspace.extend({ path: z.string(), isReadOnly: z.boolean(), seat: Seat })
export type OpenWorkspace = z.infer<typeof OpenWorkspace>

export const FirstStart = z.object({
  name: Line.min(1),
  country: Workspace.shape.country,
  timeZone: Workspace.shape.timeZone,
  exportLanguage: Language,
  /** `sample` fills the new file with a sample brand in that language. */
  content: z.enum(['empty', 'sample']),
})
export type FirstStart = z.infer<typeof FirstStart>

/** What the menu can ask of the page; a command reaches the window in front only. */
export const commands = [
  'newWorkspace',
  'openWorkspace',
  'saveCopy',
  'exportPlan',
  'importFile',
  'undo',
  'redo',
  'search',
  'today',
  'strategy',
  'calendar',
  'relationships',
  'review',
  'media',
  'library',
  'alliances',
  'settings',
  'keys',
  'about',
] as const
export const Command = z.enum(commands)
export type Command = z.infer<typeof Command>

/** What the page must look at again. `workspace` means everything. */
export const ChangeNote = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('records'), tables: z.array(z.string()) }),
  z.object({ kind: z.literal('workspace') }),
  z.object({ kind: z.literal('settings') }),
  z.object({ kind: z.literal('command'), command: Command }),
])
export type ChangeNote = z.infer<typeof ChangeNote>

/** What undo and redo would take, by name; null when there is nothing. */
export const UndoState = z.object({
  undo: Label.nullable(),
  redo: Label.nullable(),
  /** Which steps undo and redo would take: what a later offer of either compares with. */
  step: Id.nullable(),
  redoStep: Id.nullable(),
})
export type UndoState = z.infer<typeof UndoState>

/** Tables whose records are told in the history of the one they belong to, and the field that names it. */
export const historyParts: Readonly<Record<string, { tables: readonly string[]; field: string }>> = {
  audience: { tables: ['evidence'], field: 'audienceId' },
  channel: { tables: ['channelAccess'], field: 'channelId' },
  businessBlock: { tables: ['blockGoal'], field: 'blockId' },
  mention: { tables: ['mentionStep'], field: 'mentionId' },
  post: { tables: ['variant', 'mediaUse', 'comment', 'approval', 'postVersion', 'task'], field: 'postId' },
}

/** What a record is called: by its own name, or a channel by its network and account. */
export const RecordName = z.union([z.string(), z.object({ network: Network, handle: z.string() })])
export type RecordName = z.infer<typeof RecordName>

export const HistoryLine = z.object({
  /** The kind of record it tells of, which may be a part of the one that was asked for. */
  tableName: z.string(),
  recordId: Id,
  step: Id,
  person: z.string(),
  at: Instant,
  /** `beside` tells of what is no record, without a value. */
  act: z.enum(['do', 'undo', 'redo', 'beside']),
  label: Label,
  kind: z.enum(['add', 'edit', 'remove']),
  field: z.string().nullable(),
  /** JSON values; null where there was nothing or where a person's data was erased. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** On which channel it was, of a variant; null where none was decided. */
  channelId: Id.nullable(),
  /** What the records are called whose ids stand in the values, and the channel. */
  names: z.record(z.string(), RecordName),
})
export type HistoryLine = z.infer<typeof HistoryLine>
