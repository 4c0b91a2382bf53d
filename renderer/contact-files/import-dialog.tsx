import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ContactImportSummary, mostContacts } from '../../shared/imports/contact-preview.ts'
import { useFormat } from '../parts/format.ts'
import classes from '../parts/import.module.css'
import { ImportDialog } from '../parts/import-dialog.tsx'
import { explainWhy } from '../parts/import-why.ts'
import { RejectList } from '../parts/reject-list.tsx'
import { go } from '../place.ts'
import { takeFocus } from '../ui/input/take-focus.ts'
import { contactImport } from './contact-import.ts'
import { findDuplicates } from './duplicates-store.ts'
import { ImportPreview } from './import-preview.tsx'

/** From a file to contacts: choose, look and answer, done. */
export function ContactImportDialog() {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ImportDialog
      work={contactImport}
      title={t('contactFiles.title')}
      words={{
        dropHere: t('contactFiles.dropHere'),
        how: `${t('contactFiles.how')} ${t('contactFiles.most', { limit: format.number(mostContacts) })}`,
      }}
      explainWhy={explainWhy(t, (own, params) => t(`contactFiles.why.${own}`, params))}
      width={880}
      preview={({ preview, isBusy }) => <ImportPreview preview={preview} isBusy={isBusy} />}
      done={({ preview, ...step }) => <Done {...step} fileName={preview.fileName} />}
    />
  )
}

interface DoneProps {
  summary: ContactImportSummary
  fileName: string
  undoStep: string | null
  isBusy: boolean
}

function Done({ summary, fileName, undoStep, isBusy }: DoneProps) {
  const { t } = useTranslation()
  const { added, updated, organisations, rejected, firstId } = summary
  const hasChanged = added + updated > 0
  return (
    <div className={classes.stack}>
      <p className={classes.lead} role="status">
        {t('imports.done', { name: fileName })}{' '}
        {t('contactFiles.willDo', { ...summary, rejected: rejected.length })}{' '}
        {organisations > 0 ? t('contactFiles.organisations', { count: organisations }) : null}
      </p>
      <RejectList rejected={rejected} />
      <div className={classes.buttons}>
        {undoStep ? (
          <Button loading={isBusy} onClick={() => void contactImport.undo()}>
            {t('imports.undo')}
          </Button>
        ) : null}
        {added > 0 ? (
          <Button
            onClick={() => {
              contactImport.close()
              void findDuplicates()
            }}
          >
            {t('contactFiles.lookForDuplicates')}
          </Button>
        ) : null}
        <Button
          ref={takeFocus}
          variant="filled"
          onClick={() => {
            contactImport.close()
            if (hasChanged) go({ screen: 'relationships', ...(firstId && { record: firstId }) })
          }}
        >
          {t(hasChanged ? 'contactFiles.look' : 'app.close')}
        </Button>
      </div>
    </div>
  )
}
