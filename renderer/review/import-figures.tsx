import { useTranslation } from 'react-i18next'
import { ImportDialog } from '../parts/import-dialog.tsx'
import { figuresImport } from './figures-import.ts'
import { ImportPreviewPart } from './import-preview.tsx'
import { ImportSummaryPart } from './import-summary.tsx'

/** From a file to figures: choose, look, answer, done. */
export function ImportFigures() {
  const { t } = useTranslation()
  return (
    <ImportDialog
      work={figuresImport}
      title={t('imports.title')}
      words={{ dropHere: t('imports.dropHere'), how: t('imports.how') }}
      explainWhy={({ code, params }) => t(`imports.why.${code}`, params ?? {})}
      width={920}
      preview={({ preview, isBusy }) => <ImportPreviewPart preview={preview} isBusy={isBusy} />}
      done={({ preview: { fileName, months }, ...step }) => (
        <ImportSummaryPart {...step} fileName={fileName} months={months} />
      )}
    />
  )
}
