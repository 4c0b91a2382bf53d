import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../../shared/calendar/calendar.ts'
import type { PlaceRow } from '../../shared/calendar/calendar-many.ts'
import { type CalendarView, calendarViews, daysShown, tileKey } from '../../shared/calendar/calendar-tiles.ts'
import { type Day, firstDayOf, monthOf } from '../../shared/day.ts'
import { type Action, useActions, useKeyNotes } from '../actions.ts'
import { currentPlace, go } from '../place.ts'
import { useSeat } from '../workspace.ts'
import { useItems } from './days/day-items.ts'
import { choose, chooseShown, dayInFocus, targets, tileInFocus, toggle } from './moving/chosen.ts'
import { changeMany, copy, paste } from './moving/many-moves.ts'
import { tileOf } from './moving/moves.ts'
import { today, useCalendar } from './store.ts'
import { goLook } from './views/look.ts'

/** Today when it is on the screen, else the first day shown. */
export function firstFree(view: CalendarView, day: Day, firstWeekday: number): Day {
  const { from, to } = daysShown(view, day, firstWeekday)
  const now = today()
  if (from <= now && now <= to) return now
  return view === 'month' ? firstDayOf(monthOf(day)) : from
}

/** Opens what was sent to the owner, beside the days. */
export function openPacks(): void {
  const place = currentPlace()
  go({ ...place, record: undefined, view: { ...place.view, panel: 'packs' } })
}

interface ActionHands {
  add: (day?: Day) => Promise<void>
  view: CalendarView
  step: (way: 1 | -1) => void
  day: Day
}

interface ManyHands {
  t: TFunction
  section: string
  hasChosen: boolean
  day: Day
}

/** What can be done with all that is chosen, or with the tile that has the focus. */
function manyActions({ t, section, hasChosen, day }: ManyHands): Action[] {
  const of = (name: string, rest: Omit<Action, 'id' | 'label' | 'section'>): Action => {
    return { id: `calendar.many.${name}`, label: t(`calendar.many.act.${name}`), section, ...rest }
  }
  const quiet = (run: () => Promise<void>) => () => void run().catch(() => {})
  return [
    of('toggle', {
      keys: 'x',
      run: () => {
        const tile = tileInFocus()
        if (tile) toggle(tile)
      },
    }),
    of('all', { keys: 'Mod+A', run: quiet(chooseShown) }),
    of('none', { keys: 'Escape', isDisabled: !hasChosen, run: () => choose([]) }),
    of('shift', {
      keys: 's',
      isDisabled: !hasChosen,
      run: () => useCalendar.setState({ dialog: 'shift' }),
    }),
    of('copy', { keys: 'Mod+C', run: () => copy(targets()) }),
    of('paste', { keys: 'Mod+V', run: quiet(() => paste(dayInFocus() ?? day)) }),
    of('copyRange', { keys: 'Mod+Shift+C', run: () => useCalendar.setState({ dialog: 'copy' }) }),
    of('toIdeas', { run: quiet(() => changeMany(targets(), { to: 'state', state: 'idea' })) }),
    of('change', {
      keys: 'e',
      isDisabled: !hasChosen,
      run: () => document.querySelector<HTMLElement>('[data-change-many]')?.click(),
    }),
    of('remove', {
      keys: 'Delete',
      otherKeys: 'Backspace',
      run: quiet(() => changeMany(targets(), { to: 'removed' })),
    }),
  ]
}

