import { dayOf } from '../../shared/day.ts'
import type { Id, Label } from '../../shared/record.ts'
import { blankContact, cleanHandle } from '../../shared/relationships/relationships.ts'
import {
  type Mention,
  type MentionDetail,
  type MentionPatch,
  type NewMention,
  type Settling,
  touchpointKindOf,
} from '../../shared/replies/mention.ts'
import { lacksBasics } from '../../shared/strategy/people.ts'
import { fold, wordsOf } from '../../shared/text/fold.ts'
import { postName } from '../calendar/find-posts.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { dropTouchpoint } from '../relationships/touchpoints.ts'
import { getWorkspace } from '../team.ts'
import type { Writer } from '../writer.ts'
import { dueOf, leafHours, readPromise } from './promise.ts'

type Found = Omit<MentionDetail, 'dueAt' | 'steps' | 'sameAuthor'> & { leafHours: number | null }

/** A mention with all that its panel shows; undefined when it is gone. */
export function findMention(db: Db, id: Id): MentionDetail | undefined {
  const sql = `select m.*, c.name as contact, channel.network, channel.handle, ${leafHours} as leafHours,
      case when post.id is not null then ${postName} end as postTitle,
      (select min(day) from variant where postId = m.postId) as postDay
    from mention m left join contact c on c.id = m.contactId left join channel on channel.id = m.channelId
      left join post on post.id = m.postId where m.id = ?`
  const found = statement(db.sqlite, sql).get(id) as Found | undefined
  if (!found) return undefined
  const { leafHours: hours, ...mention } = found
  return {
    ...mention,
    dueAt: dueOf({ ...mention, leafHours: hours }, readPromise(db)),
    steps: stepsOf(db, id),
    sameAuthor: mention.contactId === null ? listByAuthor(db, mention).length : 0,
  }
}

export const stepsOf = (db: Db, mentionId: Id) =>
  all(db, query.selectFrom('mentionStep').selectAll().where('mentionId', '=', mentionId).orderBy('position'))

export const blankMention = {
  kind: 'comment',
  text: '',
  channelId: null,
  postId: null,
  link: '',
  contactId: null,
  author: '',
  competitorId: null,
  keywordId: null,
  sentiment: null,
  priority: null,
  responsible: '',
  state: 'open',
  reason: '',
  privateAt: null,
  answer: '',
  answeredBy: '',
  settledAt: null,
  untrainedAt: null,
} satisfies Omit<Mention, 'id' | 'at' | 'createdAt'>

/** Logs what was said. Whoever wrote it under a handle that is known is that contact. */
export function addMention(db: Db, values: NewMention): Mention {
  return commit(db, labelOf('add', values), (writer) => logMention(db, writer, values))
}

export function logMention(db: Db, writer: Writer, values: NewMention): Mention {
  const { contactId = null } = values
  const mention = writer.add('mention', {
    ...blankMention,
    ...values,
    contactId: contactId ?? findAuthor(db, values),
    keywordId: values.keywordId ?? findKeyword(db, values.text),
    id: newId(),
    createdAt: db.now(),
  })
  noteTouchpoints(db, writer, mention)
  return mention
}

/** Undefined when it is gone. */
export function changeMention(db: Db, id: Id, patch: MentionPatch): Mention | undefined {
  const old = getMention(db, id)
  if (!old) return undefined
  return commit(db, labelOf('change', { ...old, ...patch }), (writer) => write(db, writer, { id, patch }))
}

/** Says how it ended, or that it waits again. An answer by somebody without course 101 is noted as such. */
export function settleMention(db: Db, settling: Settling): Mention | undefined {
  const { id, state } = settling
  const old = getMention(db, id)
  if (!old) return undefined
  const patch = { ...patchOf(db, settling), state }
  return commit(db, labelOf(`settle.${state}`, old), (writer) => write(db, writer, { id, patch }))
}

function patchOf(db: Db, settling: Settling): Partial<Mention> {
  if ('reason' in settling) return { settledAt: db.now(), reason: settling.reason, untrainedAt: null }
  if (settling.state !== 'answered') return { settledAt: null, untrainedAt: null }
  const { answer, answeredBy, at } = settling
  const people = all(db, query.selectFrom('person').selectAll())
  const isUntrained = lacksBasics(answeredBy, people, dayOf(at, getWorkspace(db).timeZone))
  return { answer, answeredBy, settledAt: at, untrainedAt: isUntrained ? at : null }
}

function write(
  db: Db,
  writer: Writer,
  { id, patch }: { id: Id; patch: Partial<Mention> },
): Mention | undefined {
  const changed = writer.change('mention', id, patch)
  if (changed) noteTouchpoints(db, writer, changed)
  return changed
}

/** False when it is gone already. */
export function removeMention(db: Db, id: Id): boolean {
  const old = getMention(db, id)
  if (!old) return false
  return commit(db, labelOf('remove', old), (writer) => {
    const of = (table: 'mentionStep' | 'touchpoint') =>
      all(db, query.selectFrom(table).select('id').where('mentionId', '=', id))
    for (const step of of('mentionStep')) writer.remove('mentionStep', step.id)
    for (const touchpoint of of('touchpoint')) dropTouchpoint(db, writer, touchpoint.id)
    return writer.remove('mention', id)
  })
}

