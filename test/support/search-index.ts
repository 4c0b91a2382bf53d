import type { Db } from '../../db/open.ts'

/** What search holds of each record; throws where its index and its texts part. */
export function indexOf(db: Db) {
  db.sqlite.exec("insert into searchIndex (searchIndex, rank) values ('integrity-check', 1)")
  return db.sqlite
    .prepare('select tableName, recordId, title, words from searchText order by tableName, recordId')
    .all()
}
