import type { Id } from '../../shared/record.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import type { Writer } from '../writer.ts'

export function linksOf(db: Db, field: 'experimentId' | 'postId', id: Id) {
  return all(db, query.selectFrom('experimentPost').selectAll().where(field, '=', id))
}

/** A post that goes tries nothing any more. */
export function dropExperimentPosts(db: Db, writer: Writer, postId: Id): void {
  for (const { id } of linksOf(db, 'postId', postId)) writer.remove('experimentPost', id)
}
