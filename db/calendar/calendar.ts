import {
  type Delivery,
  enterState,
  isOut,
  nextDeliveries,
  type Post,
  type PostPatch,
  type PostState,
  type PostWithVariants,
  reopen,
  schedule,
  touchesApproval,
  type Variant,
  type VariantPatch,
} from '../../shared/calendar/calendar.ts'
import type { Day, Time } from '../../shared/day.ts'
import type { NewIdea } from '../../shared/library/library.ts'
import { type Id, type Label, placeBefore } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import { dropOrigins } from '../library/origins.ts'
import { dropUses, listUsed } from '../media/uses.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { dropExperimentPosts } from '../review/experiment-posts.ts'
import { dropLessons } from '../review/lessons.ts'
import type { Writer } from '../writer.ts'
import { dropWorkflow } from './post-version.ts'
import { freeTimes } from './slots.ts'
import { orderOfIdeas } from './tiles.ts'

export function findPost(db: Db, id: Id): PostWithVariants | undefined {
  const post = first(db, query.selectFrom('post').selectAll().where('id', '=', id))
  return post && { post, variants: variantsOfPost(db, id), media: listUsed(db, id) }
}

/** In the order in which they go out. */
export function variantsOfPost(db: Db, postId: Id): Variant[] {
  const variants = query.selectFrom('variant').selectAll().where('postId', '=', postId)
  return all(
    db,
    variants
      .orderBy('day', (by) => by.asc().nullsLast())
      .orderBy('time')
      .orderBy('id'),
  )
}

export function addIdea(db: Db, { title, ...fields }: NewIdea): Post {
  const label = { key: 'calendar.did.addIdea', values: { title } }
  return commit(db, label, (writer) => writer.add('post', { ...newPost(db, title, 'idea'), ...fields }))
}

/** Puts an idea before another, or last with null; undefined when it is no idea any more. */
export function moveIdea(db: Db, { id, beforeId }: { id: Id; beforeId: Id | null }): Post | undefined {
  const ideas = orderOfIdeas(db)
  const idea = ideas.some((one) => one.id === id) ? findPost(db, id)?.post : undefined
  if (!idea) return undefined
  commit(db, { key: 'calendar.did.moveIdea', values: { title: nameOf(idea) } }, (writer) => {
    for (const row of placeBefore(ideas, id, beforeId)) {
      writer.change('post', row.id, { position: row.position })
    }
  })
  return findPost(db, id)?.post
}

/**
 * A new post that stands on a day from the start; the channel may still be open. Without a time it takes the first free
 * slot of its channel.
 */
export function addPost(
  db: Db,
  { title, day, time, channelId }: { title: string; day: Day; time: Time | null; channelId: Id | null },
): PostWithVariants {
  return commit(db, { key: 'calendar.did.addPost', values: { title, day } }, (writer) => {
    const post = writer.add('post', newPost(db, title, 'draft'))
    const place = { channelId, day, time: time ?? slotOn(db, channelId, day) }
    const variants = [writer.add('variant', newVariant({ postId: post.id, ...place }))]
    return { post, variants, media: [] }
  })
}

/** Undefined when there is no such post. */
export function changePost(
  db: Db,
  { id, patch }: { id: Id; patch: PostPatch },
): PostWithVariants | undefined {
  const old = findPost(db, id)
  if (!old) return undefined
  const label = {
    key: `calendar.did.change.${Object.keys(patch)[0] ?? 'title'}`,
    values: { title: nameOf(old.post) },
  }
  commit(db, label, (writer) => {
    writer.change('post', id, { ...(touchesApproval(patch) ? reopen(old.post) : {}), ...patch })
  })
  return findPost(db, id)
}

/** What a step writes, and what the history says of it. */
export type Way = { label: Label; write: (writer: Writer) => void }

/** How a post comes to another state; to become an idea again it gives up its days and ends its approval. */
export function wayToState({ post, variants }: PostWithVariants, state: PostState): Way {
  const values = { title: nameOf(post) }
  if (state !== 'idea')
    return {
      label: { key: `calendar.did.state.${state}`, values },
      write: (writer) => writer.change('post', post.id, enterState(post, state)),
    }
  return {
    label: { key: 'calendar.did.returnToIdeas', values },
    write: (writer) => {
      writer.change('post', post.id, { state: 'idea', heldState: null })
      for (const { id } of variants) writer.change('variant', id, { day: null, delivery: 'planned' })
    },
  }
}

