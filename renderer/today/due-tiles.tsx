import { Button, UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../shared/day.ts'
import type { DueTile, TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import { stepRow } from './due-steps.ts'
import classes from './today.module.css'

const atFirst = 8

interface DueTilesProps {
  view: TodayView
  /** The variant whose sheet stands open. */
  openId: string | undefined
  list: RefObject<HTMLUListElement | null>
}

/** Posts whose moment is today or has passed, oldest first: each opens the sheet to hand it off with. */
export function DueTiles({ view, openId, list }: DueTilesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { due, dueCount, today } = view
  const [isWhole, setWhole] = useState(false)
  const openAt = due.findIndex(({ variantId }) => variantId === openId)
  const shown = isWhole || openAt >= atFirst ? due : due.slice(0, atFirst)

  function keys(event: KeyboardEvent) {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    if (way && !event.altKey && !event.ctrlKey && !event.metaKey && stepRow(list.current, way))
      event.preventDefault()
  }

  return (
    <Section title={t('today.due.title')} aside={dueCount > 0 ? format.number(dueCount) : null}>
      {due.length === 0 ? (
        <p className={classes.none}>
          <IconCheck size={16} stroke={1.5} aria-hidden />
          {t('today.due.none')}
        </p>
      ) : (
        <ul ref={list} className={classes.list} onKeyDown={keys}>
          {shown.map((tile) => (
            <li key={tile.variantId}>
              <DueRow tile={tile} today={today} isOpen={tile.variantId === openId} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < due.length ? (
        <Button variant="subtle" onClick={() => setWhole(true)}>
          {t('today.approvals.all', { total: format.number(due.length) })}
        </Button>
      ) : null}
      {dueCount > shown.length ? (
        <Button variant="subtle" onClick={() => go({ screen: 'calendar', view: { view: 'list' } })}>
          {t('today.due.all')}
        </Button>
      ) : null}
    </Section>
  )
}

function DueRow({ tile, today, isOpen }: { tile: DueTile; today: string; isOpen: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const late = daysBetween(tile.day, today)
  const time = tile.time ? format.time(tile.time) : t('today.due.anyTime')
  return (
    <UnstyledButton
      className={classes.row}
      aria-current={isOpen || undefined}
      onClick={() => go({ screen: 'today', record: tile.variantId })}
    >
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
