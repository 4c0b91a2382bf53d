import type { InstagramPost } from '../../shared/imports/instagram-row.ts'
import type { ImportChannel } from '../../shared/imports/preview.ts'
import { findShortcode } from '../../shared/imports/shortcode.ts'
import type { ImportSummary, Reject } from '../../shared/imports/why.ts'
import type { Id } from '../../shared/record.ts'
import type { PostResult } from '../../shared/review.ts'
import type { Channel } from '../../shared/strategy.ts'
import { blank } from '../../shared/strategy-tables.ts'
import { commit, type Writer } from '../commit.ts'
import { newId } from '../id.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'

/** A file that was read, before it is written. */
export type ReadFile = {
  kind: 'instagram-content'
  fileName: string
  fileHash: string
  read: number
  posts: readonly InstagramPost[]
  rejected: readonly Reject[]
}

const network = 'instagram'

type Figures = Omit<PostResult, 'id' | 'network' | 'variantId' | 'importId'>
type Planned = { added: Figures[]; updated: { id: Id; patch: Partial<Figures> }[]; unchanged: number }

/** What an import would do, without doing it. */
export function planImport(
  db: Db,
  file: ReadFile,
  channel: ImportChannel,
): Pick<ImportSummary, 'added' | 'updated' | 'unchanged'> {
  const { added, updated, unchanged } = plan(db, file, channel === 'new' ? undefined : channel)
  return { added: added.length, updated: updated.length, unchanged }
}

export type ImportOptions = {
  channel: ImportChannel
  /** Hears how many of the posts to write are written. */
  note?: (progress: Progress) => void
}

/**
 * Writes a file's posts as one step: new ones are added, known ones updated where a figure differs. A blank never
 * replaces a figure, and a file that says nothing new writes nothing at all.
 */
export function runImport(db: Db, file: ReadFile, { channel, note }: ImportOptions): ImportSummary {
  const planned = plan(db, file, channel === 'new' ? undefined : channel)
  const counts = {
    added: planned.added.length,
    updated: planned.updated.length,
    unchanged: planned.unchanged,
  }
  const { kind, fileName, fileHash, read } = file
  const summary: ImportSummary = { kind, read, ...counts, rejected: [...file.rejected] }
  if (counts.added + counts.updated === 0) return summary
  commit(db, { key: 'imports.did.import', values: { name: fileName } }, (writer) => {
    const channelId = channel === 'new' ? addChannel(db, writer, file).id : channel
    const rejected = file.rejected.length
    const { id: importId } = writer.add('import', {
      id: newId(),
      kind,
      fileName: fileName.slice(0, 500),
      fileHash,
      channelId,
      read,
      ...counts,
      rejected,
      at: db.now(),
    })
    const variantOf = listVariantsByShortcode(db)
    const total = counts.added + counts.updated
    let done = 0
    for (const figures of planned.added) {
      const variant = variantOf.get(findShortcode(figures.permalink) ?? '')
      const variantId = variant?.id ?? null
      writer.add('postResult', { ...figures, channelId, id: newId(), network, variantId, importId })
      if (variant?.delivery === 'posted') writer.change('variant', variant.id, { delivery: 'measured' })
      done += 1
      note?.({ done, total })
    }
    for (const { id, patch } of planned.updated) {
      writer.change('postResult', id, { ...patch, importId })
      done += 1
      note?.({ done, total })
    }
  })
  return summary
}

/** The channel a file most likely belongs to: the one with the account's handle, else the one its posts had before. */
export function suggestChannel(db: Db, posts: readonly InstagramPost[]): ImportChannel {
  const handle = fold(posts.find(({ username }) => username !== '')?.username ?? '')
  const channels = listInstagramChannels(db)
  const same = channels.find((channel) => handle !== '' && fold(channel.handle) === handle)
  if (same) return same.id
  const known = posts.slice(0, 50).flatMap(({ networkPostId }) => {
    const row = first(
      db,
      query.selectFrom('postResult').select('channelId').where('networkPostId', '=', networkPostId),
    )
    return row?.channelId ? [row.channelId] : []
  })
  return known[0] ?? 'new'
}

export function listInstagramChannels(db: Db): Channel[] {
  return all(db, query.selectFrom('channel').selectAll().where('network', '=', network).orderBy('position'))
}

function plan(db: Db, { posts }: ReadFile, channelId: Id | undefined): Planned {
  const known = all(db, query.selectFrom('postResult').selectAll().where('network', '=', network))
  const byId = new Map(known.map((row) => [row.networkPostId, row]))
  const byShortcode = new Map(known.map((row) => [findShortcode(row.permalink), row]))
  const planned: Planned = { added: [], updated: [], unchanged: 0 }
  for (const post of posts) {
    const figures = toFigures(post, channelId ?? null)
    const shortcode = findShortcode(post.permalink)
    const old = byId.get(post.networkPostId) ?? (shortcode ? byShortcode.get(shortcode) : undefined)
    if (!old) {
      planned.added.push(figures)
      continue
    }
    const patch = differenceTo(old, figures)
    if (Object.keys(patch).length === 0) planned.unchanged += 1
    else planned.updated.push({ id: old.id, patch })
  }
  return planned
}

function toFigures(post: InstagramPost, channelId: Id | null): Figures {
  const { line: _line, username: _username, publishedFrom: _from, ...figures } = post
  return { ...figures, channelId }
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

function addChannel(db: Db, writer: Writer, { posts }: ReadFile): Channel {
  const last = first(
    db,
    query.selectFrom('channel').select((is) => is.fn.max('position').as('position')),
  )
  const handle = posts.find(({ username }) => username !== '')?.username ?? ''
  return writer.add('channel', {
    id: newId(),
    ...blank.channel,
    network,
    handle: handle.slice(0, 500),
    position: (last?.position ?? 0) + 1,
  })
}

function listVariantsByShortcode(db: Db) {
  const rows = all(db, query.selectFrom('variant').selectAll().where('url', '!=', ''))
  return new Map(rows.map((variant) => [findShortcode(variant.url) ?? variant.id, variant]))
}

function fold(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase()
}
