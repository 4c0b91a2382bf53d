import { z } from 'zod'
import { Day } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'

/** The pages of the business behind a strategy, each with the kinds of things that stand on it (seeds 000, 003, 004). */
export const businessPages = {
  customers: ['profile', 'target'],
  analysis: ['market', 'competitors', 'ourselves'],
  value: ['promise', 'proof'],
  planning: ['finance', 'choice'],
  risks: ['risk'],
  resources: ['people', 'skills', 'suppliers', 'partners', 'money'],
  outside: [
    'technology',
    'political',
    'legal',
    'economic',
    'environmental',
    'platform',
    'feedback',
    'urgent',
  ],
} as const
export type BusinessPage = keyof typeof businessPages
export type BlockKind = (typeof businessPages)[BusinessPage][number]

export const pageNames = Object.keys(businessPages) as BusinessPage[]
const kinds: readonly BlockKind[] = Object.values(businessPages).flat()

export function kindsOf(page: BusinessPage): readonly BlockKind[] {
  return businessPages[page]
}

/** The page on which a kind stands. */
export function pageOf(kind: BlockKind): BusinessPage {
  return pageNames.find((page) => kindsOf(page).includes(kind)) ?? 'customers'
}

/** Who brings a resource: own staff, or an agency (seed 004). */
export const sides = ['inside', 'agency'] as const

/** From the least to the most, in words: nobody knows a risk to the percent. */
export const likelihoods = ['unlikely', 'possible', 'likely'] as const
export const impacts = ['slight', 'noticeable', 'severe'] as const

/** Risks that every plan like this one runs, ready to be taken in and said in one's own words. */
export const riskStarters = ['platform', 'hacked', 'person', 'storm', 'rights', 'money'] as const

/** One thing about the business that the plan builds on, or that may happen to it. */
export const BusinessBlock = z.object({
  id: Id,
  kind: z.enum(kinds),
  title: Line,
  text: Prose,
  /** Of a resource only; null is not decided yet. */
  side: z.enum(sides).nullable(),
  /** Of a risk only, as is what follows; null is not judged yet. */
  likelihood: z.enum(likelihoods).nullable(),
  impact: z.enum(impacts).nullable(),
  /** What is done about it. */
  answer: Prose,
  responsible: Line,
  /** When it is looked at again; null is never. */
  lookAgainDay: Day.nullable(),
  /** Which of the common risks it was taken from, whatever it says by now. */
  starter: z.enum(riskStarters).nullable(),
  position: Position,
})
export type BusinessBlock = z.infer<typeof BusinessBlock>

/** That a block feeds a goal; one block may feed several. */
export const BlockGoal = z.object({ id: Id, blockId: Id, goalId: Id })
export type BlockGoal = z.infer<typeof BlockGoal>

export const isRisk = ({ kind }: Pick<BusinessBlock, 'kind'>): boolean => kind === 'risk'

export const dangers = ['low', 'middle', 'high'] as const
export type Danger = (typeof dangers)[number]

/** How much a risk asks to be answered, from both of its words; undefined while one of them is open. */
export function dangerOf({
  likelihood,
  impact,
}: Pick<BusinessBlock, 'likelihood' | 'impact'>): Danger | undefined {
  if (likelihood === null || impact === null) return undefined
  const sum = likelihoods.indexOf(likelihood) + impacts.indexOf(impact)
  return sum >= 3 ? 'high' : sum === 2 ? 'middle' : 'low'
}

/** The heaviest risks first, those not judged yet last; what weighs the same stays in its order. */
export function byWeight<Risk extends Pick<BusinessBlock, 'likelihood' | 'impact'>>(
  risks: readonly Risk[],
): Risk[] {
  const weightOf = (risk: Risk) => {
    const danger = dangerOf(risk)
    return danger ? dangers.indexOf(danger) : -1
  }
  return risks.toSorted((one, other) => weightOf(other) - weightOf(one))
}

/** True from the day on which a block is to be looked at again until that day is moved. */
export function isBlockDue({ lookAgainDay }: Pick<BusinessBlock, 'lookAgainDay'>, today: Day): boolean {
  return lookAgainDay !== null && lookAgainDay <= today
}

/** What feeds a goal, in the order of the blocks. */
export function blocksFeeding<Block extends Pick<BusinessBlock, 'id'>>(
  { blocks, feeds }: { blocks: readonly Block[]; feeds: readonly BlockGoal[] },
  goalId: Id,
): Block[] {
  const ids = new Set(feeds.filter((feed) => feed.goalId === goalId).map(({ blockId }) => blockId))
  return blocks.filter(({ id }) => ids.has(id))
}
