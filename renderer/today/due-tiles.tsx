import { Button, UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { daysBetween, timeOf } from '../../shared/day.ts'
import type { DueTile, TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { fetched } from '../ui/page/fetched.tsx'
import { Section } from '../ui/page/section.tsx'
import { useKnown } from '../workspace.ts'
import { stepRow } from './due-steps.ts'
import classes from './today.module.css'

const [mostToday, mostLate] = [12, 5]

const LateDialog = fetched(async () => (await import('./hand-off/late-dialog.tsx')).LateDialog)

interface DueTilesProps {
  view: TodayView
  /** The variant whose sheet stands open. */
  openId: string | undefined
  list: RefObject<HTMLDivElement | null>
}

/** Posts whose moment is today, and below them what is late: each opens the sheet to hand it off with. */
export function DueTiles({ view, openId, list }: DueTilesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { due, dueCount, lateCount, today } = view
  const [isWhole, setWhole] = useState(false)
  const ofToday = due.filter(({ day }) => day === today)
  const late = due.filter(({ day }) => day !== today)
  const isShown = (tiles: readonly DueTile[], most: number) => {
    const openAt = tiles.findIndex(({ variantId }) => variantId === openId)
    return isWhole || openAt >= most ? tiles : tiles.slice(0, most)
  }
  const [shown, shownLate] = [isShown(ofToday, mostToday), isShown(late, mostLate)]
  const count = shown.length + shownLate.length

  function keys(event: KeyboardEvent) {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    if (way && !event.altKey && !event.ctrlKey && !event.metaKey && stepRow(list.current, way))
      event.preventDefault()
  }

  const rows = (tiles: readonly DueTile[]) =>
    tiles.map((tile) => (
      <li key={tile.variantId}>
        <DueRow tile={tile} today={today} isOpen={tile.variantId === openId} />
      </li>
    ))
  return (
    <Section title={t('today.due.title')} aside={dueCount > 0 ? format.number(dueCount) : null}>
      <ZoneNote />
      {ofToday.length === 0 ? (
        <p className={classes.none}>
          <IconCheck size={16} stroke={1.5} aria-hidden />
          {t(late.length > 0 ? 'today.due.noneToday' : 'today.due.none')}
        </p>
      ) : null}
      <div ref={list} role="none" onKeyDown={keys}>
        {shown.length > 0 ? <ul className={classes.list}>{rows(shown)}</ul> : null}
        {late.length > 0 ? (
          <>
            <Late count={lateCount} />
            <ul className={classes.list} aria-label={t('today.late.title')}>
              {rows(shownLate)}
            </ul>
          </>
        ) : null}
      </div>
      {count < due.length ? (
        <Button variant="subtle" onClick={() => setWhole(true)}>
          {t('today.approvals.all', { total: format.number(due.length) })}
        </Button>
      ) : null}
      {dueCount > count ? (
        <Button variant="subtle" onClick={() => go({ screen: 'calendar', view: { view: 'list' } })}>
          {t('today.due.all')}
        </Button>
      ) : null}
    </Section>
  )
}

/** The line above what is late, and the way to be done with all of it. */
function Late({ count }: { count: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const [isAsking, setAsking] = useState(false)
  return (
    <div className={classes.lateHead}>
      <h3 className={classes.lateTitle}>{t('today.late.title')}</h3>
      <span className={classes.quiet}>{format.number(count)}</span>
      {count > 1 && !isReadOnly ? (
        <Button size="compact-xs" variant="subtle" color="gray" data-apart onClick={() => setAsking(true)}>
          {t('today.late.missed')}
        </Button>
      ) : null}
      {isAsking ? <LateDialog count={count} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}

/** Where the clock on this computer tells another time than the workspace's: whose times these are. */
function ZoneNote() {
  const { t } = useTranslation()
  const format = useFormat()
  const zone = useKnown(({ workspace }) => workspace?.timeZone)
  const now = new Date().toISOString()
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  if (!zone || timeOf(now, zone) === timeOf(now, timeZone)) return null
  return (
    <p className={classes.zone}>
      {t('today.due.zone', {
        zone: `\u2066${zone.replaceAll('_', ' ')}\u2069`,
        time: format.time(timeOf(now, zone)),
      })}
    </p>
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
