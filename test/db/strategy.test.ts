import { expect, it } from 'vitest'
import { commit, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { addRecord, hasReadings, moveRecord, removeRecord } from '../../db/strategy/strategy.ts'
import { convertLine, countPosts, readStrategy } from '../../db/strategy/view.ts'
import { fromNoFile } from '../../shared/review/review.ts'
import { idleTactics } from '../../shared/strategy/strategy.ts'
import type { StrategyAddition } from '../../shared/strategy/strategy-edits.ts'
import { aChannel, aPost as aPostRow, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

/** Adds a record that must come to be. */
function add(db: Db, addition: StrategyAddition): { id: string } {
  const record = addRecord(db, addition)
  if (!record) throw new Error('It was not added')
  return record
}

function aThread(db: Db) {
  const goal = add(db, { table: 'goal', beforeId: null, values: { title: 'Known' } })
  const objective = add(db, {
    table: 'objective',
    parentId: goal.id,
    beforeId: null,
    values: { title: 'Reach' },
  })
  const tactic = add(db, {
    table: 'tactic',
    parentId: objective.id,
    beforeId: null,
    values: { title: 'Tips' },
  })
  return { goal, objective, tactic }
}

function aPost(db: Db, tacticId: string, state: 'idea' | 'draft' = 'idea'): string {
  const post = {
    id: newId(),
    title: 'Post',
    text: '',
    link: '',
    linkTags: 'added' as const,
    type: null,
    pillarId: null,
    tacticId,
    campaignId: null,
    audienceId: null,
    state,
    heldState: null,
    note: '',
    minutesPlanned: null,
    wantedMonth: null,
    copyOfId: null,
    responsible: 'Sample',
    createdAt: db.now(),
    position: 1,
  }
  return commit(db, { key: 'a' }, (writer) => writer.add('post', post)).id
}

it('keeps the posts of a removed goal as loose ends, and undo ties them again', () => {
  const db = aDb()
  const { goal, tactic } = aThread(db)
  aPost(db, tactic.id)
  const tacticsOfPosts = () =>
    all(db, query.selectFrom('post').select('tacticId')).map((post) => post.tacticId)
  removeRecord(db, { table: 'goal', id: goal.id })
  expect(tacticsOfPosts()).toEqual([null])
  expect(readStrategy(db)).toMatchObject({ goals: [], objectives: [], tactics: [] })
  undo(db)
  expect(tacticsOfPosts()).toEqual([tactic.id])
})

it('removes an objective with its verdict, and keeps campaigns and contacts of a removed goal', () => {
  const db = aDb()
  const { goal, objective } = aThread(db)
  const campaign = add(db, { table: 'campaign', beforeId: null, values: { name: 'Spring', goalId: goal.id } })
  commit(db, { key: 'a' }, (writer) => {
    const review = {
      id: newId(),
      month: '2026-03',
      denominator: 'reach' as const,
      note: '',
      closedAt: null,
      closedBy: '',
      snapshot: null,
      checksum: null,
    }
    writer.add('review', review)
    writer.add('verdict', {
      id: newId(),
      reviewId: review.id,
      objectiveId: objective.id,
      reason: 'Late start',
    })
  })
  removeRecord(db, { table: 'goal', id: goal.id })
  expect(all(db, query.selectFrom('verdict').select('id'))).toEqual([])
  expect(readStrategy(db).campaigns).toMatchObject([{ id: campaign.id, goalId: null }])
})

it('counts posts without the ideas, lets no line change its kind that any post names, and lists whoever is responsible once', () => {
  const db = aDb()
  const { tactic } = aThread(db)
  aPost(db, tactic.id)
  expect(idleTactics(readStrategy(db).tactics, countPosts(db))).toMatchObject([{ id: tactic.id }])
  aPost(db, tactic.id, 'draft')
  expect(countPosts(db)).toEqual({ [tactic.id]: 1 })
  expect(readStrategy(db).people).toEqual(['Sample'])
  expect(convertLine(db, { table: 'tactic', id: tactic.id, way: 'out' })).toBe('isUsed')
})

it('keeps a channel whose numbers were read', () => {
  const db = aDb()
  const channel = add(db, {
    table: 'channel',
    beforeId: null,
    values: { network: 'tiktok', decision: 'claim' },
  })
  expect(hasReadings(db, channel.id)).toBe(false)
  commit(db, { key: 'a' }, (writer) =>
    writer.add('reading', {
      ...fromNoFile,
      id: newId(),
      measureId: 'reach',
      month: '2026-03',
      channelId: channel.id,
      value: 0,
      source: 'typed',
      sourceNote: '',
      person: '',
      at: db.now(),
    }),
  )
  expect(hasReadings(db, channel.id)).toBe(true)
})

it('refuses a parent of the wrong kind or none at all', () => {
  const db = aDb()
  const { goal, objective } = aThread(db)
  expect(
    moveRecord(db, { table: 'objective', id: objective.id, parentId: null, beforeId: null }),
  ).toBeUndefined()
  expect(moveRecord(db, { table: 'goal', id: goal.id, parentId: null, beforeId: null })).toMatchObject({
    id: goal.id,
  })
  expect(
    moveRecord(db, { table: 'objective', id: objective.id, parentId: objective.id, beforeId: null }),
  ).toBeUndefined()
})

it('moves one row by writing one row', () => {
  const db = aDb()
  const ids = ['a', 'b', 'c'].map(
    (title) => add(db, { table: 'pillar', beforeId: null, values: { name: title } }).id,
  )
  const n = db.trail.n
  moveRecord(db, { table: 'pillar', id: ids[2] as string, parentId: null, beforeId: ids[0] as string })
  expect(readStrategy(db).pillars.map(({ name }) => name)).toEqual(['c', 'a', 'b'])
  expect(db.trail.n).toBe(n + 1)
})

it('names what it adds, and says plainly when it has no name yet', () => {
  const db = aDb()
  const labels: string[] = []
  const last = () => labels.push(db.trail.undo.at(-1)?.label ?? '')
  add(db, { table: 'audience', beforeId: null, values: {} })
  last()
  add(db, { table: 'channel', beforeId: null, values: { network: 'tiktok' } })
  last()
  expect(labels.map((label) => JSON.parse(label))).toEqual([
    { key: 'strategy.did.addNew.audience' },
    { key: 'strategy.did.add.channel', values: { title: 'tiktok' } },
  ])
})

it('counts each post once on a channel, without the ideas, and names everyone who answers for posts once', () => {
  const db = aDb()
  const channel = aChannel()
  commit(db, { key: 'test' }, (writer) => {
    writer.add('channel', channel)
    for (const responsible of ['Elif', 'Davide', 'Elif', '']) {
      const post = writer.add('post', aPostRow({ responsible }))
      for (const time of ['09:00', '18:00'])
        writer.add('variant', aVariant({ postId: post.id, channelId: channel.id, time }))
    }
    const idea = writer.add('post', aPostRow({ state: 'idea' }))
    writer.add('variant', aVariant({ postId: idea.id, channelId: channel.id }))
  })
  expect(countPosts(db)).toEqual({ [channel.id]: 4 })
  expect(readStrategy(db).people).toEqual(['Davide', 'Elif'])
})
