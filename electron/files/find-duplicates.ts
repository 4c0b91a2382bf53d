import type { Progress } from '../../db/lend.ts'
import { closeDb, type Joining, joinDb } from '../../db/open.ts'
import { findDuplicates } from '../../db/relationships/duplicates.ts'

/** On a connection of its own, which only reads. */
export function findDuplicatesAside(
  joining: Joining,
  note?: (progress: Progress) => void,
): ReturnType<typeof findDuplicates> {
  const db = joinDb({ ...joining, isReadOnly: true })
  try {
    return findDuplicates(db, note)
  } finally {
    closeDb(db)
  }
}
