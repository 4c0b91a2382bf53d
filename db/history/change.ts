import { hash } from 'node:crypto'

import type { Id } from '../../shared/record.ts'
import type { TableName } from '../tables.ts'

/**
 * One line of the history: a record added or removed whole, with what came or went with it, or one field of it edited.
 * `n` counts without gaps per device. All rows of one step share `step`; a step that takes another back, or does it
 * again, names it in `reverses`.
 */
export type Change = {
  device: string
  n: number
  step: string
  /** `do` is a person's own act; `undo` and `redo` reverse an earlier step; `beside` only tells, and has no way back. */
  act: 'do' | 'undo' | 'redo' | 'beside'
  reverses: string | null
  person: string
  at: string
  /** A Label as JSON. */
  label: string
  kind: 'add' | 'edit' | 'remove'
  tableName: string
  recordId: string
  /** The edited field; null where the whole record was added or removed. */
  field: string | null
  /** JSON; null where there was nothing, or where a person's data was erased. */
  before: string | null
  after: string | null
  /** Random; without it a short erased value could be guessed from `valueHash`. Null once erased. */
  salt: string | null
  valueHash: string
  hash: string
  /** The records that came or went with this one, each by its table and id, as JSON; null where it was alone. */
  parts: string | null
}

/** A record that came or went; without values where they were erased. */
export type Moved = { table: TableName; id: Id; values: Record<string, unknown> | undefined }

/** All that an added or removed line tells of: the record it is about, then its parts. */
export function movedIn(
  line: Pick<Change, 'tableName' | 'recordId' | 'before' | 'after' | 'parts'>,
): [Moved, ...Moved[]] {
  const { tableName, recordId, before, after } = line
  const json = after ?? before
  const { parts = [], ...values } = json === null ? {} : JSON.parse(json)
  const refs: [TableName, Id][] = JSON.parse(line.parts ?? '[]')
  return [
    { table: tableName as TableName, id: recordId, values: json === null ? undefined : values },
    ...refs.map(([table, id], at): Moved => ({ table, id, values: parts[at] && { id, ...parts[at] } })),
  ]
}

/** A change of one record as values, before it becomes a line. */
export type RecordChange = Pick<Change, 'kind' | 'tableName' | 'recordId' | 'field'> & {
  before: unknown
  after: unknown
}

/** Keeps what is made from the records in step with them: hears of each change in a commit and catches up at its end. */
export type Follower = { note(change: RecordChange): void; catchUp(): void }

/**
 * The field of an added or removed record, in SQL; null where the values are no JSON, as in a damaged row. An index
 * holds just this of `postId`.
 */
export function fieldOf(field: string): string {
  return `case when json_valid(coalesce(after, before)) then json_extract(coalesce(after, before), '$.${field}') end`
}

/** Whether an added or removed record has the field at all: sooner told by its text than by its JSON. */
export function hasField(field: string): string {
  return `instr(coalesce(after, before), '"${field}":') > 0`
}

/** What the chain starts from, before a device's first change. */
export const chainStart = ''

export function hashValues(salt: string, before: string | null, after: string | null): string {
  return sha256(JSON.stringify([salt, before, after]))
}

/**
 * Chains a change to the one before it on the same device. Values enter only through `valueHash`, so erasing a
 * person's data from old rows leaves the chain whole.
 */
export function hashChange(
  previousHash: string,
  change: Omit<Change, 'hash' | 'before' | 'after' | 'salt'>,
): string {
  const { device, n, step, act, reverses, person, at, label, kind, tableName, recordId, field, valueHash } =
    change
  const { parts } = change
  return sha256(
    JSON.stringify([
      previousHash,
      device,
      n,
      step,
      act,
      reverses,
      person,
      at,
      label,
      kind,
      tableName,
      recordId,
      field,
      valueHash,
      // Lines from before there were parts have no place for them.
      ...(typeof parts === 'string' ? [parts] : []),
    ]),
  )
}

function sha256(text: string): string {
  return hash('sha256', text)
}
