import { expect, it } from 'vitest'
import { newPost, newVariant } from '../../db/calendar/calendar.ts'
import { commit, undo } from '../../db/commit.ts'
import { runImport } from '../../db/figures/imports.ts'
import { matchPosts } from '../../db/figures/match-posts.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { accountKey, type FilePost } from '../../shared/imports/figures/row.ts'
import { postAddress } from '../../shared/imports/post-address.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import { aChannel } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

it('knows a post from whatever link was copied', () => {
  const same = [
    ['https://www.instagram.com/reel/DHWnUxWvKYQ/?igsh=1', 'https://instagram.com/p/DHWnUxWvKYQ'],
    [
      'https://twitter.com/bakery/status/2074000000000000001',
      'https://x.com/i/status/2074000000000000001?s=20',
    ],
    [
      'https://www.linkedin.com/feed/update/urn:li:activity:7438811255978700800',
      'https://www.linkedin.com/posts/bakery_bread-activity-7438811255978700800-abcd',
    ],
    ['https://youtu.be/Sx0ytsHc1kk?t=3', 'https://www.youtube.com/watch?app=desktop&v=Sx0ytsHc1kk'],
    [
      'https://www.tiktok.com/@bakery/video/5740401949886443326',
      'https://m.tiktok.com/@x/video/5740401949886443326?a=1',
    ],
    [
      'https://www.facebook.com/bakery/videos/bread-at-six/700000000000001/',
      'https://www.facebook.com/watch/?v=700000000000001',
    ],
    [
      'https://www.facebook.com/reel/700000000000001',
      'https://m.facebook.com/bakery/videos/700000000000001/?a=1',
    ],
    ['https://www.facebook.com/bakery/posts/12/', 'https://facebook.com/bakery/posts/12?ref=share'],
  ]
  for (const [one = '', other = ''] of same) {
    expect(postAddress(one)).toBeDefined()
    expect(postAddress(one)).toBe(postAddress(other))
  }
  expect(postAddress('see our shop')).toBeUndefined()
  expect(postAddress('https://www.facebook.com/')).toBeUndefined()
})

function aFilePost(changes: Partial<FilePost> = {}): FilePost {
  return {
    ...{ line: 2, account: { network: 'x', id: '', name: 'bakery' }, networkPostId: '2074000000000000001' },
    ...{ permalink: '', text: 'Warm bread at seven', type: 'text', publishedFrom: 'file' },
    ...{ publishedAt: '2026-02-10T10:00:00.000Z', figures: { likes: 3 }, ...changes },
  }
}

function planned(db: Db, network: Network, changes: { text?: string; day?: string; url?: string }) {
  const channel = aChannel(db, { network, handle: 'bakery' })
  return commit(db, { key: 'test' }, (writer) => {
    const post = writer.add('post', { ...newPost(db, 'Bread', 'approved'), text: changes.text ?? '' })
    const variant = writer.add('variant', {
      ...newVariant({ postId: post.id, channelId: channel.id, day: changes.day ?? '2026-02-10', time: null }),
      ...{ url: changes.url ?? '', delivery: 'posted' },
    })
    return { channel, variant }
  })
}

const read = (db: Db, post: FilePost, channelId: string, ours: string[] = []) =>
  runImport(db, [
    {
      file: {
        ...{
          read: 1,
          posts: [post],
          days: [],
          periods: [],
          audience: [],
          paid: [],
          rejected: [],
          notes: [],
          ignored: [],
        },
        ...{ kind: 'xContent', fileName: 'x.csv', fileHash: '', day: '2026-02-12', ours },
      },
      channels: { [accountKey(post.account)]: channelId },
    },
  ])
const tied = (db: Db) => all(db, query.selectFrom('postResult').select('variantId'))[0]?.variantId
const variantOf = (db: Db) => all(db, query.selectFrom('variant').select(['url', 'delivery']))[0]

it('ties a post to ours by the id in our link, also one that was imported before the link was known', () => {
  const db = aDb()
  const { channel, variant } = planned(db, 'x', {})
  read(db, aFilePost({ text: 'Something else' }), channel.id)
  expect(tied(db)).toBeNull()
  const url = 'https://x.com/bakery/status/2074000000000000001'
  commit(db, { key: 'test' }, (writer) => writer.change('variant', variant.id, { url }))
  expect(read(db, aFilePost({ text: 'Something else' }), channel.id)).toMatchObject({ updated: 1 })
  expect([tied(db), variantOf(db)?.delivery]).toEqual([variant.id, 'measured'])
})

