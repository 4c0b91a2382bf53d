import { expect, it } from 'vitest'
import { listBoard } from '../../db/calendar/board.ts'
import { addIdea } from '../../db/calendar/calendar.ts'
import { changeMany, copyMany, moveMany } from '../../db/calendar/many.ts'
import { listChoices, listIdeas, listPlaces, listTiles } from '../../db/calendar/tiles.ts'
import { beginYear, countWeeks } from '../../db/calendar/year.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { noFilter, type TileFilter } from '../../shared/calendar/calendar.ts'
import { addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

const march = { from: '2026-03-01', to: '2026-03-31' }

/** How SQLite would go about everything that is asked of it. */
function plansOf(ask: (db: Db) => unknown): string[] {
  const db = aDb()
  const post = aPost()
  addPosts(db, [{ post, variants: [aVariant({ postId: post.id })] }])
  const prepare = db.sqlite.prepare.bind(db.sqlite)
  const asked: string[] = []
  db.sqlite.prepare = ((sql: string) => {
    asked.push(sql)
    return prepare(sql)
  }) as typeof db.sqlite.prepare
  ask(db)
  db.sqlite.prepare = prepare
  return asked
    .filter((sql) => /^\s*(select|with)/i.test(sql))
    .flatMap((sql) => {
      const explain = prepare(`explain query plan ${sql}`)
      const count = new Set(sql.match(/@\w+/g) ?? []).size
      const values = Array.from({ length: sql.split('?').length - 1 }, () => '[]')
      const rows = (count > 0 ? explain.all({ match: '', today: '', limit: 1 }) : explain.all(...values)) as {
        detail: string
      }[]
      return rows.map(({ detail }) => detail)
    })
}

const filters: Partial<TileFilter>[] = [
  {},
  { channelIds: [newId()] },
  { pillarIds: [newId()] },
  { goalIds: [newId()] },
  { objectiveIds: [newId()] },
  { campaignIds: [newId()] },
  { audienceIds: [newId()] },
  { types: ['tip'] },
  { responsibles: ['Ada'] },
  { states: ['draft'] },
  { isLoose: true },
  { search: 'bread rolls' },
  {
    channelIds: [newId()],
    goalIds: [newId()],
    campaignIds: [newId()],
    responsibles: ['Ada'],
    states: ['draft'],
    isLoose: true,
    search: 'bread',
  },
]

/** A look at every post or variant, or at all those of a channel, a person or a state: as slow as the file is large. */
const slow =
  /SCAN (post|variant|open|counted)\b|variantByChannel \(channelId=\?\)|postBy(Pillar|Campaign|Audience|Tactic|State)|SCAN searchText/

it.each(filters.map((filter) => [Object.keys(filter).join(' ') || 'nothing', filter] as const))(
  'reads days, columns, places, weeks and ideas by index when it holds back by %s',
  (_name, patch) => {
    const filter = { ...noFilter, ...patch }
    const plans = plansOf((db) => {
      listTiles(db, { ...march, perDay: 3, filter })
      listBoard(db, { ...march, perColumn: 20, filter })
      listPlaces(db, { ...march, filter })
      listIdeas(db, filter)
      countWeeks(db, beginYear(db, { year: '2026', firstWeekday: 1 }), { from: 0, to: 4, filter })
    })
    expect(plans.filter((plan) => slow.test(plan))).toEqual([])
    expect(plans.some((plan) => plan.includes('variantByDay'))).toBe(true)
  },
)

it('offers the names that answer for posts by leaping through the index, and writes without a look at every post', () => {
  const plans = plansOf((db) => {
    listChoices(db)
    const [place] = listPlaces(db, { ...march, filter: noFilter })
    if (!place) throw new Error('no place')
    addIdea(db, { title: 'One' })
    moveMany(db, [{ ids: place.ids, day: '2026-03-20' }])
    copyMany(db, [{ ids: place.ids, day: '2026-03-21' }])
    changeMany(db, { ids: [place.postId], change: { to: 'removed' } })
  })
  expect(plans.filter((plan) => /SCAN (post|variant|touchpoint|postResult)$/.test(plan))).toEqual([])
  expect(plans.some((plan) => plan.includes('postByResponsible'))).toBe(true)
})
