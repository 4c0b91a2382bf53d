import {
  isOut,
  nextStates,
  type Post,
  type PostState,
  reopen,
  schedule,
  touchesApproval,
  type Variant,
} from '../../shared/calendar/calendar.ts'
import {
  copyOfPost,
  copyOfVariant,
  type ManyChange,
  type ManyField,
  type ManyResult,
  mostTold,
  type Onto,
  type Placing,
  type PlacingResult,
  placesOnto,
} from '../../shared/calendar/calendar-many.ts'
import type { Id, Label } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import { copyUses } from '../media/uses.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { dropPost, moveVariant, timeOn, variantsOfPost } from './calendar.ts'
import { listed } from './filter.ts'
import { copyTasks } from './tasks.ts'
import { listPlaces } from './tiles.ts'
import { judgeStep, wayOf } from './workflow.ts'

type Days = Parameters<typeof listPlaces>[1]
type Standing = { post: Post; placed: { variant: Variant; placing: Placing }[] }

/** The variants that are still there, under their posts; a piece at a time, so that no list is too long for SQLite. */
function findPlaced(db: Db, placings: readonly Placing[]): Standing[] {
  const placingOf = new Map(placings.flatMap((placing) => placing.ids.map((id) => [id, placing] as const)))
  const variants = all(
    db,
    query
      .selectFrom('variant')
      .selectAll()
      .where('id', 'in', listed([...placingOf.keys()])),
  )
  const byPost = Map.groupBy(
    variants.map((variant) => ({ variant, placing: placingOf.get(variant.id) as Placing })),
    ({ variant }) => variant.postId,
  )
  return findPosts(db, [...byPost.keys()]).map((post) => ({ post, placed: byPost.get(post.id) ?? [] }))
}

function findPosts(db: Db, ids: readonly Id[]): Post[] {
  return all(db, query.selectFrom('post').selectAll().where('id', 'in', listed(ids)).orderBy('id'))
}

/**
 * Moves variants of many posts, as one step; an approved post that changes its day waits for a new yes. One without a
 * time takes a free slot of its new day.
 */
export function moveMany(db: Db, placings: readonly Placing[]): PlacingResult {
  const standing = findPlaced(db, placings)
  const label = labelOf('move', standing.length)
  return commit(db, label, (writer) => {
    for (const { post, placed } of standing) {
      const isNewDay = placed.some(({ variant, placing }) => variant.day !== placing.day)
      if (isNewDay) writer.change('post', post.id, schedule(post))
      for (const { variant, placing } of placed) moveVariant(writer, variant, placeOn(db, variant, placing))
    }
    return resultOf(
      db,
      standing.length,
      standing.flatMap(({ placed }) => placed.map(({ variant }) => variant.id)),
    )
  })
}

function placeOn(db: Db, variant: Variant, { day, time }: Placing) {
  return { day, time: time === undefined ? timeOn(db, variant, day) : time }
}

function resultOf(db: Db, count: number, ids: readonly Id[]): PlacingResult {
  if (ids.length > mostTold) return { count, placed: [] }
  const rows = query.selectFrom('variant').select(['id', 'postId', 'day', 'time'])
  return { count, placed: all(db, rows.where('id', 'in', listed(ids)).orderBy('id')) }
}

/** Adds copies of many posts on other days, as one step; what stands there already stays as it is. */
export function copyMany(db: Db, placings: readonly Placing[]): PlacingResult {
  return addCopies(db, 'posts', placings)
}

/** Copies all that a filter shows of some days, as one step. */
export function copyDays(db: Db, { onto, ...days }: Days & { onto: Onto }): PlacingResult {
  return addCopies(db, 'days' in onto ? 'week' : 'month', placesOnto(listPlaces(db, days), onto))
}

function addCopies(db: Db, of: 'posts' | 'week' | 'month', placings: readonly Placing[]): PlacingResult {
  const standing = findPlaced(db, placings)
  const last = first(
    db,
    query.selectFrom('post').select((is) => is.fn.max('position').as('position')),
  )
  let position = last?.position ?? 0
  return commit(db, labelOf(`copy.${of}`, standing.length), (writer) => {
    const added: Id[] = []
    for (const { post, placed } of standing) {
      position += 1
      const copy = writer.add('post', copyOfPost(post, { id: newId(), createdAt: db.now(), position }))
      const copies = new Map<Id, Id>()
      for (const { variant, placing } of placed) {
        const values = { id: newId(), postId: copy.id, ...placeOn(db, variant, placing) }
        copies.set(variant.id, writer.add('variant', copyOfVariant(variant, values)).id)
      }
      copyTasks(db, writer, { from: post.id, to: copy.id })
      copyUses(db, writer, { from: post.id, to: copy.id, variants: copies })
      added.push(...copies.values())
    }
    return resultOf(db, standing.length, added)
  })
}

/** One change to many posts, as one step; a post that its rules hold back is left as it is and counted. */
export function changeMany(db: Db, { ids, change }: { ids: readonly Id[]; change: ManyChange }): ManyResult {
  const posts = findPosts(db, ids)
  if (change.to === 'state') return changeStates(db, posts, change.state)
  return commit(db, changeLabel(change, posts.length), (writer) => {
    for (const post of posts) {
      if (change.to === 'removed') dropPost(db, writer, post.id)
      else {
        const standing = touchesApproval(change.patch) ? reopen(post) : {}
        writer.change('post', post.id, { ...standing, ...change.patch })
      }
    }
    return { count: posts.length, left: 0, denied: 0, halfway: 0 }
  })
}

/** Each post goes by the same rules as one alone: a yes that somebody else has to give is not given. */
function changeStates(db: Db, posts: readonly Post[], state: PostState): ManyResult {
  const open = posts.filter((post) => isOpen(db, post, state))
  const ours = open.filter(({ id }) => judgeStep(db, { id, state })?.may !== false)
  const ways = ours.flatMap(({ id }) => wayOf(db, { id, state }) ?? [])
  return commit(db, changeLabel({ to: 'state', state }, ways.length), (writer) => {
    for (const { write } of ways) write(writer)
    const standing = findPosts(
      db,
      ours.map(({ id }) => id),
    )
    return {
      count: ways.length,
      left: posts.length - open.length,
      denied: open.length - ours.length,
      halfway: standing.filter((post) => post.state !== state).length,
    }
  })
}

function isOpen(db: Db, post: Post, state: PostState): boolean {
  // A first yes of two leaves a post in review, and so does a second sending.
  if (post.state === state || !nextStates(post).includes(state)) return false
  return state !== 'idea' || !variantsOfPost(db, post.id).some(isOut)
}

function changeLabel(change: ManyChange, count: number): Label {
  if (change.to === 'removed') return labelOf('remove', count)
  if (change.to === 'field') {
    const [field] = Object.keys(change.patch) as ManyField[]
    return labelOf(`field.${field ?? 'type'}`, count)
  }
  if (change.state === 'idea') return labelOf('ideas', count)
  const label = labelOf('state', count)
  return { ...label, values: { ...label.values, word: `glossary.postState.${change.state}` } }
}

function labelOf(name: string, count: number): Label {
  return { key: `calendar.did.many.${name}`, values: { count } }
}
