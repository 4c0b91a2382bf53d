import { Button, UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../shared/day.ts'
import type { DueTile, TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Posts whose moment is today or has passed, oldest first. */
export function DueTiles({ view }: { view: TodayView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { due, dueCount, today } = view
  const hidden = dueCount - due.length
  return (
    <Section title={t('today.due.title')} aside={dueCount > 0 ? format.number(dueCount) : null}>
      {due.length === 0 ? (
        <p className={classes.none}>
          <IconCheck size={16} stroke={1.5} aria-hidden />
          {t('today.due.none')}
        </p>
      ) : (
        <ul className={classes.list}>
          {due.map((tile) => (
            <li key={tile.variantId}>
              <DueRow tile={tile} today={today} />
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 ? (
        <Button variant="subtle" onClick={() => go({ screen: 'calendar', view: { view: 'list' } })}>
          {t('today.due.all')}
        </Button>
      ) : null}
    </Section>
  )
}

function DueRow({ tile, today }: { tile: DueTile; today: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const late = daysBetween(tile.day, today)
  const time = tile.time ? format.time(tile.time) : t('today.due.anyTime')
  return (
    <UnstyledButton className={classes.row} onClick={() => go({ screen: 'calendar', record: tile.postId })}>
      <span className={classes.when}>{late > 0 ? format.day(tile.day, 'weekday') : time}</span>
      {tile.pillarMark === null ? null : <PillarSwatch mark={tile.pillarMark} />}
      <span className={classes.title} dir="auto">
        {tile.title || t('today.untitled')}
      </span>
      {late > 0 ? <span className={classes.late}>{t('today.due.late', { count: late })}</span> : null}
      <span className={classes.channel}>
        {tile.network ? <NetworkMark network={tile.network} /> : null}
        {tile.network ? <bdi>{tile.handle}</bdi> : t('today.due.noChannel')}
      </span>
      <StatusMark kind="postState" status={tile.state} />
    </UnstyledButton>
  )
}
