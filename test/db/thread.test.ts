import { expect, it } from 'vitest'
import { commit, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { query, statement } from '../../db/query.ts'
import { countLoose, listThread, readGoalThread, tie } from '../../db/strategy/thread.ts'
import { countPosts } from '../../db/strategy/view.ts'
import type { Post, Variant } from '../../shared/calendar/calendar.ts'
import { fromNoFile } from '../../shared/review/review.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { sumPosts } from '../../shared/strategy/thread.ts'
import { aChannel, addThread, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

function addPosts(db: Db, ...posts: (Partial<Post> & Pick<Variant, 'day'>)[]): string[] {
  return commit(db, { key: 'test' }, (writer) =>
    posts.map(({ day, ...values }) => {
      const post = writer.add('post', aPost(values))
      writer.add('variant', aVariant({ postId: post.id, day }))
      return post.id
    }),
  )
}

function addCampaigns(db: Db, count: number): string[] {
  return commit(db, { key: 'test' }, (writer) =>
    Array.from(
      { length: count },
      (_, position) => writer.add('campaign', { ...blank.campaign, id: newId(), position }).id,
    ),
  )
}

it('walks from a goal to its posts by state, with the last and the next one', () => {
  const db = aDb()
  const { goalId, tacticId } = addThread(db)
  const [, last, next] = addPosts(
    db,
    { tacticId, state: 'approved', day: '2026-01-10' },
    { tacticId, state: 'approved', day: '2026-03-01' },
    { tacticId, day: '2026-03-20' },
    { tacticId, day: '2026-04-20' },
    { tacticId, state: 'idea', day: '2026-03-05' },
    { day: '2026-03-04' },
  )
  expect(readGoalThread(db, goalId)).toMatchObject({
    tactics: [
      {
        id: tacticId,
        states: { approved: 2, draft: 2, idea: 1 },
        last: { id: last, day: '2026-03-01' },
        next: { id: next, day: '2026-03-20', state: 'draft' },
      },
    ],
    readings: [],
    contacts: 0,
  })
  expect(readGoalThread(db, newId())).toBeUndefined()
})

it('tells the readings of an objective’s measure on its channel, the newest first', () => {
  const db = aDb()
  const { goalId, objectiveId } = addThread(db)
  const [mine, other] = [aChannel(), aChannel()]
  commit(db, { key: 'test' }, (writer) => {
    writer.add('channel', mine)
    writer.add('channel', other)
    writer.change('objective', objectiveId, { measureId: 'reach', channelId: mine.id })
    for (const [month, channelId] of [
      ['2026-01', mine.id],
      ['2026-03', mine.id],
      ['2026-05', other.id],
    ] as const)
      writer.add('reading', {
        ...fromNoFile,
        id: newId(),
        measureId: 'reach',
        month,
        channelId,
        value: Number(month.slice(5)),
        source: 'typed',
        sourceNote: '',
        person: '',
        at: db.now(),
      })
  })
  const months = () => readGoalThread(db, goalId)?.readings.map(({ rows }) => rows.map(({ month }) => month))
  expect(readGoalThread(db, goalId)?.readings).toMatchObject([
    { objectiveId, rows: [{ month: '2026-03', value: 3, channelId: mine.id }, { month: '2026-01' }] },
  ])
  commit(db, { key: 'test' }, (writer) => writer.change('objective', objectiveId, { channelId: null }))
  expect(months()).toEqual([['2026-05', '2026-03', '2026-01']])
})

it('says as many posts as the lists do, and lists those of a campaign', () => {
  const db = aDb()
  const { goalId, tacticId } = addThread(db)
  const [campaignId] = addCampaigns(db, 1)
  const posts = addPosts(
    db,
    { tacticId, campaignId: campaignId ?? null, day: '2026-03-01' },
    { tacticId, campaignId: campaignId ?? null, state: 'rejected', day: null },
  )
  addPosts(db, { tacticId, campaignId: campaignId ?? null, state: 'idea', day: null })
  const states = readGoalThread(db, goalId)?.tactics[0]?.states ?? {}
  expect(sumPosts(states)).toEqual({ posts: 2, ideas: 1 })
  const counts = countPosts(db)
  expect([counts[tacticId], counts[campaignId ?? '']]).toEqual([2, 2])
  const listed = listThread(db, {
    kind: 'campaignPost',
    under: campaignId ?? null,
    after: null,
    limit: 10,
  })
  expect(listed.map(({ id }) => id)).toEqual(posts.toReversed())
})

it('turns the pages of loose posts, made last first, without ideas and what was rejected', () => {
  const db = aDb()
  const { tacticId } = addThread(db)
  const [one, two, three] = addPosts(
    db,
    { title: 'One', day: '2026-03-01' },
    { title: '', text: 'Two begins like this', state: 'approved', day: null },
    { title: 'Three', day: '2026-03-03' },
  )
  addPosts(db, { state: 'idea', day: null }, { state: 'rejected', day: null }, { tacticId, day: null })
  expect(countLoose(db)).toEqual({ post: 3, contact: 0, campaign: 0 })
  const page = { kind: 'post', under: null, limit: 2 } as const
  expect(listThread(db, { ...page, after: null })).toMatchObject([
    { id: three, title: 'Three', day: '2026-03-03' },
    { id: two, title: 'Two begins like this', day: null },
  ])
  expect(listThread(db, { ...page, after: two ?? null }).map(({ id }) => id)).toEqual([one])
  expect(listThread(db, { ...page, under: tacticId, after: null })).toHaveLength(1)
})

it('ties several at once, as one step that undo takes back', () => {
  const db = aDb()
  const { goalId, tacticId } = addThread(db)
  const posts = addPosts(db, { day: null }, { day: null })
  expect(tie(db, { kind: 'post', ids: [...posts, newId()], to: tacticId })).toBe(2)
  expect(countLoose(db).post).toBe(0)
  expect(undo(db)).toEqual({ key: 'strategy.did.tie.post', values: { count: 2, title: 'Sample tactic' } })
  expect(countLoose(db).post).toBe(2)
  const campaigns = addCampaigns(db, 3)
  expect(tie(db, { kind: 'campaign', ids: campaigns.slice(1), to: goalId })).toBe(2)
  expect(countLoose(db).campaign).toBe(1)
})

it('ties nothing to what is gone, nor to the wrong kind of thing', () => {
  const db = aDb()
  const { goalId } = addThread(db)
  const posts = addPosts(db, { day: null })
  expect(tie(db, { kind: 'post', ids: posts, to: newId() })).toBeUndefined()
  expect(tie(db, { kind: 'post', ids: posts, to: goalId })).toBeUndefined()
  expect(tie(db, { kind: 'post', ids: [newId()], to: goalId })).toBeUndefined()
})

it('answers from the indexes alone', () => {
  const db = aDb()
  const planOf = (sql: string) =>
    (statement(db.sqlite, `explain query plan ${sql}`).all() as { detail: string }[])
      .map(({ detail }) => detail)
      .join('; ')
  const counted = query
    .selectFrom('post')
    .select((is) => ['state', is.fn.countAll<number>().as('count')])
    .where('tacticId', 'is not', null)
    .groupBy(['tacticId', 'state'])
    .compile().sql
  expect(planOf(counted)).toMatch(/COVERING INDEX postByTactic/)
  const page = "select id from post where tacticId is null and state = 'draft' order by id desc limit 9"
  expect(planOf(page)).toMatch(/COVERING INDEX postByTactic \(tacticId=\? AND state=\?\)/)
  expect(planOf(page)).not.toMatch(/TEMP B-TREE/)
})
