import { expect, it } from 'vitest'
import { type HourCell, hourMapOf, stepOf } from '../../../shared/review/hours.ts'

const cell = (
  weekday: number,
  hour: number,
  posts: number,
  engagements: number,
  channelId = 'a',
): HourCell => ({
  channelId,
  weekday,
  hour,
  posts,
  engagements,
})

it('sums first and then divides, over all channels or one', () => {
  const cells = [cell(1, 9, 1, 100), cell(1, 9, 3, 20, 'b')]
  expect(hourMapOf({ cells }).places).toEqual([{ weekday: 1, hour: 9, posts: 4, mean: 30 }])
  expect(hourMapOf({ cells }, 'b').places[0]?.mean).toBeCloseTo(20 / 3)
})

it('names hours only from ten posts on, and only those with three', () => {
  const few = [cell(1, 9, 3, 90), cell(2, 18, 3, 3)]
  expect(hourMapOf({ cells: few })).toMatchObject({ posts: 6, best: [], quiet: [] })
  const enough = [...few, cell(3, 12, 4, 40), cell(5, 7, 2, 1000)]
  const map = hourMapOf({ cells: enough })
  expect(map.best.map(({ weekday, hour }) => [weekday, hour])).toEqual([[1, 9]])
  expect(map.quiet.map(({ weekday, hour }) => [weekday, hour])).toEqual([
    [2, 18],
    [3, 12],
  ])
})

it('holds back an hour with too few posts, however well they did', () => {
  const map = hourMapOf({ cells: [cell(1, 9, 2, 1000), cell(2, 9, 3, 30), cell(3, 9, 3, 6)] })
  const steps = map.places.map((place) => stepOf(place, map))
  expect(steps).toEqual([0, 5, 1])
})

it('says nothing of no posts', () => {
  expect(hourMapOf({ cells: [] })).toEqual({
    posts: 0,
    places: [],
    most: null,
    best: [],
    quiet: [],
    aside: 0,
  })
})
