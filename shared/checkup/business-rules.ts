import { type BlockKind, dangerOf, isRisk } from '../strategy/business.ts'
import { isBlank, once, type Rule } from './rule.ts'

/** What a plan should say something about, and the page on which it does. */
const asked: readonly { kind: BlockKind; page: string }[] = [
  { kind: 'finance', page: 'planning' },
  { kind: 'risk', page: 'risks' },
]

export const businessRules: readonly Rule[] = [
  {
    id: 'businessOpen',
    place: 'business',
    find: ({ goals, blocks }) => {
      const open = asked.filter(({ kind }) => !blocks.some((block) => block.kind === kind))
      const parts = open.map(({ kind }) => `strategy.business.about.${kind}`)
      return once(goals.length > 0 && open.length > 0, { values: { page: open[0]?.page ?? '' }, parts })
    },
  },
  {
    id: 'riskUnanswered',
    place: 'business',
    isBeside: true,
    find: ({ blocks }) =>
      blocks
        .filter((block) => isRisk(block) && dangerOf(block) === 'high' && isBlank(block.answer))
        .map(({ id, title, likelihood, impact }) => ({
          record: id,
          values: { title },
          parts: [`glossary.likelihood.${likelihood}`, `glossary.impact.${impact}`],
        })),
  },
]
