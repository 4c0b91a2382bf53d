import type { TFunction } from 'i18next'
import { formulaNames, storedFormula, writeFormula } from '../../../shared/review/formula.ts'
import type { MeasureLine } from '../../../shared/review/measure-line.ts'
import { builtInMeasures, isMeasureKey, type Nature } from '../../../shared/review/measures.ts'
import { isolate } from '../../parts/label.ts'
import { tellRange } from '../../parts/line-list.ts'
import { measureWord } from '../../parts/measure-words.ts'

export function nameOfLine({ measureId, own }: MeasureLine, t: TFunction): string {
  return measureWord(measureId, own?.name ?? '', t)
}

export function definitionOf({ measureId, own }: MeasureLine, t: TFunction): string {
  return isMeasureKey(measureId) ? t(`measures.definition.${measureId}`) : (own?.definition ?? '')
}

export function natureOfLine({ measureId, own }: MeasureLine): Nature | 'formula' {
  if (isMeasureKey(measureId)) return builtInMeasures[measureId].nature
  if (own?.formula) return 'formula'
  return own?.isStock ? 'stock' : 'flow'
}

/** As the team says, else as it is known. */
export function isVain({ measureId, vanity }: MeasureLine): boolean {
  if (vanity) return vanity === 'yes'
  return isMeasureKey(measureId) && builtInMeasures[measureId].isVanity
}

/** What each measure is written as in a formula, in the language of the screen. */
export function namesIn(lines: readonly MeasureLine[], t: TFunction): Map<string, string> {
  return formulaNames(lines.map((line) => ({ id: line.measureId, name: nameOfLine(line, t) })))
}

/** A stored formula in the language of the screen. */
export function formulaText(stored: string, names: ReadonlyMap<string, string>, locale: string): string {
  const formula = storedFormula(stored)
  return formula ? writeFormula(formula, (id) => names.get(id) ?? `{${id}}`, locale) : stored
}

/** Where a file told its newest number: of how many days, and on which lines. */
export function tellFiles({ fromFiles }: MeasureLine, t: TFunction): string[] {
  if (!fromFiles) return []
  const { days, files } = fromFiles
  const told = files.map(({ name, from, to }) => {
    const lines = tellRange({ from, to })
    return t('review.paid.fileLines', { name: isolate(name), count: to - from + 1, lines })
  })
  return [...(days ? [t('review.cell.days', days)] : []), ...told]
}
