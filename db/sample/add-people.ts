import { addDays, addMonths, lastDayOf, monthOf } from '../../shared/day.ts'
import { blankSheets } from '../../shared/print/sheets.ts'
import type { Duty, Person } from '../../shared/strategy/people.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { newId } from '../id.ts'
import { all, query } from '../query.ts'
import type { Sample } from './add-strategy.ts'
import { type Fields, readLines } from './lines.ts'

/** What each person is and has learnt, in days before today; a minus is the day by which it was to be learnt. */
const persons: (Pick<Person, 'relation' | 'knowledge' | 'interest' | 'weeklyHours'> & {
  basics: number
  trainer?: number
})[] = [
  { relation: 'staff', knowledge: 'sure', interest: 'keen', weeklyHours: 6, basics: 160, trainer: 150 },
  { relation: 'staff', knowledge: 'new', interest: 'open', weeklyHours: 1, basics: 140 },
  { relation: 'staff', knowledge: 'some', interest: 'keen', weeklyHours: 1.5, basics: 140 },
  { relation: 'volunteer', knowledge: 'some', interest: 'open', weeklyHours: 1, basics: -3 },
  { relation: 'agency', knowledge: 'sure', interest: 'open', weeklyHours: null, basics: 90 },
]

const starters = ['plan', 'write', 'film', 'approve', 'reply', 'numbers'] as const

const duties: (Duty | null)[][] = [
  ['accountable', 'consulted', 'responsible', null, null],
  ['accountable', null, 'responsible', 'responsible', null],
  ['accountable', null, 'responsible', null, 'responsible'],
  ['responsible', 'accountable', 'informed', null, null],
  ['both', 'informed', 'responsible', 'consulted', null],
  ['both', 'informed', null, null, null],
]

const inLines = (text: string) => text.replaceAll(' // ', '\n')

/** Who does what, by which rules, and what happens when something goes wrong; what is left open is left open on purpose. */
export function addPeople({ db, writer, words, today }: Sample): void {
  const members = all(db, query.selectFrom('member').selectAll().orderBy('id'))
  const names = readLines(words.members).map((fields) => fields(0))
  const nameOf = (place: number) => names[place] ?? ''
  const each = <T>(lines: string, add: (fields: Fields, place: number) => T): T[] => readLines(lines).map(add)

  const personIds = each(words.people, (fields, place) => {
    const { basics, trainer, ...about } = persons[place] as (typeof persons)[number]
    const isDone = basics > 0
    return writer.add('person', {
      ...blank.person,
      ...about,
      id: newId(),
      memberId: members.find(({ name }) => name === names[place])?.id ?? null,
      name: fields(2) || nameOf(place),
      team: fields(0),
      breaks: fields(1),
      basicsDueDay: isDone ? null : addDays(today, basics),
      basicsDoneDay: isDone ? addDays(today, -basics) : null,
      basicsTeacher: isDone && place > 0 ? nameOf(0) : '',
      trainerDoneDay: trainer ? addDays(today, -trainer) : null,
      position: place + 1,
    }).id
  })

  each(words.activities, (fields, place) => {
    const activity = writer.add('activity', {
      id: newId(),
      title: fields(0),
      starter: starters[place] ?? null,
      position: place + 1,
    })
    duties[place]?.forEach((duty, at) => {
      const personId = personIds[at]
      if (duty && personId) writer.add('assignment', { id: newId(), activityId: activity.id, personId, duty })
    })
  })

  const [governance] = readLines(words.governance)
  writer.add('governance', {
    ...blankSheets.governance[0],
    accountable: nameOf(0),
    evangelist: nameOf(2),
    reportsTo: governance?.(0) ?? '',
    sameMessage: governance?.(1) ?? '',
    minutesPerPost: 75,
  })

  each(words.policies, (fields, place) => {
    const publishedDay = addDays(today, place === 0 ? -150 : -20)
    const [title, text] = [fields(0), inLines(fields(1))]
    const policy = writer.add('policy', {
      ...{ id: newId(), title, text, responsible: nameOf(0), lookedAtDay: publishedDay },
      starter: place === 0 ? 'groundRules' : 'privacy',
      position: place + 1,
    })
    const version = writer.add('policyVersion', {
      ...{ id: newId(), policyId: policy.id, number: 1, title, text, publishedDay, person: nameOf(0) },
    })
    for (const personId of place === 0 ? personIds : personIds.slice(0, 3))
      writer.add('acknowledgement', {
        id: newId(),
        versionId: version.id,
        personId,
        day: addDays(publishedDay, 4),
      })
  })

  const [crisis] = readLines(words.crisis)
  const part = (place: number) => inLines(crisis?.(place) ?? '')
  writer.add('crisis', {
    ...blankSheets.crisis[0],
    ...{ whatCounts: part(0), firstHour: part(1), message: part(2), after: part(3) },
    holders: nameOf(0),
  })
  each(words.calls, (fields, place) =>
    writer.add('crisisCall', {
      id: newId(),
      name: nameOf([1, 0, 2][place] ?? 0),
      task: fields(0),
      // Numbers that nobody has.
      telephone: `555 01 0${place + 1}`,
      position: place + 1,
    }),
  )

  each(words.audits, (fields, place) => {
    const day = place === 0 ? addDays(today, -140) : lastDayOf(addMonths(monthOf(today), 1))
    return writer.add('audit', {
      ...{ id: newId(), title: fields(0), dueDay: day, responsible: nameOf(0), found: fields(1) },
      doneDay: place === 0 ? day : null,
      position: place + 1,
    })
  })
}
