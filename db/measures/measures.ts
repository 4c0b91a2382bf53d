import type { Id } from '../../shared/record.ts'
import { expandFormula, measuresIn, storedFormula } from '../../shared/review/formula.ts'
import type {
  FormulaResult,
  FormulaTrial,
  MeasureLine,
  MeasureNotePatch,
} from '../../shared/review/measure-line.ts'
import { formulaValue, sumOver } from '../../shared/review/measure-value.ts'
import { isMeasureKey, measureKeys, natureIn } from '../../shared/review/measures.ts'
import type { Measure } from '../../shared/review/review.ts'
import type { StrategyEdit } from '../../shared/strategy/strategy-edits.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { computeNumbers } from '../review/month.ts'
import { listMonthValues, listOwnMeasures, toldOf } from './month-values.ts'
import { newestFiles } from './newest-files.ts'
import { newestMonths } from './newest-months.ts'

/** Every measure, the built-in ones first, with what the team says of it and where it is used. */
export function listMeasures(db: Db): MeasureLine[] {
  const own = listOwnMeasures(db)
  const notes = new Map(
    all(db, query.selectFrom('measureNote').selectAll()).map((note) => [note.measureId, note]),
  )
  const objectives = all(
    db,
    query.selectFrom('objective').select(['id', 'title', 'measureId']).orderBy('position'),
  )
  const months = newestMonths(db)
  const files = newestFiles(db, months, natureIn(own))
  const lineOf = (measureId: string, measure: Measure | null): MeasureLine => {
    const note = notes.get(measureId)
    return {
      ...{ measureId, own: measure, purpose: note?.purpose ?? '' },
      ...{ vanity: note?.vanity ?? null, vanityReason: note?.vanityReason ?? '' },
      objectives: objectives
        .filter((one) => one.measureId === measureId)
        .map(({ id, title }) => ({ id, title })),
      usedIn: usesOf(own, measureId),
      lastMonth: months.get(measureId) ?? null,
      fromFiles: files.get(measureId) ?? null,
    }
  }
  return [
    ...measureKeys.map((key) => lineOf(key, null)),
    ...own.map((measure) => lineOf(measure.id, measure)),
  ]
}

/** The own measures whose formula names one. */
export function listUses(db: Db, measureId: string): MeasureLine['usedIn'] {
  return usesOf(listOwnMeasures(db), measureId)
}

function usesOf(own: readonly Measure[], measureId: string): MeasureLine['usedIn'] {
  return own
    .filter(({ formula }) => {
      const read = formula ? storedFormula(formula) : undefined
      return read !== undefined && measuresIn(read).includes(measureId)
    })
    .map(({ id, name }) => ({ id, name }))
}

/** False when there is no such measure. */
export function noteMeasure(db: Db, measureId: string, patch: MeasureNotePatch): boolean {
  if (!isMeasureKey(measureId) && !listOwnMeasures(db).some(({ id }) => id === measureId)) return false
  const old = first(db, query.selectFrom('measureNote').selectAll().where('measureId', '=', measureId))
  commit(db, { key: 'measures.did.note' }, (writer) =>
    old
      ? writer.change('measureNote', old.id, patch)
      : writer.add('measureNote', {
          ...{ id: newId(), measureId, purpose: '', vanity: null, vanityReason: '' },
          ...patch,
        }),
  )
  return true
}

/** True when a formula would be computed from its own measure. */
export function isLoopOfMeasures(db: Db, edit: StrategyEdit): boolean {
  if (edit.table !== 'measure' || !edit.patch.formula) return false
  return expandWith(listOwnMeasures(db), edit.id, edit.patch.formula) === undefined
}

function expandWith(own: readonly Measure[], measureId: Id, text: string) {
  return expandFormula({ measureId }, (id) => {
    const written = id === measureId ? text : own.find((one) => one.id === id)?.formula
    return written ? storedFormula(written) : undefined
  })
}

/** What a formula would say of the whole brand in a month. */
export function tryFormula(db: Db, { measureId, formula, month }: FormulaTrial): FormulaResult {
  const own = listOwnMeasures(db)
  const nameOf = (id: string) => own.find((one) => one.id === id)?.name ?? ''
  const expanded = expandWith(own, measureId, formula)
  if (!expanded || !storedFormula(formula))
    return { isLoop: !expanded, value: null, parts: [], missing: [], channels: null }
  const six = computeNumbers(db, month)
  const told = toldOf(
    listMonthValues(db, month, () => six, { own, hasCampaigns: false }),
    null,
    own,
    six,
  )
  const found = formulaValue(expanded, null, told)
  const lacking = measuresIn(expanded).filter(
    (id) => told.valueIn(id, null) === null && sumOver(id, told.channels, told) === null,
  )
  return {
    ...{ isLoop: false, value: found?.value ?? null, channels: found?.channels ?? null },
    parts: (found?.parts ?? []).map((part) => ({ ...part, measureName: nameOf(part.measureId) })),
    missing: lacking.map((id) => ({ measureId: id, measureName: nameOf(id) })),
  }
}
