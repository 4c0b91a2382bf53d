import { enterState, isOut, nextStates, type Post, schedule, type Variant } from '../../shared/calendar.ts'
import {
  copyOfPost,
  copyOfVariant,
  type ManyChange,
  type ManyField,
  type ManyResult,
  type Onto,
  type Placing,
  placesOnto,
} from '../../shared/calendar-many.ts'
import type { Id, Label } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { dropPost, moveVariant, variantsOfPost } from './calendar.ts'
import { listed } from './filter.ts'
import { listPlaces } from './tiles.ts'

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

/** Moves variants of many posts, as one step; an approved post that changes its day waits for a new yes. */
export function moveMany(db: Db, placings: readonly Placing[]): ManyResult {
  const standing = findPlaced(db, placings)
  const label = labelOf('move', standing.length)
  return commit(db, label, (writer) => {
    for (const { post, placed } of standing) {
      const isNewDay = placed.some(({ variant, placing }) => variant.day !== placing.day)
      if (isNewDay) writer.change('post', post.id, schedule(post))
      for (const { variant, placing } of placed) moveVariant(writer, variant, placing)
    }
    return { count: standing.length, left: 0 }
  })
}

/** Adds copies of many posts on other days, as one step; what stands there already stays as it is. */
export function copyMany(db: Db, placings: readonly Placing[]): ManyResult {
  return addCopies(db, 'posts', placings)
}

/** Copies all that a filter shows of some days, as one step. */
export function copyDays(db: Db, { onto, ...days }: Days & { onto: Onto }): ManyResult {
  return addCopies(db, 'days' in onto ? 'week' : 'month', placesOnto(listPlaces(db, days), onto))
}

function addCopies(db: Db, of: 'posts' | 'week' | 'month', placings: readonly Placing[]): ManyResult {
  const standing = findPlaced(db, placings)
  const last = first(
    db,
    query.selectFrom('post').select((is) => is.fn.max('position').as('position')),
  )
  let position = last?.position ?? 0
  return commit(db, labelOf(`copy.${of}`, standing.length), (writer) => {
    for (const { post, placed } of standing) {
      position += 1
      const copy = writer.add('post', copyOfPost(post, { id: newId(), createdAt: db.now(), position }))
      for (const { variant, placing } of placed) {
        const { day, time = variant.time } = placing
        writer.add('variant', copyOfVariant(variant, { id: newId(), postId: copy.id, day, time }))
      }
    }
    return { count: standing.length, left: 0 }
  })
}

/** One change to many posts, as one step; a post that its rules hold back is left as it is and counted. */
export function changeMany(db: Db, { ids, change }: { ids: readonly Id[]; change: ManyChange }): ManyResult {
  const posts = findPosts(db, ids)
  const open = posts.filter((post) => isOpen(db, post, change))
  const left = posts.length - open.length
  return commit(db, changeLabel(change, open.length), (writer) => {
    for (const post of open) {
      if (change.to === 'removed') dropPost(db, writer, post.id)
      else if (change.to === 'field') writer.change('post', post.id, change.patch)
      else if (change.state !== 'idea') writer.change('post', post.id, enterState(post, change.state))
      else {
        writer.change('post', post.id, { state: 'idea', heldState: null })
        for (const { id } of variantsOfPost(db, post.id))
          writer.change('variant', id, { day: null, delivery: 'planned' })
      }
    }
    return { count: open.length, left }
  })
}

function isOpen(db: Db, post: Post, change: ManyChange): boolean {
  if (change.to !== 'state') return true
  if (post.state === change.state || !nextStates(post).includes(change.state)) return false
  return change.state !== 'idea' || !variantsOfPost(db, post.id).some(isOut)
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
