import { type Day, type Month, monthOf } from '../../shared/day.ts'
import type { FileFigures } from '../../shared/imports/figures/collect.ts'
import type { FigureKind } from '../../shared/imports/figures/kinds.ts'
import type { SaidOfTable } from '../../shared/imports/figures/table-profile.ts'
import { addUpMonths, type FileMonth, fileMonthsOf } from '../../shared/imports/months.ts'
import type { FileSummary, ImportSummary } from '../../shared/imports/why.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { first, query } from '../query.ts'
import { getWorkspace } from '../team.ts'
import type { Writer } from '../writer.ts'
import { type Channels, type Made, makeChannels, meet } from './import-accounts.ts'
import { meetEfforts, type PaidPlan, planPaid, writePaid } from './import-paid.ts'
import { type PostPlan, planPosts, writePosts } from './import-posts.ts'
import { planReadings, type ReadingPlan, writeReadings } from './import-readings.ts'
import type { Choices } from './match-paid.ts'
import { type Matches, matchPosts } from './match-posts.ts'
import { keepProfile } from './table-profiles.ts'

/** A file that was read, before it is written. */
export type FileToImport = FileFigures & {
  kind: FigureKind
  fileName: string
  fileHash: string
  /** The day on which it was made. */
  day: Day
  /** Posts that a person said are ours, by their id on the network. */
  ours: readonly string[]
  /** Where a person said that campaigns of ads go. */
  efforts?: Choices
  /** What is kept for the next table with the same columns. */
  profile?: SaidOfTable
}

export type Planned = Pick<FileSummary, 'added' | 'updated' | 'unchanged' | 'rejected'> & {
  posts: PostPlan
  readings: ReadingPlan
  paid: PaidPlan
  matches: Matches
}

/** How much a file has to write; one that says nothing new has nothing. */
const sizeOf = ({ added, updated, readings, paid }: Planned) =>
  added + updated + readings.confirmed.length + paid.confirmed.length

/** What an import would do, without doing it. */
export function planImport(db: Db, file: FileToImport, channels: Channels): Planned {
  const matches = matchPosts(db, file.posts, file.ours)
  const posts = planPosts(db, { ...file, channels, oursOf: matches.find })
  const readings = planReadings(db, file, channels)
  const { shares } = readings
  const paid = planPaid(db, file)
  return {
    posts,
    readings,
    paid,
    matches,
    added: posts.added.length + readings.added.length + shares.added.length + paid.added.length,
    updated: posts.updated.length + readings.updated.length + shares.updated.length + paid.updated.length,
    unchanged: posts.unchanged + readings.unchanged + paid.unchanged,
    rejected: [...file.rejected, ...readings.rejected, ...paid.rejected].sort(
      (one, other) => one.line - other.line,
    ),
  }
}

/** One file of a round, and where its figures go. */
export type Asked = { file: FileToImport; channels: Channels }

/**
 * Writes the figures of a round of files as one step: new ones are added, known ones updated where they differ. A file
 * that says nothing new writes nothing at all. Each file meets what those before it brought.
 */
export function runImport(
  db: Db,
  asked: readonly Asked[],
  note?: (progress: Progress) => void,
): ImportSummary {
  const plans = asked.map(({ file, channels }) => planImport(db, file, channels))
  const total = plans.reduce((sum, plan) => sum + sizeOf(plan), 0)
  const { timeZone } = getWorkspace(db)
  if (total === 0) return summarise(asked, plans, { timeZone, importIds: [] })
  const name = asked[0]?.file.fileName ?? ''
  const label =
    asked.length === 1
      ? { key: 'imports.did.import', values: { name } }
      : { key: 'imports.did.importMany', values: { count: asked.length } }
  let done = 0
  const noteOne = () => {
    done += 1
    note?.({ done, total: Math.max(total, done) })
  }
  return commit(db, label, (writer) => {
    const made: Made[] = []
    const madeEfforts = new Map<string, Id>()
    const importIds: Id[] = []
    const written = asked.map(({ file: given, channels }, at) => {
      const file = { ...given, efforts: meetEfforts(given.efforts ?? {}, madeEfforts) }
      const mine = { file, channels: meet(file, channels, made) }
      const plan = at === 0 ? (plans[0] as Planned) : planImport(db, file, mine.channels)
      const importId = writeFile(db, writer, { ...mine, plan, made, madeEfforts }, noteOne)
      if (importId) importIds.push(importId)
      return plan
    })
    return summarise(asked, written, { timeZone, importIds })
  })
}

