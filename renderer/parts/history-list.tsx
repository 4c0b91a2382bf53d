import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryLine } from '../../shared/app.ts'
import { HistoryStep } from './history-step.tsx'
import classes from './record-history.module.css'

interface HistoryListProps {
  /** Newest first. */
  lines: readonly HistoryLine[]
  /** How many steps show before a button offers the rest. */
  first?: number
  /** How a text is said on one line; as it is kept, unless given. */
  asWords?: (text: string) => string
}

const asKept = (text: string) => text

export function countSteps(lines: readonly HistoryLine[]): number {
  return new Set(lines.map(({ step }) => step)).size
}

/** Who did what and when, step by step. */
export function HistoryList({ lines, first = 5, asWords = asKept }: HistoryListProps) {
  const { t } = useTranslation()
  const [isAll, setAll] = useState(false)
  const steps = [...Map.groupBy(lines, ({ step }) => step).values()]
  const shown = isAll ? steps : steps.slice(0, first)
  return (
    <>
      <ol className={classes.steps}>
        {shown.map((some) => (
          <HistoryStep key={some[0]?.step} lines={some} asWords={asWords} />
        ))}
      </ol>
      {shown.length < steps.length ? (
        <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
          {t('shell.history.more', { count: steps.length - shown.length })}
        </Button>
      ) : null}
    </>
  )
}
