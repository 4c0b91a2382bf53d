import type { NewPlanChoice, PlanChoice } from '../shared/print/plan-choice.ts'
import type { Id } from '../shared/record.ts'
import { commit } from './commit.ts'
import { newId } from './id.ts'
import type { Db } from './open.ts'
import { all, query } from './query.ts'

export function listPlanChoices(db: Db): PlanChoice[] {
  return all(db, query.selectFrom('planChoice').selectAll().orderBy('position').orderBy('id'))
}

/** Keeps a choice under its name, in the place of what had that name. */
export function savePlanChoice(db: Db, choice: NewPlanChoice): PlanChoice | undefined {
  const known = listPlanChoices(db)
  const old = known.find(({ name }) => name === choice.name)
  const label = { key: 'exports.did.saveChoice', values: { title: choice.name } }
  const position = (known.at(-1)?.position ?? 0) + 1
  return commit(db, label, (writer) =>
    old
      ? writer.change('planChoice', old.id, choice)
      : writer.add('planChoice', { id: newId(), ...choice, position }),
  )
}

/** False when it is gone already. */
export function removePlanChoice(db: Db, id: Id): boolean {
  const old = listPlanChoices(db).find((one) => one.id === id)
  const label = { key: 'exports.did.removeChoice', values: { title: old?.name } }
  return old ? commit(db, label, (writer) => writer.remove('planChoice', id)) : false
}
