import { Button } from '@mantine/core'
import { IconFileImport, IconLock, IconLockOpen } from '@tabler/icons-react'
import { type DragEvent, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Month } from '../../shared/day.ts'
import { periodOf, type Span } from '../../shared/review/period.ts'
import type { ReviewAnswer } from '../../shared/review/review-month.ts'
import { unexplainedStep } from '../../shared/review/review-steps.ts'
import { type Action, useActions, useKeyNotes } from '../actions.ts'
import { onTables } from '../live.ts'
import { explain } from '../parts/explain.ts'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go, setView, usePlace } from '../place.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { fetched } from '../ui/page/fetched.tsx'
import { Page } from '../ui/page/page.tsx'
import { ApprovalNotes } from './account/approval-notes.tsx'
import { BestHours } from './account/best-hours.tsx'
import { ExperimentNotes } from './account/experiment-notes.tsx'
import { GoalValues } from './account/goal-values.tsx'
import { LessonNotes } from './account/lesson-notes.tsx'
import { MonthAccountParts } from './account/month-account.tsx'
import { PaidPart } from './account/paid-part.tsx'
import { PostRanking } from './account/post-ranking.tsx'
import { RepliesPart } from './account/replies-part.tsx'
import { SetbackNotes } from './account/setback-notes.tsx'
import { ClosedLine } from './closed-line.tsx'
import { figuresImport } from './imports/figures-import.ts'
import { ImportFigures } from './imports/import-figures.tsx'
import { OutsidePostsPart } from './imports/outside-posts.tsx'
import { Items } from './month/items.tsx'
import { settleLeftText } from './month/left-text.ts'
import { MonthNote } from './month/month-note.tsx'
import { ObjectiveChangesPart } from './month/objective-changes.tsx'
import { Scorecard } from './month/scorecard.tsx'
import { MonthPicker, SpanPicker } from './month-picker.tsx'
import { AudienceShares } from './numbers/audience-part.tsx'
import { Complete } from './numbers/complete.tsx'
import { LateNumbers } from './numbers/late-numbers.tsx'
import { MoreNumbers } from './numbers/more-numbers.tsx'
import { NumbersTable } from './numbers/numbers-table.tsx'
import { RatesPart } from './numbers/rates-part.tsx'
import { PrintReview } from './print-review.tsx'
import classes from './review.module.css'
import { isOfMonths, Parts, panelOf, partOf } from './review-parts.tsx'
import { Steps, showStep } from './steps.tsx'
import {
  addItem,
  closeMonth,
  loadPeople,
  loadReview,
  monthOfPlace,
  naming,
  reopenMonth,
  spanOfPlace,
  stepBy,
  useReview,
  watched,
} from './store.ts'

const LessonLedger = fetched(async () => (await import('./lessons/lesson-ledger.tsx')).LessonLedger)
const TrendsView = fetched(async () => (await import('./trends/trends-view.tsx')).TrendsView)
const MeasureList = fetched(async () => (await import('./measures/measure-list.tsx')).MeasureList)
const ExperimentList = fetched(async () => (await import('./experiments/experiment-list.tsx')).ExperimentList)

/** The account of one month: the numbers, how the objectives stand, what to learn, and what the owner must decide. */
export function ReviewScreen() {
  const { t } = useTranslation()
  const { view } = usePlace()
  const month = monthOfPlace(view)
  const part = partOf(view)
  const span = part === 'account' ? 'month' : spanOfPlace(view)
  const isReadOnly = useReadOnly()
  const review = useReview((state) => state.review)
  const shown = review?.month === month ? review : undefined

  useEffect(() => {
    void loadReview()
    return onTables(watched, () => void loadReview())
  }, [])
  useEffect(() => {
    // Names are only offered: without them one still writes.
    const load = () => void loadPeople().catch(() => undefined)
    load()
    return onTables(naming, load)
  }, [])

  useEffect(() => void (month && loadReview()), [month])
  useEffect(() => {
    const settle = () =>
      void settleLeftText(month).then((isWritten) => (isWritten ? loadReview() : undefined))
    if (isReadOnly) return
    settle()
    // What was typed just before a crash is too young at first to tell from what is being typed.
    const again = setTimeout(settle, 6000)
    return () => clearTimeout(again)
  }, [month, isReadOnly])
  useEffect(() => {
    if (!view?.import) return
    setView({ import: undefined })
    if (!isReadOnly) figuresImport.begin()
  }, [view?.import, isReadOnly])
  useReviewActions(month, span, shown)

  return (
    <section
      className={classes.screen}
      aria-label={t('review.title')}
      {...(!isReadOnly && { onDragOver: allowFile, onDrop: takeFile })}
    >
      <Page
        title={t('review.title')}
        aside={
          isOfMonths(part) ? (
            <div className={classes.times}>
              <MonthPicker month={month} span={span} />
              {part === 'trends' ? <SpanPicker month={month} span={span} /> : null}
            </div>
          ) : null
        }
        toolbar={<Parts part={part} />}
        panel={panelOf(part)}
        actions={
          part === 'lessons' ? null : (
            <>
              <PrintReview period={periodOf(month, span)} />
              {part === 'account' ? (
                <ForWriters>
                  <Buttons month={month} review={shown} />
                </ForWriters>
              ) : null}
            </>
          )
        }
      >
        {part === 'account' ? <Body review={shown} /> : null}
        {part === 'trends' ? <TrendsView period={periodOf(month, span)} /> : null}
        {part === 'experiments' ? <ExperimentList /> : null}
        {part === 'lessons' ? <LessonLedger /> : null}
        {part === 'measures' ? <MeasureList /> : null}
      </Page>
      <ImportFigures />
    </section>
  )
}

