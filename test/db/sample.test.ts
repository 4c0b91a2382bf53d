import { describe, expect, it, onTestFinished } from 'vitest'
import { addIdea } from '../../db/calendar/calendar.ts'
import { redo, undo } from '../../db/commit.ts'
import { findBrokenChange } from '../../db/history/chain.ts'
import { closeDb, createDb, openDb } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { readCharts } from '../../db/review/charts.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { readPaperFacts } from '../../db/review/paper-facts.ts'
import { addSampleWorkspace, sampleBrand } from '../../db/sample/sample.ts'
import type { Entity, TableName } from '../../db/tables.ts'
import { languages } from '../../shared/team.ts'
import { aFolder } from '../support/workspace.ts'

function aSample(language: (typeof languages)[number], now = '2026-11-22T08:00:00.000Z') {
  const db = createDb(`${aFolder()}/sample.rapport`, { device: 'device-1', now: () => now })
  addSampleWorkspace(db, sampleBrand(language))
  return db
}

const rows = <T extends TableName>(db: ReturnType<typeof aSample>, table: T) =>
  all(db, query.selectFrom(table as TableName).selectAll()) as never[] as Entity<T>[]

describe.each(languages)('the sample in %s', (language) => {
  it('holds what a look around needs, in under two seconds', () => {
    const begun = performance.now()
    const db = aSample(language)
    expect(performance.now() - begun).toBeLessThan(2000)
    const count = (table: TableName) => rows(db, table).length
    expect({
      goal: count('goal'),
      objective: count('objective'),
      tactic: count('tactic'),
      audience: count('audience'),
      channel: count('channel'),
      pillar: count('pillar'),
      campaign: count('campaign'),
      contact: count('contact'),
      review: count('review'),
    }).toEqual({
      goal: 3,
      objective: 5,
      tactic: 12,
      audience: 3,
      channel: 5,
      pillar: 5,
      campaign: 2,
      contact: 40,
      review: 1,
    })
    const readings = rows(db, 'reading') as { month: string; day: string | null }[]
    expect(new Set(readings.filter(({ day }) => day === null).map(({ month }) => month)).size).toBe(24)
    const touchpoints = rows(db, 'touchpoint') as { contactId: string }[]
    expect(new Set(touchpoints.map(({ contactId }) => contactId)).size).toBeGreaterThan(20)
    const posts = rows(db, 'post') as {
      state: string
      title: string
      text: string
      tacticId: string | null
    }[]
    expect(posts.filter(({ state }) => state === 'idea')).toHaveLength(10)
    const planned = posts.filter(({ state }) => state !== 'idea')
    expect(planned).toHaveLength(32)
    expect(planned.filter(({ tacticId }) => tacticId === null)).toHaveLength(1)
    for (const { title, text } of posts) expect([title, text]).not.toContain('')
    expect(findBrokenChange(db)).toBeUndefined()
  })

  it('is laid out around today, on the first day of a month and on its last', () => {
    for (const today of ['2026-03-01', '2027-02-28', '2028-12-31']) {
      const all = rows(aSample(language, `${today}T08:00:00.000Z`), 'variant')
      // An idea may have its channel and no day yet.
      const variants = all.filter(({ day }) => day !== null)
      const months = new Set(variants.map(({ day }) => day?.slice(0, 7)))
      expect(months.size).toBe(3)
      expect(months).toContain(today.slice(0, 7))
      for (const { day: planned, delivery, url } of variants) {
        const day = planned ?? ''
        expect(day < today).toBe(['posted', 'measured', 'missed'].includes(delivery))
        expect(url === '').toBe(!['posted', 'measured'].includes(delivery))
      }
    }
  })

  it('closes last month with what was true then', () => {
    const db = aSample(language)
    const month = getReviewMonth(db, '2026-10')
    expect(month.closedAt).toBe('2026-11-03T09:30:00.000Z')
    expect(month.items.map(({ kind }) => kind)).toEqual([
      'keep',
      'keep',
      'stop',
      'start',
      'try',
      'try',
      'need',
      'need',
      'need',
    ])
    expect(month.standings.map(({ verdict }) => verdict)).toEqual(['on', 'on', 'off', 'unknown', 'exploring'])
    const linkedin = month.channels.find(({ network }) => network === 'linkedin')
    expect([linkedin?.cells.reach.value, linkedin?.rates.reach]).toEqual([null, null])
    const snapshot = JSON.parse(rows(db, 'review')[0]?.snapshot ?? '')
    expect(snapshot).toEqual({
      ...month,
      charts: readCharts(db, '2026-10'),
      paper: readPaperFacts(db, '2026-10'),
    })
  })

  it('leaves nothing to undo, nor after a restart, until something is done', () => {
    const db = aSample(language)
    expect([undo(db), redo(db)]).toEqual([undefined, undefined])
    const idea = addIdea(db, { title: 'Mine' })
    const { path } = db
    closeDb(db)
    const again = openDb(path, { device: 'device-1' })
    onTestFinished(() => closeDb(again))
    expect(undo(again)).toEqual({ key: 'calendar.did.addIdea', values: { title: 'Mine' } })
    expect(undo(again)).toBeUndefined()
    const posts = rows(again, 'post')
    expect([posts.length, posts.some(({ id }) => id === idea.id)]).toEqual([42, false])
  })

  it('has no field that swallowed its neighbour', () => {
    const db = aSample(language)
    const texts = rows(db, 'contact')
    for (const { kind, name, place, industry, jobTitle } of texts)
      expect([name, place, kind === 'person' ? jobTitle : industry]).not.toContain('')
    for (const { value } of rows(db, 'contactAddress'))
      expect(value).toMatch(/^[a-z0-9._-]+@[a-z]+\.example$/)
    expect(rows(db, 'contactTie').map(({ how }) => how)).not.toContain('')
    expect(texts.filter(({ aim }) => aim !== '')).toHaveLength(4)
    const answers = rows(db, 'audience')
    for (const audience of answers) expect(Object.values(audience)).not.toContain('')
  })
})
