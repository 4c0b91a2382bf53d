import { useTranslation } from 'react-i18next'
import { type ExperimentLine, isShare, type PostGroup } from '../../shared/review/experiment.ts'
import { figuresOf, isTooFew } from '../../shared/review/experiment-figures.ts'
import { measureKeys } from '../../shared/review/measures.ts'
import { useFormat } from './format.ts'

type Told = Pick<
  ExperimentLine,
  'measureId' | 'measureName' | 'usual' | 'expected' | 'result' | 'tried' | 'others'
>

/** How the figures of an experiment are said, on screen and on paper. */
export function useExperimentWords() {
  const { t } = useTranslation()
  const format = useFormat()

  function nameOf(measureId: string | null, measureName = ''): string {
    if (measureId === 'engagementRate') return t('glossary.metricName.engagements')
    if (measureId === 'clickRate') return t('experiments.clickRate')
    const builtIn = measureKeys.find((one) => one === measureId)
    return builtIn ? t(`glossary.measureName.${builtIn}`) : measureName
  }

  function amount(value: number | null, measureId: string | null): string {
    return isShare(measureId) ? format.percent(value, 2) : format.number(value, 1)
  }

  /** `n` posts beside what they tell. */
  function ofPosts({ counted }: PostGroup): string {
    return counted === 0 ? t('experiments.noneMeasured') : t('review.postCount', { count: counted })
  }

  /** What came against what is usual, in one line; empty while neither is known. */
  function came(line: Told): string {
    const { measureId } = line
    const { usual, result } = figuresOf(line)
    if (usual === null && result === null) return ''
    return [
      t('experiments.cameTo', {
        result: amount(result, measureId),
        usual: amount(usual, measureId),
        measure: nameOf(measureId, line.measureName),
      }),
      isTooFew(line) ? t('experiments.tooFew') : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }

  /** From when to when it is tried; on paper a day is told alike whenever it is printed. */
  function lasts({ startDay, endDay }: Pick<ExperimentLine, 'startDay' | 'endDay'>, isPaper = false): string {
    if (!startDay) return t('experiments.noStart')
    if (!endDay)
      return t('experiments.since', {
        day: isPaper ? format.day(startDay, 'medium') : format.dayNear(startDay),
      })
    return t('experiments.fromTo', { from: format.day(startDay, 'short'), to: format.day(endDay, 'short') })
  }

  return { nameOf, amount, ofPosts, came, lasts }
}
