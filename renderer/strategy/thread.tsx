import { IconChevronRight } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { StrategyTable } from '../../shared/strategy-tables.ts'
import { goToRecord } from '../place.ts'
import classes from './panel.module.css'

interface ThreadProps {
  kind: StrategyTable
  /** From the goal down to the record's parent. */
  above?: { id: string; title: string }[]
}

/** Over a panel's title: what kind of record it is, and the way up to its goal. */
export function Thread({ kind, above = [] }: ThreadProps) {
  const { t } = useTranslation()
  return (
    <nav className={classes.thread} aria-label={t('strategy.panel.thread')}>
      {above.map(({ id, title }) => (
        <Fragment key={id}>
          <button type="button" className={classes.threadStep} dir="auto" onClick={() => goToRecord(id)}>
            {title || '…'}
          </button>
          <IconChevronRight size={12} stroke={1.5} className={`points ${classes.threadMark}`} aria-hidden />
        </Fragment>
      ))}
      <span className={classes.kind}>{t(`glossary.${kind}`)}</span>
    </nav>
  )
}
