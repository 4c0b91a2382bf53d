import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportStep } from '../../shared/imports/preview.ts'
import { useFormat } from '../parts/format.ts'
import classes from './import.module.css'
import { cancelImport } from './import-store.ts'

type Unfinished = Exclude<ImportStep, { step: 'done' }>

interface ImportProgressProps {
  fileName: string
  progress: Unfinished
}

/** How far the import is, counted in posts, and the way out of it. */
export function ImportProgress({ fileName, progress }: ImportProgressProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={classes.preview}>
      <p className={classes.lead} role="status">
        {t('imports.importing', { name: fileName })}
      </p>
      <Progress value={shareOf(progress)} size={6} aria-label={t('imports.title')} />
      <p className={classes.progress}>
        {progress.step === 'writing'
          ? t('imports.progress', {
              done: format.number(progress.done),
              total: format.number(progress.total),
            })
          : t(progress.step === 'reading' ? 'imports.reading' : 'app.saving')}
      </p>
      <div className={classes.buttons}>
        <Button ref={takeFocus} disabled={progress.step === 'saving'} onClick={cancelImport}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  )
}

function shareOf(progress: Unfinished): number {
  if (progress.step === 'writing') return (100 * progress.done) / progress.total
  return progress.step === 'reading' ? 0 : 100
}

/** The button that was pressed is gone; whoever works with keys goes on here. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}
