import { closeDb, type Joining, joinDb } from '../../db/open.ts'
import * as people from '../../db/relationships/forget.ts'
import type { Id } from '../../shared/record.ts'

/** Looks through every text of the workspace, which would hold up the main process. */
export function previewForgetting(joining: Joining, id: Id): ReturnType<typeof people.previewForgetting> {
  const db = joinDb(joining)
  try {
    return people.previewForgetting(db, id)
  } finally {
    closeDb(db)
  }
}
