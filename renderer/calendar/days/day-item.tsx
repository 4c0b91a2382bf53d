import { type ButtonHTMLAttributes, type CSSProperties, memo, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DayItem } from '../../../shared/calendar/day-items.ts'
import type { Day } from '../../../shared/day.ts'
import { dayItemIcon } from '../../parts/day-item-icon.ts'
import { useFormat } from '../../parts/format.ts'
import { PillarSwatch, pillarHue } from '../../parts/pillar-swatch.tsx'
import { useHold } from '../moving/held.ts'
import { isMovable } from '../moving/item-moves.ts'
import { useCalendar } from '../store.ts'
import classes from './day-item.module.css'
import { type DayPart, openDayItem } from './day-items.ts'

/** What stands on a day beside posts: its mark, its name, and all of it in words for who cannot see the colour. */
export const DayItemChip = memo(function DayItemChip({
  item,
  day = item.startDay,
  isStart = true,
  isEnd = true,
  isSlim = false,
}: {
  item: DayItem
  /** The day it stands on here. */
  day?: Day
  isStart?: boolean
  isEnd?: boolean
  isSlim?: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { layer, kind, title, time, place, startDay, endDay, own } = item
  const Icon = dayItemIcon(kind)
  const name = title || t(layer === 'notes' ? 'dayItems.emptyNote' : 'dayItems.emptyEvent')
  const when = startDay < endDay ? format.days(startDay, endDay, 'short') : format.day(startDay, 'short')
  const words = [
    `${own?.name || t(`dayItems.of.${layer}`)}: ${name}`,
    ...[place, time ? `${when} ${format.time(time)}` : when].filter(Boolean),
  ].join(', ')
  const look = {
    className: classes.item,
    'data-layer': layer,
    'data-kind': kind,
    'data-start': isStart || undefined,
    'data-end': isEnd || undefined,
    'data-slim': isSlim || undefined,
    ...(own && { style: { '--item-hue': pillarHue(own.mark) } as CSSProperties }),
    title: words,
  }
  const face = (
    <span className={classes.face} aria-hidden>
      {isStart && !isSlim ? (
        own ? (
          <PillarSwatch mark={own.mark} size={9} />
        ) : (
          <Icon size={12} stroke={1.5} />
        )
      ) : null}
      {isStart && time ? <time className={classes.time}>{format.time(time)}</time> : null}
      {isStart && !isSlim ? <bdi className={classes.name}>{name}</bdi> : null}
    </span>
  )
  if (layer === 'holidays')
    return (
      <span {...look} role="img" aria-label={words}>
        {face}
      </span>
    )
  return (
    <ItemButton {...{ item, day, look }}>
      {face}
      <span className="spoken">{words}</span>
    </ItemButton>
  )
})

interface ItemButtonProps {
  item: DayItem
  day: Day
  look: ButtonHTMLAttributes<HTMLButtonElement>
  children: ReactNode
}

/** Opens what it names; a note or an event is taken to another day, too. */
function ItemButton({ item, day, look, children }: ItemButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const isHeld = useHold(button, { item, day })
  const isMoving = useCalendar(({ movingItem }) => movingItem?.item.id === item.id)
  return (
    <button
      ref={button}
      type="button"
      {...look}
      data-item={isMovable(item) ? item.id : undefined}
      data-moving={isHeld || isMoving || undefined}
      onClick={() => openDayItem(item)}
    >
      {children}
    </button>
  )
}

/** The lines of one day, and how many more there are. */
export function DayItems({
  parts,
  most,
  saysMore = true,
}: {
  parts: readonly DayPart[]
  most: number
  saysMore?: boolean
}) {
  const { t } = useTranslation()
  const hidden = parts.slice(most).flatMap(({ item }) => item ?? [])
  return (
    <>
      {parts.slice(0, most).map((part, lane) =>
        part.item ? (
          <DayItemChip key={part.item.id} {...part} item={part.item} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: an empty line is known by its place.
          <span key={lane} className={classes.gap} data-slim={part.isSlim || undefined} />
        ),
      )}
      {hidden.length > 0 && saysMore ? (
        <span className={classes.more} title={hidden.map(({ title }) => title).join(', ')}>
          {t('dayItems.more', { count: hidden.length })}
        </span>
      ) : null}
    </>
  )
}
