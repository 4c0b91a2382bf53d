import { type Day, firstDayOf, lastDayOf, type Month } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { cleanTag } from '../../shared/relationships/relationships.ts'
import {
  type Lesson,
  type LessonLine,
  type LessonNote,
  type LessonPatch,
  type LessonPlace,
  type LessonSubject,
  lessonSubjects,
  type NewLesson,
  type SimilarLesson,
} from '../../shared/review/lesson.ts'
import { similarLessons } from '../../shared/review/similar-lessons.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { todayOf } from '../team.ts'
import type { Writer } from '../writer.ts'
import { readPlanned } from './planned.ts'

/** All of them, the newest first. */
export function listLessons(db: Db): LessonLine[] {
  const tags = all(db, query.selectFrom('lessonTag').selectAll().orderBy('tag').orderBy('id'))
  const lessons = query.selectFrom('lesson').selectAll().orderBy('day', 'desc').orderBy('id', 'desc')
  return all(db, lessons).map((lesson) => {
    const { id, outcome, tried, came, learnt, day } = lesson
    const own = tags.filter(({ lessonId }) => lessonId === id).map(({ tag }) => tag)
    return { id, outcome, tried, came, learnt, day, tags: own, about: aboutOf(db, lesson) }
  })
}

/** Those of a month, as its account tells them. */
export function listLessonNotes(db: Db, month: Month): LessonNote[] {
  const [from, to] = [firstDayOf(month), lastDayOf(month)]
  return listLessons(db)
    .filter(({ day }) => day >= from && day <= to)
    .map(({ about: _about, ...note }) => note)
}

const names = {
  tactic: 'select title from tactic where id = ?',
  post: "select coalesce(nullif(title, ''), substr(text, 1, 60)) from post where id = ?",
  campaign: 'select name from campaign where id = ?',
  bid: 'select title from bid where id = ?',
  contact: 'select name from contact where id = ?',
  experiment: 'select title from experiment where id = ?',
  touchpoint: 'select c.name from touchpoint t join contact c on c.id = t.contactId where t.id = ?',
} as const

const fieldOf = <T extends LessonSubject['table']>(table: T) => `${table}Id` as const

function aboutOf(db: Db, lesson: Lesson): LessonLine['about'] {
  const table = lessonSubjects.find((one) => lesson[fieldOf(one)] !== null)
  const id = table && lesson[fieldOf(table)]
  if (!table || !id) return null
  const name = nameOf(db, { table, id })
  const isIdea =
    table === 'post' &&
    first(db, query.selectFrom('post').select('state').where('id', '=', id))?.state === 'idea'
  return name === undefined ? null : { table, id, name, isIdea, shownAt: shownAt(db, { table, id }) }
}

function shownAt(db: Db, { table, id }: LessonSubject): Id {
  if (table !== 'touchpoint') return id
  const touchpoint = query.selectFrom('touchpoint').select('contactId').where('id', '=', id)
  return first(db, touchpoint)?.contactId ?? id
}

function nameOf(db: Db, { table, id }: LessonSubject): string | undefined {
  return statement(db.sqlite, names[table]).pluck().get(id) as string | undefined
}

const nowhere = { tacticId: null, postId: null, campaignId: null, bidId: null } as const
const aboutNothing = { ...nowhere, contactId: null, touchpointId: null, experimentId: null } as const

function aboutFields(about: LessonSubject | null) {
  return { ...aboutNothing, ...(about && { [fieldOf(about.table)]: about.id }) }
}

/** Undefined when what it is about is gone. */
export function addLesson(db: Db, { tried, about }: NewLesson): Id | undefined {
  if (about && nameOf(db, about) === undefined) return undefined
  const lesson = {
    ...{ id: newId(), outcome: about ? outcomeOf(db, about) : null },
    ...{ tried, came: '', learnt: '', day: todayOf(db) as Day, createdAt: db.now() },
    ...aboutFields(about),
  }
  return commit(db, labelOf('add', lesson), (writer) => writer.add('lesson', lesson).id)
}

/** A bid has judged itself, and an experiment was judged. */
function outcomeOf(db: Db, { table, id }: LessonSubject): Lesson['outcome'] {
  if (table === 'experiment')
    return first(db, query.selectFrom('experiment').select('outcome').where('id', '=', id))?.outcome ?? null
  if (table !== 'bid') return null
  const status = first(db, query.selectFrom('bid').select('status').where('id', '=', id))?.status
  return status === 'won' ? 'worked' : status === 'lost' ? 'failed' : null
}

