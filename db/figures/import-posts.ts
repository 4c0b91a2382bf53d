import type { Day } from '../../shared/day.ts'
import { type PostPart, postParts } from '../../shared/imports/figures/kinds.ts'
import { accountKey, type FilePost } from '../../shared/imports/figures/row.ts'
import type { ImportAnswers } from '../../shared/imports/preview.ts'
import { findShortcode } from '../../shared/imports/shortcode.ts'
import type { Id } from '../../shared/record.ts'
import type { PostResult, PostSnapshot } from '../../shared/review/review.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import { newId } from '../id.ts'
import { addTogether } from '../measures/add-together.ts'
import type { Db } from '../open.ts'
import { idLists, statement } from '../query.ts'
import type { Writer } from '../writer.ts'
import type { Ours } from './match-posts.ts'
import { listTwins } from './twin-posts.ts'

type Parts = Record<PostPart, number | null>
/** What a post is besides its figures. */
type About = Pick<
  PostResult,
  'network' | 'accountId' | 'networkPostId' | 'permalink' | 'text' | 'type' | 'publishedAt' | 'publishedFrom'
>

type Change = {
  old: PostResult
  key: string
  ours: Ours | undefined
  permalink: string
  patch: Partial<PostResult>
  /** Snapshots of other files, told now for the first time or told more. */
  snapshots: (Parts & {
    day: Day
    known?: PostSnapshot /** The import it came with; null for this one. */
    importId: Id | null
  })[]
}

export type PostPlan = {
  added: (About & Parts & { key: string; ours: Ours | undefined })[]
  updated: Change[]
  unchanged: number
  /** Of those that come or change, how many no plan knows, and nobody left outside on purpose. */
  outside: number
}

type File = {
  posts: readonly FilePost[]
  day: Day
  channels: ImportAnswers['channels']
  oursOf: (post: FilePost) => Ours | undefined
}

/**
 * What a file's posts change. Each figure of a post is the newest that any file told, whatever the order in which the
 * files came; a blank never replaces a figure. Of two files of one day the larger figure stands, for figures grow.
 */
export function planPosts(db: Db, { posts, day, channels, oursOf }: File): PostPlan {
  const planned: PostPlan = { added: [], updated: [], unchanged: 0, outside: 0 }
  if (posts.length === 0) return planned
  const find = findKnown(db, posts)
  for (const post of posts) {
    const key = accountKey(post.account)
    const choice = channels[key]
    if (choice === 'none' || choice === 'brand') continue
    const about = aboutOf(post)
    const parts = partsOf(post.figures)
    const ours = oursOf(post)
    const known = find(about)
    if (!known) {
      planned.added.push({ ...about, ...parts, key, ours })
      if (!ours && about.publishedAt) planned.outside += 1
      continue
    }
    const { old, snapshots: before } = known
    const snapshots = addSnapshot(old, before, { ...parts, day })
    const all = [...before.filter((one) => !snapshots.some((two) => two.day === one.day)), ...snapshots]
    const newest = all.length > 0 ? newestOf(all) : { ...larger(partsOf(old), parts), asOf: day }
    const isNewer = old.asOf === null || day >= old.asOf
    const isOurs = ours !== undefined && old.variantId === null
    const patch = differenceTo(old, { ...renewed(old, about, isNewer), ...newest })
    const isMoved = choice !== undefined && choice !== 'new' && choice !== old.channelId
    if (Object.keys(patch).length === 0 && snapshots.length === 0 && !isMoved && !isOurs)
      planned.unchanged += 1
    else {
      planned.updated.push({
        old,
        key,
        ours: isOurs ? ours : undefined,
        permalink: post.permalink,
        patch,
        snapshots,
      })
      if (isWaiting(old) && !isOurs) planned.outside += 1
    }
  }
  return planned
}

const isWaiting = ({ variantId, leftAt, publishedAt }: PostResult) =>
  variantId === null && leftAt === null && publishedAt !== null

