import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { type CalendarView, calendarViews, daysShown, stepDay } from '../../shared/calendar/calendar-tiles.ts'
import { type Day, monthOf, type Time } from '../../shared/day.ts'
import { useFileDrop } from '../file-drop.ts'
import { explain } from '../parts/explain.ts'
import { type Format, useFormat } from '../parts/format.ts'
import { HoldBanner } from '../parts/hold-banner.tsx'
import { currentPlace, goToRecord, type Place, usePlace } from '../place.ts'
import { Segments } from '../ui/input/segments.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { fetched } from '../ui/page/fetched.tsx'
import { Page } from '../ui/page/page.tsx'
import { mayWriteHere, useSeat } from '../workspace.ts'
import { firstFree, useCalendarActions } from './calendar-actions.ts'
import classes from './calendar-screen.module.css'
import { EventPanel, NotePanel } from './days/day-item-panel.tsx'
import { takeDropped } from './days/own-layers.ts'
import { Filters } from './filters.tsx'
import { IdeaList } from './idea-list.tsx'
import { useDropping } from './moving/held.ts'
import { ManyPlace } from './moving/many-place.tsx'
import { ItemMoveBar, MoveBar } from './moving/move-bar.tsx'
import { addPost, leaveFresh } from './moving/moves.ts'
import { NoticeBar } from './notice-bar.tsx'
import { PacksPanel } from './packs-place.tsx'
import { PostPanel } from './post/post-panel.tsx'
import { PrintCalendar } from './print-calendar.tsx'
import { RhythmBar } from './rhythm/rhythm-bar.tsx'
import { RhythmPanel } from './rhythm/rhythm-panel.tsx'
import {
  askedAt,
  beginCalendar,
  followCalendar,
  loadCalendar,
  loadDetail,
  showDays,
  useCalendar,
} from './store.ts'
import { useRoom } from './use-room.ts'
import { Board } from './views/board.tsx'
import { Grid } from './views/grid.tsx'
import { ListView } from './views/list-view.tsx'
import { goLook, useLookOfPlace } from './views/look.ts'
import { NothingPlanned } from './views/nothing-planned.tsx'
import { YearStrip } from './views/year-strip.tsx'

// One element for good: what is beside the days is not drawn anew with them.
const filters = <Filters />

