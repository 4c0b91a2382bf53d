import type { Day } from '../../shared/day.ts'
import type { FileFigures } from '../../shared/imports/figures/collect.ts'
import type { FigureKind } from '../../shared/imports/figures/kinds.ts'
import { type Account, accountKey, type FilePost } from '../../shared/imports/figures/row.ts'
import type { FileAccount, ImportAnswers } from '../../shared/imports/preview.ts'
import { findShortcode } from '../../shared/imports/shortcode.ts'
import type { ImportSummary } from '../../shared/imports/why.ts'
import type { Id } from '../../shared/record.ts'
import type { PostResult } from '../../shared/review.ts'
import type { Channel, Network } from '../../shared/strategy.ts'
import { blank } from '../../shared/strategy-tables.ts'
import { commit, type Writer } from '../commit.ts'
import { newId } from '../id.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'

/** A file that was read, before it is written. */
export type FileToImport = FileFigures & {
  kind: FigureKind
  fileName: string
  fileHash: string
  /** The day on which it was made. */
  day: Day
}

/** Where each account's figures go, by its key; what is not named goes nowhere. */
type Channels = ImportAnswers['channels']

type Figures = Omit<PostResult, 'id' | 'channelId' | 'variantId' | 'importId'>
type Planned = {
  added: (Figures & { key: string })[]
  updated: { id: Id; key: string; patch: Partial<Figures> }[]
  unchanged: number
}

/** What an import would do, without doing it. */
export function planImport(
  db: Db,
  file: FileToImport,
  channels: Channels,
): Pick<ImportSummary, 'added' | 'updated' | 'unchanged'> {
  const { added, updated, unchanged } = plan(db, file, channels)
  return { added: added.length, updated: updated.length, unchanged }
}

export type ImportOptions = {
  channels: Channels
  /** Hears how many of the records to write are written. */
  note?: (progress: Progress) => void
}

/**
 * Writes a file's figures as one step: new ones are added, known ones updated where a figure differs. A blank never
 * replaces a figure, and a file that says nothing new writes nothing at all.
 */
export function runImport(db: Db, file: FileToImport, { channels, note }: ImportOptions): ImportSummary {
  const planned = plan(db, file, channels)
  const counts = {
    added: planned.added.length,
    updated: planned.updated.length,
    unchanged: planned.unchanged,
  }
  const { kind, fileName, fileHash, read } = file
  const summary: ImportSummary = { kind, read, ...counts, rejected: [...file.rejected] }
  if (counts.added + counts.updated === 0) return summary
  commit(db, { key: 'imports.did.import', values: { name: fileName } }, (writer) => {
    const channelOf = makeChannels(db, writer, file, channels)
    const used = [...new Set(channelOf.values())]
    const { id: importId } = writer.add('import', {
      id: newId(),
      kind,
      fileName: fileName.slice(0, 500),
      fileHash,
      channelId: used.length === 1 ? (used[0] ?? null) : null,
      read,
      ...counts,
      rejected: file.rejected.length,
      at: db.now(),
    })
    const variantOf = listVariantsByShortcode(db)
    const total = counts.added + counts.updated
    let done = 0
    for (const { key, ...figures } of planned.added) {
      const variant = variantOf.get(findShortcode(figures.permalink) ?? '')
      const [channelId, variantId] = [channelOf.get(key) ?? null, variant?.id ?? null]
      writer.add('postResult', { ...figures, id: newId(), channelId, variantId, importId })
      if (variant?.delivery === 'posted') writer.change('variant', variant.id, { delivery: 'measured' })
      done += 1
      note?.({ done, total })
    }
    for (const { id, key, patch } of planned.updated) {
      const channelId = channelOf.get(key)
      writer.change('postResult', id, { ...patch, ...(channelId && { channelId }), importId })
      done += 1
      note?.({ done, total })
    }
  })
  return summary
}