function summarise(
  asked: readonly Asked[],
  plans: readonly Planned[],
  { timeZone, importIds }: { timeZone: string; importIds: Id[] },
): ImportSummary {
  const files = plans.map(({ added, updated, unchanged, rejected }, at): FileSummary => {
    const { kind = '', fileName = '', read = 0 } = asked[at]?.file ?? {}
    return { kind, fileName, read, added, updated, unchanged, rejected }
  })
  const sum = (field: 'read' | 'added' | 'updated' | 'unchanged') =>
    files.reduce((total, file) => total + file[field], 0)
  return {
    ...{ read: sum('read'), added: sum('added'), updated: sum('updated'), unchanged: sum('unchanged') },
    rejected: files.flatMap(({ rejected }) => rejected),
    files,
    months: addUpMonths(plans.map((plan) => changedMonths(plan, timeZone))),
    importIds,
    outside: plans.reduce((total, { posts }) => total + posts.outside, 0),
  }
}

/** The months of the review that a plan changes. */
function changedMonths({ posts, readings, paid }: Planned, timeZone: string): FileMonth[] {
  const moments = [
    ...posts.added.map(({ publishedAt }) => publishedAt),
    ...posts.updated.map(({ old, patch }) => patch.publishedAt ?? old.publishedAt),
  ]
  const values: Month[] = [...readings.added, ...readings.updated.map(({ told }) => told)].map(
    ({ month }) => month,
  )
  const ads = [...paid.added, ...paid.updated.map(({ told }) => told)].map(({ row }) => monthOf(row.from))
  return fileMonthsOf({ posts: moments.filter((at) => at !== null), values: [...values, ...ads] }, timeZone)
}

/** The months that a file tells of, whether that is new or not. */
export function toldMonths({ posts, days, periods, paid }: FileFigures, timeZone: string): FileMonth[] {
  const moments = posts.flatMap(({ publishedAt }) => publishedAt ?? [])
  const values = [
    ...days.map(({ day }) => monthOf(day)),
    ...[...periods, ...paid].map(({ from }) => monthOf(from)),
  ]
  return fileMonthsOf({ posts: moments, values }, timeZone)
}

function writeFile(
  db: Db,
  writer: Writer,
  {
    file,
    channels,
    plan,
    made,
    madeEfforts,
  }: Asked & { plan: Planned; made: Made[]; madeEfforts: Map<string, Id> },
  note: () => void,
): Id | undefined {
  const { kind, fileName, fileHash, read, day } = file
  const { added, updated, unchanged, rejected, posts, readings } = plan
  if (sizeOf(plan) === 0) return undefined
  const channelIds = makeChannels(db, writer, file, { channels, made })
  const used = [...new Set(channelIds.values())]
  const { id: importId } = writer.add('import', {
    id: newId(),
    kind,
    fileName: fileName.slice(0, 500),
    fileHash,
    channelId: used.length === 1 ? (used[0] ?? null) : null,
    ...{ read, added, updated, unchanged, rejected: rejected.length },
    at: db.now(),
  })
  const channelOf = (key: string) => channelIds.get(key) ?? null
  writePosts(writer, posts, { importId, day, channelOf, note })
  writePaid(db, writer, { plan: plan.paid, importId, day, made: madeEfforts, note })
  const trace = { fileName: fileName.slice(0, 500), person: db.person, at: db.now() }
  writeReadings(writer, readings, { importId, day, channelOf, note, ...trace })
  if (file.profile) keepProfile(db, writer, { ...file.profile, channel: onlyChannel(channels, channelIds) })
  return importId
}

/** Where all figures of a table went; null where they went to several places. */
function onlyChannel(channels: Channels, made: ReadonlyMap<string, Id | null>): Id | 'brand' | null {
  const [only, ...others] = made
  if (!only || others.length > 0) return null
  const [key, id] = only
  return channels[key] === 'brand' ? 'brand' : id
}

/** Whether a file with these very bytes brought something before. */
export function wasImported(db: Db, fileHash: string): boolean {
  return first(db, query.selectFrom('import').select('id').where('fileHash', '=', fileHash)) !== undefined
}
