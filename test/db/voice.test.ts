import { expect, it } from 'vitest'
import { listChoices } from '../../db/calendar/tiles.ts'
import { commit, undo } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import type { Db } from '../../db/open.ts'
import { searchRecords } from '../../db/search/search.ts'
import { readCheckup } from '../../db/strategy/checkup.ts'
import { readSheets, writeSheet } from '../../db/strategy/sheets.ts'
import { addRecord } from '../../db/strategy/strategy.ts'
import { type PlanSection, planSections } from '../../shared/print/exports.ts'
import { blankSheets } from '../../shared/print/sheets.ts'
import { aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

const [voice] = blankSheets.voice
const meme = blankSheets.contentType.find(({ type }) => type === 'meme')
const aPlan = (db: Db, sections: PlanSection[] = [...planSections]) =>
  readPlanDocument(db, { language: 'en', edition: 'owner', month: '2026-04', sections })

it('begins a sheet with its first words, and Undo leaves it blank again', () => {
  const db = aDb()
  expect(readSheets(db)).toEqual(blankSheets)
  writeSheet(db, { table: 'voice', id: voice.id, patch: { sound: 'As at the counter' } })
  writeSheet(db, { table: 'voice', id: voice.id, patch: { principles: 'Time' } })
  expect(readSheets(db).voice).toEqual([{ ...voice, sound: 'As at the counter', principles: 'Time' }])
  expect(undo(db)).toEqual({ key: 'strategy.did.write.voice', values: {} })
  undo(db)
  expect(readSheets(db)).toEqual(blankSheets)
})

it('knows no other sheets', () => {
  const db = aDb()
  const patch = { note: 'Read by two' }
  expect(
    writeSheet(db, { table: 'contentType', id: '00000000-0000-8000-8000-000000000fff', patch }),
  ).toBeUndefined()
  expect(writeSheet(db, { table: 'contentType', id: meme?.id ?? '', patch })).toEqual({ ...meme, ...patch })
})

it('gives the calendar what to warn of, and search the words', () => {
  const db = aDb()
  const add = (title: string, kind: 'avoided' | 'approved') =>
    addRecord(db, { table: 'term', beforeId: null, values: { title, kind, instead: 'fair' } })?.id
  const cheap = add('cheap', 'avoided')
  add('neighbours', 'approved')
  expect(listChoices(db).terms.map(({ title }) => title)).toEqual(['cheap'])
  expect(listChoices(db).contentTypes).toHaveLength(12)
  expect(searchRecords(db, { search: 'cheap', limit: 5 })).toMatchObject([{ table: 'term', id: cheap }])
})

it('reads the texts that are still to go out, once there is a word to look for', () => {
  const db = aDb()
  commit(db, { key: 'test' }, (writer) => {
    const { id } = writer.add('post', aPost({ title: 'Rye', text: 'Fair bread', type: 'meme' }))
    writer.add('variant', aVariant({ postId: id, day: '2026-03-05' }))
    writer.add('variant', aVariant({ postId: id, day: '2026-03-04', text: 'Cheap bread' }))
    writer.add('variant', aVariant({ postId: id, day: '2026-03-03', text: 'Out', delivery: 'posted' }))
  })
  expect(readCheckup(db).planned).toEqual([])
  addRecord(db, { table: 'term', beforeId: null, values: { title: 'cheap' } })
  expect(readCheckup(db).planned).toMatchObject([
    { title: 'Rye', day: '2026-03-04', type: 'meme', text: 'Cheap bread\n\nFair bread' },
  ])
})

it('goes on paper when there is something to say, and when it is asked for alone', () => {
  const db = aDb()
  expect(aPlan(db).sections).not.toContain('voice')
  expect(aPlan(db, ['voice']).sections).toEqual(['voice'])
  writeSheet(db, { table: 'contentType', id: meme?.id ?? '', patch: { note: 'Read by two' } })
  const { sections, voice: written } = aPlan(db)
  expect(sections).toContain('voice')
  expect(written.contentTypes).toMatchObject([{ type: 'meme', stance: 'caution', note: 'Read by two' }])
})
