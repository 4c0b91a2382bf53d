import type { Post } from '../../shared/calendar/calendar.ts'
import {
  type DueRoutine,
  type FoundPost,
  type IdeaPlacePatch,
  type IdeaPlaceRow,
  type Place,
  type PlaceVisit,
  type RoutineStanding,
  routineStanding,
} from '../../shared/library/place.ts'
import type { Origin } from '../../shared/posts/origin.ts'
import type { Id } from '../../shared/record.ts'
import { weekOf } from '../../shared/week.ts'
import { findPost, nameOf, newPost } from '../calendar/calendar.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import { ofWhoSitsHere } from '../names.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { getWorkspace, todayOf } from '../team.ts'

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
  const standingOf = readStandings(db)
  return all(db, query.selectFrom('place').selectAll().orderBy('position').orderBy('id')).map((place) => ({
    ...place,
    ideas: counted.find(({ placeId }) => placeId === place.id)?.count ?? 0,
    standing: standingOf(place),
  }))
}

/** How the routine of each place stands today, in weeks of the brand's country. */
function readStandings(db: Db): (place: Place) => RoutineStanding | null {
  const now = { today: todayOf(db), firstWeekday: weekOf(`und-${getWorkspace(db).country}`).firstDay }
  const visits = all(db, query.selectFrom('placeVisit').select(['placeId', 'day']))
  const days = Map.groupBy(visits, ({ placeId }) => placeId)
  return (place) =>
    routineStanding(
      place,
      (days.get(place.id) ?? []).map(({ day }) => day),
      now,
    )
}

/** What was promised for this week or month and is not done yet, of who sits here; what ends first comes first. */
export function listDueRoutines(db: Db): DueRoutine[] {
  const due = listPlaces(db).flatMap(({ id, name, routine, responsible, per, standing }) =>
    standing && standing.done < standing.wanted ? [{ id, name, routine, responsible, per, standing }] : [],
  )
  const inOrder = due.toSorted((one, other) => one.standing.to.localeCompare(other.standing.to))
  return ofWhoSitsHere(db, inOrder)
}

/** The routine was kept once more, today; undefined when the place is gone. */
export function keepRoutine(
  db: Db,
  { placeId, text }: { placeId: Id; text: string },
): PlaceVisit | undefined {
  const place = findPlace(db, placeId)
  if (!place) return undefined
  const day = todayOf(db)
  return commit(db, { key: 'library.did.visit', values: { title: place.name } }, (writer) => {
    writer.change('place', placeId, { lookedOn: day })
    return writer.add('placeVisit', { id: newId(), placeId, day, text, person: db.person })
  })
}

/** False when it is gone already. */
export function removeVisit(db: Db, id: Id): boolean {
  const visit = first(db, query.selectFrom('placeVisit').select('placeId').where('id', '=', id))
  const title = visit && findPlace(db, visit.placeId)?.name
  if (title === undefined) return false
  return commit(db, { key: 'library.did.removeVisit', values: { title } }, (writer) =>
    writer.remove('placeVisit', id),
  )
}

/** The newest times that the routine of a place was kept. */
export function listVisits(db: Db, placeId: Id): PlaceVisit[] {
  const visits = query.selectFrom('placeVisit').selectAll().where('placeId', '=', placeId)
  return all(db, visits.orderBy('day', 'desc').orderBy('id', 'desc').limit(mostFound))
}

const findPlace = (db: Db, id: Id) => listPlaces(db).find((one) => one.id === id)

/** What a new place starts as. */
export const blankPlace = {
  kind: 'blog',
  name: '',
  url: '',
  gives: '',
  rules: '',
  activity: null,
  works: '',
  routine: '',
  times: null,
  per: 'week',
  responsible: '',
  lookedOn: null,
} satisfies Omit<Place, 'id' | 'position'>

export function addPlace(db: Db, values: IdeaPlacePatch): IdeaPlaceRow {
  const last = first(
    db,
    query.selectFrom('place').select((is) => is.fn.max('position').as('position')),
  )
  const label = { key: 'library.did.addPlace', values: { title: values.name ?? '' } }
  const place = commit(db, label, (writer) =>
    writer.add('place', { ...blankPlace, ...values, id: newId(), position: (last?.position ?? 0) + 1 }),
  )
  return findPlace(db, place.id) ?? { ...place, ideas: 0, standing: null }
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
    const visits = query.selectFrom('placeVisit').select('id').where('placeId', '=', id)
    for (const visit of all(db, visits)) writer.remove('placeVisit', visit.id)
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
