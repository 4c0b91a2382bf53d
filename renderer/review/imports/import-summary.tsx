import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { countRows, type ImportSummary } from '../../../shared/imports/why.ts'
import { useFormat } from '../../parts/format.ts'
import classes from '../../parts/import.module.css'
import { RejectList } from '../../parts/reject-list.tsx'
import { figuresImport, type Round } from './figures-import.ts'
import own from './import.module.css'
import { ImportMonths } from './import-months.tsx'
import { OutsidePostsPart } from './outside-posts.tsx'

const counts = ['read', 'added', 'updated', 'unchanged'] as const

interface ImportSummaryPartProps {
  preview: Round
  summary: ImportSummary
  isBusy: boolean
  undoStep: string | null
}

/** What the import did, where it is to be seen, which of its posts no plan knew, and the way back. */
export function ImportSummaryPart({ preview, summary, isBusy, undoStep }: ImportSummaryPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const leftOut = summary.files.reduce((sum, { rejected }) => sum + countRows(rejected), 0)
  return (
    <div className={classes.stack}>
      <p className={classes.lead} role="status">
        {summary.files.length === 1
          ? t('imports.done', { name: preview.fileName })
          : t('imports.doneMany', { count: summary.files.length })}
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
          <dd>{format.number(leftOut)}</dd>
        </div>
      </dl>
      <ImportMonths months={summary.months} areHere />
      {summary.outside > 0 ? <OutsidePostsPart asked={{ importIds: summary.importIds }} /> : null}
      <RejectList rejected={summary.rejected} rowsInPart={leftOut} />
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
