import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, undo } from '../../db/commit.ts'
import { type FileToImport, runImport } from '../../db/figures/imports.ts'
import { newId } from '../../db/id.ts'
import { listReadings } from '../../db/measures/month-facts.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { readCharts } from '../../db/review/charts.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { typeReadings } from '../../db/review/review.ts'
import type { FileFigures } from '../../shared/imports/figures/collect.ts'
import { type Account, accountKey, type FileDay, type FilePost } from '../../shared/imports/figures/row.ts'
import { lineOf } from '../../shared/review/trends.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { aChannel } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const account = { network: 'instagram', id: '', name: 'sample.bakery' } as const
const key = accountKey(account)

function aFile(figures: Partial<FileFigures>, day = '2026-03-05'): FileToImport {
  const nothing = {
    posts: [],
    days: [],
    periods: [],
    audience: [],
    paid: [],
    rejected: [],
    notes: [],
    ignored: [],
  }
  return {
    ...nothing,
    read: 0,
    ...figures,
    kind: 'metaContent',
    fileName: `${day}.csv`,
    fileHash: day,
    day,
    ours: [],
  }
}

function aPost(n: number, figures: FilePost['figures']): FilePost {
  return {
    ...{ line: n + 2, account, networkPostId: `1790000000000000${n}`, permalink: '', text: `Bread ${n}` },
    ...{ type: 'image', publishedAt: `2026-02-1${n}T10:00:00.000Z`, publishedFrom: 'file', figures },
  }
}

const aDay = (day: string, value: number, measure: FileDay['measure'] = 'profileVisits'): FileDay => ({
  ...{ line: 4, account, day, measure, value },
})

/** A workspace with the channel that all files are of. */
function aPlace() {
  const db = aDb()
  const { id } = aChannel(db)
  const read = (...files: FileToImport[]) =>
    runImport(
      db,
      files.map((file) => ({ file, channels: { [key]: id } })),
    )
  return { db, id, read }
}

/** All that imports leave, without the ids and instants that no two runs share. */
function told(db: Db) {
  const results = all(db, query.selectFrom('postResult').selectAll().orderBy('networkPostId'))
  const nameOf = new Map(results.map(({ id, networkPostId }) => [id, networkPostId]))
  const snapshots = all(db, query.selectFrom('postSnapshot').selectAll())
    .map(({ id, importId, postResultId, ...rest }) => ({ ...rest, post: nameOf.get(postResultId) }))
    .sort((a, b) => `${a.post}${a.day}`.localeCompare(`${b.post}${b.day}`))
  const readings = all(db, query.selectFrom('reading').selectAll().orderBy('day').orderBy('measureId')).map(
    ({ measureId, month, day, value, asOf }) => ({ measureId, month, day, value, asOf }),
  )
  const posts = results.map(({ id, importId, channelId, ...rest }) => rest)
  return { posts, snapshots, readings }
}

const figures = fc.record({
  impressions: fc.option(fc.nat({ max: 900 }), { nil: null }),
  likes: fc.option(fc.nat({ max: 90 }), { nil: null }),
})
/** Files of some of three posts and some of five days, made on different days or the same. */
const someFiles = fc.uniqueArray(
  fc.record({
    day: fc.constantFrom('2026-03-01', '2026-03-05', '2026-03-09'),
    posts: fc.uniqueArray(fc.tuple(fc.nat({ max: 2 }), figures), { selector: ([n]) => n }),
    days: fc.uniqueArray(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 50 })), { selector: ([n]) => n }),
  }),
  { maxLength: 4 },
)
const makeFile = ({ day, posts, days }: typeof someFiles extends fc.Arbitrary<(infer One)[]> ? One : never) =>
  aFile(
    {
      posts: posts.map(([n, counts]) => aPost(n, counts)),
      days: days.map(([n, value]) => aDay(`2026-02-0${n + 1}`, value)),
    },
    day,
  )