/** Undefined when it, or what it is to be about, is gone. */
export function changeLesson(
  db: Db,
  { id, patch: { tags, about, ...fields } }: { id: Id; patch: LessonPatch },
): true | undefined {
  const old = findLesson(db, id)
  if (!old || (about && nameOf(db, about) === undefined)) return undefined
  const patch = { ...fields, ...(about !== undefined && aboutFields(about)) }
  return commit(db, labelOf('change', { ...old, ...fields }), (writer) => {
    writer.change('lesson', id, patch)
    if (tags) writeTags(db, writer, id, tags)
    return true
  })
}

function writeTags(db: Db, writer: Writer, lessonId: Id, tags: readonly string[]): void {
  const wanted = new Set(tags.map(cleanTag).filter(Boolean))
  for (const { id, tag } of tagsOf(db, lessonId)) if (!wanted.delete(tag)) writer.remove('lessonTag', id)
  for (const tag of wanted) writer.add('lessonTag', { id: newId(), lessonId, tag })
}

const tagsOf = (db: Db, lessonId: Id) =>
  all(db, query.selectFrom('lessonTag').selectAll().where('lessonId', '=', lessonId))

/** False when it is gone already. */
export function removeLesson(db: Db, id: Id): boolean {
  const old = findLesson(db, id)
  if (!old) return false
  return commit(db, labelOf('remove', old), (writer) => {
    for (const tag of tagsOf(db, id)) writer.remove('lessonTag', tag.id)
    const hushes = query.selectFrom('lessonHush').select('id').where('lessonId', '=', id)
    for (const hush of all(db, hushes)) writer.remove('lessonHush', hush.id)
    return writer.remove('lesson', id)
  })
}

function findLesson(db: Db, id: Id): Lesson | undefined {
  return first(db, query.selectFrom('lesson').selectAll().where('id', '=', id))
}

function labelOf(
  act: 'add' | 'change' | 'remove' | 'hush',
  { tried, learnt }: Pick<Lesson, 'tried' | 'learnt'>,
) {
  return { key: `lessons.did.${act}`, values: { title: (tried || learnt).slice(0, 60) } }
}

/** Lessons that may matter where something is planned: not those about that very thing, nor those read there already. */
export function listSimilarLessons(db: Db, place: LessonPlace): SimilarLesson[] {
  const planned = readPlanned(db, place)
  if (!planned) return []
  const read = query.selectFrom('lessonHush').select('lessonId').where(fieldOf(place.table), '=', place.id)
  const hushed = new Set(all(db, read).map(({ lessonId }) => lessonId))
  const others = listLessons(db).filter(
    ({ id, about }) => !hushed.has(id) && !(about?.table === place.table && about.id === place.id),
  )
  return similarLessons(others, planned, everydayIn(db))
}

/** A word tells nothing when so many records say it: this share of all, and never fewer than that. */
const everyday = { share: 0.02, least: 8 }

function everydayIn(db: Db): (folded: string) => boolean {
  const size = statement(db.sqlite, 'select count(*) from searchText').pluck()
  let most: number | undefined
  const sql = 'select count(*) from (select 1 from searchIndex where searchIndex match ? limit ?)'
  const count = statement(db.sqlite, sql).pluck()
  // Asked only where a lesson shares a word at all: most places share none.
  return (folded) => {
    most ??= Math.max(everyday.least, Math.floor((size.get() as number) * everyday.share))
    return (count.get(`"${folded}" *`, most + 1) as number) > most
  }
}

/** Keeps a lesson silent in one place; undefined when it, or the place, is gone. */
export function hushLesson(
  db: Db,
  { lessonId, place }: { lessonId: Id; place: LessonPlace },
): true | undefined {
  const lesson = findLesson(db, lessonId)
  if (!lesson || nameOf(db, place) === undefined) return undefined
  return commit(db, labelOf('hush', lesson), (writer) => {
    writer.add('lessonHush', { ...nowhere, id: newId(), lessonId, [fieldOf(place.table)]: place.id })
    return true
  })
}

/** A lesson outlives what it is about; what was said in that place is no longer held back. */
export function dropLessons(
  db: Db,
  writer: Writer,
  field: 'postId' | 'contactId' | 'touchpointId' | 'experimentId',
  id: Id,
): void {
  const about = all(db, query.selectFrom('lesson').select('id').where(field, '=', id))
  for (const lesson of about) writer.change('lesson', lesson.id, { [field]: null })
  if (field !== 'postId') return
  const hushes = all(db, query.selectFrom('lessonHush').select('id').where('postId', '=', id))
  for (const hush of hushes) writer.remove('lessonHush', hush.id)
}
