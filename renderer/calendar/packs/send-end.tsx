import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PackRow } from '../../../shared/posts/review-pack.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import classes from './packs.module.css'
import { runSending, useSending } from './send.ts'

const shares = { choosing: 5, reading: 20, printing: 55, saving: 95 } as const

/** How far the files of a pack are, where they lie, or why they could not be written. */
export function SendEnd({ filesOf, onClose }: { filesOf: PackRow | undefined; onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { working, done, problem, packId } = useSending()
  const again = packId ?? filesOf?.id
  if (working)
    return (
      <div className={classes.working} role="status">
        <Progress value={shares[working]} size={4} aria-label={t('reviewPack.send.title')} />
        <span>{t(`reviewPack.send.step.${working}`)}</span>
      </div>
    )
  if (problem)
    return (
      <>
        <ErrorNote {...explain(problem, t)} />
        {again ? (
          <>
            <p className={classes.says}>{t('reviewPack.send.notWritten')}</p>
            <div className={classes.buttons}>
              <Button onClick={onClose}>{t('app.close')}</Button>
              <Button variant="filled" onClick={() => void runSending(again)}>
                {t('app.tryAgain')}
              </Button>
            </div>
          </>
        ) : null}
      </>
    )
  if (!done)
    return filesOf ? (
      <div className={classes.buttons}>
        <Button onClick={onClose}>{t('app.close')}</Button>
        <Button variant="filled" onClick={() => void runSending(filesOf.id)}>
          {t('reviewPack.saveFiles')}
        </Button>
      </div>
    ) : null
  return (
    <div className={classes.form} role="status">
      <p className={classes.says}>{t('reviewPack.send.done')}</p>
      <ul className={classes.files}>
        {done.files.map(({ id, fileName, bytes }) => (
          <li key={id} className={classes.file}>
            <bdi className={classes.lineTitle}>{fileName}</bdi>
            <span className={classes.quiet}>{format.bytes(bytes)}</span>
            <Button size="xs" onClick={() => void api.exports.open(id)}>
              {t('exports.open')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <Button onClick={onClose}>{t('app.close')}</Button>
        <Button
          variant="filled"
          data-autofocus
          onClick={() => void api.exports.showInFolder(done.files[0]?.id ?? '')}
        >
          {t('exports.show')}
        </Button>
      </div>
    </div>
  )
}
