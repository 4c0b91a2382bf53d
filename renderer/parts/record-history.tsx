import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type HistoryLine, historyParts } from '../../shared/app.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import { Section } from '../ui/page/section.tsx'
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
  const steps = useSteps(table, id)
  if (!steps) return null
  const shown = isAll ? steps : steps.slice(0, first)
  return (
    <Section title={t('shell.history.title')} aside={steps.length > 0 ? format.number(steps.length) : null}>
      {steps.length === 0 ? <p className={classes.empty}>{t('shell.history.empty')}</p> : null}
      <ol className={classes.steps}>
        {shown.map((lines) => (
          <HistoryStep key={lines[0]?.step} lines={lines} asWords={asWords} />
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

/** The record's changes, those of one step together; undefined until they are read. */
function useSteps(table: string, id: string): HistoryLine[][] | undefined {
  const [lines, setLines] = useState<HistoryLine[]>()
  useEffect(() => {
    let isOver = false
    const read = () => {
      api.history.record({ table, id }).then(
        (found) => isOver || setLines(found),
        () => isOver || setLines([]),
      )
    }
    read()
    const stop = onTables([table, historyParts[table]?.table ?? table], read)
    return () => {
      isOver = true
      stop()
    }
  }, [table, id])
  return lines && [...Map.groupBy(lines, ({ step }) => step).values()]
}
