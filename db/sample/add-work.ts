import { addDays } from '../../shared/day.ts'
import { blankTask } from '../calendar/tasks.ts'
import { newId } from '../id.ts'
import { listMembers } from '../names.ts'
import { all, query } from '../query.ts'
import type { Sample } from './add-strategy.ts'
import { readLines } from './lines.ts'

/** Post, member, days from today until it is due, and whether it is done: in the order of the words. */
const tasks: [post: number, member: number, due: number | null, isDone?: true][] = [
  [15, 1, -1, true],
  [15, 1, -1, true],
  [15, 0, 2],
  [15, 0, null],
  [16, 0, 0],
  [16, 1, -1],
]

/** Minutes for pictures, text and answers, in turn for the posts that went out. */
const spent: readonly (readonly [pictures: number, text: number, answers: number])[] = [
  [30, 25, 15],
  [45, 20, 20],
  [60, 30, 10],
]

/** The steps of the work on some posts, and what those that went out took. */
export function addWork({ db, writer, words, today }: Sample): void {
  const members = listMembers(db)
  const rows = query.selectFrom('post').select(['id', 'responsible']).where('state', '!=', 'idea')
  const posts = all(db, rows.orderBy('position'))
  readLines(words.tasks).forEach((fields, place) => {
    const [at, member, due, isDone] = tasks[place] as (typeof tasks)[number]
    const post = posts[at]
    if (!post) return
    writer.add('task', {
      ...{ ...blankTask, id: newId(), postId: post.id, title: fields(0) },
      responsible: members[member]?.name ?? '',
      dueDay: due === null ? null : addDays(today, due),
      doneAt: isDone ? `${addDays(today, -1)}T10:20:00.000Z` : null,
      doneBy: isDone ? (members[member]?.name ?? '') : '',
      position: place + 1,
    })
  })
  const notes = readLines(words.timeFor).map((fields) => fields(0))
  const out = query
    .selectFrom('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .select(['post.id', 'post.responsible'])
    .select((of) => of.fn.min('variant.day').$notNull().as('day'))
    .where('variant.delivery', 'in', ['posted', 'measured'])
    .groupBy('post.id')
  all(db, out.orderBy('post.position')).forEach(({ id, responsible, day }, place) => {
    writer.change('post', id, { minutesPlanned: 75 })
    const minutes = spent[place % spent.length] ?? []
    minutes.forEach((count, turn) => {
      const on = { day: addDays(day, turn - 1), person: responsible, note: notes[turn] ?? '' }
      writer.add('timeEntry', { id: newId(), postId: id, minutes: count, ...on })
    })
  })
}
