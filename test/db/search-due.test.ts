import { expect, it } from 'vitest'
import { redo, undo } from '../../db/commit.ts'
import { closeDb, type Db, openDb } from '../../db/open.ts'
import { forgetPerson } from '../../db/relationships/forget.ts'
import { changeContact } from '../../db/relationships/relationships.ts'
import { catchUpSearch, countSearchDue, rebuildSearch, takenInAtOnce } from '../../db/search/keep-index.ts'
import { searchRecords } from '../../db/search/search.ts'
import { removeContacts, tagContacts } from '../support/contacts.ts'
import { addLargeContacts } from '../support/large-contacts.ts'
import { indexOf } from '../support/search-index.ts'
import { aDb } from '../support/workspace.ts'

const many = takenInAtOnce + 200

/** Contacts that a step has just tagged, too many for search to know the tag already. */
function aLargeStep(): { db: Db; ids: string[] } {
  const db = aDb()
  addLargeContacts(db, many)
  const ids = db.sqlite.prepare('select id from contact order by id').pluck().all() as string[]
  tagContacts(db, ids, 'Freshly')
  return { db, ids }
}

const found = (db: Db, search: string) => searchRecords(db, { search, limit: 2 * many }).map(({ id }) => id)

it('knows the words of a large step once it has caught up, part by part', () => {
  const { db } = aLargeStep()
  expect([found(db, 'freshly').length, countSearchDue(db)]).toEqual([0, many])
  expect(catchUpSearch(db)).toBe(takenInAtOnce)
  expect([found(db, 'freshly').length, countSearchDue(db)]).toEqual([takenInAtOnce, 200])
  expect([catchUpSearch(db), catchUpSearch(db)]).toEqual([200, 0])
  expect(found(db, 'freshly')).toHaveLength(many)
  const caughtUp = indexOf(db)
  rebuildSearch(db)
  expect(indexOf(db)).toEqual(caughtUp)
})

it('takes in at once what is edited, removed or undone meanwhile', () => {
  const { db, ids } = aLargeStep()
  changeContact(db, ids[0] as string, { note: 'Quincey' })
  expect([found(db, 'quincey'), found(db, 'freshly')]).toEqual([[ids[0]], [ids[0]]])
  removeContacts(db, ids.slice(1, 3))
  while (catchUpSearch(db) > 0);
  expect(found(db, 'freshly')).toHaveLength(many - 2)
  undo(db)
  expect(found(db, 'freshly')).toHaveLength(many)
  undo(db)
  undo(db)
  expect(countSearchDue(db)).toBe(many)
  while (catchUpSearch(db) > 0);
  expect(found(db, 'freshly')).toEqual([])
  redo(db)
  while (catchUpSearch(db) > 0);
  const caughtUp = indexOf(db)
  expect(found(db, 'freshly')).toHaveLength(many)
  rebuildSearch(db)
  expect(indexOf(db)).toEqual(caughtUp)
})

it('goes on after a restart: opening takes in a few, and leaves many to whoever opened it', () => {
  const { db } = aLargeStep()
  closeDb(db)
  const again = openDb(db.path, { device: 'device-1' })
  expect(countSearchDue(again)).toBe(many)
  catchUpSearch(again)
  closeDb(again)
  const third = openDb(db.path, { device: 'device-1' })
  expect([countSearchDue(third), found(third, 'freshly').length]).toEqual([0, many])
  closeDb(third)
})

it('forgets a person at once in whatever many records say the name', () => {
  const db = aDb()
  addLargeContacts(db, many)
  const [id] = db.sqlite.prepare('select id from contact order by id').pluck().all() as string[]
  db.sqlite.prepare("update contact set name = 'Sample Forgettable' where id = ?").run(id)
  db.sqlite.prepare("update contact set note = 'Knows Sample Forgettable well' where id <> ?").run(id)
  rebuildSearch(db)
  const forgotten = forgetPerson(db, { id: id as string, instead: 'somebody' })
  expect(forgotten?.texts).toBe(many - 1)
  const count = "select count(*) from searchText where title || ' ' || words like '%forgettable%'"
  expect([db.sqlite.prepare(count).pluck().get(), countSearchDue(db)]).toEqual([0, 0])
})
