import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commit, redo, undo } from '../../db/commit.ts'
import { findBrokenChange } from '../../db/history/chain.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { type Part, packOf } from '../../db/prepare.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { findStrayRecord } from '../../db/replay.ts'
import { blankContact, type Contact } from '../../shared/relationships/relationships.ts'
import { aDb } from '../support/workspace.ts'

const text = fc.string({ unit: 'binary', maxLength: 20 })
const asked = fc.array(
  fc.record({
    name: text,
    note: text,
    worth: fc.option(fc.integer({ min: 1, max: 5 })),
    tags: fc.array(text, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
)

function wholes(all: { name: string; note: string; worth: number | null; tags: string[] }[]) {
  return all.map(({ tags, ...fields }) => {
    const contactId = newId()
    const createdAt = '2026-03-02T10:00:00.000Z'
    const record = { ...blankContact, ...fields, id: contactId, kind: 'person', createdAt } as Contact
    const parts = tags.map((tag): Part => ({ table: 'contactTag', values: { id: newId(), contactId, tag } }))
    return { record, parts }
  })
}

const rowsOf = ({ sqlite }: Db) => ({
  contacts: sqlite.prepare('select * from contact order by id').all(),
  tags: sqlite.prepare('select * from contactTag order by id').all(),
  told: sqlite
    .prepare("select tableName, recordId, after, parts from change where tableName = 'contact' order by n")
    .all(),
  searched: sqlite.prepare('select recordId, title, words from searchText order by recordId').all(),
})

it('writes a pack as it would write its records one by one, whatever their words, and takes it back', () => {
  fc.assert(
    fc.property(asked, (all) => {
      const [one, many] = [aDb(), aDb()]
      const given = wholes(all)
      commit(one, { key: 'one' }, (writer) => {
        for (const { record, parts } of given) writer.add('contact', record, parts)
      })
      commit(many, { key: 'many' }, (writer) => writer.addPack(packOf('contact', given)))
      expect(rowsOf(many)).toEqual(rowsOf(one))
      expect([findBrokenChange(many), findStrayRecord(many.sqlite)]).toEqual([undefined, undefined])
      const written = rowsOf(many).contacts
      undo(many)
      expect(rowsOf(many).contacts).toEqual([])
      redo(many)
      expect(rowsOf(many).contacts).toEqual(written)
    }),
    { numRuns: 15 },
  )
})

it('keeps half a letter, as a cut may leave it, the same in the record and in its history', () => {
  const db = aDb()
  addContact(db, { kind: 'person', name: 'Sample \ud83d', note: 'cut here \ud83d' })
  expect(findStrayRecord(db.sqlite)).toBeUndefined()
})
