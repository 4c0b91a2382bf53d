import { IconAlertCircle, IconCircleCheck, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { readSmart, type SmartGap, stepAMonth, stretchOf } from '../../../shared/strategy/smart.ts'
import { effectiveKind, type Objective, smartCheck } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useFormat } from '../../parts/format.ts'
import { goToRecord } from '../../place.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import classes from '../panel.module.css'
import { useMeasureName } from './measure-name.ts'

/** The goal's own field that a missing reason leads to. */
export const goalReasonId = 'goal-reason'

/** The field of each part that may be missing, so that its word leads there. */
export const partIds: Record<Exclude<SmartGap, Doubt | 'title' | 'goalReason'>, string> = {
  question: 'objective-question',
  measure: 'objective-measure',
  unit: 'objective-unit',
  baseline: 'objective-baseline',
  target: 'objective-target',
  band: 'objective-band',
  date: 'objective-due',
  start: 'objective-start',
  responsible: 'objective-responsible',
}

/** What is there and yet makes one ask; said in a sentence. */
const doubts = ['wrongWay', 'steep', 'backwards'] as const
type Doubt = (typeof doubts)[number]
const isDoubt = (gap: SmartGap): gap is Doubt => doubts.some((doubt) => doubt === gap)

/** Says in a sentence what the objective promises, or what it lacks to promise anything, quality by quality. */
export function CheckNote({ objective, view }: { objective: Objective; view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const sentence = useSentence(objective, view)
  const goal = view.goals.find(({ id }) => id === objective.goalId)
  const measure = view.measures.find(({ id }) => id === objective.measureId)
  const rows = readSmart(objective, { goal, measure })
  const missing = smartCheck(objective)
  const isExploring = effectiveKind(objective) === 'exploring'
  const step = stepAMonth(objective)
  const stretch = stretchOf(objective)
  const isMeasured = missing.every((part) => part === 'responsible')
  const isWhole = missing.length === 0
  const head = isExploring ? 'exploringNeeds' : isMeasured ? 'measurable' : 'notMeasurable'
  const tone = isExploring ? 'note' : !isWhole ? 'warn' : rows.length > 0 ? 'note' : 'good'
  const Icon = isWhole ? (isExploring ? IconSearch : IconCircleCheck) : IconAlertCircle
  return (
    <Note tone={tone} icon={<Icon size={16} stroke={1.5} aria-hidden />}>
      <p dir={isWhole ? 'auto' : undefined}>{isWhole ? sentence : t(`strategy.check.${head}`)}</p>
      {isWhole && !isExploring && step ? (
        <p>
          {t(step > 0 ? 'strategy.check.stepUp' : 'strategy.check.stepDown', {
            step: format.number(Math.abs(step), Math.abs(step) < 10 ? 1 : 0),
          })}
        </p>
      ) : null}
      {rows.length > 0 ? (
        <ul className={classes.qualities}>
          {rows.map(({ quality, gaps }) => (
            <li key={quality}>
              <span className={classes.quality}>{t(`strategy.smart.${quality}`)}</span>{' '}
              {gaps.map((gap, index) => (
                <span key={gap}>
                  {index > 0 ? (isDoubt(gap) ? ' ' : t('strategy.check.comma')) : null}
                  {isDoubt(gap) ? (
                    t(`strategy.doubt.${gap}`, { times: format.number(stretch, 1) })
                  ) : isReadOnly ? (
                    t(`strategy.missing.${gap}`)
                  ) : (
                    <button
                      type="button"
                      className={classes.missing}
                      onClick={() => leadTo(gap, objective.goalId)}
                    >
                      {t(`strategy.missing.${gap}`)}
                    </button>
                  )}
                </span>
              ))}
            </li>
          ))}
        </ul>
      ) : null}
    </Note>
  )
}

function Note({
  tone,
  icon,
  children,
}: {
  tone: 'good' | 'warn' | 'note'
  icon: ReactNode
  children: ReactNode
}) {
  return (
    <div className={classes.check} data-tone={tone}>
      <span className={classes.checkIcon}>{icon}</span>
      <div>{children}</div>
    </div>
  )
}

function leadTo(gap: Exclude<SmartGap, Doubt>, goalId: string): void {
  if (gap === 'goalReason') {
    goToRecord(goalId)
    // The goal's panel is there with the next frame.
    requestAnimationFrame(() => document.getElementById(goalReasonId)?.focus())
    return
  }
  const field =
    gap === 'title'
      ? document.querySelector<HTMLElement>('aside textarea, aside input')
      : document.getElementById(partIds[gap])
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}

function useSentence(objective: Objective, view: StrategyView): string {
  const { t } = useTranslation()
  const format = useFormat()
  const measureName = useMeasureName()
  const { baseline, target, band, dueDay, responsible, question, measureId } = objective
  const unit = view.measures.find(({ id }) => id === measureId)?.unit
  const values = {
    measure: measureName(measureId),
    baseline: format.number(baseline, 2),
    target: [format.number(target, 2), unit].filter(Boolean).join(' '),
    band: format.number(band, 2),
    day: format.day(dueDay),
    responsible,
    question,
  }
  return t(`strategy.check.sentence.${effectiveKind(objective)}`, values)
}
