import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetKind } from '../../shared/exports.ts'
import type { StrategyView } from '../../shared/strategy-edits.ts'
import { onTables } from '../live.ts'
import { explain } from '../parts/explain.ts'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { type Chapter, chapterOf } from '../parts/strategy-chapters.ts'
import { goToRecord, setView, usePlace } from '../place.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { Page } from '../ui/page/page.tsx'
import { loadEditor } from '../ui/writing/long-text.tsx'
import { Audiences, AudienceViews } from './audiences.tsx'
import { Budget, BudgetViews } from './budget.tsx'
import { Business, BusinessPages } from './business.tsx'
import { Campaigns } from './campaigns.tsx'
import { Channels, ChannelViews } from './channels.tsx'
import { Checkup } from './checkup.tsx'
import { CrisisPage } from './crisis.tsx'
import { restoreDrafts } from './drafts.ts'
import { EmptyPlan } from './empty-plan.tsx'
import { useFollowLine, useShownLineInSight } from './follow-line.ts'
import { Gate } from './gate.tsx'
import { GoldenThread, ThreadViews } from './golden-thread.tsx'
import { Listening } from './listening.tsx'
import { LooseEnds } from './loose-ends.tsx'
import { Objections } from './objections.tsx'
import { People, PeopleViews } from './people.tsx'
import { Pillars } from './pillars.tsx'
import { PlanTree } from './plan-tree.tsx'
import { Policies, PolicyViews } from './policies.tsx'
import { Reply } from './reply.tsx'
import { loadStrategy, useStrategy, watched } from './store.ts'
import { StrategyPanel } from './strategy-panel.tsx'
import { TakeGoal } from './take-goal.tsx'
import { Timeline } from './timeline.tsx'
import { TimelineWays } from './timeline-ways.tsx'
import { startGoal } from './tree-edits.ts'
import { useStrategyActions } from './use-strategy-actions.ts'
import { Versions } from './versions.tsx'
import { VoicePage } from './voice.tsx'

/** Goals, objectives and tactics, and whom and where they are for. */
export function StrategyScreen() {
  const { t } = useTranslation()
  const { record, view: look } = usePlace()
  const view = useStrategy((state) => state.view)
  const error = useStrategy((state) => state.error)
  const chapter = chapterOf(look)
  const sheet = view && sheetOf(chapter, look, view)
  useStrategyActions(chapter)
  useFollowLine()
  useShownLineInSight(record)

  const isAsked = look?.add === 'goal' && view !== undefined
  useEffect(() => {
    if (!isAsked) return
    setView({ add: undefined, tab: undefined })
    startGoal()
  }, [isAsked])

  useEffect(() => {
    void loadEditor()
    void restoreDrafts()
      .catch(() => {})
      .then(loadStrategy)
    return onTables(watched, () => void loadStrategy())
  }, [])

  return (
    <Page
      title={t(`strategy.tab.${chapter}`)}
      aside={view && chapter === 'plan' ? <LooseEnds view={view} /> : undefined}
      actions={sheet ? <PrintSheet kind={sheet} id={null} /> : undefined}
      toolbar={view && toolbarOf(chapter, view)}
      panel={view && record ? <StrategyPanel view={view} id={record} /> : undefined}
    >
      {view ? (
        <>
          <ChapterPage chapter={chapter} view={view} record={record} />
          {chapter === 'plan' ? <TakeGoal goals={view.goals} /> : null}
        </>
      ) : error === undefined ? (
        <Loading />
      ) : (
        <Failed error={error} />
      )}
    </Page>
  )
}

/** The single sheet that says what a chapter shows; the gate and the crisis page offer their own where they stand. */
function sheetOf(
  chapter: Chapter,
  look: Record<string, string> | undefined,
  { channels, networkSheets, policies }: StrategyView,
): SheetKind | undefined {
  if (chapter === 'audiences') return look?.show === 'ask' ? 'questions' : undefined
  if (chapter === 'channels' && channels.length + networkSheets.length > 0) return chapter
  return chapter === 'policies' && policies.length > 0 ? chapter : undefined
}

/** The views of a chapter that has several. */
function toolbarOf(chapter: Chapter, view: StrategyView) {
  if (chapter === 'audiences' && view.audiences.length > 0) return <AudienceViews view={view} />
  if (chapter === 'timeline' && view.goals.length + view.campaigns.length > 0) return <TimelineWays />
  if (chapter === 'thread') return <ThreadViews view={view} />
  if (chapter === 'channels') return <ChannelViews />
  if (chapter === 'business') return <BusinessPages view={view} />
  if (chapter === 'budget') return <BudgetViews view={view} />
  if (chapter === 'people') return <PeopleViews />
  if (chapter === 'policies') return <PolicyViews />
  return undefined
}

interface ChapterPageProps {
  chapter: Chapter
  view: StrategyView
  record: string | undefined
}

function ChapterPage({ chapter, view, record }: ChapterPageProps) {
  const newLine = useStrategy((state) => state.newLine)
  const shared = { shownId: record, onDetails: goToRecord }
  const toggle = (id: string) => goToRecord(id === record ? undefined : id)
  if (chapter === 'audiences')
    return <Audiences audiences={view.audiences} evidence={view.evidence} {...shared} />
  if (chapter === 'gate') return <Gate view={view} shownId={record} />
  if (chapter === 'objections') return <Objections objections={view.objections} {...shared} />
  if (chapter === 'channels') return <Channels view={view} {...shared} />
  if (chapter === 'listening') return <Listening view={view} {...shared} />
  if (chapter === 'reply') return <Reply view={view} {...shared} />
  if (chapter === 'voice') return <VoicePage view={view} {...shared} />
  if (chapter === 'pillars')
    return <Pillars pillars={view.pillars} postCounts={view.postCounts} {...shared} />
  if (chapter === 'campaigns') return <Campaigns view={view} {...shared} />
  if (chapter === 'versions') return <Versions />
  if (chapter === 'timeline') return <Timeline view={view} {...shared} />
  if (chapter === 'thread') return <GoldenThread view={view} />
  if (chapter === 'budget') return <Budget view={view} {...shared} />
  if (chapter === 'business') return <Business view={view} {...shared} />
  if (chapter === 'people') return <People view={view} {...shared} />
  if (chapter === 'policies') return <Policies view={view} {...shared} />
  if (chapter === 'crisis') return <CrisisPage view={view} {...shared} />
  if (chapter === 'checkup') return <Checkup view={view} shownId={record} />
  if (view.goals.length === 0 && !newLine) return <EmptyPlan />
  return <PlanTree view={view} shownId={record} onDetails={toggle} />
}

function Failed({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const { what, safe, todo } = explain(error, t)
  return (
    <ErrorNote
      what={what}
      safe={safe}
      todo={todo}
      actions={<Button onClick={() => void loadStrategy()}>{t('app.tryAgain')}</Button>}
    />
  )
}
