import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ImportDialog } from '../../parts/import-dialog.tsx'
import { figuresImport, readFolder } from './figures-import.ts'
import { ImportPreviewPart } from './import-preview.tsx'
import { ImportSummaryPart } from './import-summary.tsx'

/** From files to figures: choose, look, answer, done. */
export function ImportFigures() {
  const { t } = useTranslation()
  return (
    <ImportDialog
      work={figuresImport}
      title={t('imports.title')}
      words={{ dropHere: t('imports.dropHere'), how: t('imports.how') }}
      explainWhy={({ code, params }) => t(`imports.why.${code}`, params ?? {})}
      width={920}
      others={
        <Button variant="subtle" onClick={() => void readFolder()}>
          {t('imports.chooseFolder')}
        </Button>
      }
      preview={({ preview, isBusy }) => <ImportPreviewPart preview={preview} isBusy={isBusy} />}
      done={(step) => <ImportSummaryPart {...step} />}
    />
  )
}
