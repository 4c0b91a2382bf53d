import { Progress as Bar, Button, Modal } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import type { DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Why } from '../../shared/imports/why.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { go } from '../place.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import classes from './import-posts.module.css'
import { ImportPostsPreview, LeftOutRows } from './import-posts-preview.tsx'
import {
  cancelPostImport,
  chooseTable,
  closePostImport,
  type Progress,
  takeInTable,
  undoPostImport,
  usePostImport,
} from './import-store.ts'

/** From a table to posts: choose, say what its columns are, look, done; nothing is written before that. */
export function ImportPostsDialog() {
  const { t } = useTranslation()
  const step = usePostImport((state) => state.step)
  return (
    <Modal
      opened={step.at !== 'closed'}
      onClose={closePostImport}
      title={t('postImport.title')}
      size={step.at === 'preview' ? 880 : 560}
      classNames={{ content: classes.dialog, header: classes.header, body: classes.body }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {step.at === 'preview' ? (
        <ImportPostsPreview preview={step.preview} isBusy={step.isBusy} />
      ) : (
        <div className={classes.step}>
          {step.at === 'asking' ? <Ask /> : null}
          {step.at === 'reading' ? <Loading label={t('imports.reading')} /> : null}
          {step.at === 'refused' ? <Refused {...step.preview} /> : null}
          {step.at === 'importing' ? <Importing progress={step.progress} /> : null}
          {step.at === 'done' ? <Done {...step} /> : null}
          {step.at === 'failed' ? <ErrorNote {...explain(step.error, t)} actions={<Choose />} /> : null}
        </div>
      )}
    </Modal>
  )
}

function Ask() {
  const { t } = useTranslation()
  return (
    <section
      className={classes.drop}
      aria-label={t('postImport.dropHere')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={take}
    >
      <IconFileImport size={32} stroke={1.2} aria-hidden className={classes.icon} />
      <p className={classes.lead}>{t('postImport.dropHere')}</p>
      <p className={classes.quiet}>{t('postImport.how')}</p>
      <Choose isMain />
    </section>
  )
}

function take(event: DragEvent): void {
  const [file] = event.dataTransfer.files
  if (!file) return
  event.preventDefault()
  event.stopPropagation()
  void takeInTable(file)
}

function Choose({ isMain = false }: { isMain?: boolean }) {
  const { t } = useTranslation()
  return (
    <Button data-autofocus variant={isMain ? 'filled' : 'default'} onClick={() => void chooseTable()}>
      {t(isMain ? 'imports.choose' : 'imports.chooseOther')}
    </Button>
  )
}

/** Reasons whose sentence speaks of posts here, and of figures where figures are imported. */
const ownReasons = ['isPicture', 'isPdf', 'isBinary', 'noTable', 'noRows', 'tooManyRows'] as const

function Refused({ fileName, why }: { fileName: string; why: Why }) {
  const { t } = useTranslation()
  const own = ownReasons.find((code) => code === why.code)
  const params = why.params ?? {}
  return (
    <ErrorNote
      what={own ? t(`postImport.why.${own}`, params) : t(`imports.why.${why.code}`, params)}
      safe={t('imports.nothingChanged', { name: fileName })}
      actions={<Choose />}
    />
  )
}

function Importing({ progress }: { progress: Progress }) {
  const { t } = useTranslation()
  const format = useFormat()
  const share = progress.step === 'writing' ? (progress.done / progress.total) * 100 : 100
  return (
    <div className={classes.preview}>
      <div role="status" className={classes.quiet}>
        {progress.step === 'writing'
          ? t('imports.progress', {
              done: format.number(progress.done),
              total: format.number(progress.total),
            })
          : t('imports.reading')}
      </div>
      <Bar value={progress.step === 'reading' ? 2 : share} size={4} aria-label={t('postImport.title')} />
      <div className={classes.buttons}>
        <Button data-autofocus onClick={cancelPostImport}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  )
}

type DoneProps = Extract<ReturnType<typeof usePostImport.getState>['step'], { at: 'done' }>

function Done({ summary, fileName, undoStep, isBusy }: DoneProps) {
  const { t } = useTranslation()
  const { added, updated, unchanged, rejected, firstDay } = summary
  return (
    <div className={classes.preview}>
      <p className={classes.lead} role="status">
        {t('imports.done', { name: fileName })}{' '}
        {t('imports.willDo', { added, updated, unchanged, rejected: rejected.length })}
      </p>
      <LeftOutRows rejected={rejected} />
      <div className={classes.buttons}>
        {undoStep ? (
          <Button loading={isBusy} onClick={() => void undoPostImport()}>
            {t('imports.undo')}
          </Button>
        ) : null}
        <Button
          data-autofocus
          variant="filled"
          onClick={() => {
            closePostImport()
            if (added + updated > 0) go({ screen: 'calendar', ...(firstDay && { view: { day: firstDay } }) })
          }}
        >
          {t(added + updated > 0 ? 'postImport.look' : 'app.close')}
        </Button>
      </div>
    </div>
  )
}
