import { expect, it } from 'vitest'
import { changeDayNote } from '../../db/calendar/day-items.ts'
import { commit } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import { newId } from '../../db/id.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { keepVersion } from '../../db/strategy/versions.ts'
import { type PlanRequest, planSections } from '../../shared/print/exports.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { plantMarkers } from '../support/markers.ts'
import { aDb } from '../support/workspace.ts'

const request: PlanRequest = {
  language: 'en',
  edition: 'owner',
  month: '2026-04',
  sections: [...planSections],
}

const aSample = () => aDb({}, addSampleWorkspace)

it('numbers the posts of the month in the order in which they go out', () => {
  const { posts } = readPlanDocument(aSample(), request)
  expect(posts.map(({ number }) => number)).toEqual(posts.map((_, index) => index + 1))
  const firstDays = posts.map(({ variants }) => variants[0]?.day ?? '')
  expect(firstDays).toEqual(firstDays.toSorted())
  for (const { variants } of posts) for (const { day } of variants) expect(day).toMatch(/^2026-04-/)
})

it('says which goal each post serves, and leaves a loose end without one', () => {
  const { goals, posts } = readPlanDocument(aSample(), { ...request, month: '2026-03' })
  const loose = posts.filter(({ goal }) => goal === null)
  expect(loose.map(({ title }) => title)).toEqual(['Is sourdough a health food?'])
  for (const { goal, tactic } of posts) {
    if (!goal) continue
    expect(goals[goal.number - 1]?.title).toBe(goal.title)
    expect(
      goals[goal.number - 1]?.objectives.flatMap((one) => one.tactics.map(({ title }) => title)),
    ).toContain(tactic)
  }
})

it('names what an objective lacks, and never a measure it does not have', () => {
  const objectives = readPlanDocument(aSample(), request).goals.flatMap((goal) => goal.objectives)
  expect(objectives.map(({ missing }) => missing)).toEqual([
    [],
    [],
    [],
    ['measure', 'baseline', 'target', 'date', 'responsible'],
    [],
  ])
})

it('puts those who have waited longest first', () => {
  const { relationships } = readPlanDocument(aSample(), request)
  const states = relationships.contacts.map(({ state }) => state)
  expect(relationships.all).toBe(40)
  expect(states.slice(0, relationships.slipping)).toEqual(Array(relationships.slipping).fill('slipping'))
  expect(states.slice(relationships.slipping, relationships.slipping + relationships.due)).toEqual(
    Array(relationships.due).fill('due'),
  )
})

it('looks back on the newest month of which anything is known', () => {
  const db = aSample()
  expect(readPlanDocument(db, request).review?.month).toBe('2026-02')
  expect(readPlanDocument(db, { ...request, month: '2026-02' }).review?.month).toBe('2026-01')
  expect(readPlanDocument(db, { ...request, month: '2023-10' }).review).toBeNull()
})

it('leaves what is the team’s own out of the owner’s document, every field of it', () => {
  const db = aSample()
  keepVersion(db, 'As agreed')
  const { forOwner, inside } = plantMarkers(db)
  // Every text is another one now, so the page of what changed tells of each that it may tell of.
  const since = JSON.stringify(readPlanDocument(db, request).since)
  for (const marker of ['replyplanresponsible', 'governanceaccountable', 'voicesound', 'goaltitle'])
    expect(since).toContain(`zq${marker}qz`)
  expect(inside.length).toBeGreaterThan(20)
  for (const month of ['2026-02', '2026-03', '2026-04']) {
    const text = JSON.stringify(readPlanDocument(db, { ...request, month }))
    expect(inside.filter((marker) => text.includes(marker))).toEqual([])
  }
  const text = JSON.stringify(readPlanDocument(db, { ...request, month: '2026-03' }))
  expect(forOwner.filter((marker) => !text.includes(marker))).toEqual([])
})

it('gives the team its notes and who vouches for what', () => {
  const db = aSample()
  const { forOwner, forTeam } = plantMarkers(db)
  const text = JSON.stringify(readPlanDocument(db, { ...request, edition: 'team', month: '2026-03' }))
  expect([...forOwner, ...forTeam].filter((marker) => !text.includes(marker))).toEqual([])
})

it('gives an empty workspace an empty plan', () => {
  const { goals, posts, review, relationships } = readPlanDocument(aDb(), request)
  expect({ goals, posts, review, relationships }).toEqual({
    goals: [],
    posts: [],
    review: null,
    relationships: { all: 0, due: 0, slipping: 0, contacts: [] },
  })
})

it('says another version after every step', () => {
  const db = aSample()
  const before = readPlanDocument(db, request).version
  commit(db, { key: 'a' }, (writer) =>
    writer.add('goal', { ...blank.goal, id: newId(), title: 'One more', position: 9 }),
  )
  expect(readPlanDocument(db, request).version).toBe(before + 1)
})

it('says what happens when, goal by goal, and leaves the page out while nothing has a day', () => {
  const sample = readPlanDocument(aSample(), request)
  expect(sample.sections).toContain('timeline')
  expect(sample.timeline.rows.map(({ kind }) => kind).slice(0, 5)).toEqual([
    'campaigns',
    'campaign',
    'campaign',
    'goal',
    'tactic',
  ])
  expect(readPlanDocument(aDb(), request).sections).not.toContain('timeline')
  expect(readPlanDocument(aDb(), { ...request, sections: ['timeline'] }).sections).toEqual(['timeline'])
})

it('shows the owner a note that was shared, and of everything beside posts only the layers asked for', () => {
  const db = aSample()
  const march = { ...request, month: '2026-03', edition: 'owner' } as const
  const layers = (asked: Partial<PlanRequest> = {}) =>
    readPlanDocument(db, { ...march, ...asked }).dayItems.map(({ layer }) => layer)
  expect(layers()).toContain('events')
  expect(layers()).not.toContain('notes')
  expect(layers({ edition: 'team' })).toContain('notes')
  const id = db.sqlite.prepare('select id from dayNote').pluck().get() as string
  changeDayNote(db, { id, patch: { sharedAt: '2026-03-01T08:00:00.000Z' } })
  expect(layers()).toContain('notes')
  expect(layers({ layers: ['events'] })).toEqual(['events'])
})
