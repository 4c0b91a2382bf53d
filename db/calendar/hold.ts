import { enterState } from '../../shared/calendar/calendar.ts'
import type { Hold, HoldState } from '../../shared/strategy/crisis.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'

/** Whether all posts are on hold; how many a hold would stop is only counted where it is asked, for it looks at every post. */
export function readHold(db: Db, { counts = true } = {}): HoldState {
  const hold = findHold(db)
  if (hold) return { hold, count: listHeld(db, hold).length }
  return { hold: null, count: counts ? listWaiting(db).length : 0 }
}

/** The hold of all posts that is on now. */
export function findHold(db: Db): Hold | undefined {
  return first(db, query.selectFrom('hold').selectAll().where('endedAt', 'is', null))
}

/** Posts that have a day and are not out yet. */
function listWaiting(db: Db) {
  const waiting = query
    .selectFrom('post')
    .select(['id', 'state', 'heldState'])
    .where('state', 'in', ['draft', 'inReview', 'changesRequested', 'approved'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('variant')
          .select('variant.id')
          .whereRef('variant.postId', '=', 'post.id')
          .where('variant.day', 'is not', null)
          .where('variant.delivery', 'in', ['planned', 'ready']),
      ),
    )
  return all(db, waiting)
}

/** Those that still stand where this hold put them. */
function listHeld(db: Db, { id }: Hold) {
  const held = query
    .selectFrom('heldPost')
    .innerJoin('post', 'post.id', 'heldPost.postId')
    .select(['post.id', 'post.heldState'])
    .where('heldPost.holdId', '=', id)
    .where('post.state', '=', 'onHold')
  return all(db, held)
}

/** Puts every post that is not out yet on hold, as one step; nothing happens while that is so already. */
export function holdAll(db: Db): HoldState {
  if (findHold(db)) return readHold(db)
  const posts = listWaiting(db)
  commit(db, { key: 'crisis.did.hold', values: { count: posts.length } }, (writer) => {
    const hold = writer.add('hold', { id: newId(), startedAt: db.now(), endedAt: null, person: db.person })
    for (const post of posts) {
      writer.add('heldPost', { id: newId(), holdId: hold.id, postId: post.id })
      writer.change('post', post.id, enterState(post, 'onHold'))
    }
  })
  return readHold(db)
}

/** Each post returns to where it stood; one that somebody has moved on meanwhile stays where it is. */
export function endHold(db: Db): HoldState {
  const hold = findHold(db)
  if (!hold) return readHold(db)
  const posts = listHeld(db, hold)
  commit(db, { key: 'crisis.did.goOn', values: { count: posts.length } }, (writer) => {
    for (const { id, heldState } of posts)
      writer.change('post', id, { state: heldState ?? 'draft', heldState: null })
    writer.change('hold', hold.id, { endedAt: db.now() })
  })
  return readHold(db)
}
