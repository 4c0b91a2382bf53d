import { dayOf } from '../../shared/day.ts'
import type { Media } from '../../shared/media/media.ts'
import { type ApprovedContent, type PostVersion, readContent } from '../../shared/posts/post-version.ts'
import type { PackDocument, PackedPost, PackPost } from '../../shared/posts/review-pack.ts'
import type { Id } from '../../shared/record.ts'
import { findThread, type Plan } from '../../shared/strategy/strategy.ts'
import { getBrandLook } from '../brand.ts'
import { listUsed } from '../media/uses.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { readPlan } from '../strategy/strategy.ts'
import { getWorkspace } from '../team.ts'
import { findPost } from './calendar.ts'
import { listed } from './filter.ts'
import { readForPaper } from './post-paper.ts'
import { findPack, listPackedPosts } from './review-packs.ts'

/** The files that go out with the posts of a pack, each once. */
export function listPackedFiles(db: Db, id: Id): Media[] {
  const versions = listVersionsIn(db, listPackedPosts(db, id))
  const ids = versions.flatMap((version) => filesOf(readContent(version)))
  return all(
    db,
    query
      .selectFrom('media')
      .selectAll()
      .where('id', 'in', listed([...new Set(ids)])),
  )
}

/** What the post shows everywhere, then what a channel shows of its own. */
function filesOf({ media = [], variants }: ApprovedContent): Id[] {
  return [...new Set([...media, ...variants.flatMap((variant) => variant.media ?? [])])]
}

function listVersionsIn(db: Db, packed: readonly PackedPost[]): PostVersion[] {
  const ids = listed(packed.map(({ versionId }) => versionId))
  return all(db, query.selectFrom('postVersion').selectAll().where('id', 'in', ids))
}

/**
 * A pack as an owner reads it: what its versions say, so that it reads the same whenever it is made again. Posts that
 * were removed since are left out. Undefined when there is no such pack.
 * @param sources where the small picture of a file is, by the file's id
 */
export function readPackDocument(
  db: Db,
  id: Id,
  sources: ReadonlyMap<Id, string> = new Map(),
): PackDocument | undefined {
  const pack = findPack(db, id)
  if (!pack) return undefined
  const { name, country, timeZone, currency } = getWorkspace(db)
  const { colour, mark } = getBrandLook(db)
  const { number, addressee, person, at, language } = pack
  return {
    language,
    brand: { name, country, timeZone, currency, colour, mark },
    today: dayOf(db.now(), timeZone),
    pack: { id, number, name: pack.name, addressee, person, day: dayOf(at, timeZone) },
    posts: tellPosts(db, listPackedPosts(db, id), sources),
  }
}

function tellPosts(db: Db, packed: readonly PackedPost[], sources: ReadonlyMap<Id, string>): PackPost[] {
  const versions = new Map(listVersionsIn(db, packed).map((version) => [version.id, version]))
  const channels = new Map(
    all(db, query.selectFrom('channel').select(['id', 'network', 'handle'])).map(({ id, ...account }) => [
      id,
      account,
    ]),
  )
  const said = readForPaper(
    db,
    packed.map(({ postId }) => postId),
  )
  const plan = readPlan(db)
  return packed.flatMap((one) => {
    const version = versions.get(one.versionId)
    return version ? tellPost(db, { one, version, plan, channels, said, sources }) : []
  })
}

type Telling = {
  one: PackedPost
  version: PostVersion
  plan: Plan
  channels: ReadonlyMap<Id, PackPost['variants'][number]['channel']>
  said: ReturnType<typeof readForPaper>
  sources: ReadonlyMap<Id, string>
}

function tellPost(db: Db, { one, version, plan, channels, said, sources }: Telling): PackPost {
  const { number, title, postId, versionId } = one
  const content = readContent(version)
  const { text, link, variants } = content
  const now = findPost(db, postId)
  const wordsFor = new Map(listUsed(db, postId).map(({ alt, media }) => [media.id, alt ?? media.alt]))
  const thread = findThread(plan, now?.post.tacticId ?? null)
  return {
    ...{ number, versionId, title, text, link },
    type: now?.post.type ?? null,
    goal: thread ? { number: plan.goals.indexOf(thread.goal) + 1, title: thread.goal.title } : null,
    variants: variants.map(({ id, channelId, day, text, firstComment, link }) => ({
      ...{ id, day, text, firstComment, link },
      // The time is no part of what is approved, and so of no version.
      time: now?.variants.find((variant) => variant.id === id)?.time ?? null,
      channel: channels.get(channelId ?? '') ?? null,
    })),
    forOwner: said(postId, 'owner').comments,
    pictures: filesOf(content).flatMap((mediaId) => {
      const source = sources.get(mediaId)
      return source === undefined ? [] : { source, words: wordsFor.get(mediaId) ?? '' }
    }),
  }
}
