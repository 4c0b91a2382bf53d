import type { Post } from '../../shared/calendar.ts'
import type { Origin } from '../../shared/origin.ts'
import type { FoundPost, IdeaPlacePatch, IdeaPlaceRow } from '../../shared/place.ts'
import type { Id } from '../../shared/record.ts'
import { findPost, nameOf, newPost } from '../calendar/calendar.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { todayOf } from '../team.ts'

/** As many as a panel can show. */
const mostFound = 50

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

/** What a post was made from; undefined where it stands by itself. */
export function findOrigin(db: Db, postId: Id): Origin | undefined {
  return first(db, query.selectFrom('origin').selectAll().where('postId', '=', postId))
}

/** Says where the idea of a post was found, or with null that nobody knows; undefined when either is gone. */
export function setFoundAt(
  db: Db,
  { postId, placeId }: { postId: Id; placeId: Id | null },
): Origin | null | undefined {
  const post = findPost(db, postId)?.post
  const place = placeId === null ? null : findPlace(db, placeId)
  if (!post || place === undefined) return undefined
  const old = findOrigin(db, postId)
  const values = { title: nameOf(post), place: place?.name ?? '' }
  commit(db, { key: `library.did.${place ? 'foundAt' : 'notFoundAt'}`, values }, (writer) => {
    if (placeId === null) {
      if (old?.kind === 'place') writer.remove('origin', old.id)
    } else if (old) writer.change('origin', old.id, { kind: 'place', sourceId: null, placeId, bidId: null })
    else writer.add('origin', { id: newId(), postId, kind: 'place', sourceId: null, placeId, bidId: null })
  })
  return findOrigin(db, postId) ?? null
}

/** The posts that began at a place, the newest first. */
export function listFoundAt(db: Db, placeId: Id): FoundPost[] {
  const found = query
    .selectFrom('origin')
    .innerJoin('post', 'post.id', 'origin.postId')
    .select(['post.id', 'post.title', 'post.text', 'post.state'])
    .where('origin.placeId', '=', placeId)
    .orderBy('post.id', 'desc')
    .limit(mostFound)
  return all(db, found).map(({ text, ...post }) => ({ ...post, title: nameOf({ ...post, text }) }))
}

/** An idea that was found at a place, which was looked at today with it; undefined when the place is gone. */
export function addIdeaFrom(db: Db, { placeId, title }: { placeId: Id; title: string }): Post | undefined {
  if (!findPlace(db, placeId)) return undefined
  return commit(db, { key: 'calendar.did.addIdea', values: { title } }, (writer) => {
    const idea = writer.add('post', newPost(db, title, 'idea'))
    writer.add('origin', {
      id: newId(),
      postId: idea.id,
      kind: 'place',
      sourceId: null,
      placeId,
      bidId: null,
    })
    writer.change('place', placeId, { lookedOn: todayOf(db) })
    return idea
  })
}
