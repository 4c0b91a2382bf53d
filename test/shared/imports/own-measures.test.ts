import { describe, expect, it } from 'vitest'
import { seriesOf } from '../../../shared/imports/figures/series.ts'
import { figuresOf } from '../../support/figures-file.ts'

const orders = { id: '019aa000-0000-7000-8000-000000000001', name: 'Orders by phone', isStock: null }
const members = {
  id: '019aa000-0000-7000-8000-000000000002',
  name: 'Reach',
  isStock: '2026-01-01T00:00:00.000Z',
}
const nameless = { id: '019aa000-0000-7000-8000-000000000003', name: '', isStock: null }
const own = [orders, members, nameless]

const days = 'Date,ORDERS  by phone,,Reach\n2026-10-01,12,1,100\n2026-10-02,"7.5",,103\n2026-10-03,-2,,\n'
const read = (text: string, given = {}) => figuresOf(text, { network: 'x', ...given }, own)

describe('a column called as the team calls a measure of its own', () => {
  it('is that measure, before a built-in one, and a column without a name is none', () => {
    expect(read(days).answers.mapping).toEqual(['day', orders.id, null, members.id])
    expect(figuresOf(days).answers.mapping).toEqual(['day', null, null, 'reach'])
  })

  it('is a day where it is called one', () => {
    const text = 'Date,Reach\n2026-10-01,5\n'
    expect(figuresOf(text, {}, [{ ...orders, name: 'date' }]).answers.mapping).toEqual(['day', 'reach'])
  })

  it('is read by its days, and no count is below zero', () => {
    const { days: told, rejected } = read(days)
    expect(told.map(({ day, measure, value }) => [day, measure, value])).toEqual([
      ['2026-10-01', orders.id, 12],
      ['2026-10-01', members.id, 100],
      ['2026-10-02', orders.id, 7.5],
      ['2026-10-02', members.id, 103],
    ])
    expect(rejected).toEqual([
      { line: 4, why: { code: 'badNumber', params: { column: 'ORDERS  by phone', value: '-2' } } },
    ])
  })

  it('comes to the sum of its days, or to the newest of a stock', () => {
    const told = seriesOf(read(days), own)
    expect(told.map(({ measure, values, value }) => [measure, values, value])).toEqual([
      [orders.id, 2, 19.5],
      [members.id, 2, 103],
    ])
  })

  it('tells whole months in a table of months', () => {
    expect(read('Month,Orders by phone\n2026-08,310\n2026-09,290\n').periods).toMatchObject([
      { from: '2026-08-01', to: '2026-08-31', measure: orders.id, value: 310 },
      { from: '2026-09-01', to: '2026-09-30', measure: orders.id, value: 290 },
    ])
  })

  it('is read in a table of ads too, whose other counts are a person’s to say', () => {
    const text = 'Day,Cost,Clicks,Orders by phone\n2026-10-01,12.40,30,3\n'
    expect(read(text).answers.mapping).toEqual(['day', null, null, orders.id])
  })

  it('is said to be unread in a table of posts, which have no place for it', () => {
    const text = 'Link,Likes,Orders by phone\nhttps://x.com/bakery/status/2074000000000000001,4,3\n'
    const { posts, ignored } = read(text)
    expect(posts[0]?.figures).toEqual({ likes: 4 })
    expect(ignored).toEqual(['Orders by phone'])
  })

  it('is unread once the measure is gone, whatever was answered', () => {
    const mapping = ['day', orders.id, null, members.id]
    const { answers, days: told } = figuresOf(days, { network: 'x', mapping }, [members])
    expect(answers.mapping).toEqual(['day', null, null, members.id])
    expect(new Set(told.map(({ measure }) => measure))).toEqual(new Set([members.id]))
  })
})

it('an unknown daily chart of Meta may count a measure of the team’s own', () => {
  const text = 'sep=,\n"Orders"\n"Date","Primary"\n"2025-03-18T00:00:00","40"\n'
  const { questions } = figuresOf(text, {}, [orders])
  expect(questions.find(({ question }) => question === 'measure')?.options?.at(-1)).toBe(orders.id)
  const { days: told } = figuresOf(text, { network: 'facebook', measure: orders.id }, [orders])
  expect(told).toMatchObject([{ day: '2025-03-18', measure: orders.id, value: 40 }])
})
