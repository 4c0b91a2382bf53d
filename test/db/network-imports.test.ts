import { describe, expect, it } from 'vitest'
import { undo } from '../../db/commit.ts'
import { findAccounts } from '../../db/figures/import-accounts.ts'
import { type FileToImport, runImport } from '../../db/figures/imports.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { anArchive, aWorkbook } from '../support/binaries.ts'
import { figuresOfBytes } from '../support/figures-file.ts'
import { aChannel } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const video = 'Sx0ytsHc1kk,Bread,"Dec 18, 2022"'
const tables = 'Content,Video title,Video publish time,Views,Watch time (hours)\nTotal,,,9,1\n'
const files: Record<string, Uint8Array> = {
  'account_overview.csv': Buffer.from(
    'Date,Impressions,Likes,Engagements,Bookmarks,New follows,Unfollows,Reposts\n"Tue, Aug 26, 2025",444,4,29,0,1,,2\n',
  ),
  'content.csv': Buffer.from(
    'Post id,Date,Post text,Link,Impressions,Likes,Engagements\n1957000000000000001,Tue Aug 26 2025,Hello,https://x.com/x_sample/status/1957000000000000001,100,12,30\n',
  ),
  'Content 2025-06-01_2025-06-30 Sample.zip': anArchive({
    'Table data.csv': `${tables}${video},9,0.5\n`,
    'Totals.csv': 'Date,Views\n2025-06-13,5\n2025-06-14,\n',
  }),
  'Chart data.csv': Buffer.from(
    `Date,Content,Video title,Video publish time,Views\n2025-06-13,${video},5\n2025-06-14,${video},4\n`,
  ),
  'Overview.csv': Buffer.from(
    '"Date","Video Views","Profile Views"\n"April 6","7","undefined"\n"April 7","8","1"\n',
  ),
  'page_followers_1776281243413.xls': aWorkbook(
    {
      'New followers': [
        ['Date', 'Organic followers', 'Total followers'],
        ['04/13/2026', 4, 5],
        ['04/14/2026', -1, -1],
      ],
      Location: [
        ['Location', 'Total followers'],
        ['Rome', 3],
      ],
    },
    'biff8',
  ),
}

function fileOf(fileName: string): FileToImport {
  const { answers, found, ...figures } = figuresOfBytes(files[fileName] ?? Buffer.from(''), fileName)
  return { ...figures, kind: found.kind, fileName, fileHash: fileName, day: answers.day, ours: [] }
}

/** Each file into the channels that are suggested for it. */
function run(db: Db, names: readonly string[]) {
  for (const name of names) {
    const file = fileOf(name)
    const channels = Object.fromEntries(findAccounts(db, file, {}).map(({ key, channel }) => [key, channel]))
    runImport(db, [{ file, channels }])
  }
}

/** All that was brought, without the ids and the traces of one import. */
function brought(db: Db) {
  const networkOf = new Map(
    all(db, query.selectFrom('channel').selectAll()).map(({ id, network }) => [id, network]),
  )
  const posts = all(db, query.selectFrom('postResult').selectAll())
  const readings = all(db, query.selectFrom('reading').selectAll())
  const shares = all(db, query.selectFrom('audienceShare').selectAll())
  return {
    posts: posts.map(
      ({ network, networkPostId, publishedAt, impressions, videoViews, watchSeconds, engagements }) =>
        [network, networkPostId, publishedAt, impressions, videoViews, watchSeconds, engagements].join(' '),
    ),
    readings: readings
      .map(({ channelId, day, measureId, value }) =>
        [networkOf.get(channelId ?? ''), day, measureId, value].join(' '),
      )
      .sort(),
    shares: shares.map(({ channelId, kind, label, share }) =>
      [networkOf.get(channelId ?? ''), kind, label, share].join(' '),
    ),
  }
}

function aDesk(): Db {
  const db = aDb()
  for (const network of ['x', 'youtube', 'tiktok', 'linkedin'] as const)
    aChannel(db, { network, handle: `${network}_sample` })
  return db
}

describe('files of several networks', () => {
  it('bring the same whatever the order in which they come, and nothing the second time', () => {
    const names = Object.keys(files)
    const [one, other] = [aDesk(), aDesk()]
    run(one, names)
    run(other, names.toReversed())
    const told = brought(one)
    expect(told.readings).toHaveLength(6 + 1 + 5 + 2)
    expect({ posts: told.posts.length, shares: told.shares }).toEqual({
      posts: 2,
      shares: ['linkedin location Rome 1'],
    })
    expect({ ...brought(other), posts: brought(other).posts.sort() }).toEqual({
      ...told,
      posts: told.posts.sort(),
    })
    const before = one.trail.n
    run(one, names)
    expect(one.trail.n).toBe(before)
  })

  it('leave the file as it was before once they are undone', () => {
    const db = aDesk()
    const before = brought(db)
    for (const name of Object.keys(files)) {
      run(db, [name])
      undo(db)
    }
    expect(brought(db)).toEqual(before)
  })

  it('never make channels of the pages beside our own', () => {
    const db = aDesk()
    files['competitors.xlsx'] = aWorkbook({
      COMPETITORS: [
        [46_204, 46_234],
        ['Page', 'Total Followers', 'New Followers', 'Total post engagements', 'Total posts'],
        ['linkedin_sample', 1000, 76, 3000, 145],
        ['Another bakery', 5, 1, 1, 2],
      ],
    })
    const accounts = findAccounts(db, fileOf('competitors.xlsx'), {})
    const own = all(db, query.selectFrom('channel').select('id').where('network', '=', 'linkedin'))[0]?.id
    expect(accounts.map(({ name, channel }) => [name, channel])).toEqual([
      ['linkedin_sample', own],
      ['Another bakery', 'none'],
    ])
    // What was left out on purpose is no row that was left out.
    const channels = Object.fromEntries(accounts.map(({ key, channel }) => [key, channel]))
    expect(runImport(db, [{ file: fileOf('competitors.xlsx'), channels }])).toMatchObject({
      added: 4,
      rejected: [],
    })
  })
})
