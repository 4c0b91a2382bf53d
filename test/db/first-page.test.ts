import { expect, it } from 'vitest'
import { commit, redo, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { readReviewDocument } from '../../db/review/document.ts'
import { chooseFirstPage, listPaperNumbers, readFirstPage } from '../../db/review/first-page.ts'
import { closeReview, reopenReview, typeReadings } from '../../db/review/review.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import { usualNumbers } from '../../shared/review/first-page.ts'
import { aChannel, aMeasure } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const month = '2026-02'
const printed = (db: Db) =>
  readReviewDocument(db, { period: month, edition: 'owner' })?.told.numbers.map(
    ({ measure, name }) => name || measure,
  )

it('has the usual numbers until somebody chooses, and one step back brings them again', () => {
  const db = aDb()
  expect(readFirstPage(db)).toEqual({ measureIds: [...usualNumbers], isChosen: false })
  chooseFirstPage(db, ['clicks', 'leads', 'rate'])
  chooseFirstPage(db, ['rate', 'clicks', 'sales'])
  expect(readFirstPage(db)).toEqual({ measureIds: ['rate', 'clicks', 'sales'], isChosen: true })
  undo(db)
  expect(readFirstPage(db).measureIds).toEqual(['clicks', 'leads', 'rate'])
  redo(db)
  expect(readFirstPage(db).measureIds).toEqual(['rate', 'clicks', 'sales'])
  expect(chooseFirstPage(db, []).isChosen).toBe(false)
  expect(chooseFirstPage(db, usualNumbers).isChosen).toBe(false)
  expect(all(db, query.selectFrom('firstPageNumber').selectAll())).toEqual([])
})

it('shows a number once that two people chose apart', () => {
  const db = aDb()
  commit(db, { key: 'test' }, (writer) => {
    writer.add('firstPageNumber', { id: newId(), measureId: 'clicks', position: 1 })
    writer.add('firstPageNumber', { id: newId(), measureId: 'reach', position: 1 })
    writer.add('firstPageNumber', { id: newId(), measureId: 'clicks', position: 2 })
  })
  expect(readFirstPage(db).measureIds).toEqual(['clicks', 'reach'])
  chooseFirstPage(db, ['reach', 'clicks'])
  expect(readFirstPage(db).measureIds).toEqual(['reach', 'clicks'])
  expect(all(db, query.selectFrom('firstPageNumber').selectAll())).toHaveLength(2)
})

it('keeps the numbers of a closed month, by the names they had; an open one follows', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  const { id: own } = aMeasure(db, { name: 'Bread sold' })
  typeReadings(db, month, [{ measureId: 'clicks', channelId, value: 5 }])
  chooseFirstPage(db, [own, 'clicks'])
  expect(printed(db)).toEqual(['Bread sold', 'clicks'])
  closeReview(db, month)
  commit(db, { key: 'test' }, (writer) => writer.change('measure', own, { name: 'Loaves' }))
  chooseFirstPage(db, ['sales'])
  expect(printed(db)).toEqual(['Bread sold', 'clicks'])
  reopenReview(db, month)
  expect(printed(db)).toEqual(['sales'])
})

it('loses an own number with its measure, and has it back with it', () => {
  const db = aDb()
  const { id: own } = aMeasure(db, { name: 'Bread sold' })
  chooseFirstPage(db, ['reach', own])
  removeRecord(db, { table: 'measure', id: own })
  expect(listPaperNumbers(db)).toEqual([{ measure: 'reach', name: '' }])
  undo(db)
  expect(listPaperNumbers(db)).toEqual([
    { measure: 'reach', name: '' },
    { measure: own, name: 'Bread sold' },
  ])
})

it('leaves a closed month that kept no paper with the usual numbers', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  typeReadings(db, month, [{ measureId: 'clicks', channelId, value: 5 }])
  closeReview(db, month)
  const [review] = all(db, query.selectFrom('review').selectAll())
  const { paper, ...older } = JSON.parse(review?.snapshot ?? '{}')
  expect(paper.numbers).toHaveLength(7)
  commit(db, { key: 'test' }, (writer) =>
    writer.change('review', review?.id ?? '', { snapshot: JSON.stringify(older) }),
  )
  chooseFirstPage(db, ['sales'])
  expect(printed(db)).toEqual([...usualNumbers])
})
