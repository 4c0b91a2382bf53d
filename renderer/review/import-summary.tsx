import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MonthCount } from '../../shared/imports/months.ts'
import type { ImportSummary } from '../../shared/imports/why.ts'
import { useFormat } from '../parts/format.ts'
import classes from '../parts/import.module.css'
import { RejectList } from '../parts/reject-list.tsx'
import { figuresImport } from './figures-import.ts'
import own from './import.module.css'
import { ImportMonths } from './import-months.tsx'

const counts = ['read', 'added', 'updated', 'unchanged'] as const

interface ImportSummaryPartProps {
  summary: ImportSummary
  fileName: string
  months: readonly MonthCount[]
  isBusy: boolean
  undoStep: string | null
}

/** What the import did, where its posts are to be seen, and the way back. */
export function ImportSummaryPart({ summary, fileName, months, isBusy, undoStep }: ImportSummaryPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={classes.stack}>
      <p className={classes.lead} role="status">
        {t('imports.done', { name: fileName })}
      </p>
      <dl className={own.counts}>
        {counts.map((count) => (
          <div key={count}>
            <dt>{t(`imports.count.${count}`)}</dt>
            <dd>{format.number(summary[count])}</dd>
          </div>
        ))}
        <div>
          <dt>{t('imports.count.rejected')}</dt>
          <dd>{format.number(summary.rejected.length)}</dd>
        </div>
      </dl>
      <ImportMonths months={months} areHere />
      <RejectList rejected={summary.rejected} />
      <div className={classes.buttons}>
        {undoStep ? (
          <Button loading={isBusy} onClick={() => void figuresImport.undo()}>
            {t('imports.undo')}
          </Button>
        ) : null}
        <Button data-autofocus variant="filled" onClick={figuresImport.close}>
          {t('app.close')}
        </Button>
      </div>
    </div>
  )
}
