import type { Day } from '../../shared/day.ts'
import type { FileFigures } from '../../shared/imports/figures/collect.ts'
import type { FigureKind } from '../../shared/imports/figures/kinds.ts'
import { type Account, accountKey, type FilePost } from '../../shared/imports/figures/row.ts'
import type { FileAccount, ImportAnswers } from '../../shared/imports/preview.ts'
import type { FileSummary, ImportSummary } from '../../shared/imports/why.ts'
import type { Id } from '../../shared/record.ts'
import type { Channel, Network } from '../../shared/strategy.ts'
import { blank } from '../../shared/strategy-tables.ts'
import { commit, type Writer } from '../commit.ts'
import { newId } from '../id.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { type PostPlan, planPosts, writePosts } from './import-posts.ts'
import { planReadings, type ReadingPlan, writeReadings } from './import-readings.ts'
import { type Matches, matchPosts } from './match-posts.ts'

/** A file that was read, before it is written. */
export type FileToImport = FileFigures & {
  kind: FigureKind
  fileName: string
  fileHash: string
  /** The day on which it was made. */
  day: Day
  /** Posts that a person said are ours, by their id on the network. */
  ours: readonly string[]
}

/** Where each account's figures go, by its key; what is not named goes nowhere. */
type Channels = ImportAnswers['channels']

export type Planned = Pick<FileSummary, 'added' | 'updated' | 'unchanged' | 'rejected'> & {
  posts: PostPlan
  readings: ReadingPlan
  matches: Matches
}

/** How much a file has to write; one that says nothing new has nothing. */
const sizeOf = ({ added, updated, readings }: Planned) => added + updated + readings.confirmed.length

/** What an import would do, without doing it. */
export function planImport(db: Db, file: FileToImport, channels: Channels): Planned {
  const matches = matchPosts(db, file.posts, file.ours)
  const posts = planPosts(db, { ...file, channels, oursOf: matches.find })
  const readings = planReadings(db, file, channels)
  const { shares } = readings
  return {
    posts,
    readings,
    matches,
    added: posts.added.length + readings.added.length + shares.added.length,
    updated: posts.updated.length + readings.updated.length + shares.updated.length,
    unchanged: posts.unchanged + readings.unchanged,
    rejected: [...file.rejected, ...readings.rejected].sort((one, other) => one.line - other.line),
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
  if (total === 0) return summarise(asked, plans)
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
    const written = asked.map(({ file, channels }, at) => {
      const mine = { file, channels: meet(file, channels, made) }
      const plan = at === 0 ? (plans[0] as Planned) : planImport(db, file, mine.channels)
      writeFile(db, writer, { ...mine, plan, made }, noteOne)
      return plan
    })
    return summarise(asked, written)
  })
}

/** A channel that a file of the round made. */
type Made = Account & { key: string; channelId: Id }

/** A file of the round may have made the channel that another asks for; one without a name means the only one of its network. */
function meet(file: FileToImport, channels: Channels, made: readonly Made[]): Channels {
  if (made.length === 0) return channels
  const met = accountsOf(file).flatMap(([key, { network, name, id }]) => {
    const ofNetwork = made.filter((one) => one.network === network)
    const isNameless = name === '' && id === ''
    const same =
      made.find((one) => one.key === key) ?? (isNameless && ofNetwork.length === 1 ? ofNetwork[0] : undefined)
    return channels[key] === 'new' && same ? [[key, same.channelId] as const] : []
  })
  return { ...channels, ...Object.fromEntries(met) }
}

function summarise(asked: readonly Asked[], plans: readonly Planned[]): ImportSummary {
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
  }
}

function writeFile(
  db: Db,
  writer: Writer,
  { file, channels, plan, made }: Asked & { plan: Planned; made: Made[] },
  note: () => void,
): void {
  const { kind, fileName, fileHash, read, day } = file
  const { added, updated, unchanged, rejected, posts, readings } = plan
  if (sizeOf(plan) === 0) return
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
  const trace = { fileName: fileName.slice(0, 500), person: db.person, at: db.now() }
  writeReadings(writer, readings, { importId, day, channelOf, note, ...trace })
}

/** Whether a file with these very bytes brought something before. */
export function wasImported(db: Db, fileHash: string): boolean {
  return first(db, query.selectFrom('import').select('id').where('fileHash', '=', fileHash)) !== undefined
}

/** The accounts a file tells of, each with the channel it most likely belongs to, or the one a person chose. */
export function findAccounts(db: Db, file: FileToImport, chosen: Channels): FileAccount[] {
  return accountsOf(file).map(([key, account]) => {
    const channels = account.network ? listChannels(db, account.network) : []
    const choices = channels.map(({ id, handle }) => ({ id, handle }))
    const mine = file.posts.filter((post) => accountKey(post.account) === key)
    const suggested = suggestChannel(db, account, mine)
    // Other people's pages are no channels of ours.
    const isOther = suggested === 'new' && file.kind === 'linkedinCompetitors'
    return { key, ...account, choices, channel: chosen[key] ?? (isOther ? 'none' : suggested) }
  })
}

function accountsOf({ posts, days, periods, audience }: FileToImport): [key: string, Account][] {
  const accounts = new Map<string, Account>()
  for (const rows of [posts, days, periods, audience])
    for (const { account } of rows) accounts.set(accountKey(account), account)
  return [...accounts]
}

/** The channel with the account's handle, else the one its posts had before, else the only one that a nameless file can mean. */
function suggestChannel(db: Db, account: Account, posts: readonly FilePost[]): FileAccount['channel'] {
  if (!account.network) return 'brand'
  const channels = listChannels(db, account.network)
  const handle = fold(account.name)
  const same = channels.find((channel) => handle !== '' && fold(channel.handle) === handle)
  if (same) return same.id
  for (const { networkPostId } of posts.slice(0, 50)) {
    const known = first(
      db,
      query
        .selectFrom('postResult')
        .select('channelId')
        .where('network', '=', account.network)
        .where('networkPostId', '=', networkPostId),
    )
    if (known?.channelId) return known.channelId
  }
  const [only, ...others] = channels
  return handle === '' && only && others.length === 0 ? only.id : 'new'
}

function listChannels(db: Db, network: Network): Channel[] {
  return all(db, query.selectFrom('channel').selectAll().where('network', '=', network).orderBy('position'))
}

/** Account -> its channel, made where it is to be a new one; null for the whole brand. */
function makeChannels(
  db: Db,
  writer: Writer,
  file: FileToImport,
  { channels, made }: { channels: Channels; made: Made[] },
): Map<string, Id | null> {
  const last = first(
    db,
    query.selectFrom('channel').select((is) => is.fn.max('position').as('position')),
  )
  let position = last?.position ?? 0
  return new Map(
    findAccounts(db, file, channels)
      .filter(({ channel }) => channel !== 'none')
      .map(({ key, network, name, id, channel }) => {
        if (channel === 'brand') return [key, null]
        if (channel !== 'new') return [key, channel]
        position += 1
        const handle = name.slice(0, 500)
        const added = { id: newId(), ...blank.channel, network: network ?? 'other', handle, position }
        writer.add('channel', added)
        made.push({ key, network, name, id, channelId: added.id })
        return [key, added.id]
      }),
  )
}

function fold(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase()
}
