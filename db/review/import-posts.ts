import type { Day } from '../../shared/day.ts'
import { type PostPart, postParts } from '../../shared/imports/figures/kinds.ts'
import { accountKey, type FilePost } from '../../shared/imports/figures/row.ts'
import type { ImportAnswers } from '../../shared/imports/preview.ts'
import { findShortcode } from '../../shared/imports/shortcode.ts'
import type { Id } from '../../shared/record.ts'
import type { PostResult, PostSnapshot } from '../../shared/review.ts'
import type { Network } from '../../shared/strategy.ts'
import type { Writer } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

type Parts = Record<PostPart, number | null>
/** What a post is besides its figures. */
type About = Pick<
  PostResult,
  'network' | 'accountId' | 'networkPostId' | 'permalink' | 'text' | 'type' | 'publishedAt' | 'publishedFrom'
>

type Change = {
  old: PostResult
  key: string
  patch: Partial<PostResult>
  /** Snapshots of other files, told now for the first time or told more. */
  snapshots: (Parts & {
    day: Day
    known?: PostSnapshot /** The import it came with; null for this one. */
    importId: Id | null
  })[]
}

export type PostPlan = { added: (About & Parts & { key: string })[]; updated: Change[]; unchanged: number }

type File = { posts: readonly FilePost[]; day: Day }

/**
 * What a file's posts change. Each figure of a post is the newest that any file told, whatever the order in which the
 * files came; a blank never replaces a figure. Of two files of one day the larger figure stands, for figures grow.
 */
export function planPosts(db: Db, { posts, day }: File, channels: ImportAnswers['channels']): PostPlan {
  const planned: PostPlan = { added: [], updated: [], unchanged: 0 }
  if (posts.length === 0) return planned
  const networks = [...new Set(posts.map(({ account }) => account.network))]
  const find = findKnown(db, networks)
  for (const post of posts) {
    const key = accountKey(post.account)
    const choice = channels[key]
    if (choice === 'none' || choice === 'brand') continue
    const about = aboutOf(post)
    const parts = partsOf(post.figures)
    const known = find(about)
    if (!known) {
      planned.added.push({ ...about, ...parts, key })
      continue
    }
    const { old, snapshots: before } = known
    const snapshots = addSnapshot(old, before, { ...parts, day })
    const all = [...before.filter((one) => !snapshots.some((two) => two.day === one.day)), ...snapshots]
    const newest = all.length > 0 ? newestOf(all) : { ...larger(partsOf(old), parts), asOf: day }
    const isNewer = old.asOf === null || day >= old.asOf
    const patch = differenceTo(old, { ...renewed(old, about, isNewer), ...newest })
    const isMoved = choice !== undefined && choice !== 'new' && choice !== old.channelId
    if (Object.keys(patch).length === 0 && snapshots.length === 0 && !isMoved) planned.unchanged += 1
    else planned.updated.push({ old, key, patch, snapshots })
  }
  return planned
}

/** Writes what was planned; calls back after each post. */
export function writePosts(
  writer: Writer,
  plan: PostPlan,
  to: {
    importId: Id
    day: Day
    channelOf: (key: string) => Id | null
    variantOf: (permalink: string) => { id: Id; delivery: string } | undefined
    note: () => void
  },
): void {
  const { importId, day, channelOf, variantOf, note } = to
  for (const { key, ...post } of plan.added) {
    const variant = variantOf(post.permalink)
    const ours = { channelId: channelOf(key), variantId: variant?.id ?? null, importId, asOf: day }
    writer.add('postResult', { ...post, ...ours, id: newId() })
    if (variant?.delivery === 'posted') writer.change('variant', variant.id, { delivery: 'measured' })
    note()
  }
  for (const { old, key, patch, snapshots } of plan.updated) {
    const channelId = channelOf(key)
    writer.change('postResult', old.id, { ...patch, ...(channelId && { channelId }), importId })
    for (const { known, importId: from, ...snapshot } of snapshots) {
      if (known) writer.change('postSnapshot', known.id, { ...snapshot, importId })
      else
        writer.add('postSnapshot', {
          ...snapshot,
          id: newId(),
          postResultId: old.id,
          importId: from ?? importId,
        })
    }
    note()
  }
}

