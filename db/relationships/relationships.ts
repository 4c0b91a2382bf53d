import { sql } from 'kysely'
import { touchPlan, touchState } from '../../shared/calendar/cadence.ts'
import {
  blankContact,
  type Contact,
  type ContactDetail,
  type ContactPatch,
} from '../../shared/relationships/relationships.ts'
import { postName } from '../calendar/find-posts.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Entity } from '../tables.ts'
import { todayOf } from '../team.ts'
import type { Writer } from '../writer.ts'
import { readTouchFacts } from './contact-line.ts'
import { jobsOf, listPeopleAt } from './jobs.ts'
import { removePartsOf, tiesOf } from './parts.ts'
import { photoOf } from './photo.ts'
import { findSnooze } from './snooze.ts'

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
      .leftJoin('mention', 'mention.id', 'touchpoint.mentionId')
      .selectAll('touchpoint')
      .select(['channel.network', 'channel.handle', sql<string | null>`${sql.raw(postName)}`.as('postTitle')])
      .select(mentionWords)
      .select((of) =>
        of
          .selectFrom('variant')
          .select((is) => is.fn.min('variant.day').as('day'))
          .whereRef('variant.postId', '=', 'post.id')
          .as('postDay'),
      )
      .where('touchpoint.contactId', '=', id)
      .orderBy('touchpoint.day', 'desc')
      .orderBy('touchpoint.createdAt', 'desc')
      .orderBy('touchpoint.id', 'desc'),
  )
  const partsOf = <Table extends 'handle' | 'contactAddress' | 'contactAudience'>(table: Table) =>
    all(
      db,
      query
        .selectFrom(table as 'handle')
        .selectAll()
        .where('contactId', '=', id)
        .orderBy('id'),
    ) as Entity<Table>[]
  const facts = readTouchFacts(db, id)
  const plan = facts && touchPlan(facts.touch)
  const today = todayOf(db)
  const rests = plan?.snoozedUntil && plan.snoozedUntil > today
  return {
    ...contact,
    organisation: nameOf(db, contact.organisationId),
    goal: contact.goalId
      ? (first(db, query.selectFrom('goal').select('title').where('id', '=', contact.goalId))?.title ?? null)
      : null,
    handles: partsOf('handle'),
    addresses: partsOf('contactAddress'),
    audiences: partsOf('contactAudience'),
    photo: photoOf(db, id),
    ties: tiesOf(db, id),
    stages: all(
      db,
      query
        .selectFrom('contactStage')
        .selectAll()
        .where('contactId', '=', id)
        .orderBy('day', 'desc')
        .orderBy('id', 'desc'),
    ),
    tags: all(db, query.selectFrom('contactTag').selectAll().where('contactId', '=', id).orderBy('tag')),
    touchpoints,
    jobs: jobsOf(db, id),
    people: listPeopleAt(db, id),
    cadence: facts?.cadence ?? null,
    nextDay: plan?.nextDay ?? null,
    state: plan ? touchState(plan, today) : null,
    snooze: (rests && findSnooze(db, id)) || null,
  }
}

/** What a mention says on the timeline of its contact: what was written, or what we answered. */
const mentionWords = sql<
  string | null
>`case touchpoint.kind when 'reply' then mention.answer else mention.text end`.as('mentionText')

export function nameOf(db: Db, id: string | null): string | null {
  return id === null
    ? null
    : (first(db, query.selectFrom('contact').select('name').where('id', '=', id))?.name ?? null)
}

/** What a new contact starts as; all but the kind may be left out. */
export type NewContact = Pick<Contact, 'kind'> & ContactPatch

export function addContact(db: Db, values: NewContact): Contact {
  const contact: Contact = { ...blankContact, ...values, id: newId(), createdAt: db.now() }
  const key = `relationships.did.add.${contact.kind}`
  return commit(db, { key, values: { name: contact.name } }, (writer) => {
    writer.add('contact', contact)
    noteStage(db, writer, contact)
    return contact
  })
}

/** Writes down when a contact came to its stage; a second thought on the same day takes the place of the first. */
export function noteStage(
  db: Db,
  writer: Writer,
  { id: contactId, stage }: Pick<Contact, 'id' | 'stage'>,
): void {
  const day = todayOf(db)
  const ofToday = query.selectFrom('contactStage').select('id').where('contactId', '=', contactId)
  const noted = first(db, ofToday.where('day', '=', day))
  if (noted) writer.change('contactStage', noted.id, { stage })
  else writer.add('contactStage', { id: newId(), contactId, stage, day })
}

/** Undefined when there is no such contact. */
export function changeContact(db: Db, id: string, patch: ContactPatch): Contact | undefined {
  const name = nameOf(db, id) ?? ''
  const field = Object.keys(patch)[0] ?? 'name'
  const label =
    patch.name === undefined
      ? { key: 'relationships.did.change', values: { name, field } }
      : { key: 'relationships.did.rename', values: { name: patch.name } }
  return commit(db, label, (writer) => patchContact(db, writer, id, patch))
}

/** Within a step: changes a contact, and writes down when it came to a new stage. */
export function patchContact(db: Db, writer: Writer, id: string, patch: ContactPatch): Contact | undefined {
  const before = first(db, query.selectFrom('contact').select('stage').where('id', '=', id))
  const changed = writer.change('contact', id, patch)
  if (changed && before && changed.stage !== before.stage) noteStage(db, writer, changed)
  return changed
}

/** Within a step: removes a contact with all that belongs to it; whoever worked there stays. False when it is gone already. */
export function dropContact(db: Db, writer: Writer, id: string): boolean {
  removePartsOf(db, writer, id)
  const people = query.selectFrom('contact').select('id').where('organisationId', '=', id)
  for (const person of all(db, people)) writer.change('contact', person.id, { organisationId: null })
  return writer.remove('contact', id)
}
