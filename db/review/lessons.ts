import type { Id } from '../../shared/record.ts'
import type { Writer } from '../commit.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

/** A lesson outlives what it is about; what was said in that place is no longer held back. */
export function dropLessons(db: Db, writer: Writer, field: 'postId' | 'contactId', id: Id): void {
  const about = all(db, query.selectFrom('lesson').select('id').where(field, '=', id))
  for (const lesson of about) writer.change('lesson', lesson.id, { [field]: null })
  if (field !== 'postId') return
  const hushes = all(db, query.selectFrom('lessonHush').select('id').where('postId', '=', id))
  for (const hush of hushes) writer.remove('lessonHush', hush.id)
}