/** Posts that are here already, by their id or by the shortcode in their link, with what each file told of them. */
function findKnown(db: Db, networks: readonly Network[]) {
  const results = all(db, query.selectFrom('postResult').selectAll().where('network', 'in', networks))
  const snapshots = Map.groupBy(
    all(
      db,
      query
        .selectFrom('postSnapshot')
        .innerJoin('postResult', 'postResult.id', 'postSnapshot.postResultId')
        .selectAll('postSnapshot')
        .where('postResult.network', 'in', networks),
    ),
    ({ postResultId }) => postResultId,
  )
  const byId = new Map(results.map((row) => [`${row.network} ${row.networkPostId}`, row]))
  const byShortcode = new Map(results.map((row) => [findShortcode(row.permalink), row]))
  return ({ network, networkPostId, permalink }: About) => {
    const shortcode = findShortcode(permalink)
    const old =
      byId.get(`${network} ${networkPostId}`) ?? (shortcode ? byShortcode.get(shortcode) : undefined)
    return old && { old, snapshots: snapshots.get(old.id) ?? [] }
  }
}

function aboutOf({
  account,
  networkPostId,
  permalink,
  text,
  type,
  publishedAt,
  publishedFrom,
}: FilePost): About {
  return {
    ...{ network: account.network, accountId: account.id || account.name },
    ...{ networkPostId, permalink, text, type, publishedAt, publishedFrom },
  }
}

function partsOf(figures: Partial<Parts>): Parts {
  return Object.fromEntries(postParts.map((part) => [part, figures[part] ?? null])) as Parts
}

/** The snapshots to write so that this one is among them: the first two come together, for one alone is the result itself. */
function addSnapshot(
  old: PostResult,
  before: readonly PostSnapshot[],
  told: Parts & { day: Day },
): Change['snapshots'] {
  const same = before.find(({ day }) => day === told.day)
  if (same) {
    const merged = { ...larger(partsOf(same), told), day: told.day }
    return isSame(same, merged) ? [] : [{ ...merged, known: same, importId: null }]
  }
  const next = { ...told, importId: null }
  if (before.length > 0) return [next]
  if (old.asOf === told.day) return []
  // Files of the years before their day was kept are older than any other.
  return [{ ...partsOf(old), day: old.asOf ?? '1970-01-01', importId: old.importId }, next]
}

function newestOf(snapshots: readonly (Parts & { day: Day })[]): Parts & { asOf: Day } {
  const sorted = [...snapshots].sort((a, b) => (a.day < b.day ? 1 : -1))
  const newest = (part: PostPart) => sorted.find((one) => one[part] !== null)?.[part] ?? null
  const parts = Object.fromEntries(postParts.map((part) => [part, newest(part)])) as Parts
  return { ...parts, asOf: sorted[0]?.day ?? '' }
}

function larger(one: Parts, other: Parts): Parts {
  const most = (part: PostPart) => {
    const known = [one[part], other[part]].filter((value) => value !== null)
    return known.length === 0 ? null : Math.max(...known)
  }
  return Object.fromEntries(postParts.map((part) => [part, most(part)])) as Parts
}

const isSame = (one: Parts, other: Parts) => postParts.every((part) => one[part] === other[part])

/** What the file says of the post itself, where it may say so: an older file fills only what is empty. */
function renewed(old: PostResult, about: About, isNewer: boolean): Partial<About> {
  return Object.fromEntries(
    Object.entries(about).filter(([field, value]) => {
      if (value === null || value === '') return false
      const has = old[field as keyof About]
      const isEmpty = has === '' || has === null
      // An id once whole stays whole; with a destroyed one the account's was destroyed too, and its name took the place.
      if (field === 'networkPostId')
        return !String(value).startsWith('shortcode:') && String(has).startsWith('shortcode:')
      if (field === 'accountId') return isEmpty
      if (field === 'publishedAt' || field === 'publishedFrom')
        return (
          isEmpty ||
          (isNewer &&
            about.publishedAt !== null &&
            (about.publishedFrom !== 'day' || old.publishedFrom === 'day'))
        )
      return isEmpty || isNewer
    }),
  )
}

function differenceTo(old: PostResult, now: Partial<PostResult>): Partial<PostResult> {
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => value !== old[field as keyof PostResult]),
  )
}
