import { expect, it } from 'vitest'
import { type FileToImport, runImport } from '../../db/figures/imports.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { figuresOf } from '../support/figures-file.ts'
import { aChannel } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const videos = (title = 'Bread at six', page = '1000001') =>
  [
    'Video asset ID,Universal video ID,Page ID,Page name,Title,Publish time,Date,Reach,3-second video views,Seconds viewed',
    `800000000000001,700000000000001,${page},Sample Bakery,${title},09/03/2026 09:00,Lifetime,800,400,5200`,
  ].join('\n')
const posts = (link = 'https://www.facebook.com/100/posts/555000111') =>
  [
    'Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Date,Views,Reach,Reactions',
    `555000111,1000001,Sample Bakery,Bread at six,,09/03/2026 09:00,${link},Videos,Lifetime,1200,900,30`,
  ].join('\n')

function aFile(text: string): FileToImport {
  const read = figuresOf(text)
  return { ...read, kind: read.found.kind, fileName: 'a.csv', fileHash: text, ours: [], day: '2026-10-02' }
}

function run(db: Db, channelId: string, ...texts: string[]) {
  for (const text of texts) {
    const file = aFile(text)
    const [account] = file.posts.map((post) => post.account)
    runImport(db, [{ file, channels: { [`facebook ${account?.id}`]: channelId } }])
  }
  return all(db, query.selectFrom('postResult').select(['reach', 'impressions', 'videoViews', 'likes']))
}

it('counts a video once that the file of posts and the file of videos both tell of, whichever comes first', () => {
  const one = [{ reach: 900, impressions: 1200, videoViews: 400, likes: 30 }]
  for (const texts of [
    [posts(), videos()],
    [videos(), posts()],
    [posts(), videos(), posts(), videos()],
  ]) {
    const db = aDb()
    const { id } = aChannel(db, { network: 'facebook', handle: 'Sample Bakery' })
    expect(run(db, id, ...texts)).toEqual(one)
  }
})

it('knows it by the link too, and keeps others apart: other words, another page', () => {
  const merged = (...texts: string[]) => {
    const db = aDb()
    return run(db, aChannel(db, { network: 'facebook' }).id, ...texts).length
  }
  const link = 'https://www.facebook.com/samplebakery/videos/700000000000001/'
  expect(merged(posts(link), videos('Called otherwise'))).toBe(1)
  expect(merged(posts(), videos('Called otherwise'))).toBe(2)
  expect(merged(posts(), videos('Bread at six', '2000002'))).toBe(2)
})
