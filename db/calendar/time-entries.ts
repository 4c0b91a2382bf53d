import type { PostTime, TimeEntry } from '../../shared/posts/time-entry.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { findPost, nameOf } from './calendar.ts'

/** The time spent on a post, and what one usually takes. */
export function readTime(db: Db, postId: Id): PostTime {
  const rows = query.selectFrom('timeEntry').selectAll().where('postId', '=', postId)
  const governance = first(db, query.selectFrom('governance').select('minutesPerPost'))
  return {
    entries: all(db, rows.orderBy('day', 'desc').orderBy('id', 'desc')),
    usual: governance?.minutesPerPost ?? null,
  }
}

/** In the name of who sits here; undefined when the post is gone. */
export function addTime(db: Db, values: Omit<TimeEntry, 'id' | 'person'>): TimeEntry | undefined {
  const label = labelOf(db, values, 'add')
  return (
    label &&
    commit(db, label, (writer) => writer.add('timeEntry', { id: newId(), ...values, person: db.person }))
  )
}

/** False when it is gone already. */
export function removeTime(db: Db, id: Id): boolean {
  const entry = first(db, query.selectFrom('timeEntry').selectAll().where('id', '=', id))
  const label = entry && labelOf(db, entry, 'remove')
  return label !== undefined && commit(db, label, (writer) => writer.remove('timeEntry', id))
}

function labelOf(db: Db, { postId, minutes }: Pick<TimeEntry, 'postId' | 'minutes'>, act: 'add' | 'remove') {
  const detail = findPost(db, postId)
  return detail && { key: `time.did.${act}`, values: { title: nameOf(detail.post), count: minutes } }
}