/** Ideas beside the days they wait for; the post that is open beside both. */
export function CalendarScreen() {
  const { t } = useTranslation()
  const format = useFormat()
  const { status, error, week, detail, moving, movingItem, isEmpty, shown } = useCalendar(
    useShallow(({ status, error, week, detail, moving, movingItem, range, shown }) => {
      return { status, error, week, detail, moving, movingItem, shown, isEmpty: range.tiles.length === 0 }
    }),
  )
  const place = usePlace()
  const { record } = place
  const { view, day, isOneDay } = askedAt(place)
  const beside = panelOf(place)
  const body = useRef<HTMLDivElement>(null)

  useLookOfPlace(place.view)
  useEffect(() => showDays({ view, day, isOneDay }), [view, day, isOneDay])
  useEffect(() => {
    beginCalendar()
    return followCalendar()
  }, [])
  useEffect(() => void loadDetail(record), [record])
  useEffect(() => {
    if (!record) return
    // What the panel's fields save as they go is on its way first.
    return () => void setTimeout(() => currentPlace().record !== record && leaveFresh(record).catch(() => {}))
  }, [record])
  useRoom(body)

  const open = useCallback((id: string | undefined) => goToRecord(id), [])
  const openDay = useCallback(
    (shown: Day) =>
      view === 'month' || view === 'week'
        ? goLook({ view: 'day', day: shown })
        : goLook({ view: 'list', day: shown, only: 'day' }),
    [view],
  )
  const add = useCallback(
    async (shown?: Day, time: Time | null = null) => {
      if (!mayWriteHere()) return
      const made = await addPost(shown, time).catch(() => undefined)
      if (made) open(made.post.id)
    },
    [open],
  )
  const step = useCallback(
    (way: 1 | -1) => {
      const next = stepDay({ view, isOneDay, day }, way)
      // Before the place says so, that both are drawn at once.
      showDays({ view, day: next, isOneDay })
      goLook({ day: next, ...(isOneDay && view === 'list' && { only: 'day' as const }) })
    },
    [view, isOneDay, day],
  )
  const bringIntoView = (shown: Day) => {
    const { from, to } = isOneDay ? { from: day, to: day } : daysShown(view, day, week.firstDay)
    if (shown < from || shown > to) goLook({ day: shown })
  }
  useCalendarActions({ add, view, step, day })
  useDropping()
  const { mayWrite } = useSeat()
  const files = useFileDrop(!mayWrite, ({ dataTransfer }) => void takeDropped(dataTransfer).catch(() => {}))

  return (
    <Page
      title={titleOf(view, isOneDay, day, week.firstDay, format)}
      width="full"
      aside={
        <div className={classes.ways}>
          <ActionIcon aria-label={t('calendar.earlier')} onClick={() => step(-1)}>
            <IconChevronLeft className="points" size={16} stroke={1.5} />
          </ActionIcon>
          <Button size="xs" variant="subtle" color="gray" onClick={() => goLook({ day: null })}>
            {t('calendar.today')}
          </Button>
          <ActionIcon aria-label={t('calendar.later')} onClick={() => step(1)}>
            <IconChevronRight className="points" size={16} stroke={1.5} />
          </ActionIcon>
          <PrintCalendar view={view} day={day} />
        </div>
      }
      actions={
        <>
          <Segments
            label={t('calendar.view')}
            value={view}
            options={calendarViews.map((one) => ({ value: one, label: t(`calendar.views.${one}`) }))}
            onChange={(next) => goLook({ view: next })}
          />
          {mayWrite ? (
            <Button
              variant="filled"
              className={classes.newPost}
              aria-label={t('calendar.newPost')}
              onClick={() => void add(firstFree(view, day, week.firstDay))}
            >
              <IconPlus size={16} stroke={1.5} aria-hidden />
              <span className={classes.newPostWords}>{t('calendar.newPost')}</span>
            </Button>
          ) : null}
        </>
      }
      toolbar={filters}
      panel={
        detail && detail.post.id === record ? (
          <PostPanel key={detail.post.id} detail={detail} onClose={() => open(undefined)} />
        ) : (
          beside
        )
      }
    >
      <div
        className={classes.screen}
        {...files.on}
        data-panel={detail ? (detail.post.state === 'idea' ? 'idea' : 'post') : beside ? 'post' : undefined}
      >
        {files.isOver ? <p className={classes.drop}>{t('ownLayers.drop')}</p> : null}
        {view === 'board' || view === 'year' ? null : <IdeaList onOpen={open} />}
        <div className={classes.days}>
          <HoldBanner />
          {view === 'year' ? null : <RhythmBar view={view} day={day} />}
          {moving ? <MoveBar moving={moving} onShow={bringIntoView} /> : null}
          {movingItem ? <ItemMoveBar moving={movingItem} onShow={bringIntoView} /> : null}
          {status === 'failed' ? <Failed error={error} /> : null}
          {status === 'loading' ? <Loading /> : null}
          {status === 'ready' && isEmpty && !moving && view !== 'year' ? (
            <NothingPlanned
              isBoard={view === 'board'}
              onAdd={() => void add(firstFree(view, day, week.firstDay))}
            />
          ) : null}
          <div ref={body} className={classes.body}>
            {shown?.view === 'list' ? <ListView onOpen={open} onOpenDay={openDay} /> : null}
            {shown?.view === 'board' ? <Board onOpen={open} /> : null}
            {shown?.view === 'year' ? <YearStrip day={shown.day} /> : null}
            {shown?.view === 'month' || shown?.view === 'week' || shown?.view === 'day' ? (
              <Grid view={shown.view} day={shown.day} onOpen={open} onAdd={add} onOpenDay={openDay} />
            ) : null}
          </div>
          <NoticeBar />
          <ManyPlace day={day} view={view} />
        </div>
      </div>
    </Page>
  )
}

const LayersPanel = fetched(async () => (await import('./days/layers-panel.tsx')).LayersPanel)

/** What the panel shows beside posts: when to post, layers of one's own, a note, an event. */
function panelOf({ record, view }: Place) {
  if (view?.panel === 'rhythm' && !record) return <RhythmPanel />
  if (view?.panel === 'layers') return <LayersPanel />
  if (view?.panel === 'packs' && !record) return <PacksPanel />
  if (view?.panel === 'dayNote' && record) return <NotePanel key={record} id={record} />
  if (view?.panel === 'offlineEvent' && record) return <EventPanel key={record} id={record} />
  return null
}

function Failed({ error }: { error: unknown }) {
  const { t } = useTranslation()
  return (
    <div className={classes.note}>
      <ErrorNote
        {...explain(error, t)}
        actions={<Button onClick={() => void loadCalendar()}>{t('app.tryAgain')}</Button>}
      />
    </div>
  )
}

function titleOf(
  view: CalendarView,
  isOneDay: boolean,
  day: Day,
  firstWeekday: number,
  format: Format,
): string {
  if (view === 'year') return day.slice(0, 4)
  if (isOneDay) return format.heading(format.day(day, 'long'))
  if (view !== 'week') return format.heading(format.month(monthOf(day)))
  const { from, to } = daysShown('week', day, firstWeekday)
  return format.days(from, to)
}
