import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetKind } from '../../shared/print/exports.ts'
import type { StrategyView } from '../../shared/strategy/strategy-edits.ts'
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
import { Budget, BudgetViews } from './budget/budget.tsx'
import { Channels, ChannelViews } from './channels/channels.tsx'
import { Checkup } from './checkup.tsx'
import { restoreDrafts } from './drafts.ts'
import { Business, BusinessPages } from './gate/business.tsx'
import { Gate } from './gate/gate.tsx'
import { Objections } from './gate/objections.tsx'
import { Listening } from './listening.tsx'
import { People, PeopleViews } from './people/people.tsx'
import { Policies, PolicyViews } from './people/policies.tsx'
import { CrisisPage } from './reply/crisis.tsx'
import { Reply } from './reply/reply.tsx'
import { loadStrategy, useStrategy, watched } from './store.ts'
import { StrategyPanel } from './strategy-panel.tsx'
import { useFollowLine, useShownLineInSight } from './thread/follow-line.ts'
import { GoldenThread, ThreadViews } from './thread/golden-thread.tsx'
import { LooseEnds } from './thread/loose-ends.tsx'
import { Timeline } from './timeline/timeline.tsx'
import { TimelineWays } from './timeline/timeline-ways.tsx'
import { Campaigns } from './tree/campaigns.tsx'
import { EmptyPlan } from './tree/empty-plan.tsx'
import { Pillars } from './tree/pillars.tsx'
import { PlanTree } from './tree/plan-tree.tsx'
import { TakeGoal } from './tree/take-goal.tsx'
import { startGoal } from './tree/tree-edits.ts'
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
