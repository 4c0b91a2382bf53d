import type { Variant } from '../../shared/calendar/calendar.ts'
import { dayOf, timeOf } from '../../shared/day.ts'
import type { GoingFile, GoingOut, GoingPost, PostFilesRequest } from '../../shared/hand-off/post-files.ts'
import { mediaOf } from '../../shared/media/media.ts'
import { isRequired } from '../../shared/posts/workflow.ts'
import type { Id } from '../../shared/record.ts'
import { listUsed } from '../media/uses.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { getWorkspace } from '../team.ts'
import { readSender } from './outgoing.ts'

type Asked = Pick<PostFilesRequest, 'from' | 'to' | 'channelIds'>

/** Everything that stands on some days, in the order in which it goes out. */
export function listGoingOut(db: Db, { from, to, channelIds }: Asked): GoingPost[] {
  const rows = query
    .selectFrom('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .leftJoin('pillar', 'pillar.id', 'post.pillarId')
    .leftJoin('campaign', 'campaign.id', 'post.campaignId')
    .leftJoin('audience', 'audience.id', 'post.audienceId')
    .select(['variant.id as variantId', 'variant.postId', 'variant.time', 'variant.delivery', 'variant.url'])
    .select(['variant.channelId', 'variant.ownMediaAt', 'variant.text as ownText', 'post.title', 'post.text'])
    .select([
      'variant.firstComment',
      'variant.link as ownLink',
      'variant.linkPlace',
      'post.link',
      'post.linkTags',
    ])
    .select('post.campaignId')
    .select(['post.state', 'post.type', 'post.responsible'])
    .select(['pillar.name as pillar', 'campaign.name as campaign', 'audience.name as audience'])
    .select((of) => of.ref('variant.day').$notNull().as('day'))
    .where('variant.day', '>=', from)
    .where('variant.day', '<=', to)
    .orderBy('variant.day')
    .orderBy('variant.time')
    .orderBy('variant.id')
  const wanted = new Set(channelIds)
  const send = readSender(db)
  return all(db, rows)
    .filter(({ channelId }) => wanted.size === 0 || wanted.has(channelId ?? ''))
    .map(({ channelId, ownText, ownLink, ownMediaAt, linkPlace, link, linkTags, campaignId, ...row }) => {
      const { text, firstComment, day } = row
      const post = { id: row.postId, title: row.title, text, link, linkTags, campaignId }
      const variant = { text: ownText, firstComment, link: ownLink, linkPlace, day, channelId }
      const { out, channel, rules } = send({ post, variant })
      return {
        ...row,
        ...out,
        written: { text: ownText ?? text, firstComment, link: ownLink ?? link },
        pillar: row.pillar ?? '',
        campaign: row.campaign ?? '',
        audience: row.audience ?? '',
        channel: channel ? { id: channel.id, network: channel.network, handle: channel.handle } : null,
        rules,
        files: filesOf(db, { postId: row.postId, variant: { id: row.variantId, ownMediaAt } }),
        ...countChanges(db, row),
      }
    })
}

type Place = { postId: Id; variant: Pick<Variant, 'id' | 'ownMediaAt'> }

function filesOf(db: Db, { postId, variant }: Place): GoingFile[] {
  return mediaOf(listUsed(db, postId), variant).map(({ media, alt }) => {
    const { id, hash, type, name, bytes } = media
    return { id, hash, type, name, bytes, alt: alt ?? media.alt }
  })
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
