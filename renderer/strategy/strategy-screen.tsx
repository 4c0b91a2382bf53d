import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { StrategyView } from '../../shared/strategy-edits.ts'
import { onTables } from '../live.ts'
import { explain } from '../parts/explain.ts'
import { type Chapter, chapterOf } from '../parts/strategy-chapters.ts'
import { goToRecord, setView, usePlace } from '../place.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { Page } from '../ui/page/page.tsx'
import { loadEditor } from '../ui/writing/long-text.tsx'
import { Audiences, AudienceViews } from './audiences.tsx'
import { Campaigns } from './campaigns.tsx'
import { Channels } from './channels.tsx'
import { Checkup } from './checkup.tsx'
import { restoreDrafts } from './drafts.ts'
import { EmptyPlan } from './empty-plan.tsx'
import { Gate } from './gate.tsx'
import { LooseEnds } from './loose-ends.tsx'
import { Objections } from './objections.tsx'
import { Pillars } from './pillars.tsx'
import { PlanTree } from './plan-tree.tsx'
import { loadStrategy, useStrategy, watched } from './store.ts'
import { StrategyPanel } from './strategy-panel.tsx'
import { startGoal } from './tree-edits.ts'
import { useStrategyActions } from './use-strategy-actions.ts'

/** Goals, objectives and tactics, and whom and where they are for. */
export function StrategyScreen() {
  const { t } = useTranslation()
  const { record, view: look } = usePlace()
  const view = useStrategy((state) => state.view)
  const error = useStrategy((state) => state.error)
  const chapter = chapterOf(look)
  useStrategyActions(chapter === 'plan')

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
      toolbar={
        view && chapter === 'audiences' && view.audiences.length > 0 ? (
          <AudienceViews view={view} />
        ) : undefined
      }
      panel={view && record ? <StrategyPanel view={view} id={record} /> : undefined}
    >
      {view ? (
        <ChapterPage chapter={chapter} view={view} record={record} />
      ) : error === undefined ? (
        <Loading />
      ) : (
        <Failed error={error} />
      )}
    </Page>
  )
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
  if (chapter === 'channels') return <Channels channels={view.channels} {...shared} />
  if (chapter === 'pillars')
    return <Pillars pillars={view.pillars} postCounts={view.postCounts} {...shared} />
  if (chapter === 'campaigns') return <Campaigns campaigns={view.campaigns} goals={view.goals} {...shared} />
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