function Body({ review }: { review: ReviewAnswer | undefined }) {
  const { t } = useTranslation()
  const error = useReview((state) => state.error)
  if (error !== undefined) {
    return (
      <ErrorNote
        {...explain(error, t)}
        actions={<Button onClick={() => void loadReview()}>{t('app.tryAgain')}</Button>}
      />
    )
  }
  if (!review) return <Loading />
  if (isBlank(review)) return <Nothing month={review.month} />
  return (
    <>
      {review.closedAt ? <ClosedLine review={review} /> : <Steps review={review} />}
      <LateNumbers review={review} />
      <MonthNote review={review} />
      <NumbersTable review={review} />
      {review.closedAt ? null : <Complete review={review} />}
      <RatesPart review={review} />
      <MoreNumbers review={review} />
      <AudienceShares month={review.month} />
      <Scorecard review={review} />
      <ObjectiveChangesPart review={review} />
      <PostRanking review={review} />
      <BestHours month={review.month} />
      <RepliesPart replies={review.replies} />
      <ApprovalNotes notes={review.approvals} />
      <SetbackNotes notes={review.setbacks} />
      <PaidPart review={review} />
      {review.closedAt ? null : <OutsidePostsPart asked={{ month: review.month }} />}
      <MonthAccountParts
        account={review.account}
        paid={review.paid?.lines ?? []}
        isClosed={review.closedAt !== null}
      />
      <GoalValues values={review.alliances} />
      <ExperimentNotes review={review} />
      <LessonNotes notes={review.lessons} />
      <Items review={review} />
    </>
  )
}

/** Nothing to account for: no channel, no objective, no post, nothing paid, and nothing written. */
function isBlank({ channels, standings, posts, items, paid, more, note, closedAt }: ReviewAnswer): boolean {
  const told = channels.length + standings.length + posts.count + items.length + (paid?.lines.length ?? 0)
  // What is counted as it comes, as mentions are, is no account yet.
  return told === 0 && more.every(({ source }) => source === 'computed') && note === '' && closedAt === null
}

function Nothing({ month }: { month: Month }) {
  const { t } = useTranslation()
  const example = t('review.empty.exampleText')
  return (
    <EmptyState
      title={t('review.empty.title')}
      why={t('review.empty.why')}
      action={
        <div className={classes.buttons}>
          <Button variant="filled" onClick={() => go({ screen: 'strategy', view: viewOf('channels') })}>
            {t('review.empty.addChannels')}
          </Button>
          <Button onClick={figuresImport.begin}>{t('review.import')}</Button>
        </div>
      }
      exampleLabel={t('review.empty.example')}
      example={
        <>
          <p className={classes.example}>
            <strong>{t('review.items.try')}</strong> {example}
          </p>
          <Button size="xs" onClick={() => void addItem(month, 'try', example).catch(() => undefined)}>
            {t('review.empty.take')}
          </Button>
        </>
      }
    />
  )
}

function Buttons({ month, review }: { month: Month; review: ReviewAnswer | undefined }) {
  const { t } = useTranslation()
  const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const
  return (
    <>
      <Button leftSection={<IconFileImport {...icon} />} onClick={figuresImport.begin}>
        {t('review.import')}
      </Button>
      {review?.closedAt ? (
        <Button leftSection={<IconLockOpen {...icon} />} onClick={() => void reopenMonth(month)}>
          {t('review.reopen')}
        </Button>
      ) : null}
      {review && !review.closedAt && !isBlank(review) ? (
        <Button variant="filled" leftSection={<IconLock {...icon} />} onClick={() => void close(month)}>
          {t('review.close')}
        </Button>
      ) : null}
    </>
  )
}

/** Closes the month; where an objective that is off or was changed does not say why yet, it leads there. */
async function close(month: Month): Promise<void> {
  const { review } = useReview.getState()
  if ((await closeMonth(month)) === 'UNEXPLAINED') showStep((review && unexplainedStep(review)) ?? 'reasons')
}

function useReviewActions(month: Month, span: Span, review: ReviewAnswer | undefined): void {
  const { t } = useTranslation()
  const isClosed = Boolean(review?.closedAt)
  const actions = useMemo((): Action[] => {
    const section = t('review.title')
    return [
      { id: 'importFile', section, label: t('review.import'), isWrite: true, run: figuresImport.begin },
      {
        id: 'review.previous',
        section,
        label: t(`charts.previous.${span}`),
        keys: '[',
        run: () => stepBy(-1),
      },
      { id: 'review.next', section, label: t(`charts.next.${span}`), keys: ']', run: () => stepBy(1) },
      isClosed
        ? {
            ...{ id: 'review.reopen', section, label: t('review.reopen'), isWrite: true },
            run: () => void reopenMonth(month),
          }
        : {
            ...{ id: 'review.close', section, label: t('review.close'), isWrite: true },
            run: () => void close(month),
          },
    ]
  }, [t, month, span, isClosed])
  useActions(actions)
  const notes = useMemo(() => {
    const section = t('review.title')
    return [
      { section, label: t('review.keys.cells'), keys: 'ArrowUp', otherKeys: 'ArrowDown' },
      { section, label: t('review.keys.next'), keys: 'Enter' },
      { section, label: t('review.keys.paste'), keys: 'Mod+V', isWrite: true },
    ]
  }, [t])
  useKeyNotes(notes)
}

function allowFile(event: DragEvent): void {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault()
}

function takeFile(event: DragEvent): void {
  const files = [...event.dataTransfer.files]
  if (files.length === 0) return
  event.preventDefault()
  void figuresImport.takeIn(files)
}