export function changeState(
  db: Db,
  { id, state }: { id: Id; state: PostState },
): PostWithVariants | undefined {
  const old = findPost(db, id)
  if (!old || (state === 'idea' && old.variants.some(isOut))) return undefined
  const { label, write } = wayToState(old, state)
  commit(db, label, write)
  return findPost(db, id)
}

/**
 * Gives a post without a day its day. Its variants keep their times unless one is given; each without a time takes the
 * first free slot of its channel.
 */
export function schedulePost(
  db: Db,
  { id, day, time }: { id: Id; day: Day; time?: Time | null },
): PostWithVariants | undefined {
  const old = findPost(db, id)
  if (!old) return undefined
  commit(db, { key: 'calendar.did.schedule', values: { title: nameOf(old.post), day } }, (writer) => {
    writer.change('post', id, schedule(old.post))
    const waiting = old.variants.filter((variant) => variant.day === null)
    for (const variant of waiting)
      moveVariant(writer, variant, { day, time: time === undefined ? timeOn(db, variant, day) : time })
    if (old.variants.length === 0) {
      writer.add('variant', newVariant({ postId: id, channelId: null, day, time: time ?? null }))
    }
  })
  return findPost(db, id)
}

/**
 * Moves the variants of one tile together. Without a given time each keeps its own, and one that has none takes a free
 * slot of the new day. An approved post that changes its day waits for a new yes.
 */
export function moveVariants(
  db: Db,
  { ids, day, time }: { ids: readonly Id[]; day: Day; time?: Time | null },
): PostWithVariants | undefined {
  const variants = all(
    db,
    query
      .selectFrom('variant')
      .selectAll()
      .where('id', 'in', [...ids]),
  )
  const old = variants[0] && findPost(db, variants[0].postId)
  if (!old || variants.length !== ids.length) return undefined
  const isNewDay = variants.some((variant) => variant.day !== day)
  const label = isNewDay
    ? { key: 'calendar.did.move', values: { title: nameOf(old.post), day } }
    : {
        key: time ? 'calendar.did.moveTime' : 'calendar.did.dropTime',
        values: { title: nameOf(old.post), ...(time && { time }) },
      }
  commit(db, label, (writer) => {
    for (const variant of variants) {
      if (isNewDay) writer.change('post', variant.postId, schedule(old.post))
      moveVariant(writer, variant, { day, time: time === undefined ? timeOn(db, variant, day) : time })
    }
  })
  return findPost(db, old.post.id)
}

/** Puts a post into a slot: an idea that waits, or a new one with null. Its other variants take slots of their own. */
export function fillSlot(
  db: Db,
  { postId, channelId, day, time }: { postId: Id | null; channelId: Id; day: Day; time: Time },
): PostWithVariants | undefined {
  if (postId === null) return addPost(db, { title: '', day, time, channelId })
  const old = findPost(db, postId)
  if (!old) return undefined
  const waiting = old.variants.filter((variant) => variant.day === null)
  const ours =
    waiting.find((one) => one.channelId === channelId) ?? waiting.find((one) => one.channelId === null)
  commit(db, { key: 'calendar.did.schedule', values: { title: nameOf(old.post), day } }, (writer) => {
    writer.change('post', postId, schedule(old.post))
    if (ours) writer.change('variant', ours.id, { channelId, day, time })
    else writer.add('variant', newVariant({ postId, channelId, day, time }))
    for (const variant of waiting) {
      if (variant !== ours) moveVariant(writer, variant, { day, time: timeOn(db, variant, day) })
    }
  })
  return findPost(db, postId)
}

