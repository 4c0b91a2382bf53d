import { expect, it } from 'vitest'
import { countPosts } from '../../db/calendar/tiles.ts'
import { noFilter } from '../../shared/calendar/calendar.ts'
import { alike, fillFile } from '../support/large-calendar.ts'
import { aDb } from '../support/workspace.ts'

it('fills a file as the benchmarks want it, whatever columns a post has by now', () => {
  const db = aDb()
  fillFile(db, 1_000)
  const inMonth = (month: string) =>
    countPosts(db, { from: `${month}-01`, to: `${month}-31`, filter: noFilter })
  expect(alike.map(inMonth)).toEqual([300, 300])
})
