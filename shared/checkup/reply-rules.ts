import { checkTree } from '../replies/reply-tree.ts'
import { replyHours } from '../strategy/listening.ts'
import { type Person, sameName } from '../strategy/people.ts'
import { type CheckupInput, isBlank, lacking, once, type Rule } from './rule.ts'

const isActive = ({ channels }: CheckupInput) => channels.some(({ decision }) => decision === 'active')

export const replyRules: readonly Rule[] = [
  {
    // Marketing without listening, before it begins.
    id: 'noWatchList',
    place: 'listening',
    find: (input) => once(isActive(input) && input.keywords.length === 0),
  },
  {
    id: 'brandUnwatched',
    place: 'listening',
    find: ({ keywords }) => once(keywords.length > 0 && !keywords.some(({ kind }) => kind === 'brand')),
  },
  {
    id: 'watchOpen',
    place: 'listening',
    isBeside: true,
    find: ({ keywords }) =>
      keywords.flatMap(({ id, title, place, rhythm, responsible }) => {
        const parts = lacking({
          place: isBlank(place),
          rhythm: rhythm === null,
          responsible: isBlank(responsible),
        })
        return once(parts.length > 0, { record: id, values: { title }, parts })
      }),
  },
  {
    id: 'nobodyReplies',
    place: 'reply',
    find: (input) => once(isActive(input) && isBlank(input.sheets.replyPlan[0].responsible)),
  },
  {
    // Certificates go before replies; it is said, and nobody is locked out.
    id: 'replierUntaught',
    place: 'reply',
    find: ({ sheets, replyNodes, persons }) => {
      const { responsible, standIn } = sheets.replyPlan[0]
      const named = [responsible, standIn, ...replyNodes.map((node) => node.responsible)]
      const isTaught = ({ basicsDoneDay }: Person) => basicsDoneDay !== null
      // While nobody has taken it, that is said once, of everybody.
      if (!persons.some(isTaught)) return []
      const untaught = persons
        .filter((person) => !isTaught(person))
        .filter((person) => named.some((name) => !isBlank(name) && sameName(name, person.name)))
      return untaught.map(({ name }) => ({ values: { title: name } }))
    },
  },
  {
    id: 'replySlow',
    place: 'reply',
    find: ({ sheets: { replyPlan } }) => {
      const { hours } = replyPlan[0]
      return once(hours !== null && hours > replyHours, { values: { hours: hours ?? 0, within: replyHours } })
    },
  },
  {
    id: 'treeOpen',
    place: 'reply',
    find: (tree) => {
      const problems = checkTree(tree)
      const kinds = [...new Set(problems.map(({ problem }) => problem))]
      return once(problems.length > 0, {
        record: problems[0]?.nodeId ?? null,
        values: { count: problems.length },
        parts: kinds.map((kind) => `reply.problemShort.${kind}`),
      })
    },
  },
]
