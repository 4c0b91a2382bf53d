import { Progress as Bar, Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import type { DragEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Why } from '../../shared/imports/why.ts'
import { takeFocus } from '../ui/input/take-focus.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { TallDialog } from '../ui/page/tall-dialog.tsx'
import { explain } from './explain.ts'
import { useFormat } from './format.ts'
import classes from './import.module.css'
import type { Progress, Step } from './import-steps.ts'

/** What the dialog needs of an import, whatever it imports. */
interface Work<Preview, Result> {
  useStep: () => Step<Preview, Result>
  close: () => void
  choose: () => Promise<void>
  takeIn: (files: readonly File[]) => Promise<void>
  cancel: () => void
}

interface ImportDialogProps<Preview, Result> {
  work: Work<Preview, Result>
  title: string
  /** What to drop here, and where one gets it. */
  words: { dropHere: string; how: string }
  explainWhy: (why: Why) => string
  /** How wide the preview is. */
  width: number
  /** Another way to choose. */
  others?: ReactNode
  preview: (step: Extract<Step<Preview, Result>, { at: 'preview' }>) => ReactNode
  done: (step: Extract<Step<Preview, Result>, { at: 'done' }>) => ReactNode
}

/** From a file to records in steps: choose, look and answer, done; each can be left, and nothing is written before. */
export function ImportDialog<Preview extends { fileName: string }, Result>(
  props: ImportDialogProps<Preview, Result>,
) {
  const { t } = useTranslation()
  const { work, title, width } = props
  const step = work.useStep()
  const other = <Choose work={work} />
  return (
    <TallDialog
      isOpen={step.at !== 'closed'}
      title={title}
      size={step.at === 'preview' ? width : 560}
      onClose={work.close}
    >
      {step.at === 'preview' ? (
        props.preview(step)
      ) : (
        <div className={classes.step}>
          {step.at === 'asking' ? <Ask work={work} {...props.words} others={props.others} /> : null}
          {step.at === 'reading' ? (
            <div className={classes.stack}>
              <Loading label={t('imports.reading')} />
              <Cancel onClick={work.cancel} />
            </div>
          ) : null}
          {step.at === 'refused' ? (
            <ErrorNote
              what={props.explainWhy(step.preview.why)}
              safe={t('imports.nothingChanged', { name: step.preview.fileName })}
              actions={other}
            />
          ) : null}
          {step.at === 'importing' ? (
            <Importing
              title={title}
              fileName={step.preview.fileName}
              progress={step.progress}
              onCancel={work.cancel}
            />
          ) : null}
          {step.at === 'done' ? props.done(step) : null}
          {step.at === 'failed' ? <ErrorNote {...explain(step.error, t)} actions={other} /> : null}
        </div>
      )}
    </TallDialog>
  )
}

type Choosing = Pick<Work<never, never>, 'choose' | 'takeIn'>

interface AskProps {
  work: Choosing
  dropHere: string
  how: string
  others: ReactNode
}

function Ask({ work, dropHere, how, others }: AskProps) {
  const take = (event: DragEvent) => {
    const files = [...event.dataTransfer.files]
    if (files.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    void work.takeIn(files)
  }
  return (
    <section
      className={classes.drop}
      aria-label={dropHere}
      onDragOver={(event) => event.preventDefault()}
      onDrop={take}
    >
      <IconFileImport size={32} stroke={1.2} aria-hidden className={classes.icon} />
      <p className={classes.lead}>{dropHere}</p>
      <p className={classes.quiet}>{how}</p>
      <Choose work={work} isMain />
      {others}
    </section>
  )
}

function Choose({ work, isMain = false }: { work: Choosing; isMain?: boolean }) {
  const { t } = useTranslation()
  return (
    <Button data-autofocus variant={isMain ? 'filled' : 'default'} onClick={() => void work.choose()}>
      {t(isMain ? 'imports.choose' : 'imports.chooseOther')}
    </Button>
  )
}

interface ImportingProps {
  title: string
  fileName: string
  progress: Progress
  onCancel: () => void
}

/** How far it is, and the way out of it until it is being saved. */
function Importing({ title, fileName, progress, onCancel }: ImportingProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={classes.stack}>
      <p className={classes.lead} role="status">
        {t('imports.importing', { name: fileName })}
      </p>
      <Bar value={shareOf(progress)} size={6} aria-label={title} />
      <p className={classes.quiet}>
        {progress.step === 'writing'
          ? t('imports.progress', {
              done: format.number(progress.done),
              total: format.number(progress.total),
            })
          : t(progress.step === 'reading' ? 'imports.reading' : 'app.saving')}
      </p>
      <Cancel isDisabled={progress.step === 'saving'} onClick={onCancel} />
    </div>
  )
}

function shareOf(progress: Progress): number {
  if (progress.step === 'writing') return (100 * progress.done) / progress.total
  return progress.step === 'reading' ? 0 : 100
}

function Cancel({ isDisabled = false, onClick }: { isDisabled?: boolean; onClick: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={classes.buttons}>
      <Button ref={takeFocus} disabled={isDisabled} onClick={onClick}>
        {t('app.cancel')}
      </Button>
    </div>
  )
}
