import { dayOf } from '../../shared/day.ts'
import { type PostVersion, readContent } from '../../shared/post-version.ts'
import type { Id } from '../../shared/record.ts'
import type { PackDocument, PackedPost, PackPost } from '../../shared/review-pack.ts'
import { findThread, type Plan } from '../../shared/strategy.ts'
import { getBrandLook } from '../brand.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { readPlan } from '../strategy/strategy.ts'
import { getWorkspace } from '../team.ts'
import { findPost } from './calendar.ts'
import { listed } from './filter.ts'
import { readForPaper } from './post-paper.ts'
import { findPack, listPackedPosts } from './review-packs.ts'

/**
 * A pack as an owner reads it: what its versions say, so that it reads the same whenever it is made again. Posts that
 * were removed since are left out. Undefined when there is no such pack.
 */
export function readPackDocument(db: Db, id: Id): PackDocument | undefined {
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
    posts: tellPosts(db, listPackedPosts(db, id)),
  }
}

function tellPosts(db: Db, packed: readonly PackedPost[]): PackPost[] {
  const versions = new Map(
    all(
      db,
      query
        .selectFrom('postVersion')
        .selectAll()
        .where('id', 'in', listed(packed.map(({ versionId }) => versionId))),
    ).map((version) => [version.id, version]),
  )
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
    return version ? tellPost(db, { one, version, plan, channels, said }) : []
  })
}

type Telling = {
  one: PackedPost
  version: PostVersion
  plan: Plan
  channels: ReadonlyMap<Id, PackPost['variants'][number]['channel']>
  said: ReturnType<typeof readForPaper>
}

function tellPost(db: Db, { one, version, plan, channels, said }: Telling): PackPost {
  const { number, title, postId, versionId } = one
  const { text, variants } = readContent(version)
  const now = findPost(db, postId)
  const thread = findThread(plan, now?.post.tacticId ?? null)
  return {
    ...{ number, versionId, title, text },
    type: now?.post.type ?? null,
    goal: thread ? { number: plan.goals.indexOf(thread.goal) + 1, title: thread.goal.title } : null,
    variants: variants.map(({ id, channelId, day, text }) => ({
      ...{ id, day, text },
      // The time is no part of what is approved, and so of no version.
      time: now?.variants.find((variant) => variant.id === id)?.time ?? null,
      channel: channels.get(channelId ?? '') ?? null,
    })),
    forOwner: said(postId, 'owner').comments,
    pictures: [],
  }
}
