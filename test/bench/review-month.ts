import { join } from 'node:path'
import { keepPostMonths, readPostMonths, unsummedMonths } from '../../db/figures/post-months.ts'
import { keptPosts } from '../../db/figures/post-sums.ts'
import { listMeasures } from '../../db/measures/measures.ts'
import { closeDb, createDb, type Db } from '../../db/open.ts'
import { readCharts } from '../../db/review/charts.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { listReviewMonths } from '../../db/review/review.ts'
import { addWorkspace } from '../../db/team.ts'
import { aChannel, anObjective, aPostResult } from '../support/review.ts'
import { compare, median, type Result } from './measure.ts'
import type { Bench } from './place.ts'
import { brand } from './seed.ts'

const [few, many] = [10_000, 1_000_000]
const month = '2026-10'
/** Both files tell the same of the month itself; the rest went out in the ten years before. */
const ofMonth = 80
const limit = 50

/** A month's account, and its charts, in a file of a million post readings beside one of ten thousand. */
export async function benchReviewMonth({ place }: Bench): Promise<Result[]> {
  const small = makeFile(join(place.folder, 'few.rapport'), few)
  const large = makeFile(join(place.folder, 'many.rapport'), many)
  try {
    // Months are summed aside before a window reads them for the first time.
    keepPostMonths(large, keptPosts(large), readPostMonths(large, unsummedMonths(large, month)))
    const first = {
      months: time(() => listReviewMonths(large)),
      account: time(() => getReviewMonth(large, month)),
      charts: time(() => readCharts(large, month)),
      measures: time(() => listMeasures(large)),
    }
    const timed = (db: Db, read: (db: Db, month: string) => unknown) => async () =>
      median(Array.from({ length: 5 }, () => time(() => read(db, month))))
    const one = { target: 1, baseline: limit, unit: 'ms', spread: 'of the first time' }
    return [
      await compare(`account of a month among ${many} post readings / among ${few}`, 1.2, {
        ours: timed(large, getReviewMonth),
        baseline: timed(small, getReviewMonth),
      }),
      await compare(`charts of a month among ${many} post readings / among ${few}`, 1.2, {
        ours: timed(large, readCharts),
        baseline: timed(small, readCharts),
      }),
      ...Object.entries(first).map(([name, ours]) => ({
        ...{ ...one, ours, ratio: ours / limit },
        name: `first ${name} among ${many} post readings / ${limit} ms`,
      })),
    ]
  } finally {
    closeDb(small)
    closeDb(large)
  }
}

function time(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

function makeFile(path: string, posts: number): Db {
  const db = createDb(path, { device: 'bench', person: 'Bench', now: () => '2026-11-20T08:00:00.000Z' })
  addWorkspace(db, brand)
  const [first, second, third] = (['instagram', 'facebook', 'linkedin'] as const).map(
    (network) => aChannel(db, { network }).id,
  )
  // Who starts from nothing counts everything since the start: three years of posts.
  anObjective(db, { measureId: 'clicks', baseline: 0, startDay: '2023-11-01' })
  const { importId } = aPostResult(db, { publishedAt: null })
  const fill = db.sqlite.prepare(`with recursive numbers (value) as
      (select @begin union all select value + 1 from numbers where value < @begin + @count - 1)
    insert into postResult (id, network, accountId, networkPostId, channelId, permalink, text, type,
      publishedAt, impressions, reach, likes, comments, shares, saves, linkClicks, importId, asOf)
    select 'post-' || value, iif(value % 3 = 0, 'instagram', iif(value % 3 = 1, 'facebook', 'linkedin')), '1', 'post-' || value,
      iif(value % 3 = 0, @first, iif(value % 3 = 1, @second, @third)), '', 'Warm bread at seven, number ' || value, 'image',
      strftime('%Y-%m-%dT%H:%M:00.000Z', @from + (@until - @from) * (value - @begin) / @count, 'unixepoch'),
      100 + value % 900, 80 + value % 700, value % 90, value % 9, value % 7, value % 5, value % 11, @importId, '2026-11-01'
    from numbers`)
  const at = (day: string) => Date.parse(day) / 1000
  const into = { first, second, third, importId }
  const [start, begin, end] = [at('2016-10-01'), at('2026-10-01'), at('2026-10-31')]
  fill.run({ ...into, from: start, until: begin - 86_400, begin: ofMonth, count: posts - ofMonth })
  fill.run({ ...into, from: begin + 86_400, until: end, begin: 0, count: ofMonth })
  return db
}