/** Makes whoever wrote it a contact, to whom all belongs that was written under the same name there. */
export function addAuthorAsContact(db: Db, id: Id): Id | undefined {
  const mention = getMention(db, id)
  const name = mention && cleanHandle(mention.author)
  if (!mention || !name) return undefined
  const network = networkOf(db, mention.channelId)
  const label = { key: 'relationships.did.add.person', values: { name } }
  return commit(db, label, (writer) => {
    const contact = writer.add('contact', {
      ...{ ...blankContact, kind: 'person' as const, name },
      ...{ id: newId(), createdAt: db.now() },
    })
    const [contactId, day] = [contact.id, dayOf(db.now(), getWorkspace(db).timeZone)]
    writer.add('contactStage', { id: newId(), contactId, stage: contact.stage, day })
    if (network)
      writer.add('handle', {
        ...{ id: newId(), contactId, network, handle: name },
        ...{ url: '', followers: null },
      })
    for (const one of [mention, ...listByAuthor(db, mention)])
      write(db, writer, { id: one.id, patch: { contactId } })
    return contactId
  })
}

export function getMention(db: Db, id: Id): Mention | undefined {
  return first(db, query.selectFrom('mention').selectAll().where('id', '=', id))
}

const networkOf = (db: Db, channelId: Id | null) =>
  channelId === null
    ? undefined
    : first(db, query.selectFrom('channel').select('network').where('id', '=', channelId))?.network

/** The contact who has this handle on the network of the channel, where that is one alone. */
function findAuthor(db: Db, { author, channelId }: Pick<Mention, 'author' | 'channelId'>): Id | null {
  const [wanted, network] = [fold(cleanHandle(author)), networkOf(db, channelId)]
  if (!wanted || !network) return null
  const handles = all(
    db,
    query.selectFrom('handle').select(['contactId', 'handle']).where('network', '=', network),
  )
  const found = new Set(handles.filter(({ handle }) => fold(handle) === wanted).map((one) => one.contactId))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** The first word of the watch list that stands in a text as it was written down there. */
function findKeyword(db: Db, text: string): Id | null {
  const said = ` ${wordsIn(text)} `
  const keywords = all(db, query.selectFrom('keyword').select(['id', 'title']).orderBy('position'))
  const found = keywords.find(({ title }) => wordsIn(title) !== '' && said.includes(` ${wordsIn(title)} `))
  return found?.id ?? null
}

const wordsIn = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')

/** What else was written under the same name on the same network, by nobody who is a contact yet. */
function listByAuthor(db: Db, { id, author, channelId }: Mention): Pick<Mention, 'id'>[] {
  const wanted = fold(cleanHandle(author))
  if (!wanted) return []
  const network = networkOf(db, channelId)
  const others = all(
    db,
    query
      .selectFrom('mention')
      .leftJoin('channel', 'channel.id', 'mention.channelId')
      .select(['mention.id', 'mention.author', 'channel.network'])
      .where('mention.contactId', 'is', null)
      .where('mention.id', '!=', id),
  )
  return others.filter(
    (one) => fold(cleanHandle(one.author)) === wanted && (one.network ?? undefined) === network,
  )
}

/**
 * Keeps what a mention is on the timeline of its contact: that something was written to us, and that we answered. The
 * words stay with the mention.
 */
export function noteTouchpoints(db: Db, writer: Writer, mention: Mention): void {
  const { id: mentionId, contactId, channelId, postId } = mention
  const { timeZone } = getWorkspace(db)
  const kind = contactId === null ? null : touchpointKindOf(mention.kind)
  const answeredAt = mention.state === 'answered' ? mention.settledAt : null
  const wanted =
    contactId === null || kind === null
      ? []
      : [
          { contactId, kind, day: dayOf(mention.at, timeZone) },
          ...(answeredAt === null
            ? []
            : [{ contactId, kind: 'reply' as const, day: dayOf(answeredAt, timeZone) }]),
        ]
  const there = all(db, query.selectFrom('touchpoint').selectAll().where('mentionId', '=', mentionId))
  const roleOf = (one: { kind: string }) => one.kind === 'reply'
  for (const one of wanted) {
    const values = { ...one, channelId, postId }
    const old = there.find((row) => roleOf(row) === roleOf(one))
    if (old) writer.change('touchpoint', old.id, values)
    else
      writer.add('touchpoint', {
        ...{ ...values, mentionId, eventId: null, text: '', mood: null },
        ...{ id: newId(), createdAt: db.now() },
      })
  }
  for (const row of there)
    if (!wanted.some((one) => roleOf(one) === roleOf(row))) dropTouchpoint(db, writer, row.id)
}

/** By whom, else how it begins. */
export function labelOf(did: string, { author, text }: Pick<Mention, 'author' | 'text'>): Label {
  return { key: `replies.did.${did}`, values: { name: author || beginningOf(text) } }
}

const longestBeginning = 60

function beginningOf(text: string): string {
  const [line = ''] = text.trim().split('\n')
  return line.length > longestBeginning ? `${line.slice(0, longestBeginning).trimEnd()}…` : line
}
