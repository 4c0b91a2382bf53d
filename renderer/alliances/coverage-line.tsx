import { useTranslation } from 'react-i18next'
import { type CoverageCount, coverages } from '../../shared/alliances/coverage.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import classes from './alliances.module.css'

/** How many requirements are covered, thin and open; a bid that is still written says that there are none. */
export function CoverageLine({ coverage, isOpen }: { coverage: CoverageCount; isOpen: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = coverages.filter((one) => coverage[one] > 0)
  return (
    <span className={classes.coverage}>
      {shown.length === 0 && isOpen ? t('alliances.nothingAsked') : null}
      {shown.map((one) => (
        <span key={one} className={classes.counted}>
          <StatusMark kind="coverage" status={one} /> {format.number(coverage[one])}
        </span>
      ))}
    </span>
  )
}