describe('files of figures', () => {
  it('say the same imported twice as once', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const { db, read } = aPlace()
        for (const file of files) read(makeFile(file))
        const [once, n] = [told(db), db.trail.n]
        for (const file of files) read(makeFile(file))
        expect(told(db)).toEqual(once)
        if (files.length === 1) expect(db.trail.n).toBe(n)
      }),
      { numRuns: 15 },
    )
  })

  it('say the same in whatever order they come, one by one or together', () => {
    const shuffled = someFiles.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
    )
    fc.assert(
      fc.property(shuffled, ([files, others]) => {
        const [one, other, together] = [aPlace(), aPlace(), aPlace()]
        for (const file of files) one.read(makeFile(file))
        for (const file of others) other.read(makeFile(file))
        together.read(...others.map(makeFile))
        expect(told(other.db)).toEqual(told(one.db))
        expect(told(together.db)).toEqual(told(one.db))
      }),
      { numRuns: 15 },
    )
  })

  it('say the same split as whole', () => {
    const posts = [0, 1, 2].map((n) => aPost(n, { impressions: n, likes: 1 }))
    const days = [1, 2, 3].map((n) => aDay(`2026-02-0${n}`, n))
    const [whole, split] = [aPlace(), aPlace()]
    whole.read(aFile({ posts, days }))
    split.read(aFile({ posts: posts.slice(0, 1), days: days.slice(2) }))
    split.read(aFile({ posts: posts.slice(1), days: days.slice(0, 2) }))
    expect(told(split.db)).toEqual(told(whole.db))
  })

  it('leave the workspace as it was when a round is taken back', () => {
    fc.assert(
      fc.property(someFiles, someFiles, (before, files) => {
        const { db, read } = aPlace()
        read(...before.map(makeFile))
        const was = told(db)
        const { added, updated } = read(...files.map(makeFile))
        if (added + updated > 0) undo(db)
        expect(told(db)).toEqual(was)
      }),
      { numRuns: 15 },
    )
  })

  it('keep each lifetime figure with the day of its file; a blank replaces nothing, an older file neither', () => {
    const { db, read } = aPlace()
    read(aFile({ posts: [aPost(1, { impressions: 100, likes: 5 })] }, '2026-03-05'))
    expect(told(db).snapshots).toEqual([])
    read(aFile({ posts: [aPost(1, { impressions: 140, likes: null })] }, '2026-03-12'))
    read(aFile({ posts: [aPost(1, { impressions: 60, likes: 3 })] }, '2026-03-01'))
    expect(told(db).posts[0]).toMatchObject({ impressions: 140, likes: 5, asOf: '2026-03-12' })
    expect(told(db).snapshots.map(({ day, impressions, likes }) => [day, impressions, likes])).toEqual([
      ['2026-03-01', 60, 3],
      ['2026-03-05', 100, 5],
      ['2026-03-12', 140, null],
    ])
  })

  it('make a month of its days, of which the review says how many they are; a typed number stands before them', () => {
    const { db, id, read } = aPlace()
    read(aFile({ days: [1, 2, 3].map((n) => aDay(`2026-02-0${n}`, 10 * n, 'clicks')) }))
    const cell = () => getReviewMonth(db, '2026-02').channels[0]?.cells.clicks
    expect(cell()).toMatchObject({
      value: 60,
      source: 'file',
      sourceNote: '2026-03-05.csv',
      days: { known: 3, of: 28 },
    })
    typeReadings(db, '2026-02', [{ measureId: 'clicks', channelId: id, value: 64 }])
    expect(cell()).toMatchObject({ value: 64, source: 'typed', days: null })
  })

  it('tell of other measures beside the six, the month before with them', () => {
    const { read, db, id } = aPlace()
    const visits = (month: string, value: number) => aDay(`${month}-03`, value)
    read(aFile({ days: [visits('2026-01', 4), visits('2026-02', 9), aDay('2026-02-03', 5, 'clicks')] }))
    expect(getReviewMonth(db, '2026-02').more).toMatchObject([
      {
        ...{ measureId: 'profileVisits', measureName: '', channelId: id, network: 'instagram' },
        ...{ handle: 'sample.bakery', campaignName: '', value: 9, previous: 4, days: { known: 1, of: 28 } },
        sourceNote: '2026-03-05.csv',
      },
    ])
  })

  it('give a whole month its own reading, leave a typed one as it is, and refuse what is no month', () => {
    const { db, id, read } = aPlace()
    const period = (from: string, to: string, value: number) => ({
      ...{ line: 3, account, measure: 'leads' as const, from, to, value },
    })
    const answer = read(
      aFile({ periods: [period('2026-02-01', '2026-02-28', 7), period('2026-01-15', '2026-02-14', 9)] }),
    )
    expect(answer).toMatchObject({ added: 1, rejected: [{ line: 3, why: { code: 'notOneMonth' } }] })
    expect(told(db).readings).toEqual([
      { measureId: 'leads', month: '2026-02', day: null, value: 7, asOf: '2026-03-05' },
    ])
    typeReadings(db, '2026-02', [{ measureId: 'leads', channelId: id, value: 8 }])
    expect(read(aFile({ periods: [period('2026-02-01', '2026-02-28', 11)] }, '2026-03-20'))).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 1,
    })
  })

  it('keep a week as one where it lies in a month, and say which lie in two', () => {
    const { db, id, read } = aPlace()
    const week = (line: number, from: string, to: string, measure: FileDay['measure'], value: number) => ({
      ...{ line, account, measure, from, to, value },
    })
    const periods = [
      week(2, '2026-01-26', '2026-02-01', 'profileVisits', 40),
      week(3, '2026-02-02', '2026-02-08', 'profileVisits', 70),
      week(4, '2026-02-09', '2026-02-15', 'profileVisits', 80),
      // A stock is what it was at the end of its week, wherever that began.
      week(2, '2026-01-26', '2026-02-01', 'followers', 500),
      week(3, '2026-02-02', '2026-02-08', 'followers', 510),
      week(3, '2026-02-02', '2026-02-08', 'reach', 900),
    ]
    const answer = read(aFile({ periods }))
    expect(answer.rejected.map(({ line, why }) => [line, why.code])).toEqual([
      [2, 'weekCrosses'],
      [3, 'weekOfPeople'],
    ])
    const weeks = all(
      db,
      query.selectFrom('reading').select(['measureId', 'day', 'toDay', 'value']).orderBy('day'),
    )
    expect(weeks.map((one) => Object.values(one).join(' '))).toEqual([
      'followers 2026-02-01  500',
      'profileVisits 2026-02-02 2026-02-08 70',
      'followers 2026-02-08  510',
      'profileVisits 2026-02-09 2026-02-15 80',
    ])
    const inMonth = (of: Db) =>
      listReadings(of, '2026-02', { own: [] }).flatMap((one) =>
        'days' in one ? [[one.measureId, one.value, one.days.known, one.days.of]] : [],
      )
    expect(inMonth(db)).toContainEqual(['profileVisits', 150, 14, 28])
    const n = db.trail.n
    expect(read(aFile({ periods }))).toMatchObject({ added: 0, updated: 0 })
    expect(db.trail.n).toBe(n)
    // A file of days beside it counts no day twice, whichever came first.
    const days = [aDay('2026-02-08', 5), aDay('2026-02-16', 6)]
    read(aFile({ days }, '2026-03-06'))
    expect(inMonth(db)).toContainEqual(['profileVisits', 156, 15, 28])
    const other = aPlace()
    other.read(aFile({ days }, '2026-03-06'))
    other.read(aFile({ periods }))
    expect(inMonth(other.db)).toContainEqual(['profileVisits', 156, 15, 28])
    undo(db)
    undo(db)
    expect(all(db, query.selectFrom('reading').selectAll().where('channelId', '=', id))).toEqual([])
  })

  it('leave out the second of two rows of a file that tell the same day', () => {
    const { read } = aPlace()
    const period = {
      line: 3,
      account,
      measure: 'followers' as const,
      from: '2026-02-02',
      to: '2026-02-08',
      value: 9,
    }
    const { added, rejected } = read(aFile({ days: [aDay('2026-02-08', 8, 'followers')], periods: [period] }))
    expect([added, rejected]).toEqual([1, [{ line: 3, why: { code: 'repeatedDay', params: { line: 4 } } }]])
  })

  it('give what a code brought to its campaign, and name codes that no campaign has', () => {
    const { db, read } = aPlace()
    const campaignId = newId()
    commit(db, { key: 'test' }, (writer) =>
      writer.add('campaign', {
        ...blank.campaign,
        id: campaignId,
        name: 'Fair',
        code: 'fair-2026',
        position: 1,
      }),
    )
    const visits = { ...aDay('2026-02-01', 5, 'traffic'), campaign: 'Fair-2026' }
    const answer = read(aFile({ days: [visits, { ...visits, line: 9, campaign: 'gone' }] }))
    expect(answer).toMatchObject({ added: 1, rejected: [{ line: 9, why: { code: 'noCampaign' } }] })
    expect(all(db, query.selectFrom('reading').select(['campaignId', 'value']))).toEqual([
      { campaignId, value: 5 },
    ])
    expect(getReviewMonth(db, '2026-02').more).toMatchObject([
      { measureId: 'traffic', campaignName: 'Fair', value: 5, days: { known: 1, of: 28 } },
    ])
    // What one campaign brought is no figure of the whole channel.
    expect(getReviewMonth(db, '2026-02').total.cells.clicks.value).toBeNull()
  })

  it('share the channel that the first file of a round makes, and nothing of a file that is left out', () => {
    const db = aDb()
    const nameless: Account = { network: 'instagram', id: '', name: '' }
    const days = [{ ...aDay('2026-02-01', 3), account: nameless }]
    runImport(db, [
      { file: aFile({ posts: [aPost(1, { likes: 1 })] }), channels: { [key]: 'new' } },
      { file: aFile({ days }), channels: { [accountKey(nameless)]: 'new' } },
      { file: aFile({ days: [aDay('2026-02-02', 9)] }), channels: { [key]: 'none' } },
    ])
    const channels = all(db, query.selectFrom('channel').select(['id', 'handle']))
    expect(channels.map(({ handle }) => handle)).toEqual(['sample.bakery'])
    expect(all(db, query.selectFrom('reading').select(['channelId', 'value']))).toEqual([
      { channelId: channels[0]?.id, value: 3 },
    ])
  })

  it('keep who an audience is, by channel and day', () => {
    const { db, read } = aPlace()
    const share = { line: 4, account, kind: 'country' as const, label: 'Italy', share: 0.6 }
    read(aFile({ audience: [share] }))
    expect(read(aFile({ audience: [share] }))).toMatchObject({ added: 0, unchanged: 1 })
    read(aFile({ audience: [{ ...share, share: 0.5 }] }, '2026-04-01'))
    expect(all(db, query.selectFrom('audienceShare').select(['day', 'share']).orderBy('day'))).toEqual([
      { day: '2026-03-05', share: 0.6 },
      { day: '2026-04-01', share: 0.5 },
    ])
  })
})

describe('the charts', () => {
  it('say of a month what its days come to, never one of them', () => {
    const { db, id, read } = aPlace()
    read(aFile({ days: [aDay('2026-02-01', 7, 'impressions'), aDay('2026-02-02', 5, 'impressions')] }))
    const ofChannel = (channelId: string | null) =>
      readCharts(db, '2026-02').trends.rows.find((row) => row.channelId === channelId)
    expect(lineOf(ofChannel(id), 'impressions')?.values.at(-1)).toBe(12)
    typeReadings(db, '2026-02', [{ measureId: 'impressions', channelId: id, value: 90 }])
    expect(lineOf(ofChannel(id), 'impressions')?.values.at(-1)).toBe(90)
  })
})
