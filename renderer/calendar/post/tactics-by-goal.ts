import type { CalendarChoices } from '../../../shared/calendar/calendar-choices.ts'

type Choices = Pick<CalendarChoices, 'goals' | 'tactics'>

/** The tactics as a picker offers them, under the goals they serve. */
export function tacticsByGoal(
  { goals, tactics }: Choices,
  labelOf: (tactic: Choices['tactics'][number]) => string = ({ title }) => title,
) {
  return goals.map((goal) => ({
    group: goal.title,
    items: tactics
      .filter(({ goalId }) => goalId === goal.id)
      .map((tactic) => ({ value: tactic.id, label: labelOf(tactic) })),
  }))
}
