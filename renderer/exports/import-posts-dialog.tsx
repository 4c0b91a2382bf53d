import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { mostPosts, type PostImportSummary } from '../../shared/imports/post-preview.ts'
import { useFormat } from '../parts/format.ts'
import classes from '../parts/import.module.css'
import { ImportDialog } from '../parts/import-dialog.tsx'
import { explainWhy } from '../parts/import-why.ts'
import { RejectList } from '../parts/reject-list.tsx'
import { go } from '../place.ts'
import { takeFocus } from '../ui/input/take-focus.ts'
import { ImportPostsPreview } from './import-posts-preview.tsx'
import { postImport } from './post-import.ts'

/** From a table to posts: choose, say what its columns are, look, done. */
export function ImportPostsDialog() {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ImportDialog
      work={postImport}
      title={t('postImport.title')}
      words={{
        dropHere: t('postImport.dropHere'),
        how: `${t('postImport.how')} ${t('postImport.most', { limit: format.number(mostPosts) })}`,
      }}
      explainWhy={explainWhy(t, (own, params) => t(`postImport.why.${own}`, params))}
      width={880}
      preview={({ preview, isBusy }) => <ImportPostsPreview preview={preview} isBusy={isBusy} />}
      done={({ preview, ...step }) => <Done {...step} fileName={preview.fileName} />}
    />
  )
}

interface DoneProps {
  summary: PostImportSummary
  fileName: string
  undoStep: string | null
  isBusy: boolean
}

function Done({ summary, fileName, undoStep, isBusy }: DoneProps) {
  const { t } = useTranslation()
  const { added, updated, unchanged, rejected, firstDay } = summary
  const hasChanged = added + updated > 0
  return (
    <div className={classes.stack}>
      <p className={classes.lead} role="status">
        {t('imports.done', { name: fileName })}{' '}
        {t('imports.willDo', { added, updated, unchanged, rejected: rejected.length })}
      </p>
      <RejectList rejected={rejected} />
      <div className={classes.buttons}>
        {undoStep ? (
          <Button loading={isBusy} onClick={() => void postImport.undo()}>
            {t('imports.undo')}
          </Button>
        ) : null}
        <Button
          ref={takeFocus}
          variant="filled"
          onClick={() => {
            postImport.close()
            if (hasChanged) go({ screen: 'calendar', ...(firstDay && { view: { day: firstDay } }) })
          }}
        >
          {t(hasChanged ? 'postImport.look' : 'app.close')}
        </Button>
      </div>
    </div>
  )
}
