import { readableText } from '../../shared/calendar/outgoing.ts'
import type { ShareSheet } from '../../shared/hand-off/share-sheet.ts'
import type { Id } from '../../shared/record.ts'
import { firstLink } from '../../shared/strategy/networks.ts'
import { readLink } from '../../shared/text/link.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { findPost, nameOf } from './calendar.ts'

/** Undefined when the post is gone. */
export function readShareSheet(db: Db, postId: Id): ShareSheet | undefined {
  const found = findPost(db, postId)
  if (!found) return undefined
  const { post, variants } = found
  const channels = new Map(
    all(db, query.selectFrom('channel').select(['id', 'network', 'handle'])).map(({ id, ...channel }) => [
      id,
      channel,
    ]),
  )
  const read = readLink(post.link)
  const terms = query.selectFrom('term').select(['id', 'title', 'instead', 'why'])
  return {
    postId,
    title: nameOf(post),
    text: readableText(post.text, post.link),
    goal: findGoal(db, post.tacticId),
    responsible: post.responsible,
    places: variants.map(({ id, day, time, url, channelId }) => ({
      ...{ id, day, time, url },
      channel: channels.get(channelId ?? '') ?? null,
    })),
    link: 'link' in read && read.link ? read.link : firstLink(post.text),
    // A star in a term is for the search alone.
    avoided: all(db, terms.where('kind', '=', 'avoided').where('title', '!=', '').orderBy('position')).map(
      ({ title, ...term }) => ({ ...term, title: title.replaceAll('*', '') }),
    ),
    policy: findPolicy(db) ?? null,
  }
}

function findGoal(db: Db, tacticId: Id | null): string {
  const goal = query
    .selectFrom('tactic')
    .innerJoin('objective', 'objective.id', 'tactic.objectiveId')
    .innerJoin('goal', 'goal.id', 'objective.goalId')
    .select('goal.title')
    .where('tactic.id', '=', tacticId)
  return first(db, goal)?.title ?? ''
}

/** The version in force of the policy on speaking for the brand. */
function findPolicy(db: Db) {
  const versions = query
    .selectFrom('policyVersion')
    .innerJoin('policy', 'policy.id', 'policyVersion.policyId')
    .select(['policyVersion.title', 'policyVersion.text'])
    .where('policy.starter', '=', 'speaking')
  return first(db, versions.orderBy('policyVersion.number', 'desc').limit(1))
}
