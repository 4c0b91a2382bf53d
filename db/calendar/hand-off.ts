import { type PostWithVariants, schedule, type Variant } from '../../shared/calendar/calendar.ts'
import { firstDayOf, lastDayOf, type Month } from '../../shared/day.ts'
import type {
  HandOff,
  LateNote,
  MissedNote,
  MovedNote,
  PostedNote,
  Setback,
} from '../../shared/hand-off/hand-off.ts'
import type { Id } from '../../shared/record.ts'
import type { SetbackNote } from '../../shared/review/review-month.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Writer } from '../writer.ts'
import { findPost, moveVariant, nameOf } from './calendar.ts'
import { listNetworkLimits } from './network-limits.ts'
import { readSender } from './outgoing.ts'

type Found = { variant: Variant; old: PostWithVariants }

function findVariant(db: Db, id: Id): Found | undefined {
  const variant = first(db, query.selectFrom('variant').selectAll().where('id', '=', id))
  const old = variant && findPost(db, variant.postId)
  return variant && old && { variant, old }
}

/** Undefined when the variant is gone; whether its files are there is for whoever can look. */
export function readHandOff(db: Db, variantId: Id): Omit<HandOff, 'missingIds'> | undefined {
  const found = findVariant(db, variantId)
  if (!found) return undefined
  const { post } = found.old
  const { out, channel = null } = readSender(db)({ post, variant: found.variant })
  const limits = listNetworkLimits(db)
  const setbacks = query.selectFrom('setback').selectAll().where('variantId', '=', variantId)
  return { ...found.old, variantId, channel, out, limits, setbacks: all(db, setbacks.orderBy('id', 'desc')) }
}

/** It went out, and where it can be seen; an empty address leaves that open. False when it is gone. */
export function markPosted(db: Db, { variantId, url }: PostedNote): boolean {
  const found = findVariant(db, variantId)
  if (!found) return false
  const { delivery } = found.variant
  commit(db, { key: 'handOff.did.posted', values: { title: nameOf(found.old.post) } }, (writer) => {
    writer.change('variant', variantId, {
      delivery: delivery === 'measured' ? delivery : 'posted',
      url,
    })
  })
  return true
}

/** It did not go out, and why. False when it is gone or has no day that it could have missed. */
export function markMissed(db: Db, note: MissedNote): boolean {
  const found = findVariant(db, note.variantId)
  if (!found?.variant.day) return false
  const values = { title: nameOf(found.old.post), reason: note.reason }
  commit(db, { key: 'handOff.did.missed', values }, (writer) => {
    writer.change('variant', note.variantId, { delivery: 'missed' })
    addSetback(db, writer, found.variant, { ...note, kind: 'missed', toDay: null })
  })
  return true
}

/** All that waits from days before one did not go out, for one reason: one step. Returns how many. */
export function markLateMissed(db: Db, { before, reason }: LateNote): number {
  const late = query
    .selectFrom('variant')
    .selectAll('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .where('variant.day', '<', before)
    .where('variant.delivery', 'in', ['planned', 'ready'])
    .where('post.state', 'not in', ['rejected', 'onHold'])
    .orderBy('variant.day')
    .orderBy('variant.id')
  const variants = all(db, late)
  if (variants.length === 0) return 0
  const values = { count: variants.length, reason }
  commit(db, { key: 'handOff.did.lateMissed', values }, (writer) => {
    for (const variant of variants) {
      writer.change('variant', variant.id, { delivery: 'missed' })
      addSetback(db, writer, variant, { kind: 'missed', reason, toDay: null })
    }
  })
  return variants.length
}

/** It goes out on another day, or at another time of its day, and why. An approved post that changes its day waits for a new yes. */
export function moveOn(db: Db, { day, time, ...note }: MovedNote): boolean {
  const found = findVariant(db, note.variantId)
  if (!found?.variant.day) return false
  const { variant, old } = found
  const values = { title: nameOf(old.post), day, reason: note.reason }
  commit(db, { key: 'handOff.did.moved', values }, (writer) => {
    if (variant.day !== day) writer.change('post', variant.postId, schedule(old.post))
    moveVariant(writer, variant, { day, time })
    addSetback(db, writer, variant, { ...note, kind: 'moved', toDay: day })
  })
  return true
}

type NewSetback = Pick<Setback, 'kind' | 'reason' | 'toDay'>

function addSetback(
  db: Db,
  writer: Writer,
  { id: variantId, day }: Variant,
  { kind, reason, toDay }: NewSetback,
): void {
  if (day === null) return
  const { person } = db
  writer.add('setback', {
    id: newId(),
    variantId,
    kind,
    reason: reason.trim(),
    day,
    toDay,
    person,
    at: db.now(),
  })
}

/** A month that has more has one problem, not two hundred. */
const most = 200

/** What was to go out in a month and was missed or moved, with the reasons. */
export function listSetbacks(db: Db, month: Month): SetbackNote[] {
  const rows = query
    .selectFrom('setback')
    .innerJoin('variant', 'variant.id', 'setback.variantId')
    .innerJoin('post', 'post.id', 'variant.postId')
    .select(['setback.id', 'setback.kind', 'setback.reason', 'setback.day', 'setback.toDay'])
    .leftJoin('channel', 'channel.id', 'variant.channelId')
    .select(['post.id as postId', 'post.title', 'post.text', 'channel.network'])
    .where('setback.day', '>=', firstDayOf(month))
    .where('setback.day', '<=', lastDayOf(month))
    .orderBy('setback.day')
    .orderBy('setback.id')
    .limit(most)
  return all(db, rows).map(({ text, ...row }) => ({ ...row, title: nameOf({ ...row, text }) }))
}
