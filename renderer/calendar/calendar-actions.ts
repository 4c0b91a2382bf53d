import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type CalendarView, calendarViews, daysShown, tileKey } from '../../shared/calendar-tiles.ts'
import { type Day, firstDayOf, monthOf } from '../../shared/day.ts'
import { type Action, useActions, useKeyNotes } from '../actions.ts'
import { setView } from '../place.ts'
import { useSeat } from '../workspace.ts'
import { tileOf } from './moves.ts'
import { today, useCalendar } from './store.ts'

/** Today when it is on the screen, else the first day shown. */
export function firstFree(view: CalendarView, day: Day, firstWeekday: number): Day {
  const { from, to } = daysShown(view, day, firstWeekday)
  const now = today()
  return from <= now && now <= to ? now : view === 'month' ? firstDayOf(monthOf(day)) : from
}

interface ActionHands {
  add: (day?: Day) => Promise<void>
  view: CalendarView
  step: (way: 1 | -1) => void
  day: Day
}

/** What can be done here by name or key. */
export function useCalendarActions({ add, view, step, day }: ActionHands): void {
  const { t } = useTranslation()
  const { mayWrite } = useSeat()
  const firstDay = useCalendar((state) => state.week.firstDay)
  const actions = useMemo((): Action[] => {
    const section = t('menu.calendar')
    const views = calendarViews.map((one, index) => ({
      id: `calendar.view.${one}`,
      label: t('calendar.show', { view: t(`calendar.views.${one}`) }),
      section,
      keys: String(index + 1),
      isDisabled: one === view,
      run: () => setView({ view: one, only: undefined }),
    }))
    const edits: Action[] = [
      {
        id: 'calendar.newPost',
        label: t('calendar.newPost'),
        section,
        keys: 'n',
        run: () => void add(dayInFocus() ?? firstFree(view, day, firstDay)),
      },
      {
        id: 'calendar.newIdea',
        label: t('calendar.newIdea'),
        section,
        keys: 'i',
        run: () => document.getElementById('calendar-new-idea')?.focus(),
      },
      { id: 'calendar.move', label: t('calendar.move'), section, keys: 'm', run: () => startMoving(day) },
    ]
    return [
      ...(mayWrite ? edits : []),
      {
        id: 'calendar.today',
        label: t('calendar.today'),
        section,
        keys: 't',
        run: () => setView({ day: undefined }),
      },
      { id: 'calendar.earlier', label: t('calendar.earlier'), section, keys: '[', run: () => step(-1) },
      { id: 'calendar.later', label: t('calendar.later'), section, keys: ']', run: () => step(1) },
      ...views,
    ]
  }, [t, add, view, step, day, firstDay, mayWrite])
  useActions(actions)
  const notes = useMemo(() => {
    const section = t('menu.calendar')
    return [
      {
        section,
        label: t('calendar.keys.move'),
        keys: 'ArrowLeft ArrowRight ArrowUp ArrowDown',
        otherKeys: 'Enter',
      },
      { section, label: t('calendar.keys.month'), keys: 'PageUp', otherKeys: 'PageDown' },
      { section, label: t('calendar.keys.order'), keys: 'Alt+ArrowUp', otherKeys: 'Alt+ArrowDown' },
    ]
  }, [t])
  useKeyNotes(notes)
}

/** Takes up the tile or the idea that has the focus. */
function startMoving(day: Day): void {
  const { range, ideas, detail } = useCalendar.getState()
  const key = tileInFocus()
  const tile =
    range.tiles.find((one) => tileKey(one) === key) ??
    range.tiles.find(({ postId }) => postId === detail?.post.id)
  if (tile) {
    useCalendar.setState({ moving: { tile, isIdea: false, day: tile.day, time: tile.time } })
    return
  }
  const row = document.activeElement?.closest<HTMLElement>('[data-idea]')
  const idea = ideas.find(({ id }) => id === row?.dataset.idea)
  const start = monthOf(day) === monthOf(today()) ? today() : day
  if (idea)
    useCalendar.setState({ moving: { tile: tileOf(idea, start), isIdea: true, day: start, time: null } })
}

function tileInFocus(): string | null | undefined {
  return document.activeElement?.querySelector('[data-tile]')?.getAttribute('data-tile')
}

/** The day of the tile that has the focus, or the day that holds whatever else has it. */
export function dayInFocus(): Day | undefined {
  const cell = document.activeElement?.closest<HTMLElement>('[data-date]')
  return tileInFocus()?.split(' ')[1] ?? cell?.dataset.date
}