/** Puts each variant of a post where it is told, as one step; one whose channel is undecided takes the slot's. */
export function placeVariants(
  db: Db,
  places: readonly { variantId: Id; channelId: Id; day: Day; time: Time }[],
): PostWithVariants | undefined {
  const [place] = places
  const { old } = place ? findVariant(db, place.variantId) : { old: undefined }
  if (!place || !old) return undefined
  const label = { key: 'calendar.did.takeSlot', values: { title: nameOf(old.post), day: place.day } }
  commit(db, label, (writer) => {
    for (const { variantId, channelId, day, time } of places) {
      const variant = old.variants.find(({ id }) => id === variantId)
      if (!variant) continue
      const isOpen = variant.channelId === null
      if (isOpen || variant.day !== day) writer.change('post', old.post.id, schedule(old.post))
      if (isOpen) writer.change('variant', variantId, { channelId })
      moveVariant(writer, variant, { day, time })
    }
  })
  return findPost(db, old.post.id)
}

/** The time a variant has on a day: its own, else the first free slot of its channel, else none. */
export function timeOn(db: Db, { channelId, time }: Variant, day: Day): Time | null {
  return time ?? slotOn(db, channelId, day)
}

function slotOn(db: Db, channelId: Id | null, day: Day): Time | null {
  return freeTimes(db, channelId, day)[0] ?? null
}

/** Takes a post's days away and ends its approval; undefined when it is gone or a variant already went out. */
export function returnToIdeas(db: Db, id: Id): PostWithVariants | undefined {
  return changeState(db, { id, state: 'idea' })
}

/** Adds a channel to a post, beside its first variant; a variant whose channel was open takes it. */
export function addVariant(
  db: Db,
  { postId, channelId }: { postId: Id; channelId: Id },
): PostWithVariants | undefined {
  const old = findPost(db, postId)
  if (!old) return undefined
  commit(db, { key: 'calendar.did.addVariant', values: { title: nameOf(old.post) } }, (writer) => {
    const open = old.variants.find((variant) => variant.channelId === null)
    const { day, time } = old.variants[0] ?? { day: null, time: null }
    if (open) writer.change('variant', open.id, { channelId })
    else writer.add('variant', newVariant({ postId, channelId, day, time }))
    writer.change('post', postId, reopen(old.post))
  })
  return findPost(db, postId)
}

export function changeVariant(
  db: Db,
  { id, patch }: { id: Id; patch: VariantPatch },
): PostWithVariants | undefined {
  const { variant, old } = findVariant(db, id)
  if (!variant || !old) return undefined
  const isNewDay = patch.day !== undefined && patch.day !== variant.day
  const follows: VariantPatch = isNewDay && variant.delivery === 'missed' ? { delivery: 'planned' } : {}
  commit(db, variantLabel(patch, nameOf(old.post)), (writer) => {
    if (isNewDay && patch.day !== null) writer.change('post', variant.postId, schedule(old.post))
    else if (touchesApproval(patch)) writer.change('post', variant.postId, reopen(old.post))
    writer.change('variant', id, { ...follows, ...patch })
  })
  return findPost(db, variant.postId)
}

/** Sets how far variants of one post are; those whose delivery does not lead there stay. Undefined when the post is gone. */
export function changeDelivery(
  db: Db,
  { ids, delivery }: { ids: readonly Id[]; delivery: Delivery },
): PostWithVariants | undefined {
  const [id] = ids
  const { old } = id ? findVariant(db, id) : {}
  if (!old) return undefined
  const label = variantLabel({ delivery }, nameOf(old.post))
  commit(db, label, (writer) => {
    for (const variant of old.variants)
      if (ids.includes(variant.id) && nextDeliveries(variant.delivery).includes(delivery))
        writer.change('variant', variant.id, { delivery })
  })
  return findPost(db, old.post.id)
}

export function removeVariant(db: Db, id: Id): PostWithVariants | undefined {
  const { variant, old } = findVariant(db, id)
  if (!variant || !old) return undefined
  commit(db, { key: 'calendar.did.removeVariant', values: { title: nameOf(old.post) } }, (writer) => {
    dropVariant(db, writer, id)
    writer.change('post', variant.postId, reopen(old.post))
  })
  return findPost(db, variant.postId)
}

