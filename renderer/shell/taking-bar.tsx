import { ActionIcon, Button, Progress } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TakeOutcome } from '../../shared/media/media-taking.ts'
import { useFormat } from '../parts/format.ts'
import { forgetTold, isTaken, stopTaking, useTaking } from '../taking.ts'
import classes from './taking-bar.module.css'

/** Files on their way in, over whatever screen is shown, with the way to stop; then what became of them. */
export function TakingBar() {
  const { t } = useTranslation()
  const format = useFormat()
  const { copying, told } = useTaking()
  if (copying) {
    const { name, at, of, done, total } = copying
    return (
      <section className={classes.bar} aria-label={t('media.taking')}>
        <div className={classes.line}>
          <span className={classes.words} role="status">
            {t('media.copying', { name: `\u2068${name}\u2069` })}
          </span>
          <Button size="xs" onClick={stopTaking}>
            {t('app.cancel')}
          </Button>
        </div>
        <Progress
          value={total > 0 ? (100 * done) / total : 0}
          size={6}
          aria-label={t('media.copying', { name })}
        />
        <span className={classes.count}>
          {[
            of > 1 ? t('app.of', { part: format.number(at + 1), whole: format.number(of) }) : '',
            t('app.of', { part: format.bytes(done), whole: format.bytes(total) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </section>
    )
  }
  if (told.length === 0) return null
  return (
    <section className={classes.bar} aria-label={t('media.told')}>
      <div className={classes.line}>
        <strong className={classes.words}>{t('media.told')}</strong>
        <ActionIcon aria-label={t('app.close')} onClick={forgetTold}>
          <IconX size={16} stroke={1.5} />
        </ActionIcon>
      </div>
      <div role="alert">
        <ul className={classes.list}>
          {told.map((outcome, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes.
            <Told key={at} outcome={outcome} />
          ))}
        </ul>
      </div>
    </section>
  )
}

function Told({ outcome }: { outcome: TakeOutcome }) {
  const { t } = useTranslation()
  const isRefused = !isTaken(outcome)
  const sentences = isRefused
    ? [t(`media.why.${outcome.why}`)]
    : [outcome.isKnown ? t('media.known') : '', outcome.isMisnamed ? t('media.misnamed') : '']
  return (
    <li>
      <bdi className={classes.name}>{outcome.name}</bdi>
      <span className={classes.why} data-refused={isRefused || undefined}>
        {sentences.filter(Boolean).join(' ')}
      </span>
    </li>
  )
}
