import { Button, Checkbox, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { stages } from '../../../shared/posts/task.ts'
import {
  columnOfVideo,
  type Video,
  type VideoForm,
  videoColumns,
  videoForms,
  videoSteps,
} from '../../../shared/posts/video.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { tickTask } from '../../parts/tick-task.ts'
import { goToRecord } from '../../place.ts'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { Section } from '../../ui/page/section.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'
import { addIdea } from '../moving/moves.ts'
import classes from './videos.module.css'

const tables = ['task', 'post', 'variant', 'workspace']

async function plan({ id, title }: Pick<Video, 'id' | 'title'>, form: VideoForm): Promise<void> {
  const steps = stages.flatMap((stage) =>
    videoSteps[form][stage].map((step) => ({ stage, title: i18next.t(`library.video.steps.${step}`) })),
  )
  await save(() => api.library.planVideo({ postId: id, steps }))
  await showUndoable(i18next.t('library.video.planned', { title }))
}

/** Films by where they stand: what is still to be thought of, made, or brought to people. */
export function VideosShelf() {
  const { t } = useTranslation()
  const format = useFormat()
  const { value, error, again } = useRead('videos', () => api.library.listVideos(), tables)
  if (error)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  if (!value) return <Loading />
  const planned = value.filter(({ steps }) => steps.length > 0)
  const open = value.filter(({ steps }) => steps.length === 0)
  if (value.length === 0)
    return (
      <EmptyState
        title={t('library.video.empty')}
        why={t('library.video.why')}
        action={
          <Button
            variant="filled"
            onClick={() =>
              void addIdea({ title: t('library.video.first'), type: 'productVideo' }).catch(() => {})
            }
          >
            {t('library.video.add')}
          </Button>
        }
      />
    )
  return (
    <div className={classes.shelf}>
      {planned.length > 0 ? (
        <div className={classes.columns}>
          {videoColumns.map((column) => {
            const videos = planned.filter((one) => columnOfVideo(one) === column)
            const name = t(`library.video.stages.${column}`)
            return (
              <section key={column} aria-label={t('calendar.board.column', { name, count: videos.length })}>
                <h2 className={classes.head}>
                  {name} <span className={classes.count}>{format.number(videos.length)}</span>
                </h2>
                <ul className={classes.cards}>
                  {videos.map((video) => (
                    <VideoCard key={video.id} video={video} />
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
      ) : null}
      {open.length > 0 ? (
        <Section title={t('library.video.open')} aside={open.length}>
          <p className={classes.why}>{t('library.video.why')}</p>
          <ul className={classes.open}>
            {open.map((video) => (
              <li key={video.id}>
                <button
                  type="button"
                  className={classes.name}
                  dir="auto"
                  onClick={() => goToRecord(video.id)}
                >
                  {video.title || t('calendar.untitled')}
                </button>
                {video.day ? <span className={classes.count}>{format.day(video.day, 'weekday')}</span> : null}
                <PlanMenu video={video} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  )
}

function PlanMenu({ video }: { video: Video }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  if (isReadOnly) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          aria-label={`${t('library.video.plan')}: ${video.title}`}
          rightSection={<IconChevronDown size={12} stroke={1.5} aria-hidden />}
        >
          {t('library.video.plan')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {videoForms.map((form) => (
          <Menu.Item key={form} onClick={() => void plan(video, form).catch(() => {})}>
            {t(`library.video.forms.${form}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** A film with the steps of its stage. */
function VideoCard({ video }: { video: Video }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const { steps } = video
  const done = steps.filter(({ doneAt }) => doneAt !== null).length
  const column = columnOfVideo(video)
  return (
    <li className={classes.card}>
      <button type="button" className={classes.name} dir="auto" onClick={() => goToRecord(video.id)}>
        {video.title || t('calendar.untitled')}
      </button>
      <span className={classes.count}>
        {video.day ? `${format.day(video.day, 'weekday')} · ` : ''}
        {t('library.video.done', { some: format.number(done), all: format.number(steps.length) })}
      </span>
      {steps
        .filter(({ stage }) => stage === column)
        .map((step) => (
          <Checkbox
            key={step.id}
            size="xs"
            label={<bdi>{step.title}</bdi>}
            checked={step.doneAt !== null}
            disabled={isReadOnly}
            onChange={(event) => void tickTask(step, event.currentTarget.checked).catch(() => {})}
          />
        ))}
    </li>
  )
}
