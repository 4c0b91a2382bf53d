import { expect, it } from 'vitest'
import { newPost, newVariant } from '../../db/calendar/calendar.ts'
import { commit, redo, undo } from '../../db/commit.ts'
import { countOutside, leaveOutside, listOutside, takeInOutside } from '../../db/figures/outside-plan.ts'
import { all, query } from '../../db/query.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { closeReview } from '../../db/review/review.ts'
import { aChannel, aPostResult } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

function aMonth() {
  const db = aDb()
  const channel = aChannel(db, { network: 'instagram', handle: 'bakery', postsPerWeek: 2 })
  const result = (publishedAt: string | null, changes = {}) =>
    aPostResult(db, { channelId: channel.id, publishedAt, ...changes })
  return { db, channel, result }
}

const ofFebruary = { month: '2026-02' }

it('offers what went out unplanned in a month, the newest first, by the clock of the workspace', () => {
  const { db, result } = aMonth()
  const late = result('2026-02-28T22:59:00.000Z', { text: 'Late' })
  const early = result('2026-01-31T23:30:00.000Z', { text: 'Early' })
  result('2026-02-28T23:00:00.000Z')
  result(null)
  const { count, posts } = listOutside(db, ofFebruary)
  expect(count).toBe(2)
  expect(posts.map(({ id }) => id)).toEqual([late.id, early.id])
  expect(posts[0]).toMatchObject({ network: 'instagram', handle: 'bakery', text: 'Late' })
  expect(countOutside(db, '2026-02')).toBe(2)
})

it('offers what imports brought, whatever the month', () => {
  const { db, result } = aMonth()
  const [one, other] = [result('2024-05-01T10:00:00.000Z'), result('2026-02-01T10:00:00.000Z')]
  result('2026-02-02T10:00:00.000Z')
  const { count, posts } = listOutside(db, { importIds: [one.importId, other.importId] })
  expect([count, posts.map(({ id }) => id)]).toEqual([2, [other.id, one.id]])
})

it('takes posts in as they were, as one step that undo takes back', () => {
  const { db, channel, result } = aMonth()
  const text = 'Warm bread\nat seven'
  const timed = result('2026-02-10T06:30:00.000Z', { text, permalink: 'https://www.instagram.com/p/abc/' })
  const daily = result('2026-02-12T12:00:00.000Z', { publishedFrom: 'day' })
  expect(takeInOutside(db, [timed.id, daily.id])).toBe(2)
  const variants = all(db, query.selectFrom('variant').selectAll().orderBy('day'))
  expect(variants).toMatchObject([
    {
      ...{ channelId: channel.id, day: '2026-02-10', time: '07:30', delivery: 'measured' },
      url: 'https://www.instagram.com/p/abc/',
    },
    { day: '2026-02-12', time: null },
  ])
  const post = all(
    db,
    query
      .selectFrom('post')
      .selectAll()
      .where('id', '=', variants[0]?.postId ?? ''),
  )[0]
  expect(post).toMatchObject({ text, title: '', state: 'draft' })
  const tied = all(db, query.selectFrom('postResult').select(['id', 'variantId']).orderBy('publishedAt'))
  expect(tied.map(({ variantId }) => variantId)).toEqual(variants.map(({ id }) => id))
  expect(listOutside(db, ofFebruary).count).toBe(0)
  expect(takeInOutside(db, [timed.id])).toBe(0)

  undo(db)
  expect(all(db, query.selectFrom('post').select('id'))).toEqual([])
  expect(listOutside(db, ofFebruary).count).toBe(2)
  redo(db)
  expect(listOutside(db, ofFebruary).count).toBe(0)
})

it('counts them in the rhythm once they are taken in', () => {
  const { db, channel, result } = aMonth()
  commit(db, { key: 'test' }, (writer) => {
    const post = writer.add('post', newPost(db, 'Bread', 'approved'))
    const place = { postId: post.id, channelId: channel.id, day: '2026-02-03', time: null }
    writer.add('variant', { ...newVariant(place), delivery: 'posted' })
  })
  const { id } = result('2026-02-10T06:30:00.000Z')
  const account = () => getReviewMonth(db, '2026-02').account
  expect(account()).toMatchObject({ outside: 1, rhythm: [{ out: 1 }] })
  takeInOutside(db, [id])
  expect(account()).toMatchObject({ outside: 0, rhythm: [{ out: 2 }] })
})

it('remembers what was left outside, until undo', () => {
  const { db, result } = aMonth()
  const [one, other] = [result('2026-02-10T06:30:00.000Z'), result('2026-02-11T06:30:00.000Z')]
  expect(leaveOutside(db, [one.id])).toBe(1)
  expect(listOutside(db, ofFebruary).posts.map(({ id }) => id)).toEqual([other.id])
  expect(takeInOutside(db, [one.id])).toBe(0)
  undo(db)
  expect(listOutside(db, ofFebruary).count).toBe(2)
})

it('keeps in a closed month how many there were', () => {
  const { db, result } = aMonth()
  const { id } = result('2026-02-10T06:30:00.000Z')
  closeReview(db, '2026-02')
  takeInOutside(db, [id])
  expect(getReviewMonth(db, '2026-02').account?.outside).toBe(1)
})
