import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile, TileRange } from '../../../shared/calendar/calendar.ts'
import { tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import type { DayItem } from '../../../shared/calendar/day-items.ts'
import type { Day } from '../../../shared/day.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useKeptScroll } from '../../ui/page/kept-scroll.ts'
import { DayItemChip } from '../days/day-item.tsx'
import { useDayItems } from '../days/day-items.ts'
import { clickTile } from '../moving/chosen.ts'
import { walkList } from '../moving/walk.ts'
import { useCalendar } from '../store.ts'
import { TileFace, useLook } from '../tiles/tile-face.tsx'
import classes from './list-view.module.css'

type Row =
  | { kind: 'day'; day: Day; count: number }
  | { kind: 'item'; day: Day; item: DayItem }
  | { kind: 'tile'; tile: Tile }
  | { kind: 'more'; day: Day; count: number }

interface ListViewProps {
  onOpen: (postId: string) => void
  onOpenDay: (day: Day) => void
}

/** The same tiles, one under the other; only the rows in sight are drawn, so a day of five hundred scrolls like one of five. */
export function ListView({ onOpen, onOpenDay }: ListViewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { range, choices } = useCalendar()
  const look = useLook()
  const items = useDayItems()
  const rows = useMemo(() => toRows(range, items), [range, items])
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? 'tile'],
    overscan: 12,
  })
  useKeptScroll(scroll, 'list')

  function line(row: Row) {
    if (row.kind === 'day') {
      return (
        <h2 className={classes.day}>
          {format.heading(format.day(row.day, 'long'))}{' '}
          <span className={classes.count}>{format.number(row.count)}</span>
        </h2>
      )
    }
    if (row.kind === 'item') return <DayItemChip item={row.item} />
    if (row.kind === 'more') {
      return (
        <button type="button" className={classes.more} onClick={() => onOpenDay(row.day)}>
          {t('calendar.moreOnDay', { count: row.count, day: format.day(row.day, 'short') })}
        </button>
      )
    }
    const { tile } = row
    const pillar = choices.pillars.find(({ id }) => id === tile.pillarId)
    const thread = choices.tactics.find(({ id }) => id === tile.tacticId)
    return (
      <button
        type="button"
        className={classes.row}
        aria-pressed={look.chosen.has(tileKey(tile)) || undefined}
        onClick={(event) => clickTile(event, tile, onOpen)}
      >
        <span className={classes.face}>
          <TileFace tile={tile} look={look} />
        </span>
        <bdi className={classes.cell}>{pillar?.name ?? '–'}</bdi>
        <bdi className={classes.cell}>
          {thread ? `${thread.goal} › ${thread.title}` : t('calendar.noTactic')}
        </bdi>
        <span className={classes.state}>
          <StatusMark kind="postState" status={tile.state} withLabel />
        </span>
      </button>
    )
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the tiles within hear the keys
    <div ref={scroll} className={classes.scroll} onKeyDown={(event) => walkList(event.currentTarget, event)}>
      <ol className={classes.list} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index] as Row
          return (
            <li
              key={keyOf(row)}
              className={classes.item}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start}px)`, blockSize: item.size }}
            >
              {line(row)}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

const heights: Record<Row['kind'], number> = { day: 44, item: 24, tile: 32, more: 32 }

function keyOf(row: Row): string {
  if (row.kind === 'tile') return tileKey(row.tile)
  return row.kind === 'item' ? `${row.day} ${row.item.id}` : `${row.kind} ${row.day}`
}

/** Days with something on them, each with what stands beside posts first; several days long it stands on its first. */
function toRows({ tiles, days }: TileRange, items: readonly DayItem[]): Row[] {
  const byDay = Map.groupBy(tiles, ({ day }) => day)
  const itemsByDay = Map.groupBy(items, ({ startDay }) => startDay)
  const counts = new Map(days.map(({ day, count }) => [day, count]))
  return [...new Set([...counts.keys(), ...itemsByDay.keys()])].sort().flatMap((day) => {
    const [shown, count] = [byDay.get(day) ?? [], counts.get(day) ?? 0]
    const rows: Row[] = [
      { kind: 'day', day, count },
      ...(itemsByDay.get(day) ?? []).map((item) => ({ kind: 'item' as const, day, item })),
      ...shown.map((tile) => ({ kind: 'tile' as const, tile })),
    ]
    if (count > shown.length) rows.push({ kind: 'more', day, count: count - shown.length })
    return rows
  })
}
