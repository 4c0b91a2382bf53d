import type { Id } from '../shared/record.ts'
import type { Member, MemberPatch } from '../shared/team.ts'
import { commit } from './commit.ts'
import { newId } from './id.ts'
import type { Db } from './open.ts'
import { dropPin } from './pin.ts'
import { first, query, statement } from './query.ts'

export function findMember(db: Db, id: Id): Member | undefined {
  return first(db, query.selectFrom('member').selectAll().where('id', '=', id))
}

export function addMember(db: Db, { name, role }: Pick<Member, 'name' | 'role'>): Member {
  return commit(db, { key: 'team.did.add', values: { name } }, (writer) =>
    writer.add('member', { id: newId(), name, role, retiredAt: null }),
  )
}

/** Undefined when there is no such member. */
export function changeMember(db: Db, id: Id, patch: MemberPatch): Member | undefined {
  const old = findMember(db, id)
  if (!old) return undefined
  const key = patch.role === undefined ? 'team.did.rename' : 'team.did.role'
  const values = { name: old.name, word: patch.role ? `team.role.${patch.role}` : undefined, to: patch.name }
  return commit(db, { key, values }, (writer) => writer.change('member', id, patch))
}

/** Whatever names a member by id; who has none of these leaves without a trace. */
const naming = [
  ['person', 'memberId'],
  ['postVersion', 'memberId'],
  ['approval', 'memberId'],
  ['comment', 'memberId'],
  ['reviewPack', 'memberId'],
  ['takenAnswer', 'memberId'],
  ['commentMention', 'memberId'],
] as const

/** Removes a member on whom nothing hangs, and retires one on whom something does; undefined when there is none. */
export function removeMember(db: Db, id: Id): 'removed' | 'retired' | undefined {
  const old = findMember(db, id)
  if (!old) return undefined
  const hangs = naming.some(([table, field]) =>
    statement(db.sqlite, `select 1 from "${table}" where ${field} = ? limit 1`).get(id),
  )
  const label = { key: hangs ? 'team.did.retire' : 'team.did.remove', values: { name: old.name } }
  commit(db, label, (writer) => {
    if (hangs) writer.change('member', id, { retiredAt: db.now() })
    else writer.remove('member', id)
  })
  dropPin(db, old)
  return hangs ? 'retired' : 'removed'
}

/** A member who comes back is who they were; undefined when there is no such member. */
export function bringBack(db: Db, id: Id): Member | undefined {
  const old = findMember(db, id)
  if (!old) return undefined
  return commit(db, { key: 'team.did.bringBack', values: { name: old.name } }, (writer) =>
    writer.change('member', id, { retiredAt: null }),
  )
}
