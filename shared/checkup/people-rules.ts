import { isCrisisOpen } from '../strategy/crisis.ts'
import { activityLacks, dueTrainings, loadOf, openAudit } from '../strategy/people.ts'
import { isOverdue, stillToRead, versionInForce } from '../strategy/policy.ts'
import { type CheckupInput, isBlank, once, oneDecimal, type Rule } from './rule.ts'

/** Whether anybody has begun to say who does what: before that, each gap in it would only repeat the first one. */
const isBegun = ({ persons, policies, audits }: CheckupInput) =>
  persons.length + policies.length + audits.length > 0

export const peopleRules: readonly Rule[] = [
  {
    id: 'nobodyAccountable',
    place: 'people',
    find: (input) => once(isBegun(input) && isBlank(input.sheets.governance[0].accountable)),
  },
  {
    id: 'activityOpen',
    place: 'people',
    isBeside: true,
    find: ({ activities, assignments, persons }) =>
      activities.flatMap((activity) => {
        const lacks = activityLacks(activity, assignments, persons)
        const parts = lacks.map((lack) => `people.lack.${lack}`)
        return once(lacks.length > 0, { record: activity.id, values: { title: activity.title }, parts })
      }),
  },
  {
    id: 'nobodyTrained',
    place: 'people',
    find: ({ persons }) =>
      once(persons.length > 0 && persons.every(({ basicsDoneDay }) => basicsDoneDay === null)),
  },
  {
    id: 'trainingOverdue',
    place: 'people',
    isBeside: true,
    find: ({ persons, today }) =>
      dueTrainings(persons, today)
        .filter(({ dueDay }) => dueDay < today)
        .map(({ personId, name, course, dueDay }) => ({
          record: personId,
          values: { title: name, day: dueDay },
          parts: [`people.course.${course}.short`],
        })),
  },
  {
    id: 'hoursShort',
    place: 'people',
    isBeside: true,
    find: ({ persons, plannedPosts, sheets }) =>
      persons.flatMap((person) => {
        const { isMore, plannedHours, hours, posts } = loadOf(
          person,
          plannedPosts,
          sheets.governance[0].minutesPerPost,
        )
        return once(isMore, {
          record: person.id,
          values: {
            title: person.name,
            planned: oneDecimal(plannedHours ?? 0),
            hours: hours ?? 0,
            count: posts,
          },
        })
      }),
  },
  {
    id: 'policyOverdue',
    place: 'policies',
    isBeside: true,
    find: ({ policies, policyVersions, today }) =>
      policies
        .filter((policy) => isOverdue(policy, versionInForce(policy.id, policyVersions), today))
        .map(({ id, title }) => ({ record: id, values: { title } })),
  },
  {
    id: 'policyUnread',
    place: 'policies',
    isBeside: true,
    find: ({ policies, policyVersions, persons, acknowledgements }) =>
      policies.flatMap(({ id, title }) => {
        const version = versionInForce(id, policyVersions)
        const count = version ? stillToRead(version, persons, acknowledgements).length : 0
        return once(count > 0, { record: id, values: { title, count } })
      }),
  },
  {
    id: 'auditOverdue',
    place: 'policies',
    isBeside: true,
    find: ({ audits, today }) => {
      const open = openAudit(audits)
      const day = open?.dueDay ?? null
      return once(open !== undefined && day !== null && day < today, {
        record: open?.id ?? null,
        values: { title: open?.title ?? '', day: day ?? '' },
      })
    },
  },
  {
    id: 'noCrisisPage',
    place: 'crisis',
    find: ({ channels, sheets, crisisCalls }) =>
      once(
        channels.some(({ decision }) => decision === 'active') && isCrisisOpen(sheets.crisis[0], crisisCalls),
      ),
  },
]
