import { Button, Modal } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import type { DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { explain } from '../parts/explain.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import classes from './import.module.css'
import { ImportPreviewPart } from './import-preview.tsx'
import { ImportProgress } from './import-progress.tsx'
import { type BadPreview, chooseFile, closeImport, takeInFile, useImport } from './import-store.ts'
import { ImportSummaryPart } from './import-summary.tsx'

/** From a file to figures in four steps: choose, look, answer, done; nothing is written before "Import". */
export function ImportDialog() {
  const { t } = useTranslation()
  const step = useImport((state) => state.step)
  return (
    <Modal
      opened={step.at !== 'closed'}
      onClose={closeImport}
      lockScroll={false}
      classNames={{ body: classes.body }}
      attributes={{ header: { role: 'presentation' } }}
      title={t('imports.title')}
      size={step.at === 'preview' ? 920 : 560}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {step.at === 'asking' ? <Ask /> : null}
      {step.at === 'reading' ? <Loading label={t('imports.reading')} /> : null}
      {step.at === 'refused' ? <Refused preview={step.preview} /> : null}
      {step.at === 'preview' ? <ImportPreviewPart preview={step.preview} isBusy={step.isBusy} /> : null}
      {step.at === 'importing' ? (
        <ImportProgress fileName={step.preview.fileName} progress={step.progress} />
      ) : null}
      {step.at === 'done' ? <ImportSummaryPart {...step} /> : null}
      {step.at === 'failed' ? <ErrorNote {...explain(step.error, t)} actions={<ChooseButton />} /> : null}
    </Modal>
  )
}

function Ask() {
  const { t } = useTranslation()
  return (
    <section
      className={classes.drop}
      aria-label={t('imports.dropHere')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={take}
    >
      <IconFileImport size={32} stroke={1.2} aria-hidden className={classes.icon} />
      <p className={classes.lead}>{t('imports.dropHere')}</p>
      <p className={classes.how}>{t('imports.how')}</p>
      <ChooseButton isMain />
    </section>
  )
}

function Refused({ preview: { fileName, why } }: { preview: BadPreview }) {
  const { t } = useTranslation()
  return (
    <ErrorNote
      what={t(`imports.why.${why.code}`, why.params ?? {})}
      safe={t('imports.nothingChanged', { name: fileName })}
      actions={<ChooseButton />}
    />
  )
}

function ChooseButton({ isMain = false }: { isMain?: boolean }) {
  const { t } = useTranslation()
  return (
    <Button data-autofocus variant={isMain ? 'filled' : 'default'} onClick={() => void chooseFile()}>
      {t(isMain ? 'imports.choose' : 'imports.chooseOther')}
    </Button>
  )
}

function take(event: DragEvent): void {
  const [file] = event.dataTransfer.files
  if (!file) return
  event.preventDefault()
  event.stopPropagation()
  void takeInFile(file)
}
