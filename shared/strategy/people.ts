import { z } from 'zod'
import { addMonths, Day, lastDayOf, monthOf } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'

/** Who works with us for whom: our own people, people who give their time, people of an agency. */
export const relations = ['staff', 'volunteer', 'agency'] as const
/** Three levels each, which a person says of themselves; they are words and never added up. */
export const knowledgeLevels = ['new', 'some', 'sure'] as const
export const interestLevels = ['little', 'open', 'keen'] as const

/** The two courses (seed 004): 101 for everybody, 201 for those who teach it to others. */
export const courses = ['basics', 'trainer'] as const
export type Course = (typeof courses)[number]

/** Somebody who has a part in social media; a member of the team or not. */
export const Person = z.object({
  id: Id,
  memberId: Id.nullable(),
  name: Line,
  relation: z.enum(relations),
  /** The department, or the firm. */
  team: Line,
  knowledge: z.enum(knowledgeLevels).nullable(),
  interest: z.enum(interestLevels).nullable(),
  basicsDueDay: Day.nullable(),
  basicsDoneDay: Day.nullable(),
  basicsTeacher: Line,
  trainerDueDay: Day.nullable(),
  trainerDoneDay: Day.nullable(),
  trainerTeacher: Line,
  /** Hours a week for social media. */
  weeklyHours: z.number().min(0).max(168).nullable(),
  /** When the day has room for social media, and when it has none (seed 004: breaks, as others have for smoking). */
  breaks: Line,
  position: Position,
})
export type Person = z.infer<typeof Person>

/** What has to be done again and again, ready to be taken in. */
export const activityStarters = [
  'plan',
  'write',
  'film',
  'approve',
  'publish',
  'listen',
  'reply',
  'complaints',
  'numbers',
  'train',
] as const

export const Activity = z.object({
  id: Id,
  title: Line,
  starter: z.enum(activityStarters).nullable(),
  position: Position,
})
export type Activity = z.infer<typeof Activity>

/** What somebody has to do with an activity; in a small team one person does it and answers for it. */
export const duties = ['responsible', 'accountable', 'both', 'consulted', 'informed'] as const
export const Duty = z.enum(duties)
export type Duty = z.infer<typeof Duty>

/** One cell of the table of people and activities. */
export const Assignment = z.object({ id: Id, activityId: Id, personId: Id, duty: Duty })
export type Assignment = z.infer<typeof Assignment>

export const AssignmentEdit = Assignment.omit({ id: true }).extend({ duty: Duty.nullable() })
export type AssignmentEdit = z.infer<typeof AssignmentEdit>

/** What is asked of social media as a whole. One a workspace. */
export const Governance = z.object({
  id: Id,
  /** The one person or department that answers for the results. */
  accountable: Line,
  evangelist: Line,
  /** To whom that person or department reports, up to the top. */
  reportsTo: Line,
  /** Where e-mail, video and telephone carry the same message. */
  sameMessage: Prose,
  /** What a post takes from the idea to the answers, in minutes. */
  minutesPerPost: z.number().min(0).nullable(),
})
export type Governance = z.infer<typeof Governance>

/** A look at the workflow itself, twice a year (seed 003). */
export const Audit = z.object({
  id: Id,
  title: Line,
  dueDay: Day.nullable(),
  doneDay: Day.nullable(),
  responsible: Line,
  found: Prose,
  position: Position,
})
export type Audit = z.infer<typeof Audit>

const monthsBetweenAudits = 6

/** When to look again after an audit of this day. */
export function nextAuditDay(day: Day): Day {
  const month = addMonths(monthOf(day), monthsBetweenAudits)
  const same = `${month}-${day.slice(8)}`
  return same > lastDayOf(month) ? lastDayOf(month) : same
}

/** The audit that waits to be held, the earliest first; undefined when none is planned. */
export function openAudit(audits: readonly Audit[]): Audit | undefined {
  const open = audits.filter(({ doneDay }) => doneDay === null)
  return open.toSorted((a, b) => (a.dueDay ?? '9').localeCompare(b.dueDay ?? '9'))[0]
}

