import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DueTile } from '../../shared/today.ts'
import { onTables } from '../live.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { HoldBanner } from '../parts/hold-banner.tsx'
import { goToRecord, usePlace } from '../place.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { fetched } from '../ui/page/fetched.tsx'
import { Page } from '../ui/page/page.tsx'
import { Approvals } from './approvals.tsx'
import { Copies } from './copies.tsx'
import { DueContacts } from './due-contacts.tsx'
import { DueReplies } from './due-replies.tsx'
import { DueRoutines } from './due-routines.tsx'
import { useDueSteps } from './due-steps.ts'
import { DueTasks } from './due-tasks.tsx'
import { DueTiles } from './due-tiles.tsx'
import { EmptyToday } from './empty-today.tsx'
import { LookAgain } from './look-again.tsx'
import { Mentions } from './mentions.tsx'
import { MonthStandPart } from './month-stand.tsx'
import { PeopleDue } from './people-due.tsx'
import { ShortTopics } from './short-topics.tsx'
import { readToday, todayTables, useToday } from './store.ts'
import classes from './today.module.css'
import { Unpermitted } from './unpermitted.tsx'
import { WaitingForOwner } from './waiting-for-owner.tsx'
import { WeekGaps } from './week-gaps.tsx'

const everyMinute = 60_000
const noneDue: DueTile[] = []
const HandOffPanel = fetched(async () => (await import('./hand-off/hand-off-panel.tsx')).HandOffPanel)

/** What needs me now: read again when something changes, and each minute, because the day does too. */
export function TodayScreen() {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const { view, copies, error } = useToday()
  const { language } = i18n
  const { record } = usePlace()
  const list = useRef<HTMLDivElement>(null)
  const steps = useDueSteps(view?.due ?? noneDue, record, list)

  useEffect(() => {
    const read = () => void readToday(language)
    read()
    const timer = setInterval(read, everyMinute)
    const stop = onTables(todayTables, read)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [language])

  if (error !== undefined) {
    return (
      <Page title={t('today.title')}>
        <ErrorNote
          {...explain(error, t)}
          actions={<Button onClick={() => void readToday(language)}>{t('app.tryAgain')}</Button>}
        />
      </Page>
    )
  }
  if (!view) {
    return (
      <Page title={t('today.title')}>
        <Loading />
      </Page>
    )
  }
  return (
    <Page
      title={t('today.title')}
      aside={<time dateTime={view.today}>{format.heading(format.day(view.today, 'long'))}</time>}
      panel={
        record ? (
          <HandOffPanel variantId={record} steps={steps} onClose={() => goToRecord(undefined)} />
        ) : null
      }
    >
      {view.isEmpty ? (
        <div className={classes.empty}>
          <EmptyToday today={view.today} />
          {copies ? <Copies status={copies} /> : null}
        </div>
      ) : (
        <div className={classes.columns}>
          <div className={classes.column}>
            <HoldBanner />
            <DueTiles view={view} openId={record} list={list} />
            <DueReplies view={view} />
            <DueTasks view={view} />
            <DueRoutines view={view} />
            <Unpermitted posts={view.unpermitted} />
            <Mentions mentions={view.mentions} />
            <Approvals posts={view.approvals.filter(({ isMine }) => isMine)} isMine />
            <Approvals posts={view.approvals.filter(({ isMine }) => !isMine)} />
            <WaitingForOwner packs={view.packs} />
            <LookAgain view={view} />
            <PeopleDue view={view} />
            <DueContacts view={view} />
          </div>
          <div className={classes.column}>
            <MonthStandPart month={view.month} looseEnds={view.looseEnds} />
            <WeekGaps gaps={view.gaps} rhythms={view.rhythms} />
            <ShortTopics topics={view.shortTopics} />
            {copies ? <Copies status={copies} /> : null}
          </div>
        </div>
      )}
    </Page>
  )
}
