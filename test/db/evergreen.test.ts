import { expect, it } from 'vitest'
import { findPost, removePost } from '../../db/calendar/calendar.ts'
import { addSlots } from '../../db/calendar/slots.ts'
import { commit, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import {
  endEvergreen,
  findEvergreen,
  listEvergreen,
  repeatPost,
  setEvergreen,
} from '../../db/library/evergreen.ts'
import { listWinners, takeUpWinner } from '../../db/library/winners.ts'
import { first, query } from '../../db/query.ts'
import { untold } from '../../shared/review/review.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

// The clock of these workspaces begins on Monday 2 March 2026.
function withPost(day = '2025-11-20') {
  const db = aDb()
  const [instagram, linkedin] = [aChannel(), aChannel({ network: 'linkedin', position: 2 })]
  const post = aPost({ title: 'Keep bread fresh', text: 'Cut side down', state: 'approved' })
  const variants = [
    aVariant({ postId: post.id, channelId: instagram.id, day, delivery: 'posted', url: 'https://a.example' }),
    aVariant({ postId: post.id, channelId: linkedin.id, day, delivery: 'posted', text: 'For firms' }),
  ]
  addPosts(db, [{ post, variants }], [instagram, linkedin])
  addSlots(db, { channelId: instagram.id, places: [{ weekday: 4, time: '10:00' }] })
  return { db, post, instagram, linkedin }
}

it('offers a post that is due into free slots, and places nothing by itself', () => {
  const { db, post, instagram, linkedin } = withPost()
  const row = setEvergreen(db, { postId: post.id, patch: {} })
  expect(row).toMatchObject({ standing: 'due', dueDay: '2026-03-02', repeats: 0, lastDay: '2025-11-20' })
  expect(row?.proposals).toEqual([
    { channelId: instagram.id, day: '2026-03-05', time: '10:00', daysSince: 105, isSameText: false },
  ])
  expect(row?.slotless).toEqual([linkedin.id])
  expect(findPost(db, post.id)?.variants).toHaveLength(2)
})

it('comes again as a draft of its own, counts it, and rests', () => {
  const { db, post, instagram } = withPost()
  setEvergreen(db, { postId: post.id, patch: { times: 1 } })
  const copy = repeatPost(db, {
    postId: post.id,
    slots: [{ channelId: instagram.id, day: '2026-03-05', time: '10:00' }],
  })
  expect(copy?.post).toMatchObject({ title: 'Keep bread fresh', text: 'Cut side down', state: 'draft' })
  expect(copy?.variants).toMatchObject([{ day: '2026-03-05', time: '10:00', delivery: 'planned', url: '' }])
  expect(findEvergreen(db, post.id)).toMatchObject({
    repeats: 1,
    standing: 'overTimes',
    lastDay: '2026-03-05',
  })
  expect(undo(db)).toMatchObject({ key: 'library.did.repeat' })
  expect(findEvergreen(db, post.id)).toMatchObject({ repeats: 0, standing: 'due' })
})

it('lets a channel rest, takes no slot that is taken, and says when the text is too fresh', () => {
  const { db, post, instagram } = withPost('2026-02-26')
  const taken = aPost()
  addPosts(db, [
    {
      post: taken,
      variants: [aVariant({ postId: taken.id, channelId: instagram.id, day: '2026-03-05', time: '10:00' })],
    },
  ])
  const near = setEvergreen(db, { postId: post.id, patch: { everyDays: 3, cooldownDays: 5 } })
  expect(near?.proposals).toMatchObject([{ day: '2026-03-12', daysSince: 14, isSameText: true }])
  const rested = setEvergreen(db, { postId: post.id, patch: { cooldownDays: 15 } })
  expect(rested?.proposals).toMatchObject([{ day: '2026-03-19', isSameText: false }])
})

it('ends, goes with its post, and undo brings both back', () => {
  const { db, post } = withPost()
  setEvergreen(db, { postId: post.id, patch: {} })
  expect(endEvergreen(db, post.id)).toBe(true)
  expect(listEvergreen(db)).toEqual([])
  undo(db)
  expect(removePost(db, post.id)).toBe(true)
  expect(listEvergreen(db)).toEqual([])
  undo(db)
  expect(listEvergreen(db)).toHaveLength(1)
})

function withResults(count: number) {
  const made = withPost('2025-12-01')
  const { db, instagram, post } = made
  const variantId =
    findPost(db, post.id)?.variants.find(({ channelId }) => channelId === instagram.id)?.id ?? null
  const importId = newId()
  commit(db, { key: 'test' }, (writer) => {
    writer.add('import', {
      ...{ id: importId, kind: 'test', fileName: '', fileHash: '', channelId: instagram.id },
      ...{ read: 0, added: 0, updated: 0, unchanged: 0, rejected: 0, at: '2026-01-01T00:00:00.000Z' },
    })
    for (let n = 0; n < count; n += 1)
      writer.add('postResult', {
        ...{
          id: newId(),
          network: 'instagram',
          accountId: 'a',
          networkPostId: String(n),
          permalink: '',
          type: '',
        },
        ...{
          channelId: instagram.id,
          variantId: n === 0 ? variantId : null,
          text: `Measured ${n}`,
          importId,
        },
        ...{ publishedAt: '2025-12-01T09:00:00.000Z', impressions: null, reach: 1000 },
        ...{ likes: n === 0 ? 90 : 20, comments: 0, shares: 0, saves: 0, follows: null },
        ...{ ...untold, publishedFrom: 'file', asOf: null, leftAt: null },
      })
  })
  return made
}

it('offers what did best once there are ten, with the reason, until it is taken up', () => {
  expect(listWinners(withResults(9).db)).toEqual([])
  const { db, post, instagram } = withResults(10)
  // What is older than two years, or tells no reach, is neither a winner nor a part of the middle.
  const old = first(db, query.selectFrom('postResult').selectAll().where('text', '=', 'Measured 1'))
  if (!old) throw new Error('nothing was measured')
  commit(db, { key: 'test' }, (writer) => {
    const other = { ...old, likes: 900, text: 'Other' }
    writer.add('postResult', {
      ...other,
      id: newId(),
      networkPostId: 'o',
      publishedAt: '2020-12-01T09:00:00.000Z',
    })
    writer.add('postResult', { ...other, id: newId(), networkPostId: 'r', reach: null })
    writer.add('postResult', { ...other, id: newId(), networkPostId: 'z', reach: 0 })
  })
  const [winner] = listWinners(db)
  expect(winner).toMatchObject({
    postId: post.id,
    title: 'Keep bread fresh',
    share: 0.09,
    middle: 0.02,
    count: 10,
  })
  const idea = takeUpWinner(db, winner?.resultId ?? '')
  expect(idea?.post).toMatchObject({ state: 'idea', text: 'Cut side down', copyOfId: post.id })
  expect(idea?.variants).toMatchObject([{ channelId: instagram.id, day: null }])
  expect(listWinners(db)).toEqual([])
  undo(db)
  expect(listWinners(db)).toHaveLength(1)
})
