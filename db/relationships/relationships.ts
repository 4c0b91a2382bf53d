import { sql } from 'kysely'
import { dayOf, daysBetween } from '../../shared/day.ts'
import {
  type Contact,
  type ContactDetail,
  type ContactPatch,
  nextTouchDay,
  touchState,
} from '../../shared/relationships.ts'
import { postName } from '../calendar/find-posts.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { getWorkspace, todayOf } from '../team.ts'

/** One contact with all that hangs on it; undefined when there is none. */
export function findContact(db: Db, id: string): ContactDetail | undefined {
  const contact = first(db, query.selectFrom('contact').selectAll().where('id', '=', id))
  if (!contact) return undefined
  const touchpoints = all(
    db,
    query
      .selectFrom('touchpoint')
      .leftJoin('channel', 'channel.id', 'touchpoint.channelId')
      .leftJoin('post', 'post.id', 'touchpoint.postId')
      .selectAll('touchpoint')
      .select(['channel.network', 'channel.handle', sql<string | null>`${sql.raw(postName)}`.as('postTitle')])
      .select((of) =>
        of
          .selectFrom('variant')
          .select((is) => is.fn.min('variant.day').as('day'))
          .whereRef('variant.postId', '=', 'post.id')
          .as('postDay'),
      )
      .where('contactId', '=', id)
      .orderBy('touchpoint.day', 'desc')
      .orderBy('touchpoint.createdAt', 'desc')
      .orderBy('touchpoint.id', 'desc'),
  )
  const since = touchpoints[0]?.day ?? dayOf(contact.createdAt, getWorkspace(db).timeZone)
  return {
    ...contact,
    organisation: nameOf(db, contact.organisationId),
    goal: contact.goalId
      ? (first(db, query.selectFrom('goal').select('title').where('id', '=', contact.goalId))?.title ?? null)
      : null,
    handles: all(db, query.selectFrom('handle').selectAll().where('contactId', '=', id).orderBy('id')),
    tags: all(db, query.selectFrom('contactTag').selectAll().where('contactId', '=', id).orderBy('tag')),
    touchpoints,
    people: all(
      db,
      query.selectFrom('contact').select(['id', 'name']).where('organisationId', '=', id).orderBy('name'),
    ),
    nextDay: nextTouchDay(contact.cadenceDays, since),
    state: touchState(contact.cadenceDays, daysBetween(since, todayOf(db))),
  }
}

function nameOf(db: Db, id: string | null): string | null {
  return id === null
    ? null
    : (first(db, query.selectFrom('contact').select('name').where('id', '=', id))?.name ?? null)
}

/** What a new contact starts as; all but the kind may be left out. */
export type NewContact = Pick<Contact, 'kind'> & ContactPatch

export function addContact(db: Db, values: NewContact): Contact {
  const contact: Contact = { ...blank, ...values, id: newId(), createdAt: db.now() }
  const key = `relationships.did.add.${contact.kind}`
  return commit(db, { key, values: { name: contact.name } }, (writer) => writer.add('contact', contact))
}

const blank = {
  name: '',
  organisationId: null,
  type: null,
  stage: 'spotted',
  place: '',
  industry: '',
  email: '',
  phone: '',
  goalId: null,
  value: '',
  influence: null,
  cadenceDays: null,
  responsible: '',
  nextStep: '',
  note: '',
} satisfies Omit<Contact, 'id' | 'kind' | 'createdAt'>

/** Undefined when there is no such contact. */
export function changeContact(db: Db, id: string, patch: ContactPatch): Contact | undefined {
  const name = nameOf(db, id) ?? ''
  const field = Object.keys(patch)[0] ?? 'name'
  const label =
    patch.name === undefined
      ? { key: 'relationships.did.change', values: { name, field } }
      : { key: 'relationships.did.rename', values: { name: patch.name } }
  return commit(db, label, (writer) => writer.change('contact', id, patch))
}

/** Removes contacts with their handles, tags and touchpoints in one step; whoever worked there stays. Says how many went. */
export function removeContacts(db: Db, ids: readonly string[]): number {
  const label =
    ids.length === 1
      ? { key: 'relationships.did.remove', values: { name: nameOf(db, ids[0] as string) ?? '' } }
      : { key: 'relationships.did.removeMany', values: { count: ids.length } }
  return commit(db, label, (writer) => {
    let removed = 0
    for (const id of ids) {
      for (const table of ['handle', 'contactTag', 'touchpoint'] as const) {
        for (const row of all(db, query.selectFrom(table).select('id').where('contactId', '=', id)))
          writer.remove(table, row.id)
      }
      for (const person of all(
        db,
        query.selectFrom('contact').select('id').where('organisationId', '=', id),
      )) {
        writer.change('contact', person.id, { organisationId: null })
      }
      if (writer.remove('contact', id)) removed++
    }
    return removed
  })
}
