import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BidView } from '../../shared/alliances/room.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { textOf } from '../parts/alliance-edits.ts'
import { explain } from '../parts/explain.ts'
import { LessonHint } from '../parts/lesson-hint.tsx'
import { OwnLessons } from '../parts/own-lessons.tsx'
import { Tasks } from '../parts/tasks.tsx'
import { go, goToRecord, usePlace } from '../place.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { Page } from '../ui/page/page.tsx'
import { Section } from '../ui/page/section.tsx'
import { useRead } from '../use-read.ts'
import classes from './alliances.module.css'
import { BidFacts } from './bid-facts.tsx'
import { BidHead } from './bid-head.tsx'
import { CoverageGrid } from './coverage-grid.tsx'
import { Project } from './project.tsx'
import { RequirementPanel } from './requirement-panel.tsx'
import { Shares } from './shares.tsx'
import { roomTables, showAlliance } from './store.ts'

/** One bid: what is asked and who covers it, who does and gets how much, and how it ended. */
export function BidPage({ id }: { id: Id }) {
  const { t } = useTranslation()
  const { record } = usePlace()
  const { value: view, error, again } = useRead(`bid ${id}`, () => api.alliances.readBid(id), roomTables)
  const asked = view?.requirements.find((one) => one.id === record)
  const back = () => (view ? showAlliance(view.bid.allianceId) : go({ screen: 'alliances' }))
  return (
    <Page
      title={t('alliances.title')}
      actions={
        <Button
          leftSection={<IconArrowLeft className="points" size={16} stroke={1.5} aria-hidden />}
          onClick={back}
        >
          <bdi>{view?.alliance || t('alliances.back')}</bdi>
        </Button>
      }
      panel={
        view && asked ? (
          <RequirementPanel
            key={asked.id}
            requirement={asked}
            view={view}
            onClose={() => goToRecord(undefined)}
          />
        ) : undefined
      }
      width="full"
    >
      {error ? (
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      ) : null}
      {!view && !error ? <Loading /> : null}
      {view ? (
        <article className={classes.bid}>
          <BidHead view={view} />
          <LessonHint place={{ table: 'bid', id }} />
          <CoverageGrid view={view} shownId={asked?.id} />
          <div className={classes.columns}>
            <div>
              <BidFacts view={view} />
              <BidTasks view={view} />
            </div>
            <div>
              <Shares view={view} />
              <Project view={view} />
              <OwnLessons about={{ table: 'bid', id }} tried={view.bid.title} />
            </div>
          </div>
        </article>
      ) : null}
    </Page>
  )
}

/** What there is to do for it, by whom and until when. */
function BidTasks({ view: { bid, members } }: { view: BidView }) {
  const { t } = useTranslation()
  const { value } = useRead(
    `tasks ${bid.id}`,
    () => Promise.all([api.tasks.list({ bidId: bid.id }), api.tasks.listChecklists(), api.strategy.read()]),
    ['task', 'checklist', 'member'],
  )
  const [tasks = [], checklists = [], plan] = value ?? []
  const ofMembers = members.flatMap(({ name, person }) => person ?? name)
  const people = [...new Set([...(plan?.people ?? []), ...ofMembers])]
  return (
    <>
      <Tasks of={{ bidId: bid.id }} title={t('alliances.tasks')} {...{ tasks, checklists, people }} />
      <Section title={t('alliances.field.about')}>
        <InlineEdit
          {...textOf('bid', bid, 'about')}
          label={t('alliances.field.about')}
          placeholder={t('alliances.hint.about')}
          isMultiline
        />
      </Section>
    </>
  )
}
