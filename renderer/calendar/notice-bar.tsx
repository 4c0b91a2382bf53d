import { ActionIcon, Button } from '@mantine/core'
import { IconClock, IconX } from '@tabler/icons-react'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tileKey } from '../../shared/calendar/calendar-tiles.ts'
import { useActions } from '../actions.ts'
import { useFormat } from '../parts/format.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { KeyHint } from '../ui/input/key-hint.tsx'
import { placeName } from './moving/moves.ts'
import classes from './notice-bar.module.css'
import {
  closeNotice,
  followNotice,
  keepClashes,
  type PlaceNotice,
  placeOf,
  putBack,
  type Remark,
  takeOffer,
  usePlaceNotice,
} from './place-notice.ts'
import { ClashLine } from './post/clash-words.tsx'
import { useCalendar } from './store.ts'
import { focusIdea, focusTile } from './tiles/focus-tile.ts'
import { goLook } from './views/look.ts'

/** What is worth a word about the place of the post set down last: it waits for an answer and moves nothing by itself. */
export function NoticeBar() {
  const notice = usePlaceNotice((state) => state.notice)
  useEffect(followNotice, [])
  // Another screen, and later another workspace, has no use for it.
  useEffect(() => closeNotice, [])
  return notice ? <Bar notice={notice} /> : null
}

function Bar({ notice }: { notice: PlaceNotice }) {
  const { t } = useTranslation()
  const bar = useRef<HTMLElement>(null)
  const place = placeOf(notice)
  const key = tileKey({ postId: notice.postId, ...place })
  const isAbove = useKeepsClear(bar, key)
  /** The keyboard goes on where the post stands after the answer. */
  const answer =
    (act: () => unknown, goOn = () => focusTile(key)) =>
    () => {
      const hadFocus = bar.current?.contains(document.activeElement)
      void Promise.resolve(act())
        .then(() => hadFocus && goOn())
        .catch(() => {})
    }
  const goToOffer = () => {
    const [first] = notice.offer
    if (!first) return
    // The nearest free slot may lie in another week or month than the one shown.
    if (!document.querySelector(`[data-date="${first.day}"]`)) goLook({ day: first.day })
    focusTile(tileKey({ postId: notice.postId, day: first.day, time: first.time }))
  }

  const actions = useMemo(
    () => [
      {
        id: 'calendar.notice',
        label: t('slots.notice.answer'),
        section: t('menu.calendar'),
        keys: 'c',
        run: () => bar.current?.querySelector('button')?.focus(),
      },
    ],
    [t],
  )
  useActions(actions)

  return (
    <section
      ref={bar}
      className={classes.bar}
      data-above={isAbove || undefined}
      aria-label={t('slots.notice.label', { title: notice.title })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        answer(closeNotice)()
      }}
    >
      <div className={classes.words}>
        <p className={classes.where}>
          <bdi className={classes.title}>{notice.title}</bdi>
          <span className={classes.place}>{placeName(place)}</span>
        </p>
        <ul className={classes.remarks}>
          {notice.remarks.map((remark) => (
            <li
              key={`${remark.kind} ${remark.channelId} ${remark.kind === 'clash' ? remark.clash.kind + remark.clash.about : ''}`}
            >
              {remark.kind === 'clash' ? (
                <ClashLine clash={remark.clash} channelId={remark.channelId} place={place} />
              ) : (
                <span className={classes.remark}>
                  <IconClock size={14} stroke={1.5} aria-hidden />
                  <RemarkWords remark={remark} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div className={classes.answers}>
        {notice.offer.length > 0 ? (
          <Button size="xs" variant="filled" onClick={answer(() => takeOffer(notice.offer), goToOffer)}>
            <OfferWords notice={notice} />
          </Button>
        ) : null}
        {notice.remarks.some(({ kind }) => kind === 'clash') ? (
          <Button size="xs" onClick={answer(() => keepClashes(notice.postId, notice.title))}>
            {t('clashes.keep')}
          </Button>
        ) : (
          <Button size="xs" onClick={answer(closeNotice)}>
            {t('slots.notice.leave')}
          </Button>
        )}
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          onClick={answer(
            () => putBack(notice),
            () => (notice.fromKey ? focusTile(notice.fromKey) : focusIdea(notice.postId)),
          )}
        >
          {t('slots.notice.putBack')}
        </Button>
        <KeyHint keys="C" />
        <ActionIcon size="sm" aria-label={t('app.close')} onClick={answer(closeNotice)}>
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      </div>
    </section>
  )
}

/** Whether the bar must stand above the days, because below them it would cover the tile it speaks of. */
function useKeepsClear(bar: RefObject<HTMLElement | null>, key: string): boolean {
  const [isAbove, setAbove] = useState(false)
  useLayoutEffect(() => {
    setAbove(false)
    const look = requestAnimationFrame(() => {
      const tile = document.querySelector(`[data-tile="${key}"]`)?.getBoundingClientRect()
      const own = bar.current?.getBoundingClientRect()
      if (tile && own) setAbove(tile.bottom > own.top)
    })
    return () => cancelAnimationFrame(look)
  }, [bar, key])
  return isAbove
}

/** One place by its name; several as the slots they are. */
function OfferWords({ notice: { offer, remarks } }: { notice: PlaceNotice }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const channels = useCalendar(({ choices }) => choices.channels)
  const [first] = offer
  const channel = channels.find(({ id }) => id === first?.channelId)
  const isOpen = remarks.some(({ kind }) => kind === 'noChannel')
  if (first && channel && isOpen && offer.length === 1)
    return t('slots.notice.takeOn', { place: placeName(first), name: networkName(channel.network) })
  const isOne = first && offer.every(({ day, time }) => day === first.day && time === first.time)
  return isOne ? t('slots.notice.take', { place: placeName(first) }) : t('slots.notice.takeAll')
}

function RemarkWords({ remark }: { remark: Exclude<Remark, { kind: 'clash' }> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const channel = useCalendar(({ choices }) => choices.channels.find(({ id }) => id === remark.channelId))
  const name = channel ? networkName(channel.network) : t('calendar.openChannel')
  if (remark.kind === 'noChannel') return <span>{t('slots.notice.noChannel')}</span>
  if (remark.kind === 'noSlot')
    return <span>{t('slots.notice.noSlot', { name, day: format.day(remark.day, 'weekday') })}</span>
  return <span>{t('slots.notice.slotNear', { name, time: format.time(remark.slot.time) })}</span>
}