/** Removes a post with its variants; what points to it stays and points to nothing. False when it is gone already. */
export function removePost(db: Db, id: Id): boolean {
  const old = findPost(db, id)
  if (!old) return false
  commit(db, { key: 'calendar.did.removePost', values: { title: nameOf(old.post) } }, (writer) => {
    dropPost(db, writer, id)
  })
  return true
}

export function dropPost(db: Db, writer: Writer, id: Id): void {
  for (const variant of variantsOfPost(db, id)) dropVariant(db, writer, variant.id)
  dropWorkflow(db, writer, id)
  dropUses(db, writer, { postId: id })
  dropOrigins(db, writer, id)
  const touchpoints = all(db, query.selectFrom('touchpoint').select('id').where('postId', '=', id))
  for (const touchpoint of touchpoints) writer.change('touchpoint', touchpoint.id, { postId: null })
  dropLessons(db, writer, 'postId', id)
  dropExperimentPosts(db, writer, id)
  const items = all(db, query.selectFrom('reviewItem').select('id').where('postId', '=', id))
  for (const item of items) writer.change('reviewItem', item.id, { postId: null })
  const mentions = all(db, query.selectFrom('mention').select('id').where('postId', '=', id))
  for (const mention of mentions) writer.change('mention', mention.id, { postId: null })
  writer.remove('post', id)
}

function findVariant(db: Db, id: Id) {
  const variant = first(db, query.selectFrom('variant').selectAll().where('id', '=', id))
  return { variant, old: variant && findPost(db, variant.postId) }
}

export function dropVariant(db: Db, writer: Writer, id: Id): void {
  const results = all(db, query.selectFrom('postResult').select('id').where('variantId', '=', id))
  for (const result of results) writer.change('postResult', result.id, { variantId: null })
  const kept = all(db, query.selectFrom('keptClash').select('id').where('variantId', '=', id))
  for (const clash of kept) writer.remove('keptClash', clash.id)
  const setbacks = all(db, query.selectFrom('setback').select('id').where('variantId', '=', id))
  for (const setback of setbacks) writer.remove('setback', setback.id)
  dropUses(db, writer, { variantId: id })
  writer.remove('variant', id)
}

export function moveVariant(
  writer: Writer,
  variant: Variant,
  { day, time }: { day: Day; time?: Time | null },
): void {
  const wasMissed = variant.delivery === 'missed' && variant.day !== day
  writer.change('variant', variant.id, {
    day,
    ...(time !== undefined && { time }),
    ...(wasMissed && { delivery: 'planned' as const }),
  })
}

function variantLabel(patch: VariantPatch, title: string) {
  if (patch.delivery) return { key: `calendar.did.delivery.${patch.delivery}`, values: { title } }
  if (patch.day) return { key: 'calendar.did.move', values: { title, day: patch.day } }
  if (patch.time) return { key: 'calendar.did.moveTime', values: { title, time: patch.time } }
  if ('time' in patch) return { key: 'calendar.did.dropTime', values: { title } }
  return { key: `calendar.did.changeVariant.${Object.keys(patch)[0] ?? 'text'}`, values: { title } }
}

/** What a person knows the post by: its title, else how its text begins. */
export function nameOf({ title, text }: Pick<Post, 'title' | 'text'>): string {
  return title || text.slice(0, 60)
}

export function newPost(db: Db, title: string, state: PostState): Post {
  const last = first(
    db,
    query.selectFrom('post').select((is) => is.fn.max('position').as('position')),
  )
  return {
    id: newId(),
    title,
    text: '',
    link: '',
    linkTags: 'added',
    type: null,
    pillarId: null,
    tacticId: null,
    campaignId: null,
    audienceId: null,
    state,
    heldState: null,
    responsible: '',
    note: '',
    minutesPlanned: null,
    wantedMonth: null,
    copyOfId: null,
    createdAt: db.now(),
    position: (last?.position ?? 0) + 1,
  }
}

export function newVariant(place: Pick<Variant, 'postId' | 'channelId' | 'day' | 'time'>): Variant {
  return {
    ...{ id: newId(), ...place, text: null, delivery: 'planned', url: '', ownMediaAt: null },
    ...{ firstComment: '', link: null, linkPlace: null },
  }
}
