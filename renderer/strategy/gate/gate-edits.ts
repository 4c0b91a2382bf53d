import { dayOf } from '../../../shared/day.ts'
import { answerAfter, type GateEdit, gateIds } from '../../../shared/strategy/gate.ts'
import { api } from '../../api.ts'
import { settleDrafts } from '../../drafts.ts'
import { useKnown } from '../../workspace.ts'
import { aboutOf, loadStrategy, shown } from '../store.ts'

/** The day it is where the brand is. */
export function useToday(): string {
  const timeZone = useKnown(({ workspace }) => workspace?.timeZone)
  return todayIn(timeZone)
}

function todayIn(timeZone = 'UTC'): string {
  return dayOf(new Date().toISOString(), timeZone)
}

/** Shows an answer at once and writes it; who says so and when to look again come back from the file. */
export async function answerGate(edit: GateEdit): Promise<void> {
  const { question, patch } = edit
  const today = todayIn(useKnown.getState().workspace?.timeZone)
  await shown(
    (view) => {
      const old = view.gate.find((one) => one.question === question)
      const answer = answerAfter(old, edit, { today, person: '' })
      const others = view.gate.filter((one) => one !== old)
      return { ...view, gate: answer ? [...others, answer] : others }
    },
    () => api.strategy.answerGate(edit),
    { about: aboutOf({ id: gateIds[question], patch }) },
  )
  settleDrafts(gateIds[question], Object.keys(patch))
  await loadStrategy()
}
