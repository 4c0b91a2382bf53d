import { IconAlertCircle, IconCircleCheck, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { effectiveKind, type MissingPart, type Objective, smartCheck } from '../../shared/strategy.ts'
import { useFormat } from '../parts/format.ts'
import { useMeasureName } from './measure-name.ts'
import classes from './panel.module.css'

/** The field of each part that may be missing, so that its word leads there. */
export const partIds: Record<MissingPart, string> = {
  question: 'objective-question',
  measure: 'objective-measure',
  baseline: 'objective-baseline',
  target: 'objective-target',
  band: 'objective-band',
  date: 'objective-due',
  responsible: 'objective-responsible',
}

/** Says in a sentence what the objective promises, or what it lacks to promise anything. */
export function CheckNote({ objective }: { objective: Objective }) {
  const { t } = useTranslation()
  const sentence = useSentence(objective)
  const missing = smartCheck(objective)
  const isExploring = effectiveKind(objective) === 'exploring'
  if (missing.length === 0) {
    const Icon = isExploring ? IconSearch : IconCircleCheck
    return (
      <Note tone={isExploring ? 'note' : 'good'} icon={<Icon size={16} stroke={1.5} aria-hidden />}>
        <p dir="auto">{sentence}</p>
      </Note>
    )
  }
  const isMeasured = missing.every((part) => part === 'responsible')
  const head = isExploring ? 'exploringNeeds' : isMeasured ? 'measurable' : 'notMeasurable'
  return (
    <Note tone={isExploring ? 'note' : 'warn'} icon={<IconAlertCircle size={16} stroke={1.5} aria-hidden />}>
      <p>{t(`strategy.check.${head}`)}</p>
      <p>
        {t('strategy.check.stillNeeds')}{' '}
        {missing.map((part, index) => (
          <span key={part}>
            {index > 0 ? t('strategy.check.comma') : null}
            <button type="button" className={classes.missing} onClick={() => focusPart(part)}>
              {t(`strategy.missing.${part}`)}
            </button>
          </span>
        ))}
      </p>
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

function focusPart(part: MissingPart): void {
  const field = document.getElementById(partIds[part])
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}

function useSentence(objective: Objective): string {
  const { t } = useTranslation()
  const format = useFormat()
  const measureName = useMeasureName()
  const { baseline, target, band, dueDay, responsible, question, measureId } = objective
  const values = {
    measure: measureName(measureId),
    baseline: format.number(baseline, 2),
    target: format.number(target, 2),
    band: format.number(band, 2),
    day: format.day(dueDay),
    responsible,
    question,
  }
  return t(`strategy.check.sentence.${effectiveKind(objective)}`, values)
}
