import { budgetRules } from './budget-rules.ts'
import { businessRules } from './business-rules.ts'
import { channelRules } from './channel-rules.ts'
import { contentRules } from './content-rules.ts'
import { mediaRules } from './media-rules.ts'
import { networkRules } from './network-rules.ts'
import { peopleRules } from './people-rules.ts'
import { planRules } from './plan-rules.ts'
import { replyRules } from './reply-rules.ts'
import { type CheckupInput, type Finding, findingPlaces, type Rule } from './rule.ts'

/** Every rule, in the order in which its findings are read. A new one is an entry here, its sentence, and two tests. */
export const rules: readonly Rule[] = [
  ...planRules,
  ...channelRules,
  ...networkRules,
  ...contentRules,
  ...mediaRules,
  ...businessRules,
  ...budgetRules,
  ...replyRules,
  ...peopleRules,
]

/** What is weak or contradictory in a strategy, by where it is mended. It only names: nothing is refused or scored. */
export function checkUp(input: CheckupInput): Finding[] {
  const found = rules.flatMap(({ id, place, isBeside = false, find }) =>
    find(input).map(({ record = null, values = {}, parts = [] }) => ({
      rule: id,
      place,
      record,
      isBeside,
      values,
      parts,
    })),
  )
  return findingPlaces.flatMap((place) => found.filter((finding) => finding.place === place))
}