/** The course without which these should not be done; it is said, and nobody is locked out. */
const courseFor: Partial<Record<NonNullable<Activity['starter']>, Course>> = {
  reply: 'basics',
  complaints: 'basics',
  train: 'trainer',
}

export type ActivityLack = 'nobodyDoes' | 'nobodyAnswers' | 'manyAnswer' | 'untaught101' | 'untaught201'

/** What is not settled about an activity: who does it, the one person who answers for it, and what it asks them to know. */
export function activityLacks(
  { id, starter }: Pick<Activity, 'id' | 'starter'>,
  assignments: readonly Assignment[],
  people: readonly Person[],
): ActivityLack[] {
  const own = assignments.filter((one) => one.activityId === id)
  const doing = own.filter(({ duty }) => duty === 'responsible' || duty === 'both')
  const answering = own.filter(({ duty }) => duty === 'accountable' || duty === 'both').length
  const course = starter && courseFor[starter]
  const isUntaught = doing.some(({ personId }) =>
    people.some((person) => course && person.id === personId && person[`${course}DoneDay`] === null),
  )
  return [
    ...(doing.length > 0 ? [] : ['nobodyDoes' as const]),
    ...(answering === 0 ? ['nobodyAnswers' as const] : answering > 1 ? ['manyAnswer' as const] : []),
    ...(isUntaught ? [course === 'trainer' ? ('untaught201' as const) : ('untaught101' as const)] : []),
  ]
}

/** Whether a certificate says that this person may teach; undefined for somebody who is not in the list. */
export function isCertified(name: string, people: readonly Person[]): boolean | undefined {
  const known = people.find((person) => sameName(person.name, name))
  return known && known.trainerDoneDay !== null
}

/**
 * Whether course 101 is not noted for whoever is to answer. Where nobody keeps a list of people, nothing is asked of
 * anybody.
 */
export function lacksBasics(name: string, people: readonly Person[], day: Day): boolean {
  if (name.trim() === '' || people.length === 0) return false
  return !people.some(
    (person) => sameName(person.name, name) && person.basicsDoneDay !== null && person.basicsDoneDay <= day,
  )
}

export function sameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()
}

export type DueTraining = { personId: Id; name: string; course: Course; dueDay: Day }

/** Courses that were to be taken by now and were not, the oldest first. */
export function dueTrainings(people: readonly Person[], today: Day): DueTraining[] {
  const due = people.flatMap(({ id, name, ...person }) =>
    courses.flatMap((course) => {
      const dueDay = person[`${course}DueDay`]
      if (dueDay === null || dueDay > today || person[`${course}DoneDay`] !== null) return []
      return [{ personId: id, name, course, dueDay }]
    }),
  )
  return due.toSorted((a, b) => a.dueDay.localeCompare(b.dueDay))
}

/** How many posts of the coming four weeks somebody is named beside; an empty name is nobody. */
export const PlannedPosts = z.object({ name: Line, count: z.number().int() })
export type PlannedPosts = z.infer<typeof PlannedPosts>

export type Load = {
  posts: number
  /** Null while nobody has said what a post takes. */
  plannedHours: number | null
  hours: number | null
  isMore: boolean
}

const weeks = 4

/** What is planned for somebody, in hours a week, beside the hours there are: two numbers, and no judgement. */
export function loadOf(
  { name, weeklyHours }: Pick<Person, 'name' | 'weeklyHours'>,
  planned: readonly PlannedPosts[],
  minutesPerPost: number | null,
): Load {
  const own = planned.filter((one) => one.name.trim() !== '' && sameName(one.name, name))
  const posts = own.reduce((sum, { count }) => sum + count, 0)
  const plannedHours = minutesPerPost === null ? null : (posts * minutesPerPost) / 60 / weeks
  const isMore = plannedHours !== null && weeklyHours !== null && plannedHours > weeklyHours
  return { posts, plannedHours, hours: weeklyHours, isMore }
}
