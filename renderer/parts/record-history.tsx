import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { historyParts } from '../../shared/app.ts'
import { api } from '../api.ts'
import { Section } from '../ui/page/section.tsx'
import { useRead } from '../use-read.ts'
import { useFormat } from './format.ts'
import { HistoryStep } from './history-step.tsx'
import classes from './record-history.module.css'

interface RecordHistoryProps {
  table: string
  id: string
  /** How many steps show before a button offers the rest. */
  first?: number
  /** How a text is said on one line; as it is kept, unless given. */
  asWords?: (text: string) => string
}

const asKept = (text: string) => text

/** Who changed what in this record, when, from what and to what; newest first. */
export function RecordHistory({ table, id, first = 5, asWords = asKept }: RecordHistoryProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isAll, setAll] = useState(false)
  const parts = [table, historyParts[table]?.table ?? table]
  const { value: lines, error } = useRead(`${table} ${id}`, () => api.history.record({ table, id }), parts)
  if (!lines && !error) return null
  const steps = [...Map.groupBy(lines ?? [], ({ step }) => step).values()]
  const shown = isAll ? steps : steps.slice(0, first)
  return (
    <Section title={t('shell.history.title')} aside={steps.length > 0 ? format.number(steps.length) : null}>
      {steps.length === 0 ? <p className={classes.empty}>{t('shell.history.empty')}</p> : null}
      <ol className={classes.steps}>
        {shown.map((lines) => (
          <HistoryStep key={lines[0]?.step} table={table} lines={lines} asWords={asWords} />
        ))}
      </ol>
      {shown.length < steps.length ? (
        <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
          {t('shell.history.more', { count: steps.length - shown.length })}
        </Button>
      ) : null}
    </Section>
  )
}