/** Writes what was planned; calls back after each post. */
export function writePosts(
  writer: Writer,
  plan: PostPlan,
  to: {
    importId: Id
    day: Day
    channelOf: (key: string) => Id | null
    note: () => void
  },
): void {
  const { importId, day, channelOf, note } = to
  function* added(): Generator<PostResult> {
    for (const { key, ours, ...post } of plan.added) {
      const place = { channelId: channelOf(key), variantId: ours?.id ?? null, importId, asOf: day }
      yield { ...post, ...place, id: newId(), leftAt: null }
    }
  }
  addTogether(writer, 'postResult', { records: added(), note })
  for (const { ours, permalink } of plan.added) markMeasured(writer, ours, permalink)
  for (const { old, key, ours, permalink, patch, snapshots } of plan.updated) {
    const channelId = channelOf(key)
    const place = { ...(channelId && { channelId }), ...(ours && { variantId: ours.id }) }
    writer.change('postResult', old.id, { ...patch, ...place, importId })
    markMeasured(writer, ours, permalink)
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

/** A variant whose figures came is measured; one that was told by its text gets the link it went out under. */
function markMeasured(writer: Writer, ours: Ours | undefined, permalink: string): void {
  if (!ours) return
  const isOut = ours.delivery === 'posted' || ours.url === ''
  const link = ours.url === '' && permalink !== '' ? { url: permalink } : {}
  if (isOut) writer.change('variant', ours.id, { delivery: 'measured', ...link })
}

type Known = { old: PostResult; snapshots: PostSnapshot[] }

/** Posts that are here already, by their id or by the shortcode in their link, with what each file told of them. */
function findKnown(db: Db, posts: readonly FilePost[]): (about: About) => Known | undefined {
  const byId = new Map<string, Known>()
  const byShortcode = new Map<string | undefined, Known>()
  for (const [network, some] of Map.groupBy(posts, ({ account }) => account.network))
    for (const old of listKnown(db, network, some)) {
      const known = { old, snapshots: [] }
      byId.set(`${network} ${old.networkPostId}`, known)
      byShortcode.set(findShortcode(old.permalink), known)
    }
  const lost = posts.filter(({ account, networkPostId }) => !byId.has(`${account.network} ${networkPostId}`))
  const ids = new Set(posts.map(({ networkPostId }) => networkPostId))
  for (const [post, old] of listTwins(db, lost)) {
    const key = `${old.network} ${old.networkPostId}`
    const known = byId.get(key) ?? { old, snapshots: [] }
    // Its own row of the same file speaks for it.
    if (ids.has(old.networkPostId)) continue
    byId.set(key, known)
    byId.set(`${post.account.network} ${post.networkPostId}`, known)
  }
  const byResult = new Map([...byId.values()].map((known) => [known.old.id, known]))
  const told = 'select * from postSnapshot where postResultId in (select value from json_each(?))'
  for (const list of idLists(byResult.keys()))
    for (const snapshot of statement(db.sqlite, told).all(list) as PostSnapshot[])
      byResult.get(snapshot.postResultId)?.snapshots.push(snapshot)
  return ({ network, networkPostId, permalink }) => {
    const shortcode = findShortcode(permalink)
    const told =
      byId.get(`${network} ${networkPostId}`) ?? (shortcode ? byShortcode.get(shortcode) : undefined)
    // Tables of other programs once left the link for an id.
    return told ?? (permalink ? byId.get(`${network} ${permalink}`) : undefined)
  }
}

/** Those of a network that may be these posts: only they are read, however many there are. */
function* listKnown(db: Db, network: Network, posts: readonly FilePost[]): Generator<PostResult> {
  const found = new Set<string>()
  const byId = 'network = ? and networkPostId in (select value from json_each(?))'
  // The network's own index would lead past all that it has.
  const byLink = "+network = ? and permalink != '' and permalink in (select value from json_each(?))"
  function* read(where: string, values: Iterable<string>): Generator<PostResult> {
    const sql = `select * from postResult where ${where}`
    for (const list of idLists(values))
      for (const row of statement(db.sqlite, sql).all(network, list) as PostResult[]) {
        found.add(row.networkPostId)
        yield row
      }
  }
  const codesOf = (some: readonly FilePost[]) =>
    some.flatMap(({ permalink }) => findShortcode(permalink) ?? [])
  yield* read(
    byId,
    posts.map(({ networkPostId }) => networkPostId),
  )
  const others = posts.filter(({ networkPostId }) => !found.has(networkPostId))
  yield* read(
    byId,
    codesOf(others).map((code) => `shortcode:${code}`),
  )
  const links = others.flatMap(({ permalink }) => permalink || [])
  yield* read(byLink, new Set([...links, ...codesOf(others).flatMap(linksOf)]))
}

/** As Instagram itself writes the link to a post. */
const linksOf = (code: string) =>
  ['p', 'reel', 'tv'].map((kind) => `https://www.instagram.com/${kind}/${code}/`)

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
