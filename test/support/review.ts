import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { type Measure, type PostResult, untold } from '../../shared/review/review.ts'
import type { Channel, Goal, Objective } from '../../shared/strategy/strategy.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'

export function aChannel(db: Db, changes: Partial<Channel> = {}): Channel {
  const channel: Channel = {
    ...blank.channel,
    id: newId(),
    network: 'instagram',
    handle: 'sample.bakery',
    position: 1,
    ...changes,
  }
  return commit(db, { key: 'test' }, (writer) => writer.add('channel', channel))
}

/** An objective from 1,000 to 2,000 followers over 2026, under a goal of its own. */
export function anObjective(db: Db, changes: Partial<Objective> = {}): Objective {
  const goal: Goal = { ...blank.goal, id: newId(), title: 'Be known in town', position: 1 }
  const objective: Objective = {
    id: newId(),
    goalId: goal.id,
    title: 'Two thousand followers',
    kind: 'target',
    question: '',
    measureId: 'followers',
    channelId: null,
    baseline: 1000,
    target: 2000,
    band: null,
    startDay: '2026-01-01',
    dueDay: '2026-12-31',
    responsible: '',
    position: 1,
    ...changes,
  }
  return commit(db, { key: 'test' }, (writer) => {
    writer.add('goal', goal)
    return writer.add('objective', objective)
  })
}

export function aPostResult(db: Db, changes: Partial<PostResult> = {}): PostResult {
  return commit(db, { key: 'test' }, (writer) => {
    const importId = newId()
    writer.add('import', {
      id: importId,
      kind: 'metaContent',
      fileName: 'sample.csv',
      fileHash: '',
      channelId: null,
      read: 1,
      added: 1,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      at: db.now(),
    })
    return writer.add('postResult', {
      id: newId(),
      network: 'instagram',
      accountId: '1',
      networkPostId: newId(),
      channelId: null,
      variantId: null,
      permalink: '',
      text: 'Bread',
      type: 'image',
      publishedAt: '2026-02-10T10:00:00.000Z',
      impressions: 100,
      reach: 80,
      likes: 5,
      comments: 1,
      shares: 1,
      saves: 1,
      follows: 0,
      ...untold,
      publishedFrom: 'file',
      asOf: null,
      leftAt: null,
      importId,
      ...changes,
    })
  })
}

export function aMeasure(db: Db, changes: Partial<Measure> = {}): Measure {
  const measure = { ...blank.measure, id: newId(), name: 'Own', position: 1, ...changes }
  return commit(db, { key: 'test' }, (writer) => writer.add('measure', measure))
}
