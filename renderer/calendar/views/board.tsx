import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import type { Tile } from '../../../shared/calendar/calendar.ts'
import {
  type BoardColumn,
  boardColumns,
  columnOf,
  nextColumns,
} from '../../../shared/calendar/calendar-board.ts'
import { tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { mayWriteHere } from '../../workspace.ts'
import { columnName, stepColumn } from '../moving/board-moves.ts'
import { chooseTo, findTile, keyInFocus } from '../moving/chosen.ts'
import { useSpot } from '../moving/held.ts'
import { tileOf } from '../moving/moves.ts'
import { type Held, showMoreCards, useCalendar } from '../store.ts'
import { focusTile } from '../tiles/focus-tile.ts'
import { TileCard } from '../tiles/tile-card.tsx'
import { useLook } from '../tiles/tile-face.tsx'
import classes from './board.module.css'

type Card = { tile: Tile; held: Held }

/** The month's posts by where they stand. A card is dragged on, or sent on with Shift and an arrow. */
export function Board({ onOpen }: { onOpen: (postId: string) => void }) {
  const { i18n } = useTranslation()
  const look = useLook()
  const { range, ideas, held } = useCalendar(useShallow(({ range, ideas, held }) => ({ range, ideas, held })))
  const frame = useRef<HTMLElement>(null)
  const { t } = useTranslation()
  const columns = useMemo(() => {
    const cards: Card[] = [
      ...ideas.map((idea) => ({ tile: tileOf(idea), held: { idea } })),
      ...range.tiles.map((tile) => ({ tile, held: { tile } })),
    ]
    const byColumn = Map.groupBy(cards, ({ tile }) => columnOf(tile))
    return boardColumns.map((column) => {
      const own = byColumn.get(column) ?? []
      const inRange = range.columns?.find((one) => one.column === column)?.count ?? 0
      const hidden = inRange - own.filter((one) => 'tile' in one.held).length
      return { column, cards: own, count: own.length + Math.max(0, hidden), hidden }
    })
  }, [range, ideas])
  const open = useMemo(
    () =>
      held && !('item' in held) ? nextColumns('tile' in held ? held.tile : tileOf(held.idea)) : undefined,
    [held],
  )
  const ahead = i18n.dir() === 'rtl' ? 'ArrowLeft' : 'ArrowRight'

  function keys(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = keyInFocus()
    const at = columns.findIndex(({ cards }) => cards.some(({ tile }) => tileKey(tile) === key))
    const column = columns[at]
    const place = column?.cards.findIndex(({ tile }) => tileKey(tile) === key) ?? -1
    const card = column?.cards[place]
    if (!card) return
    const down = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const aside = event.key === ahead ? 1 : /^Arrow(Left|Right)$/.test(event.key) ? -1 : 0
    if (!down && !aside) return
    event.preventDefault()
    if (aside && event.shiftKey) {
      if (!mayWriteHere()) return
      void stepColumn(card.tile, boardColumns, aside).then(
        () => focusTile(tileKey(card.tile)),
        () => {},
      )
      return
    }
    const next = down ? column?.cards[place + down] : besides(at, aside as 1 | -1, place)
    if (!next) return
    focusTile(tileKey(next.tile))
    const found = findTile(tileKey(next.tile))
    if (down && event.shiftKey && found) chooseTo(found)
  }

  /** Sideways to the next column that holds a card, at the same height or its last. */
  function besides(from: number, way: 1 | -1, place: number): Card | undefined {
    for (let at = from + way; columns[at]; at += way) {
      const { cards } = columns[at] as (typeof columns)[number]
      if (cards.length > 0) return cards[place] ?? cards.at(-1)
    }
    return undefined
  }

  return (
    <section
      ref={frame}
      className={classes.board}
      data-folds={columns.some(({ column, count }) => column !== 'idea' && count > 0) || undefined}
      aria-label={t('calendar.views.board')}
      onKeyDown={keys}
    >
      {columns.map(({ column, cards, count, hidden }) => (
        <Column
          key={column}
          column={column}
          count={count}
          isOpen={open?.includes(column)}
          more={
            hidden > 0 ? (
              <button type="button" className={classes.more} onClick={showMoreCards}>
                {t('calendar.board.more', { count: hidden })}
              </button>
            ) : null
          }
        >
          {cards.map(({ tile, held: taken }) => (
            <li key={tile.postId}>
              <TileCard tile={tile} held={taken} look={look} isOnBoard onOpen={onOpen} />
            </li>
          ))}
        </Column>
      ))}
    </section>
  )
}

interface ColumnProps {
  column: BoardColumn
  count: number
  /** Whether what is held may go here; undefined while nothing is. */
  isOpen: boolean | undefined
  more: ReactNode
  children: ReactNode
}

function Column({ column, count, isOpen, more, children }: ColumnProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const node = useRef<HTMLElement>(null)
  const over = useSpot(node, () => ({ column }))
  const name = columnName(column)
  const isDelivery = column === 'ready' || column === 'posted' || column === 'missed'
  return (
    <section
      ref={node}
      className={classes.column}
      data-column={column}
      data-empty={count === 0 || undefined}
      data-over={over !== undefined || undefined}
      data-closed={isOpen === false || undefined}
      data-open={isOpen || undefined}
      aria-label={t('calendar.board.column', { name, count })}
    >
      <h2 className={classes.head}>
        {isDelivery ? (
          <StatusMark kind="delivery" status={column} />
        ) : (
          <StatusMark kind="postState" status={column} />
        )}
        <span className={classes.title}>{name}</span>
        {count > 0 ? <span className={classes.count}>{format.number(count)}</span> : null}
      </h2>
      <ul className={classes.cards}>{children}</ul>
      {more}
    </section>
  )
}
