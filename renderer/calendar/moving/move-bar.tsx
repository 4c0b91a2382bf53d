import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../../shared/calendar/calendar-many.ts'
import { tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import { addDays, type Day, daysBetween } from '../../../shared/day.ts'
import { factsOf, languageOf } from '../../../shared/i18n/languages.ts'
import { useFormat } from '../../parts/format.ts'
import { TimeInput } from '../../parts/time-input.tsx'
import { KeyHint } from '../../ui/input/key-hint.tsx'
import { announce } from '../../ui/notice/announce.tsx'
import { tellPlace } from '../place-notice.ts'
import { type Moving, useCalendar } from '../store.ts'
import { focusIdea, focusItem, focusTile } from '../tiles/focus-tile.ts'
import { DayInput } from '../views/day-time.tsx'
import { postsOf } from './chosen.ts'
import { moveItem, titleOf } from './item-moves.ts'
import { inWords, shift } from './many-moves.ts'
import classes from './move-bar.module.css'
import { moveTile, nameOf, placeIn, placeName, returnToIdeas, scheduleIdea } from './moves.ts'

interface FrameProps {
  /** What is moved, in words. */
  name: string
  day: Day
  place: string
  onStand: (day: Day) => void
  onDrop: () => void
  onLeave: () => void
  /** What else can be done with it. */
  children?: ReactNode
  time?: ReactNode
}

/** Moves something without a mouse: arrow keys by day and week, or a day typed in; Enter drops it, Escape lets go. */
function MoveFrame({ name, day, place, onStand, onDrop, onLeave, time, children }: FrameProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const handle = useRef<HTMLDivElement>(null)
  const isRtl = factsOf(languageOf(i18n.language)).dir === 'rtl'

  useEffect(() => handle.current?.focus(), [])

  function stand(next: Day) {
    announce(format.day(next, 'long'))
    onStand(next)
  }

  function keys(event: KeyboardEvent) {
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight'
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft'
    const steps: Record<string, number> = {
      [forward]: 1,
      [back]: -1,
      ArrowDown: 7,
      ArrowUp: -7,
      PageDown: 28,
      PageUp: -28,
    }
    const step = steps[event.key]
    if (step !== undefined) stand(addDays(day, step))
    else if (event.key === 'Enter') onDrop()
    else return
    event.preventDefault()
  }

  return (
    <fieldset
      className={classes.bar}
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onLeave()
      }}
    >
      <div
        ref={handle}
        className={classes.handle}
        role="spinbutton"
        tabIndex={0}
        aria-label={name}
        aria-valuenow={Number(day.replaceAll('-', ''))}
        aria-valuetext={format.day(day, 'long')}
        onKeyDown={keys}
      >
        <span className={classes.what}>{name}</span>
        <strong>{place}</strong>
        <span className={classes.keys}>
          <KeyHint keys="ArrowLeft ArrowRight ArrowUp ArrowDown" />
        </span>
      </div>
      <DayInput label={t('calendar.day')} value={day} onChange={(next) => next && stand(next)} />
      {time}
      <Button variant="filled" onClick={onDrop}>
        {t('calendar.moveHere')}
      </Button>
      {children}
      <Button variant="subtle" color="gray" onClick={onLeave}>
        {t('app.cancel')}
      </Button>
    </fieldset>
  )
}

/** Moves what was taken up of the posts: one tile, all that are chosen, or an idea. */
export function MoveBar({ moving, onShow }: { moving: Moving; onShow: (day: Day) => void }) {
  const { t } = useTranslation()
  const { others } = moving
  const title = nameOf(moving.tile)
  const name =
    others.length > 0
      ? t('calendar.many.moving', { posts: inWords(postsOf([moving.tile, ...others]).length) })
      : t('calendar.moving', { title })

  function drop() {
    const { tile, isIdea, day, time, others } = moving
    useCalendar.setState({ moving: undefined })
    if (others.length > 0) {
      const places = [placeOf(tile), ...others]
      void shift(places, daysBetween(tile.day, day)).then(
        () => focusTile(tileKey({ ...tile, day })),
        () => {},
      )
      return
    }
    const idea = useCalendar.getState().ideas.find(({ id }) => id === tile.postId)
    const to = { day, time }
    void (isIdea && idea ? scheduleIdea(idea, to) : moveTile(tile, to)).then((moved) => {
      focusTile(tileKey({ ...tile, ...(moved ? placeIn(moved, to) : to) }))
      return tellPlace(moved, {
        day,
        isTimeChosen: time !== null && time !== tile.time,
        ...(!isIdea && { fromKey: tileKey(tile) }),
      })
    })
  }

  function leave() {
    const { tile, isIdea } = moving
    useCalendar.setState({ moving: undefined })
    announce(t('calendar.said.stays', { title }))
    if (isIdea) focusIdea(tile.postId)
    else focusTile(tileKey(tile))
  }

  return (
    <MoveFrame
      name={name}
      day={moving.day}
      place={placeName(moving)}
      onStand={(day) => {
        useCalendar.setState({ moving: { ...moving, day } })
        onShow(day)
      }}
      onDrop={drop}
      onLeave={leave}
      time={
        others.length > 0 ? null : (
          <TimeInput
            label={t('calendar.time')}
            value={moving.time}
            onChange={(time) => useCalendar.setState({ moving: { ...moving, time } })}
          />
        )
      }
    >
      {moving.isIdea || others.length > 0 ? null : (
        <Button
          onClick={() => {
            useCalendar.setState({ moving: undefined })
            void returnToIdeas(moving.tile)
          }}
        >
          {t('calendar.backToIdeas')}
        </Button>
      )}
    </MoveFrame>
  )
}

type MovingItem = NonNullable<ReturnType<typeof useCalendar.getState>['movingItem']>

/** The same of a note or an event: all its days go along. */
export function ItemMoveBar({ moving, onShow }: { moving: MovingItem; onShow: (day: Day) => void }) {
  const { t } = useTranslation()
  const { item, day } = moving
  const title = titleOf(item)
  const end = () => useCalendar.setState({ movingItem: undefined })
  return (
    <MoveFrame
      name={t('calendar.moving', { title })}
      day={day}
      place={placeName({ day, time: item.time })}
      onStand={(next) => {
        useCalendar.setState({ movingItem: { item, day: next } })
        onShow(next)
      }}
      onDrop={() => {
        end()
        void moveItem(item, daysBetween(item.startDay, day)).then(() => focusItem(item.id))
      }}
      onLeave={() => {
        end()
        announce(t('calendar.said.stays', { title }))
        focusItem(item.id)
      }}
    />
  )
}
