import type { PostWithVariants, Variant } from '../../shared/calendar/calendar.ts'
import { copyOfPost, copyOfVariant } from '../../shared/calendar/calendar-many.ts'
import { type DaySlot, slotsOfDays } from '../../shared/calendar/slots.ts'
import { addDays, type Day, daysBetween } from '../../shared/day.ts'
import {
  type Evergreen,
  type EvergreenPatch,
  type EvergreenRow,
  type Proposal,
  standingOf,
  usualEvergreen,
} from '../../shared/posts/evergreen.ts'
import type { Id } from '../../shared/record.ts'
import { findPost, nameOf, newPost, newVariant } from '../calendar/calendar.ts'
import { readClashRule } from '../calendar/clashes.ts'
import { listed } from '../calendar/filter.ts'
import { freeTimes, listSlots } from '../calendar/slots.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import { copyUses } from '../media/uses.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { todayOf } from '../team.ts'

/** How far after its day a free slot is looked for. */
const reach = 28

/** Every evergreen post: how it stands, and where it may come again. */
export function listEvergreen(db: Db): EvergreenRow[] {
  return all(db, query.selectFrom('evergreen').selectAll().orderBy('id')).flatMap(
    (row) => rowOf(db, row) ?? [],
  )
}

export function findEvergreen(db: Db, postId: Id): EvergreenRow | undefined {
  const row = first(db, query.selectFrom('evergreen').selectAll().where('postId', '=', postId))
  return row && rowOf(db, row)
}

function rowOf(db: Db, row: Evergreen): EvergreenRow | undefined {
  const found = findPost(db, row.postId)
  if (!found) return undefined
  const repeats = all(
    db,
    query
      .selectFrom('origin')
      .innerJoin('post', 'post.id', 'origin.postId')
      .select('origin.postId')
      .where('origin.sourceId', '=', row.postId)
      .where('origin.kind', '=', 'repeat')
      .where('post.state', '!=', 'rejected'),
  ).map(({ postId }) => postId)
  const placed = all(
    db,
    query
      .selectFrom('variant')
      .selectAll()
      .where('postId', 'in', listed([row.postId, ...repeats]))
      .where('day', 'is not', null)
      .where('delivery', '!=', 'missed'),
  )
  const lastDay = latest(placed)
  const today = todayOf(db)
  const { standing, dueDay } = standingOf(row, { lastDay, repeats: repeats.length, today })
  const channelIds = [...new Set(found.variants.flatMap(({ channelId }) => channelId ?? []))]
  const isDue = standing === 'due' && dueDay !== null
  const proposals = isDue
    ? channelIds.flatMap((id) => propose(db, row, { channelId: id, dueDay, placed }) ?? [])
    : []
  proposals.sort((a, b) => (a.day + a.time < b.day + b.time ? -1 : 1))
  const slotless = isDue
    ? channelIds.filter((id) => !proposals.some(({ channelId }) => channelId === id))
    : []
  const title = nameOf(found.post)
  return { ...row, title, standing, lastDay, dueDay, repeats: repeats.length, proposals, slotless }
}

function latest(variants: readonly Variant[]): Day | null {
  return (
    variants
      .flatMap(({ day }) => day ?? [])
      .sort()
      .at(-1) ?? null
  )
}

/** The first free slot of a channel from the day it is due and the channel has rested. */
function propose(
  db: Db,
  { cooldownDays, untilDay }: Evergreen,
  { channelId, dueDay, placed }: { channelId: Id; dueDay: Day; placed: readonly Variant[] },
): Proposal | undefined {
  const last = latest(placed.filter((one) => one.channelId === channelId))
  const rested = last === null ? dueDay : addDays(last, cooldownDays)
  const from = rested > dueDay ? rested : dueDay
  const slots = listSlots(db).filter((slot) => slot.channelId === channelId)
  const free = slotsOfDays(slots, { from, to: addDays(from, reach) }).find(
    ({ day, time }) => (untilDay === null || day <= untilDay) && freeTimes(db, channelId, day).includes(time),
  )
  if (!free) return undefined
  const daysSince = last === null ? null : daysBetween(last, free.day)
  return { ...free, daysSince, isSameText: daysSince !== null && daysSince <= readClashRule(db).sameTextDays }
}

/** Marks a post as evergreen, or changes how it comes again; undefined when it is gone. */
export function setEvergreen(
  db: Db,
  { postId, patch }: { postId: Id; patch: EvergreenPatch },
): EvergreenRow | undefined {
  const post = findPost(db, postId)?.post
  if (!post) return undefined
  const old = first(db, query.selectFrom('evergreen').selectAll().where('postId', '=', postId))
  const label = old ? 'library.did.changeEvergreen' : 'library.did.evergreen'
  commit(db, { key: label, values: { title: nameOf(post) } }, (writer) => {
    if (old) writer.change('evergreen', old.id, patch)
    else writer.add('evergreen', { id: newId(), postId, ...usualEvergreen, ...patch })
  })
  return findEvergreen(db, postId)
}

/** False when it is none. What came again stays. */
export function endEvergreen(db: Db, postId: Id): boolean {
  const old = first(db, query.selectFrom('evergreen').selectAll().where('postId', '=', postId))
  if (!old) return false
  const title = nameOf(findPost(db, postId)?.post ?? { title: '', text: '' })
  return commit(db, { key: 'library.did.endEvergreen', values: { title } }, (writer) =>
    writer.remove('evergreen', old.id),
  )
}

/** A copy of an evergreen post in these slots, as one step: a draft that goes the way of every post. */
export function repeatPost(
  db: Db,
  { postId, slots }: { postId: Id; slots: readonly DaySlot[] },
): PostWithVariants | undefined {
  const found = findPost(db, postId)
  const [slot] = slots
  if (!found || !slot) return undefined
  const { post, variants } = found
  const label = { key: 'library.did.repeat', values: { title: nameOf(post), day: slot.day } }
  const copyId = commit(db, label, (writer) => {
    const { id, createdAt, position } = newPost(db, '', 'draft')
    const copy = writer.add('post', copyOfPost(post, { id, createdAt, position }))
    const copies = new Map<Id, Id>()
    for (const { channelId, day, time } of slots) {
      const own = variants.find((one) => one.channelId === channelId)
      const made = own
        ? copyOfVariant(own, { id: newId(), postId: copy.id, day, time })
        : newVariant({ postId: copy.id, channelId, day, time })
      writer.add('variant', made)
      if (own) copies.set(own.id, made.id)
    }
    copyUses(db, writer, { from: post.id, to: copy.id, variants: copies })
    writer.add('origin', {
      id: newId(),
      postId: copy.id,
      kind: 'repeat',
      sourceId: post.id,
      placeId: null,
      bidId: null,
    })
    return copy.id
  })
  return findPost(db, copyId)
}
