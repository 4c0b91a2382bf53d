import type { Edition, PlanChannel, PlanIdea } from '../../shared/print/exports.ts'
import { findThread, type Plan } from '../../shared/strategy/strategy.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { listed } from './filter.ts'
import { listIdeas } from './tiles.ts'

/** Every idea in the ideas' own order; who is responsible and what the team notes is the team's own. */
export function listPlanIdeas(
  db: Db,
  { edition, plan, channels }: { edition: Edition; plan: Plan; channels: readonly PlanChannel[] },
): PlanIdea[] {
  const ideas = listIdeas(db)
  const variants = query
    .selectFrom('variant')
    .select(['postId', 'channelId'])
    .where('postId', 'in', listed(ideas.map(({ id }) => id)))
  const meant = Map.groupBy(all(db, variants), ({ postId }) => postId)
  const nameIn = (table: 'campaign' | 'audience') => {
    const rows = all(db, query.selectFrom(table).select(['id', 'name']))
    return new Map(rows.map(({ id, name }) => [id, name]))
  }
  const [campaigns, audiences] = [nameIn('campaign'), nameIn('audience')]
  return ideas.map(({ id, title, text, link, type, pillarId, note, responsible, ...idea }) => {
    const thread = findThread(plan, idea.tacticId)
    const ids = (meant.get(id) ?? []).map(({ channelId }) => channelId)
    return {
      ...{ id, title, text, link, type, pillarId },
      campaign: campaigns.get(idea.campaignId ?? '') ?? null,
      audience: audiences.get(idea.audienceId ?? '') ?? null,
      goal: thread ? { number: plan.goals.indexOf(thread.goal) + 1, title: thread.goal.title } : null,
      channels: channels
        .filter((channel) => ids.includes(channel.id))
        .map(({ network, handle }) => ({ network, handle })),
      ...(edition === 'team' && { note, responsible }),
    }
  })
}
