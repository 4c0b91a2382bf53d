import { addDays } from '../../shared/day.ts'
import { newId } from '../id.ts'
import { readLists } from '../strategy/view.ts'
import type { Sample } from './add-strategy.ts'

/** The strategy as the owner agreed to it a month ago: with a lower aim, and without what was thought of since. */
export function addVersion({ db, writer, words, today }: Sample): void {
  const lists = readLists(db)
  const then = {
    ...lists,
    objectives: lists.objectives.map((objective, place) =>
      place === 0 && objective.target !== null
        ? { ...objective, target: Math.round(objective.target * 0.9) }
        : objective,
    ),
    tactics: lists.tactics.slice(0, -1),
  }
  const day = addDays(today, -30)
  const [person = ''] = words.members.trim().split('\n')
  const madeAt = `${day}T10:00:00.000Z`
  const row = { id: newId(), name: words.version, person, madeAt, reason: '', month: null }
  writer.add('version', { ...row, content: JSON.stringify(then) })
}
