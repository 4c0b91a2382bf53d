import { Button } from '@mantine/core'
import { IconPlayerPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { useFormat } from './format.ts'
import { letPostsGoOn, useHold } from './hold.ts'
import classes from './hold-banner.module.css'

/** Says that all posts are on hold, since when and by whom, and offers to let them go on; nothing while they are not. */
export function HoldBanner() {
  const { t } = useTranslation()
  const format = useFormat()
  const state = useHold({ counts: false })
  if (!state?.hold) return null
  const { startedAt, person } = state.hold
  return (
    <section data-hold className={classes.banner} aria-label={t('crisis.hold.title')}>
      <IconPlayerPause className={classes.icon} size={18} stroke={1.5} aria-hidden />
      <p>
        <strong>{t('crisis.hold.title')}</strong>{' '}
        {t(person ? 'crisis.hold.sinceBy' : 'crisis.hold.since', {
          moment: format.moment(startedAt),
          person: `\u2068${person}\u2069`,
        })}{' '}
        {t('crisis.hold.waiting', { count: state.count })}
      </p>
      <ForWriters>
        <Button size="xs" onClick={() => void letPostsGoOn().catch(() => {})}>
          {t('crisis.hold.goOn')}
        </Button>
      </ForWriters>
    </section>
  )
}
