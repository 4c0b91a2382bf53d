import { dayOf } from '../../shared/day.ts'
import { isLate } from '../../shared/posts/task.ts'
import type { Id } from '../../shared/record.ts'
import { Brief, briefFields, briefLimits } from '../../shared/relationships/brief.ts'
import { findNames, namesOf } from '../../shared/relationships/names-in-text.ts'
import type { ContactDetail } from '../../shared/relationships/relationships.ts'
import { postName } from '../calendar/find-posts.ts'
import { listTasks } from '../calendar/tasks.ts'
import { listChanges } from '../history/history.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { searchRecords } from '../search/search.ts'
import { getWorkspace, todayOf } from '../team.ts'
import { findContact } from './relationships.ts'

/** Everything to have read before talking with a contact; undefined when there is no such contact. */
export function readBrief(db: Db, id: Id): Brief | undefined {
  const contact = findContact(db, id)
  if (!contact) return undefined
  const { touchpoints } = contact
  const lastDay = touchpoints[0]?.day ?? null
  const today = todayOf(db)
  const zone = getWorkspace(db).timeZone
  const tasks = listTasks(db, { contactId: id })
  const open = tasks
    .filter(({ doneAt }) => doneAt === null)
    .toSorted((a, b) => (a.dueDay ?? '9').localeCompare(b.dueDay ?? '9'))
  const kept = tasks.flatMap(({ title, doneAt }) => {
    const day = doneAt === null ? null : dayOf(doneAt, zone)
    return day !== null && (lastDay === null || day >= lastDay) ? [{ title, day }] : []
  })
  // What a page does not say is left behind here: notes stay out of what is printed.
  return Brief.parse({
    ...contact,
    audiences: audiencesOf(db, id),
    jobs: contact.jobs.filter(({ untilDay }) => untilDay === null || untilDay >= today),
    today,
    lastDay,
    talks: touchpoints
      .slice(0, briefLimits.talks)
      .map(({ day, kind, text, mentionText, mood }) => ({ day, kind, text: mentionText || text, mood })),
    talkCount: touchpoints.length,
    promises: open.slice(0, briefLimits.promises).map((task) => {
      const { title, dueDay, responsible } = task
      return { title, dueDay, responsible, isLate: isLate(task, today) }
    }),
    promiseCount: open.length,
    kept: kept.slice(-briefLimits.promises),
    posts: postsAbout(db, contact),
    changes: lastDay === null ? [] : changesSince(db, id, { lastDay, zone }),
  })
}

/** Without what only the team says of a contact. */
export function forOwner(brief: Brief): Brief {
  const talks = brief.talks.map((talk) => ({ ...talk, text: '', mood: null }))
  return { ...brief, talks, howWeTalk: '', context: '', ties: [] }
}

function audiencesOf(db: Db, id: Id): string[] {
  const rows = query
    .selectFrom('contactAudience')
    .innerJoin('audience', 'audience.id', 'contactAudience.audienceId')
    .select('audience.name')
    .where('contactId', '=', id)
    .orderBy('audience.position')
  return all(db, rows).map(({ name }) => name)
}

/** How many posts with the words of a name are looked at: a common word is in many. */
const looked = 50

/** Posts that touchpoints were about, and those that name the contact or one of its handles. */
function postsAbout(db: Db, contact: ContactDetail): Brief['posts'] {
  const names = namesOf({ ...contact, formerNames: [] })
  const searched = [contact.name, ...contact.handles.map(({ handle }) => handle)].filter(Boolean)
  const found = searched.flatMap((search) => searchRecords(db, { search, limit: looked, table: 'post' }))
  const linked = new Set(contact.touchpoints.flatMap(({ postId }) => postId ?? []))
  const sql = `select post.id, ${postName} as title, min(variant.day) as day, post.state,
      post.title || ' ' || post.text || ' ' || coalesce(group_concat(variant.text, ' '), '') as text
    from post left join variant on variant.postId = post.id where post.id = ? group by post.id`
  const rows = [...new Set([...linked, ...found.map(({ id }) => id)])].flatMap((id) => {
    const row = statement(db.sqlite, sql).get(id) as (Brief['posts'][number] & { text: string }) | undefined
    return row && (linked.has(id) || findNames(row.text, names).length > 0) ? [row] : []
  })
  return rows
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))
    .slice(0, briefLimits.posts)
    .map(({ id, title, day, state }) => ({ id, title, day, state }))
}

/** What the contact became, one line a field: from what it was then to what it is now. */
function changesSince(
  db: Db,
  id: Id,
  { lastDay, zone }: { lastDay: string; zone: string },
): Brief['changes'] {
  const byField = new Map<string, Brief['changes'][number]>()
  for (const { kind, field, before, after, at, act } of listChanges(db, 'contact', id)) {
    const known = briefFields.find((one) => one === field)
    const day = dayOf(at, zone)
    if (kind !== 'edit' || act === 'beside' || !known || day < lastDay) continue
    const newer = byField.get(known)
    if (newer) newer.before = told(db, known, before)
    else
      byField.set(known, {
        day,
        field: known,
        before: told(db, known, before),
        after: told(db, known, after),
      })
  }
  return [...byField.values()].filter(({ before, after }) => before !== after).slice(0, briefLimits.changes)
}

function told(db: Db, field: (typeof briefFields)[number], json: string | null): string | null {
  const value = json === null ? null : (JSON.parse(json) as string | number | null)
  if (value === null || value === '') return null
  if (field !== 'organisationId') return String(value)
  const name = statement(db.sqlite, 'select name from contact where id = ?').pluck().get(value)
  return typeof name === 'string' ? name : null
}