/** The accounts a file tells of, each with the channel it most likely belongs to, or the one a person chose. */
export function findAccounts(db: Db, { posts }: FileToImport, chosen: Channels): FileAccount[] {
  const accounts = new Map<string, Account>()
  for (const { account } of posts) accounts.set(accountKey(account), account)
  return [...accounts].map(([key, account]) => {
    const channels = account.network ? listChannels(db, account.network) : []
    const choices = channels.map(({ id, handle }) => ({ id, handle }))
    const mine = posts.filter((post) => accountKey(post.account) === key)
    return { key, ...account, choices, channel: chosen[key] ?? suggestChannel(db, account, mine) }
  })
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

function plan(db: Db, { posts }: FileToImport, channels: Channels): Planned {
  const networks = new Set(posts.map(({ account }) => account.network))
  const known = all(
    db,
    query
      .selectFrom('postResult')
      .selectAll()
      .where('network', 'in', [...networks]),
  )
  const byId = new Map(known.map((row) => [`${row.network} ${row.networkPostId}`, row]))
  const byShortcode = new Map(known.map((row) => [findShortcode(row.permalink), row]))
  const planned: Planned = { added: [], updated: [], unchanged: 0 }
  for (const post of posts) {
    const key = accountKey(post.account)
    const choice = channels[key]
    if (choice === 'none') continue
    const figures = toFigures(post)
    const shortcode = findShortcode(post.permalink)
    const old =
      byId.get(`${figures.network} ${figures.networkPostId}`) ??
      (shortcode ? byShortcode.get(shortcode) : undefined)
    if (!old) {
      planned.added.push({ ...figures, key })
      continue
    }
    const patch = differenceTo(old, figures)
    const isMoved = choice !== undefined && choice !== 'new' && choice !== 'brand' && choice !== old.channelId
    if (Object.keys(patch).length === 0 && !isMoved) planned.unchanged += 1
    else planned.updated.push({ id: old.id, key, patch })
  }
  return planned
}

function toFigures({
  account,
  networkPostId,
  permalink,
  text,
  type,
  publishedAt,
  figures,
}: FilePost): Figures {
  return {
    ...{ network: account.network, accountId: account.id || account.name },
    ...{ networkPostId, permalink, text, type, publishedAt },
    impressions: figures.impressions ?? null,
    reach: figures.reach ?? null,
    likes: figures.likes ?? null,
    comments: figures.comments ?? null,
    shares: figures.shares ?? null,
    saves: figures.saves ?? null,
    follows: figures.follows ?? null,
  }
}

/** Fields that the file knows and knows differently. An id once whole stays whole. */
function differenceTo(old: PostResult, figures: Figures): Partial<Figures> {
  const patch: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(figures)) {
    if (value === null || value === '' || value === old[field as keyof Figures]) continue
    const isDamagedId = field === 'networkPostId' && figures.networkPostId.startsWith('shortcode:')
    // With a destroyed post id the account's id was destroyed too, and its name took the place.
    if (isDamagedId || (field === 'accountId' && old.accountId !== '')) continue
    patch[field] = value
  }
  return patch as Partial<Figures>
}

/** Account -> its channel, made where it is to be a new one; null for the whole brand. */
function makeChannels(
  db: Db,
  writer: Writer,
  file: FileToImport,
  channels: Channels,
): Map<string, Id | null> {
  const last = first(
    db,
    query.selectFrom('channel').select((is) => is.fn.max('position').as('position')),
  )
  let position = last?.position ?? 0
  return new Map(
    findAccounts(db, file, channels)
      .filter(({ channel }) => channel !== 'none')
      .map(({ key, network, name, channel }) => {
        if (channel === 'brand') return [key, null]
        if (channel !== 'new') return [key, channel]
        position += 1
        const handle = name.slice(0, 500)
        const added = { id: newId(), ...blank.channel, network: network ?? 'other', handle, position }
        return [key, writer.add('channel', added).id]
      }),
  )
}

function listVariantsByShortcode(db: Db) {
  const rows = all(db, query.selectFrom('variant').selectAll().where('url', '!=', ''))
  return new Map(rows.map((variant) => [findShortcode(variant.url) ?? variant.id, variant]))
}

function fold(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase()
}
