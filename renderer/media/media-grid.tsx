import { IconAlertTriangle, IconCopy, IconFileOff } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MediaFilter, MediaList, MediaRow } from '../../shared/media/media.ts'
import { useFormat } from '../parts/format.ts'
import { isPermissionLacking, useMediaFacts } from '../parts/media-words.ts'
import { Thumb } from '../parts/thumb.tsx'
import { usePlace } from '../place.ts'
import { useKeptScroll } from '../ui/page/kept-scroll.ts'
import { mayWriteHere } from '../workspace.ts'
import classes from './media-screen.module.css'
import { choose, openMedia, removeMedia, toggleChosen, useMedia } from './store.ts'

const gap = 16
const leastWidth = 176
/** Name and facts under the picture. */
const words = 62

/** The files as pictures: only the rows in view are drawn, so that five thousand scroll like fifty. */
export function MediaGrid({ list: { rows }, filter }: { list: MediaList; filter: MediaFilter }) {
  const { t } = useTranslation()
  const { record } = usePlace()
  const { cursorId, chosen } = useMedia()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const columns = Math.max(1, Math.floor((width + gap) / (leastWidth + gap)))
  const card = (width - gap * (columns - 1)) / columns
  const height = Math.round(card * 0.75) + words
  const virtual = useVirtualizer({
    count: Math.ceil(rows.length / columns),
    getScrollElement: () => box.current,
    estimateSize: () => height + gap,
    overscan: 3,
  })
  useKeptScroll(box, 'list')
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured anew when cards get another size.
  useEffect(() => virtual.measure(), [height])
  const cursor = rows.findIndex(({ id }) => id === cursorId)

  function moveTo(index: number, isChoosing: boolean) {
    const to = Math.max(0, Math.min(rows.length - 1, index))
    const row = rows[to]
    if (!row) return
    useMedia.setState({ cursorId: row.id })
    virtual.scrollToIndex(Math.floor(to / columns))
    if (isChoosing)
      choose([...chosen, ...rows.slice(Math.min(cursor, to), Math.max(cursor, to) + 1).map(({ id }) => id)])
  }

  function keys(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.altKey) return
    const row = rows[cursor]
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const moves: Record<string, number> = {
      ArrowRight: cursor + forward,
      ArrowLeft: cursor - forward,
      ArrowDown: Math.min(cursor + columns, rows.length - 1),
      ArrowUp: cursor < columns ? cursor : cursor - columns,
      PageDown: cursor + columns * 3,
      PageUp: cursor - columns * 3,
      Home: 0,
      End: rows.length - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) moveTo(to, event.shiftKey)
    else if (event.key === 'Enter' && row) openMedia(row.id)
    else if (event.key === ' ' && row) toggleChosen(row.id)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) choose(rows.map(({ id }) => id))
    else if (event.key === 'Escape' && chosen.size > 0) choose([])
    else if (event.key === 'Delete' && (chosen.size > 0 || row) && mayWriteHere())
      removeMedia(chosen.size > 0 ? [...chosen] : row ? [row.id] : []).catch(() => {})
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function click(event: MouseEvent) {
    const id = (event.target as Element).closest<HTMLElement>('[data-media]')?.dataset.media
    if (!id) return
    useMedia.setState({ cursorId: id })
    if (event.shiftKey) {
      const [at, from] = [rows.findIndex((row) => row.id === id), Math.max(0, cursor)]
      choose(rows.slice(Math.min(at, from), Math.max(at, from) + 1).map((row) => row.id))
    } else if (event.ctrlKey || event.metaKey) toggleChosen(id)
    else openMedia(id)
  }

  return (
    // The focus stays on the whole of it.
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      className={classes.grid}
      aria-label={t('media.files')}
      {...(cursorId ? { 'aria-activedescendant': `media-${cursorId}` } : {})}
      onKeyDown={keys}
      onClick={click}
    >
      <div role="presentation" className={classes.rows} style={{ blockSize: virtual.getTotalSize() }}>
        {width > 0
          ? virtual.getVirtualItems().map(({ index, start }) => (
              <div
                key={index}
                role="presentation"
                className={classes.row}
                style={{
                  transform: `translateY(${start}px)`,
                  gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
                }}
              >
                {rows.slice(index * columns, (index + 1) * columns).map((row, place) => (
                  <Card
                    key={row.id}
                    row={row}
                    isCursor={row.id === cursorId}
                    isOpen={row.id === record}
                    isChosen={chosen.has(row.id)}
                    isAlikeShown={filter.shown === 'alike'}
                    position={index * columns + place + 1}
                    of={rows.length}
                  />
                ))}
              </div>
            ))
          : null}
      </div>
    </div>
  )
}

interface CardProps {
  row: MediaRow
  isCursor: boolean
  isOpen: boolean
  isChosen: boolean
  isAlikeShown: boolean
  position: number
  of: number
}

function Card({ row, isCursor, isOpen, isChosen, isAlikeShown, position, of }: CardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const facts = useMediaFacts()
  const use =
    row.uses > 0
      ? t('media.usedIn', { count: row.uses, number: format.number(row.uses) })
      : t('media.notUsed')
  return (
    <div
      id={`media-${row.id}`}
      role="option"
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={of}
      tabIndex={-1}
      className={classes.card}
      data-media={row.id}
      data-cursor={isCursor || undefined}
      data-open={isOpen || undefined}
    >
      <span className={classes.picture}>
        {/* What is back in the folder is asked for again. */}
        <Thumb key={String(row.isMissing)} file={row} className={classes.thumb} iconSize={36} />
        <span className={classes.marks}>
          {row.isMissing ? (
            <span className={classes.mark} data-tone="bad">
              <IconFileOff size={14} stroke={1.5} aria-hidden />
              {t('media.missing')}
            </span>
          ) : null}
          {isPermissionLacking(row.permission) ? (
            <span className={classes.mark} data-tone="warn">
              <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
              {t(`media.permissionShort.${row.permission}`)}
            </span>
          ) : null}
          {row.alikeId && !isAlikeShown ? (
            <span className={classes.mark}>
              <IconCopy size={14} stroke={1.5} aria-hidden />
              {t('media.alikeShort')}
            </span>
          ) : null}
        </span>
      </span>
      <bdi className={classes.name}>{row.name}</bdi>
      <span className={classes.facts}>{facts(row)}</span>
      <span className={classes.facts}>{use}</span>
    </div>
  )
}

/** Of what the cards stand in; 0 before it is laid out. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element)
      setWidth(
        element.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd),
      )
    }
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [box])
  return width
}
