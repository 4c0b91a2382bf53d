import type { Post, Variant } from '../shared/calendar.ts'
import type { Day } from '../shared/day.ts'
import { commit } from './commit.ts'
import { newId } from './id.ts'
import type { Db } from './open.ts'
import { all, first, query } from './query.ts'

export function listIdeas(db: Db): Post[] {
  return all(db, query.selectFrom('post').selectAll().where('state', '=', 'idea').orderBy('position'))
}

export function addIdea(db: Db, { title }: { title: string }): Post {
  const last = first(
    db,
    query.selectFrom('post').select((is) => is.fn.max('position').as('position')),
  )
  const post: Post = {
    id: newId(),
    title,
    text: '',
    type: null,
    pillarId: null,
    tacticId: null,
    campaignId: null,
    state: 'idea',
    heldState: null,
    note: '',
    responsible: '',
    createdAt: db.now(),
    position: (last?.position ?? 0) + 1,
  }
  return commit(db, { key: 'calendar.did.addIdea', values: { title } }, (writer) => writer.add('post', post))
}

export function listVariants(db: Db, { from, to }: { from: Day; to: Day }): Variant[] {
  return all(
    db,
    query
      .selectFrom('variant')
      .selectAll()
      .where('day', '>=', from)
      .where('day', '<=', to)
      .orderBy('day')
      .orderBy('time'),
  )
}
