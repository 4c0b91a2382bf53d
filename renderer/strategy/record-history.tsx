import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryLine } from '../../shared/app.ts'
import type { StrategyRef } from '../../shared/strategy-edits.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import { useFormat } from '../parts/format.ts'
import { useLabel } from '../parts/label.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './panel.module.css'

/** Who did what to this record and when, newest first. */
export function RecordHistory({ table, id }: StrategyRef) {
  const { t } = useTranslation()
  const format = useFormat()
  const write = useLabel()
  const [lines, setLines] = useState<HistoryLine[]>([])

  useEffect(() => {
    let isOver = false
    const load = () =>
      void api.history.record({ table, id }).then(
        (found) => isOver || setLines(found),
        () => {},
      )
    load()
    const stop = onTables([table], load)
    return () => {
      isOver = true
      stop()
    }
  }, [table, id])

  const steps = lines.filter((line, index) => index === 0 || line.step !== lines[index - 1]?.step)
  if (steps.length === 0) return null
  return (
    <Section title={t('strategy.panel.history')} aside={format.number(steps.length)}>
      <ol className={classes.history}>
        {steps.slice(0, 20).map(({ step, person, at, act, label }) => (
          <li key={step}>
            <span dir="auto">{t(`strategy.panel.act.${act}`, { what: write(label) })}</span>
            <span className={classes.when}>
              {person ? (
                <>
                  <bdi>{person}</bdi>,{' '}
                </>
              ) : null}
              <bdi>{format.moment(at)}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
