import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../shared/day.ts'
import { packState } from '../../shared/posts/review-pack.ts'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import { useKnown } from '../workspace.ts'
import classes from './today.module.css'

/** What was sent to the owner and has no whole answer yet, with how long it waits. */
export function WaitingForOwner({ packs }: Pick<TodayView, 'packs'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const zone = useKnown((known) => known.workspace?.timeZone ?? 'UTC')
  if (packs.length === 0) return null
  return (
    <Section title={t('today.waitingForOwner')} aside={format.number(packs.length)}>
      <ul className={classes.list}>
        {packs.map((pack) => (
          <li key={pack.id}>
            <UnstyledButton
              className={classes.row}
              onClick={() => go({ screen: 'calendar', view: { panel: 'packs' } })}
            >
              <StatusMark kind="packState" status={packState(pack)} />
              <bdi className={classes.title}>{pack.name}</bdi>
              <span className={classes.quiet}>
                {t('reviewPack.of', {
                  answered: format.number(pack.answered),
                  posts: format.number(pack.posts),
                })}
                {' · '}
                {t('reviewPack.since', { day: format.dayNear(dayOf(pack.at, zone)) })}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
