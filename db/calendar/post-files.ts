import { dayOf, timeOf } from '../../shared/day.ts'
import type { GoingOut, GoingPost, PostFilesRequest } from '../../shared/hand-off/post-files.ts'
import { mediaOf } from '../../shared/media.ts'
import type { Id } from '../../shared/record.ts'
import { isRequired } from '../../shared/workflow.ts'
import { listUsed } from '../media/uses.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { getWorkspace } from '../team.ts'

type Asked = Pick<PostFilesRequest, 'from' | 'to' | 'channelIds'>

/** Everything that stands on some days, in the order in which it goes out. */
export function listGoingOut(db: Db, { from, to, channelIds }: Asked): GoingPost[] {
  const rows = query
    .selectFrom('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .leftJoin('channel', 'channel.id', 'variant.channelId')
    .leftJoin('pillar', 'pillar.id', 'post.pillarId')
    .leftJoin('campaign', 'campaign.id', 'post.campaignId')
    .select(['variant.id as variantId', 'variant.postId', 'variant.time', 'variant.delivery', 'variant.url'])
    .select(['variant.channelId', 'variant.ownMediaAt', 'variant.text as ownText', 'post.title', 'post.text'])
    .select(['post.state', 'post.type', 'post.responsible', 'channel.network', 'channel.handle'])
    .select(['pillar.name as pillar', 'campaign.name as campaign'])
    .select((of) => of.ref('variant.day').$notNull().as('day'))
    .where('variant.day', '>=', from)
    .where('variant.day', '<=', to)
    .orderBy('variant.day')
    .orderBy('variant.time')
    .orderBy('variant.id')
  const wanted = new Set(channelIds)
  return all(db, rows)
    .filter(({ channelId }) => wanted.size === 0 || wanted.has(channelId ?? ''))
    .map(({ channelId, network, handle, ownText, ownMediaAt, ...row }) => ({
      ...row,
      text: ownText ?? row.text,
      pillar: row.pillar ?? '',
      campaign: row.campaign ?? '',
      channel: channelId && network ? { id: channelId, network, handle: handle ?? '' } : null,
      files: mediaOf(listUsed(db, row.postId), { id: row.variantId, ownMediaAt }).map(({ media, alt }) => {
        const { id, hash, type, name, bytes } = media
        return { id, hash, type, name, bytes, alt: alt ?? media.alt }
      }),
      ...countChanges(db, row),
    }))
}

/** Each step that touched the post or this variant counts, an undo too: the number never falls. */
function countChanges(db: Db, { postId, variantId }: { postId: Id; variantId: Id }) {
  const sql = `select count(distinct step) as changes, max(at) as changedAt from change
    where tableName = 'post' and recordId = ? or tableName = 'variant' and recordId = ?`
  return statement(db.sqlite, sql).get(postId, variantId) as Pick<GoingPost, 'changes' | 'changedAt'>
}

export function readGoingOut(db: Db): GoingOut {
  const { name, timeZone, approvalMode } = getWorkspace(db)
  const now = db.now()
  return {
    brand: name,
    timeZone,
    now: { day: dayOf(now, timeZone), time: timeOf(now, timeZone) },
    isRequired: isRequired(approvalMode),
  }
}
