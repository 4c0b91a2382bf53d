import { Button, Menu } from '@mantine/core'
import { IconCalendarStar, IconChevronDown, IconClockHour4, IconStack2 } from '@tabler/icons-react'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarView } from '../../../shared/calendar/calendar-tiles.ts'
import { addDays, type Day } from '../../../shared/day.ts'
import { useActions } from '../../actions.ts'
import { useFormat } from '../../parts/format.ts'
import { layers, toggleLayer, useHiddenLayers } from '../../parts/layers.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { PillarSwatch } from '../../parts/pillar-swatch.tsx'
import { currentPlace, go } from '../../place.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { firstFree } from '../calendar-actions.ts'
import { addEvent, addNote, useFollowDayItems, useItems } from '../days/day-items.ts'
import { openLayers, useOwnLayers } from '../days/own-layers.ts'
import { dayInFocus } from '../moving/chosen.ts'
import { focusFreeSlot } from '../moving/slot-moves.ts'
import { today, useCalendar } from '../store.ts'
import { useFollowMarks } from '../tiles/follow-marks.ts'
import { useFollowRhythm } from './rhythm.ts'
import classes from './rhythm-bar.module.css'
import { useSlotRange, useSlots, weekToCount } from './slots.ts'

/** Opens when and when not to post, beside the days. */
export function openRhythm(): void {
  const place = currentPlace()
  go({ ...place, record: undefined, view: { ...place.view, panel: 'rhythm' } })
}

/** How the week's slots are filled, channel by channel, and what is drawn on the days beside posts. */
export const RhythmBar = memo(function RhythmBar({ view, day }: { view: CalendarView; day: Day }) {
  const { t } = useTranslation()
  const firstDay = useCalendar(({ week }) => week.firstDay)
  // A selection has these keys for itself.
  const isDisabled = useCalendar(({ chosen }) => chosen.size > 0)
  const isReadOnly = useReadOnly()
  const isCut = useItems((state) => state.isCut)
  useSlotRange()
  useFollowMarks()
  useFollowRhythm()
  useFollowDayItems()
  const actions = useMemo(() => {
    const section = t('menu.calendar')
    const edits = [
      {
        id: 'calendar.freeSlot',
        label: t('slots.next'),
        section,
        keys: 's',
        isDisabled,
        run: () => focusFreeSlot(today()),
      },
      {
        id: 'calendar.newNote',
        label: t('dayItems.newNote'),
        section,
        keys: 'o',
        run: () => void addNote(dayInFocus() ?? firstFree(view, day, firstDay)).catch(() => {}),
      },
      {
        id: 'calendar.newEvent',
        label: t('dayItems.newEvent'),
        section,
        keys: 'e',
        isDisabled,
        run: () => void addEvent(dayInFocus() ?? firstFree(view, day, firstDay)).catch(() => {}),
      },
    ]
    return [
      { id: 'calendar.rhythm', label: t('slots.rhythm'), section, words: t('slots.title'), run: openRhythm },
      { id: 'calendar.layers', label: t('ownLayers.title'), section, words: 'ICS', run: openLayers },
      ...(isReadOnly ? [] : edits),
    ]
  }, [t, view, day, firstDay, isDisabled, isReadOnly])
  useActions(actions)
  return (
    <div className={classes.bar}>
      <WeekCounts view={view} day={day} />
      {isCut ? (
        <button type="button" className={classes.cut} onClick={openLayers} title={t('ownLayers.cut')}>
          {t('ownLayers.cutShort')}
        </button>
      ) : null}
      <LayersMenu />
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconClockHour4 size={14} stroke={1.5} aria-hidden />}
        onClick={openRhythm}
      >
        {t('slots.rhythm')}
      </Button>
    </div>
  )
})

function WeekCounts({ view, day }: { view: CalendarView; day: Day }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { range, isRead } = useSlots()
  const channels = useCalendar(({ choices }) => choices.channels)
  const firstDay = useCalendar(({ week }) => week.firstDay)
  const start = weekToCount(view, day, firstDay)
  const counts = range.counts.filter(({ weekStart }) => weekStart === start)
  const shown = channels.flatMap((channel) => {
    const count = counts.find(({ channelId }) => channelId === channel.id)
    return count ? [{ channel, count }] : []
  })
  if (isRead && range.slots.length === 0 && channels.length > 0)
    return <p className={classes.teach}>{t('slots.teach')}</p>
  if (shown.length === 0) return <span className={classes.counts} />
  return (
    <div className={classes.counts}>
      <span className={classes.week}>{format.days(start, addDays(start, 6), 'short')}</span>
      <ul className={classes.list} aria-label={t('slots.ofWeek')}>
        {shown.map(({ channel, count: { filled, all } }) => {
          const part = { filled: format.number(filled), all: format.number(all) }
          const name = channel.handle || networkName(channel.network)
          return (
            <li
              key={channel.id}
              className={classes.count}
              data-full={filled === all || undefined}
              title={name}
            >
              <NetworkMark network={channel.network} size={14} />
              <span aria-hidden>
                {part.filled}/{part.all}
              </span>
              <span className="spoken">{t('slots.filled', part)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const icon = { size: 14, stroke: 1.5, 'aria-hidden': true }

function LayersMenu() {
  const { t } = useTranslation()
  const hidden = useHiddenLayers()
  const own = useOwnLayers() ?? []
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconStack2 size={14} stroke={1.5} aria-hidden />}
          rightSection={<IconChevronDown size={12} stroke={1.5} aria-hidden />}
        >
          {t('layers.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {layers.map((layer) =>
          layer === 'own' ? null : (
            <Menu.CheckboxItem
              key={layer}
              checked={!hidden.includes(layer)}
              onChange={() => toggleLayer(layer)}
            >
              {t(`layers.${layer}`)}
            </Menu.CheckboxItem>
          ),
        )}
        {own.map(({ id, name, mark }) => (
          <Menu.CheckboxItem
            key={id}
            checked={!hidden.includes(id)}
            rightSection={<PillarSwatch mark={mark} />}
            onChange={() => toggleLayer(id)}
          >
            <bdi>{name || t('ownLayers.awareness')}</bdi>
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick leftSection={<IconCalendarStar {...icon} />} onClick={openLayers}>
          {t('ownLayers.title')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
