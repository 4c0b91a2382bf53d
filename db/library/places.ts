import type { Post } from '../../shared/calendar.ts'
import type { IdeaPlacePatch, IdeaPlaceRow } from '../../shared/place.ts'
import type { Id } from '../../shared/record.ts'
import { newPost } from '../calendar/calendar.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { todayOf } from '../team.ts'

export function listPlaces(db: Db): IdeaPlaceRow[] {
  const counted = all(
    db,
    query
      .selectFrom('origin')
      .select((is) => ['placeId', is.fn.countAll<number>().as('count')])
      .where('placeId', 'is not', null)
      .groupBy('placeId'),
  )
  return all(db, query.selectFrom('place').selectAll().orderBy('position').orderBy('id')).map((place) => ({
    ...place,
    ideas: counted.find(({ placeId }) => placeId === place.id)?.count ?? 0,
  }))
}

const findPlace = (db: Db, id: Id) => listPlaces(db).find((one) => one.id === id)

export function addPlace(db: Db, values: IdeaPlacePatch): IdeaPlaceRow {
  const last = first(
    db,
    query.selectFrom('place').select((is) => is.fn.max('position').as('position')),
  )
  const empty = { kind: 'blog', name: '', url: '', gives: '', lookedOn: null } as const
  const label = { key: 'library.did.addPlace', values: { title: values.name ?? '' } }
  const place = commit(db, label, (writer) =>
    writer.add('place', { ...empty, ...values, id: newId(), position: (last?.position ?? 0) + 1 }),
  )
  return { ...place, ideas: 0 }
}

/** Undefined when it is gone. */
export function changePlace(
  db: Db,
  { id, patch }: { id: Id; patch: IdeaPlacePatch },
): IdeaPlaceRow | undefined {
  const old = findPlace(db, id)
  if (!old) return undefined
  const label = { key: 'library.did.changePlace', values: { title: patch.name ?? old.name } }
  commit(db, label, (writer) => writer.change('place', id, patch))
  return findPlace(db, id)
}

/** False when it is gone already; the ideas that came from it stay. */
export function removePlace(db: Db, id: Id): boolean {
  const old = findPlace(db, id)
  if (!old) return false
  return commit(db, { key: 'library.did.removePlace', values: { title: old.name } }, (writer) => {
    const origins = query.selectFrom('origin').select('id').where('placeId', '=', id)
    for (const origin of all(db, origins)) writer.remove('origin', origin.id)
    return writer.remove('place', id)
  })
}

/** An idea that was found at a place, which was looked at today with it; undefined when the place is gone. */
export function addIdeaFrom(db: Db, { placeId, title }: { placeId: Id; title: string }): Post | undefined {
  if (!findPlace(db, placeId)) return undefined
  return commit(db, { key: 'calendar.did.addIdea', values: { title } }, (writer) => {
    const idea = writer.add('post', newPost(db, title, 'idea'))
    writer.add('origin', { id: newId(), postId: idea.id, kind: 'place', sourceId: null, placeId })
    writer.change('place', placeId, { lookedOn: todayOf(db) })
    return idea
  })
}
