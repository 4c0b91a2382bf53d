import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import type { Post, Variant } from '../../shared/calendar/calendar.ts'
import type { Channel } from '../../shared/strategy/strategy.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'

export function aPost(values: Partial<Post> = {}): Post {
  return {
    id: newId(),
    title: 'Sample post',
    text: '',
    link: '',
    linkTags: 'added',
    type: null,
    pillarId: null,
    tacticId: null,
    campaignId: null,
    audienceId: null,
    state: 'draft',
    heldState: null,
    responsible: '',
    note: '',
    minutesPlanned: null,
    wantedMonth: null,
    copyOfId: null,
    createdAt: '2026-03-01T08:00:00.000Z',
    position: 1,
    ...values,
  }
}

export function aVariant(values: Partial<Variant> & Pick<Variant, 'postId'>): Variant {
  return {
    id: newId(),
    channelId: null,
    text: null,
    day: '2026-03-12',
    time: null,
    delivery: 'planned',
    url: '',
    ownMediaAt: null,
    firstComment: '',
    link: null,
    linkPlace: null,
    ...values,
  }
}

export function aChannel(values: Partial<Channel> = {}): Channel {
  return {
    ...blank.channel,
    id: newId(),
    network: 'instagram',
    handle: 'sample',
    position: 1,
    ...values,
  }
}

/** A goal, an objective and a tactic, one under the other. */
export function addThread(db: Db): { goalId: string; objectiveId: string; tacticId: string } {
  const [goalId, objectiveId, tacticId] = [newId(), newId(), newId()]
  commit(db, { key: 'test' }, (writer) => {
    writer.add('goal', { ...blank.goal, id: goalId, title: 'Sample goal', position: 1 })
    writer.add('objective', {
      id: objectiveId,
      goalId,
      ...blank.objective,
      title: 'Sample objective',
      position: 1,
    })
    writer.add('tactic', {
      id: tacticId,
      objectiveId,
      title: 'Sample tactic',
      responsible: '',
      startDay: null,
      endDay: null,
      ...{ status: 'planned', effort: null, cost: null },
      position: 1,
    })
  })
  return { goalId, objectiveId, tacticId }
}

/** Puts posts, each with its variants, straight into the file as one step. */
export function addPosts(
  db: Db,
  posts: readonly { post: Post; variants: readonly Variant[] }[],
  channels: readonly Channel[] = [],
): void {
  commit(db, { key: 'test' }, (writer) => {
    for (const channel of channels) writer.add('channel', channel)
    for (const { post, variants } of posts) {
      writer.add('post', post)
      for (const variant of variants) writer.add('variant', variant)
    }
  })
}
