import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportStep } from '../../shared/imports/preview.ts'
import { useFormat } from '../parts/format.ts'
import classes from './import.module.css'
import { cancelImport } from './import-store.ts'

interface ImportProgressProps {
  fileName: string
  progress: Exclude<ImportStep, { step: 'done' }>
}

/** How far the import is, counted in posts, and the way out of it. */
export function ImportProgress({ fileName, progress }: ImportProgressProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { done, total } = progress.step === 'writing' ? progress : { done: 0, total: 1 }
  return (
    <div className={classes.preview}>
      <p className={classes.lead} role="status">
        {t('imports.importing', { name: fileName })}
      </p>
      <Progress value={(100 * done) / total} size={6} aria-label={t('imports.title')} />
      <p className={classes.progress}>
        {progress.step === 'writing'
          ? t('imports.progress', { done: format.number(done), total: format.number(total) })
          : t('imports.reading')}
      </p>
      <div className={classes.buttons}>
        <Button ref={takeFocus} onClick={cancelImport}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** The button that was pressed is gone; whoever works with keys goes on here. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}
