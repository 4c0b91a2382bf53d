import { beforeEach, expect, it } from 'vitest'
import { undo } from '../../db/commit.ts'
import { type FileToImport, runImport } from '../../db/figures/imports.ts'
import { listLateNumbers } from '../../db/measures/late-numbers.ts'
import { listMeasures } from '../../db/measures/measures.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { closeReview } from '../../db/review/review.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import type { Measure } from '../../shared/review/review.ts'
import { figuresOf } from '../support/figures-file.ts'
import { aChannel, aMeasure } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

let db: Db
let orders: Measure
let channelId: string

beforeEach(() => {
  db = aDb()
  orders = aMeasure(db, { name: 'Orders by phone' })
  channelId = aChannel(db, { network: 'x' }).id
})

function aTable(...lines: string[]): FileToImport {
  const text = ['Date,Orders by phone', ...lines].join('\n')
  const own = all(db, query.selectFrom('measure').selectAll())
  return {
    ...figuresOf(text, { network: 'x' }, own),
    ...{ kind: 'table', fileName: 'shop.csv', fileHash: text, ours: [], day: '2026-11-20' },
  }
}

const run = (...lines: string[]) => runImport(db, [{ file: aTable(...lines), channels: { 'x ': channelId } }])
const october = ['2026-10-01,12', '2026-10-02,7', '2026-10-03,3']
const told = () =>
  getReviewMonth(db, '2026-10').more.map(({ measureName, value, days, sourceNote }) => [
    ...[measureName, value, days, sourceNote],
  ])

it('days of an own measure come to its month: their sum, or the newest of a stock', () => {
  expect(run(...october)).toMatchObject({ added: 3 })
  expect(told()).toEqual([['Orders by phone', 22, { known: 3, of: 31 }, 'shop.csv']])
  removeRecord(db, { table: 'measure', id: orders.id })
  orders = aMeasure(db, { name: 'Orders by phone', isStock: db.now() })
  run(...october)
  // One day tells a stock as well as all of them would.
  expect(told()).toEqual([['Orders by phone', 3, null, 'shop.csv']])
  expect(listMeasures(db).find(({ measureId }) => measureId === orders.id)?.fromFiles).toEqual({
    ...{ days: null, files: [{ name: 'shop.csv', from: 2, to: 4 }] },
  })
})

it('the catalogue says of which files and days the newest number is, and a typed one is of none', () => {
  run(...october)
  const line = () => listMeasures(db).find(({ measureId }) => measureId === orders.id)
  expect(line()).toMatchObject({
    lastMonth: '2026-10',
    fromFiles: { days: { known: 3, of: 31 }, files: [{ name: 'shop.csv', from: 2, to: 4 }] },
  })
  run('2026-11,400')
  expect(line()).toMatchObject({
    lastMonth: '2026-11',
    fromFiles: { days: null, files: [{ name: 'shop.csv', from: 2, to: 2 }] },
  })
})

it('a week of an own measure stands for its days, in the month and in the catalogue', () => {
  run('2026-W41,40', '2026-W42,30')
  expect(told()).toEqual([['Orders by phone', 70, { known: 14, of: 31 }, 'shop.csv']])
  expect(listMeasures(db).find(({ measureId }) => measureId === orders.id)?.fromFiles).toEqual({
    ...{ days: { known: 14, of: 31 }, files: [{ name: 'shop.csv', from: 2, to: 3 }] },
  })
})

it('the same file twice is the file once, and its undo leaves nothing', () => {
  run(...october)
  expect(run(...october)).toMatchObject({ added: 0, updated: 0, unchanged: 3 })
  expect(all(db, query.selectFrom('reading').select('id'))).toHaveLength(3)
  undo(db)
  expect(all(db, query.selectFrom('reading').select('id'))).toEqual([])
  expect(told()).toEqual([])
})

it('the days go with their measure, and come back with it', () => {
  run(...october)
  removeRecord(db, { table: 'measure', id: orders.id })
  expect(all(db, query.selectFrom('reading').select('id'))).toEqual([])
  expect(told()).toEqual([])
  undo(db)
  expect(told()).toEqual([['Orders by phone', 22, { known: 3, of: 31 }, 'shop.csv']])
})

it('a day that comes after closing is late under the measure’s name', () => {
  run(...october)
  closeReview(db, '2026-10')
  run(...october, '2026-10-04,5')
  expect(listLateNumbers(db, '2026-10')).toMatchObject([
    { measureId: orders.id, measureName: 'Orders by phone', before: 22, after: 27 },
  ])
})

it('a table in parts tells what the whole one does, in whatever order they come', () => {
  const [first = '', ...others] = october
  run(...others)
  run(first)
  expect(told()).toEqual([['Orders by phone', 22, { known: 3, of: 31 }, 'shop.csv']])
  expect(run(...october)).toMatchObject({ added: 0, updated: 0, unchanged: 3 })
})
