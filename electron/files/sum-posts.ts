import { type PostMonth, readPostMonths } from '../../db/figures/post-months.ts'
import { closeDb, type Joining, joinDb } from '../../db/open.ts'
import type { Month } from '../../shared/day.ts'

/** On a connection of its own, which only reads. */
export function sumPostsAside(joining: Joining, months: readonly Month[]): PostMonth[] {
  const db = joinDb({ ...joining, isReadOnly: true })
  try {
    return readPostMonths(db, months)
  } finally {
    closeDb(db)
  }
}
