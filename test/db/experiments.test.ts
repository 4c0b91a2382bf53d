import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { removePost } from '../../db/calendar/calendar.ts'
import { commit, undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import {
  addExperiment,
  changeExperiment,
  findExperiment,
  listExperiments,
  listExperimentsOfMonth,
  listExperimentsOfPost,
  removeExperiment,
  tieExperimentPost,
} from '../../db/review/experiments.ts'
import { addLesson, listLessons } from '../../db/review/lessons.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { closeReview } from '../../db/review/review.ts'
import { searchRecords } from '../../db/search/search.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import { readToday } from '../../db/today.ts'
import { type ExperimentLine, stateOf } from '../../shared/review/experiment.ts'
import { type Counted, groupOf } from '../../shared/review/experiment-figures.ts'
import { aPost, aVariant } from '../support/posts.ts'
import { aChannel, aPostResult } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const first = (db: Db): ExperimentLine => listExperiments(db)[0] as ExperimentLine

/** A post that went out on a day, seen by 100, with this many engagements. */
function aMeasured(db: Db, channelId: string, day: string, likes: number): string {
  const post = aPost({ title: `Post of ${day}` })
  const variant = aVariant({ postId: post.id, channelId, day, delivery: 'measured' })
  commit(db, { key: 'test' }, (writer) => {
    writer.add('post', post)
    writer.add('variant', variant)
  })
  aPostResult(db, {
    ...{ channelId, variantId: variant.id, publishedAt: `${day}T12:00:00.000Z` },
    ...{ impressions: 100, reach: 100, likes, comments: null, shares: null, saves: null },
  })
  return post.id
}

describe('an experiment', () => {
  it('compares the posts that try it with the others of the same channels and days', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db)
    const other = aChannel(db, { network: 'facebook' })
    const tried = aMeasured(db, channelId, '2026-02-10', 9)
    aMeasured(db, channelId, '2026-02-11', 3)
    aMeasured(db, channelId, '2026-02-20', 5)
    aMeasured(db, channelId, '2026-02-21', 90)
    aMeasured(db, other.id, '2026-02-11', 80)
    const id = addExperiment(db, { title: 'Ask first' })
    changeExperiment(db, { id, patch: { startDay: '2026-02-10', endDay: '2026-02-20' } })
    expect(first(db)).toMatchObject({ tried: { posts: 0, value: null }, others: { posts: 0, value: null } })
    tieExperimentPost(db, { id, postId: tried, isTied: true })
    expect(first(db)).toMatchObject({
      tried: { posts: 1, counted: 1, value: 0.09 },
      others: { posts: 2, counted: 2, value: 0.04 },
    })
    expect(listExperimentsOfPost(db, tried)).toEqual([id])
    expect(findExperiment(db, id)?.posts).toMatchObject([{ id: tried, day: '2026-02-10', isIdea: false }])
  })

  it('is told by a person where posts tell nothing', () => {
    const db = aDb()
    const id = addExperiment(db, { title: 'A giveaway' })
    changeExperiment(db, { id, patch: { measureId: 'newFollowers', usual: 40, result: 340 } })
    expect(first(db)).toMatchObject({ usual: 40, result: 340, tried: { posts: 0, value: null } })
  })

  it('lets go of a post that is removed, and of its lesson when it goes itself; both come back with an undo', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db)
    const postId = aMeasured(db, channelId, '2026-02-10', 9)
    const id = addExperiment(db, { title: 'Ask first' })
    tieExperimentPost(db, { id, postId, isTied: true })
    removePost(db, postId)
    expect(findExperiment(db, id)?.posts).toEqual([])
    undo(db)
    expect(findExperiment(db, id)?.posts).toHaveLength(1)
    changeExperiment(db, { id, patch: { outcome: 'failed' } })
    addLesson(db, { tried: 'Asked first', about: { table: 'experiment', id } })
    expect(listLessons(db)).toMatchObject([{ about: { table: 'experiment', id, name: 'Ask first' } }])
    expect(listLessons(db)[0]?.outcome).toBe('failed')
    expect(first(db).hasLesson).toBe(true)
    removeExperiment(db, id)
    expect(listLessons(db)).toMatchObject([{ tried: 'Asked first', about: null }])
    undo(db)
    expect(listLessons(db)).toMatchObject([{ about: { id } }])
  })

  it('stays without the channel that is removed', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db)
    const id = addExperiment(db, { title: 'Ask first' })
    changeExperiment(db, { id, patch: { channelId } })
    removeRecord(db, { table: 'channel', id: channelId })
    expect(first(db).channelId).toBeNull()
    undo(db)
    expect(first(db).channelId).toBe(channelId)
  })

  it('is found by what it expects', () => {
    const db = aDb()
    const id = addExperiment(db, { title: 'Ask first' })
    changeExperiment(db, { id, patch: { hypothesis: 'Answering is easier than inventing' } })
    expect(searchRecords(db, { search: 'invent', limit: 5 })).toMatchObject([{ table: 'experiment', id }])
  })

  it('stands in the account of the months in which it ran, and as it was when a month was closed', () => {
    const db = aDb()
    const id = addExperiment(db, { title: 'Ask first' })
    changeExperiment(db, { id, patch: { startDay: '2026-01-20', endDay: '2026-02-10', outcome: 'partly' } })
    const months = ['2025-12', '2026-01', '2026-02', '2026-03']
    expect(months.map((month) => listExperimentsOfMonth(db, month).length)).toEqual([0, 1, 1, 0])
    closeReview(db, '2026-02')
    changeExperiment(db, { id, patch: { title: 'Something else', outcome: 'worked' } })
    const kept = getReviewMonth(db, '2026-02').experiments
    expect(kept).toMatchObject([{ title: 'Ask first', outcome: 'partly' }])
    expect(getReviewMonth(db, '2026-01').experiments).toMatchObject([{ title: 'Something else' }])
  })

  it('waits for its verdict from the day after its last, in every account until it has one', () => {
    const over = { startDay: '2026-01-20', endDay: '2026-02-10', outcome: null }
    const days = ['2026-01-19', '2026-02-10', '2026-02-11']
    expect(days.map((day) => stateOf(over, day))).toEqual(['planned', 'running', 'toJudge'])
    const db = aDb()
    const id = addExperiment(db, { title: 'Ask first' })
    changeExperiment(db, { id, patch: over })
    expect(listExperimentsOfMonth(db, '2026-03')).toHaveLength(1)
    const onToday = () => readToday(db, { firstWeekday: 1, language: 'en' }).month.toJudge
    expect(onToday()).toBe(1)
    changeExperiment(db, { id, patch: { outcome: 'worked' } })
    expect(onToday()).toBe(0)
  })
})

describe('the rate of several posts', () => {
  const counted = fc.record({ reach: fc.option(fc.nat(1000)), likes: fc.option(fc.nat(50)) }).map(
    ({ reach, likes }): Counted => ({
      ...{ network: 'instagram', impressions: null, comments: null, shares: null, saves: null },
      ...{ clicks: null, linkClicks: null, videoViews: null, engagements: null, reach, likes },
    }),
  )

  it('is the sum of parts over the sum of wholes of those that tell both, and nothing of none', () => {
    fc.assert(
      fc.property(fc.array(counted), (posts) => {
        const both = posts.filter(({ reach, likes }) => reach !== null && likes !== null)
        const reach = both.reduce((sum, post) => sum + (post.reach ?? 0), 0)
        const likes = both.reduce((sum, post) => sum + (post.likes ?? 0), 0)
        const group = groupOf('engagementRate', posts, 'reach')
        expect(group).toMatchObject({ posts: posts.length, counted: both.length })
        if (reach === 0) expect(group.value).toBeNull()
        else expect(group.value).toBeCloseTo(likes / reach, 12)
      }),
    )
  })
})
