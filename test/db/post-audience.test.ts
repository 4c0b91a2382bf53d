import { expect, it } from 'vitest'
import { changePost } from '../../db/calendar/calendar.ts'
import { changeMany } from '../../db/calendar/many.ts'
import { listChoices, listIdeas, listTiles } from '../../db/calendar/tiles.ts'
import { commit, undo } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import { noFilter } from '../../shared/calendar/calendar.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

function plant(db: Db) {
  const [guests, walkers] = [newId(), newId()]
  const [told, untold, idea] = [
    aPost({ title: 'Told' }),
    aPost({ title: 'Untold' }),
    aPost({ state: 'idea' }),
  ]
  commit(db, { key: 'test' }, (writer) => {
    writer.add('audience', { ...blank.audience, id: guests, name: 'Guests', position: 1 })
    writer.add('audience', { ...blank.audience, id: walkers, name: 'Walkers', position: 2 })
    for (const post of [told, untold, idea]) writer.add('post', post)
    for (const { id } of [told, untold]) writer.add('variant', aVariant({ postId: id, day: '2026-03-12' }))
  })
  changeMany(db, { ids: [told.id, idea.id], change: { to: 'field', patch: { audienceId: guests } } })
  return { guests, walkers, told, untold, idea }
}

const march = { from: '2026-03-01', to: '2026-03-31', perDay: 9 }

it('holds back what speaks to somebody else, ideas too', () => {
  const db = aDb()
  const { guests, walkers, idea } = plant(db)
  const titles = (audienceIds: string[]) =>
    listTiles(db, { ...march, filter: { ...noFilter, audienceIds } }).tiles.map(({ title }) => title)
  expect([titles([guests]), titles([walkers]), titles([guests, walkers])]).toEqual([['Told'], [], ['Told']])
  expect(listIdeas(db, { ...noFilter, audienceIds: [guests] }).map(({ id }) => id)).toEqual([idea.id])
  expect(listIdeas(db, { ...noFilter, audienceIds: [walkers] })).toEqual([])
  expect(listChoices(db).audiences.map(({ name }) => name)).toEqual(['Guests', 'Walkers'])
})

it('keeps a post whose audience is removed, and brings both back together', () => {
  const db = aDb()
  const { guests, told } = plant(db)
  const audienceOf = () =>
    all(db, query.selectFrom('post').select('audienceId').where('id', '=', told.id)).map(
      (row) => row.audienceId,
    )
  removeRecord(db, { table: 'audience', id: guests })
  expect(audienceOf()).toEqual([null])
  undo(db)
  expect(audienceOf()).toEqual([guests])
})

it('prints whom a post speaks to, and needs no new yes for it', () => {
  const db = aDb()
  const { guests, untold } = plant(db)
  commit(db, { key: 'test' }, (writer) => writer.change('post', untold.id, { state: 'approved' }))
  changePost(db, { id: untold.id, patch: { audienceId: guests } })
  const sections = ['calendar' as const]
  const { posts } = readPlanDocument(db, { language: 'en', edition: 'owner', month: '2026-03', sections })
  expect(posts.map(({ title, audience, state }) => [title, audience, state]).sort()).toEqual([
    ['Told', 'Guests', 'draft'],
    ['Untold', 'Guests', 'approved'],
  ])
})
