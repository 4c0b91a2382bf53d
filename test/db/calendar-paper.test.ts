import { expect, it } from 'vitest'
import { addDayNote } from '../../db/calendar/day-items.ts'
import { listFilesOnPaper } from '../../db/calendar/plan-posts.ts'
import { commit } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { noFilter } from '../../shared/calendar/calendar.ts'
import { filterText } from '../../shared/calendar/saved-view.ts'
import type { CalendarSheet, PlanRequest, ShownPosts } from '../../shared/print/exports.ts'
import { aChannel, addPosts, addThread, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

const asked = (kind: CalendarSheet, values: Partial<PlanRequest> = {}): PlanRequest => ({
  language: 'en',
  edition: 'team',
  month: '2026-03',
  sections: ['calendar'],
  sheet: { kind, id: null },
  ...values,
})

/** One post on two channels and two days, one that nobody but the team knows of. */
function plant(db: Db) {
  const [one, other] = [aChannel(), aChannel({ network: 'linkedin', handle: 'b', position: 2 })]
  const both = aPost({ title: 'Both', responsible: 'Ada', note: 'Ask first' })
  const late = aPost({ title: 'Late', responsible: 'Bo' })
  commit(db, { key: 'test' }, (writer) => {
    for (const channel of [one, other]) writer.add('channel', channel)
    for (const post of [both, late]) writer.add('post', post)
    for (const variant of [
      aVariant({ postId: both.id, channelId: one.id, day: '2026-03-01', time: '09:00' }),
      aVariant({ postId: both.id, channelId: other.id, day: '2026-03-08', time: '10:00' }),
      aVariant({ postId: late.id, channelId: one.id, day: '2026-03-31' }),
    ])
      writer.add('variant', variant)
  })
  return { one, other }
}

const read = (db: Db, request: PlanRequest) => readPlanDocument(db, request)

it('shows the week that holds a day, which begins as weeks begin in the country', () => {
  const weekIn = (country: string) => {
    const db = aDb({ country })
    plant(db)
    const { days, posts } = read(db, asked('week', { shown: { day: '2026-03-04' } }))
    return [days.from, days.to, posts.map(({ title }) => title).join()]
  }
  expect(weekIn('IL')).toEqual(['2026-03-01', '2026-03-07', 'Both'])
  expect(weekIn('IT')).toEqual(['2026-03-02', '2026-03-08', 'Both'])
})

it('holds back what a filter holds back, variants too, and says so', () => {
  const db = aDb()
  const { other } = plant(db)
  const shown: ShownPosts = {
    filter: filterText({ ...noFilter, channelIds: [other.id], responsibles: ['Ada'], search: 'bo' }),
    view: 'Ada on LinkedIn',
  }
  const { posts, days } = read(db, asked('month', { shown }))
  expect(posts.map(({ title, variants }) => [title, variants.map(({ day }) => day)])).toEqual([
    ['Both', ['2026-03-08']],
  ])
  expect(days.selection).toMatchObject({
    view: 'Ada on LinkedIn',
    channels: [{ network: 'linkedin', handle: 'b' }],
    named: [{ kind: 'responsible', names: ['Ada'] }],
    search: 'bo',
  })
  expect(read(db, asked('month')).days.selection).toBeNull()
})

it('gives an owner nothing that is the team’s own, what holds posts back neither', () => {
  const db = aDb()
  plant(db)
  const note = { kind: 'general', startDay: '2026-03-05', endDay: '2026-03-05', text: 'Secret' } as const
  addDayNote(db, { ...note, sharedAt: null })
  const shown = { filter: filterText({ ...noFilter, responsibles: ['Ada'] }), view: 'What Ada has' }
  const owners = read(db, asked('posts', { edition: 'owner', shown }))
  expect(JSON.stringify([owners.posts, owners.days, owners.dayItems])).not.toMatch(/Ada|Ask first|Secret/)
  // That something is held back is said all the same.
  expect(owners.days.selection).not.toBeNull()
  const teams = read(db, asked('posts', { shown }))
  expect(JSON.stringify([teams.posts, teams.days, teams.dayItems])).toMatch(/Ada.*Ask first.*Secret|Ada/)
})

it('lists the files that are shown: the first of a post in a grid, all of them in full', () => {
  const db = aDb({}, addSampleWorkspace)
  const [first] = all(db, query.selectFrom('variant').selectAll().where('day', 'is not', null))
  if (!first?.day) throw new Error('The sample plans nothing')
  const files = all(db, query.selectFrom('media').selectAll())
  const month = first.day.slice(0, 7)
  commit(db, { key: 'test' }, (writer) => {
    for (const [place, { id }] of files.entries()) {
      const use = { id: newId(), postId: first.postId, variantId: null, mediaId: id, alt: null }
      writer.add('mediaUse', { ...use, position: 100 + place })
    }
  })
  const inGrid = listFilesOnPaper(db, asked('month', { month }))
  const inFull = listFilesOnPaper(db, asked('posts', { month }))
  expect(inFull.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort())
  expect(inGrid.length).toBeLessThan(inFull.length)
  const sources = new Map(inFull.map(({ id }) => [id, `data:${id}`]))
  const picturesOf = (kind: CalendarSheet) =>
    readPlanDocument(db, asked(kind, { month }), [], sources).posts.find(({ id }) => id === first.postId)
      ?.pictures
  expect(picturesOf('list')).toHaveLength(1)
  expect(picturesOf('posts')?.length).toBeGreaterThan(1)
})

it('lists the ideas with where each is meant to go, and keeps the team’s own from an owner', () => {
  const db = aDb()
  const [channel, { tacticId }] = [aChannel(), addThread(db)]
  const idea = aPost({ title: 'Rye', state: 'idea', tacticId, note: 'Ask first', responsible: 'Ada' })
  const variants = [aVariant({ postId: idea.id, channelId: channel.id, day: null })]
  addPosts(db, [{ post: idea, variants }], [channel])
  const ideasFor = (edition: 'owner' | 'team') =>
    read(db, { ...asked('list'), edition, sheet: { kind: 'ideas', id: null } }).ideas
  const plain = { title: 'Rye', channels: [{ network: 'instagram', handle: 'sample' }], goal: { number: 1 } }
  expect(ideasFor('owner')).toMatchObject([plain])
  expect(JSON.stringify(ideasFor('owner'))).not.toMatch(/Ada|Ask first/)
  expect(ideasFor('team')).toMatchObject([{ ...plain, note: 'Ask first', responsible: 'Ada' }])
  expect(read(db, asked('list')).ideas).toBeUndefined()
})
