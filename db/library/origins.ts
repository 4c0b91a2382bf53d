import type { Id } from '../../shared/record.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import type { Writer } from '../writer.ts'

/** A post that goes takes its own origin and its coming again with it; what was made from it stands by itself. */
export function dropOrigins(db: Db, writer: Writer, postId: Id): void {
  const rows = query.selectFrom('origin').select('id')
  for (const { id } of all(
    db,
    rows.where((is) => is.or([is('postId', '=', postId), is('sourceId', '=', postId)])),
  ))
    writer.remove('origin', id)
  const evergreen = query.selectFrom('evergreen').select('id').where('postId', '=', postId)
  for (const { id } of all(db, evergreen)) writer.remove('evergreen', id)
}