/** What can be done here by name or key. */
export function useCalendarActions({ add, view, step, day }: ActionHands): void {
  const { t } = useTranslation()
  const { mayWrite } = useSeat()
  const firstDay = useCalendar((state) => state.week.firstDay)
  const hasChosen = useCalendar((state) => state.chosen.size > 0)
  const actions = useMemo((): Action[] => {
    const section = t('menu.calendar')
    const views = calendarViews.map((one, index) => ({
      id: `calendar.view.${one}`,
      label: t('calendar.show', { view: t(`calendar.views.${one}`) }),
      section,
      keys: String(index + 1),
      isDisabled: one === view,
      run: () => goLook({ view: one }),
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
      ...manyActions({ t, section, hasChosen, day }),
      ...(['send', 'take'] as const).map((dialog) => ({
        id: `calendar.${dialog}`,
        label: t(`reviewPack.${dialog}.action`),
        section,
        run: () => useCalendar.setState({ dialog }),
      })),
    ]
    return [
      ...(mayWrite ? edits : []),
      {
        id: 'calendar.today',
        label: t('calendar.today'),
        section,
        keys: 't',
        run: () => goLook({ day: null }),
      },
      { id: 'calendar.packs', label: t('reviewPack.title'), section, run: openPacks },
      { id: 'calendar.earlier', label: t('calendar.earlier'), section, keys: '[', run: () => step(-1) },
      { id: 'calendar.later', label: t('calendar.later'), section, keys: ']', run: () => step(1) },
      ...views,
    ]
  }, [t, add, view, step, day, firstDay, hasChosen, mayWrite])
  useActions(actions)
  const notes = useMemo(() => {
    const section = t('menu.calendar')
    const days = {
      section,
      label: t('calendar.keys.days'),
      keys: 'Mod+ArrowLeft',
      otherKeys: 'Mod+ArrowDown',
    }
    if (!mayWrite) return [days]
    return [
      {
        section,
        label: t('calendar.keys.move'),
        keys: 'ArrowLeft ArrowRight ArrowUp ArrowDown',
        otherKeys: 'Enter',
      },
      days,
      { section, label: t('calendar.keys.choose'), keys: 'Shift+ArrowDown', otherKeys: 'Shift+ArrowRight' },
      { section, label: t('calendar.keys.board'), keys: 'Shift+ArrowLeft', otherKeys: 'Shift+ArrowRight' },
      { section, label: t('calendar.keys.month'), keys: 'PageUp', otherKeys: 'PageDown' },
      { section, label: t('calendar.keys.order'), keys: 'Alt+ArrowUp', otherKeys: 'Alt+ArrowDown' },
    ]
  }, [t, mayWrite])
  useKeyNotes(notes)
}

/** Takes up the note or event that has the focus, else all that is chosen, the tile or the idea with the focus. */
function startMoving(day: Day): void {
  const chip = document.activeElement?.closest<HTMLElement>('[data-item]')
  const item = useItems.getState().items.find(({ id }) => id === chip?.dataset.item)
  if (item) {
    useCalendar.setState({ movingItem: { item, day: item.startDay }, moving: undefined })
    return
  }
  const { range, ideas, detail, chosen } = useCalendar.getState()
  const many = [...chosen.values()].filter(({ ids }) => ids.length > 0)
  const focused = tileInFocus()
  const tile =
    many.length > 0
      ? firstOf(many, focused)
      : (focused ?? range.tiles.find(({ postId }) => postId === detail?.post.id))
  if (tile) {
    const others = many.length > 1 ? many.filter((one) => tileKey(one) !== tileKey(tile)) : []
    useCalendar.setState({ moving: { tile, isIdea: false, others, day: tile.day, time: tile.time } })
    return
  }
  const row = document.activeElement?.closest<HTMLElement>('[data-idea]')
  const idea = ideas.find(({ id }) => id === row?.dataset.idea)
  const start = monthOf(day) === monthOf(today()) ? today() : day
  if (idea)
    useCalendar.setState({
      moving: { tile: tileOf(idea, start), isIdea: true, others: [], day: start, time: null },
    })
}

/** What leads the others when many are moved: the one with the focus, else the first that is drawn. */
function firstOf(many: readonly PlaceRow[], focused: Tile | undefined): Tile | undefined {
  const keys = new Set(many.map(tileKey))
  if (focused && keys.has(tileKey(focused))) return focused
  return useCalendar.getState().range.tiles.find((one) => keys.has(tileKey(one)))
}
