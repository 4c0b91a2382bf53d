import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ContactImportSummary, mostContacts } from '../../shared/imports/contact-preview.ts'
import type { Why } from '../../shared/imports/why.ts'
import { useFormat } from '../parts/format.ts'
import classes from '../parts/import.module.css'
import { ImportDialog } from '../parts/import-dialog.tsx'
import { RejectList } from '../parts/reject-list.tsx'
import { go } from '../place.ts'
import { contactImport } from './contact-import.ts'
import { ImportPreview } from './import-preview.tsx'

/** Reasons whose sentence speaks of contacts here. */
const ownReasons = ['isPicture', 'isPdf', 'isBinary', 'noTable', 'noRows', 'tooManyRows', 'tooLarge'] as const

/** From a file to contacts: choose, look and answer, done. */
export function ContactImportDialog() {
  const { t } = useTranslation()
  const format = useFormat()
  const explainWhy = ({ code, params = {} }: Why) => {
    const own = ownReasons.find((one) => one === code)
    return own ? t(`contactFiles.why.${own}`, params) : t(`imports.why.${code}`, params)
  }
  return (
    <ImportDialog
      work={contactImport}
      title={t('contactFiles.title')}
      words={{
        dropHere: t('contactFiles.dropHere'),
        how: `${t('contactFiles.how')} ${t('contactFiles.most', { limit: format.number(mostContacts) })}`,
      }}
      explainWhy={explainWhy}
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
        <Button
          data-autofocus
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