it('shows what reads like ours of about that day, ties it only once a person says so, and takes it back', () => {
  const db = aDb()
  const text = 'Warm bread at seven,\nas “every” day. https://bakery.example'
  const { channel, variant } = planned(db, 'x', { text, day: '2026-02-09' })
  const post = aFilePost({
    text: 'Warm bread at seven, as "every" day.',
    permalink: 'https://x.com/bakery/status/2074000000000000001',
  })
  const { find, lookalikes } = matchPosts(db, [post], [])
  expect(lookalikes).toEqual([
    { networkPostId: post.networkPostId, text: post.text, title: 'Bread', day: '2026-02-09' },
  ])
  expect(find(post)).toBeUndefined()
  read(db, post, channel.id)
  expect(tied(db)).toBeNull()
  read(db, post, channel.id, [post.networkPostId])
  expect(tied(db)).toBe(variant.id)
  expect(variantOf(db)).toEqual({ url: post.permalink, delivery: 'measured' })
  undo(db)
  expect([tied(db), variantOf(db)]).toEqual([null, { url: '', delivery: 'posted' }])
})

it('knows a post again whose link stood for its id, and never counts it twice', () => {
  const db = aDb()
  const { channel } = planned(db, 'x', {})
  const permalink = 'https://x.com/bakery/status/2074000000000000001'
  read(db, aFilePost({ networkPostId: permalink, permalink }), channel.id)
  expect(read(db, aFilePost({ permalink, figures: { likes: 9 } }), channel.id)).toMatchObject({
    added: 0,
    updated: 1,
  })
  const other = 'https://x.com/bakery/status/2074000000000000002'
  const next = aFilePost({ permalink: other, networkPostId: '2074000000000000002' })
  expect(read(db, next, channel.id)).toMatchObject({ added: 1 })
})

it('takes none for ours by a short text, another day or another network', () => {
  const lookalikes = (text: string, day: string, network: Network = 'x') => {
    const db = aDb()
    planned(db, network, { text, day })
    return matchPosts(db, [aFilePost({ text })], []).lookalikes.length
  }
  expect(lookalikes('Warm bread at seven', '2026-02-11')).toBe(1)
  expect(lookalikes('Warm bread at seven', '2026-02-12')).toBe(0)
  expect(lookalikes('Warm bread at seven', '2026-02-10', 'facebook')).toBe(0)
  expect(lookalikes('Bread!', '2026-02-10')).toBe(0)
})

it('finds a post again whose link the network shortened, which was cut off, or which was posted with more hashtags', () => {
  const lookalikes = (ours: string, theirs: string) => {
    const db = aDb()
    planned(db, 'x', { text: ours })
    return matchPosts(db, [aFilePost({ text: theirs })], []).lookalikes.length
  }
  expect(
    lookalikes('Warm bread at seven https://bakery.example/a', 'Warm bread at seven https://t.co/Ab1'),
  ).toBe(1)
  expect(lookalikes('Warm bread at seven', 'Warm bread at seven https://t.co/Ab1')).toBe(1)
  expect(lookalikes('https://bakery.example Warm bread at seven', 'https://t.co/x Warm bread at seven')).toBe(
    1,
  )
  expect(lookalikes('Warm bread at seven', 'Warm bread at seven #bread #bakery')).toBe(1)
  expect(lookalikes('Warm bread at seven and cakes all day long', 'Warm bread at seven an…')).toBe(1)
  expect(lookalikes('Warm bread at seven', 'Warm bread at eight')).toBe(0)
  expect(lookalikes('Warm bread', 'Warm bread at eight')).toBe(0)
  expect(lookalikes('https://bakery.example/warm-bread', 'https://bakery.example/warm-bread')).toBe(0)
})

it('offers a video whose name is the name of our post, whatever our text says', () => {
  const db = aDb()
  planned(db, 'facebook', { text: 'A caption of other words, and long', day: '2026-02-10' })
  const video = aFilePost({
    ...{ account: { network: 'facebook', id: '1', name: 'bakery' }, networkPostId: '700000000000001' },
    text: 'Bread',
  })
  const lookalikes = (text: string) => matchPosts(db, [{ ...video, text }], []).lookalikes.length
  expect(lookalikes('Bread')).toBe(0)
  commit(db, { key: 'test' }, (writer) => {
    const [post] = all(db, query.selectFrom('post').select('id'))
    writer.change('post', post?.id ?? '', { title: 'Bread before sunrise' })
  })
  expect(lookalikes('Bread before sunrise!')).toBe(1)
  expect(lookalikes('Bread before sunset')).toBe(0)
})
