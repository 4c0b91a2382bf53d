import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../actions.ts'
import { onTables } from '../live.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { HoldBanner } from '../parts/hold-banner.tsx'
import { setView, showView, usePlace } from '../place.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { fetched } from '../ui/page/fetched.tsx'
import { Page } from '../ui/page/page.tsx'
import { useSeat } from '../workspace.ts'
import { FirstMention } from './first-mention.tsx'
import { MentionList } from './mention-list.tsx'
import { MentionPanel } from './mention-panel.tsx'
import { NewMention } from './new-mention.tsx'
import classes from './replies.module.css'
import {
  deskTables,
  filterOf,
  isFiltered,
  loadDesk,
  loadMentions,
  newRecord,
  startMention,
  useReplies,
  watched,
} from './store.ts'
import { MentionToolbar } from './toolbar.tsx'

const everyMinute = 60_000
const ManyDialog = fetched(async () => (await import('./many-dialog.tsx')).ManyDialog)

/** What was said about us and waits for an answer, the one with the least time left first. */
export function RepliesScreen() {
  const { t } = useTranslation()
  const format = useFormat()
  const { record, view } = usePlace()
  const filter = useMemo(() => filterOf(view), [view])
  const { list, desk, error } = useReplies()
  const { mayWrite } = useSeat()
  const isTakingMany = view?.many === '1'

  useEffect(() => {
    if (filter) void loadMentions()
  }, [filter])
  useEffect(() => {
    const readDesk = () => void loadDesk().catch((problem) => useReplies.setState({ error: problem }))
    readDesk()
    // The clocks run on while nothing else changes.
    const timer = setInterval(() => void loadMentions(), everyMinute)
    const stops = [onTables(watched, () => void loadMentions()), onTables(deskTables, readDesk)]
    return () => {
      clearInterval(timer)
      for (const stop of stops) stop()
    }
  }, [])
  useActions(
    useMemo(() => {
      const section = t('replies.title')
      return [
        { id: 'replies.log', label: t('replies.log'), keys: 'n', section, isWrite: true, run: startMention },
        { id: 'replies.many', label: t('replies.many'), section, isWrite: true, run: takeMany },
      ]
    }, [t]),
  )

  const isEmpty = list?.all === 0
  return (
    <section className={classes.screen} aria-label={t('replies.title')}>
      <Page
        title={t('replies.title')}
        aside={
          list && !isEmpty
            ? [
                t('replies.open', { count: list.open, number: format.number(list.open) }),
                list.late > 0 && t('replies.late', { count: list.late, number: format.number(list.late) }),
              ]
                .filter(Boolean)
                .join(' · ')
            : undefined
        }
        actions={
          mayWrite ? (
            <>
              <Button variant="subtle" onClick={takeMany}>
                {t('replies.many')}
              </Button>
              <Button
                variant="filled"
                leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
                onClick={startMention}
              >
                {t('replies.log')}
              </Button>
            </>
          ) : null
        }
        toolbar={isEmpty ? undefined : <MentionToolbar filter={filter} />}
        panel={
          desk && record === newRecord && mayWrite ? (
            <NewMention desk={desk} />
          ) : desk && record && record !== newRecord ? (
            <MentionPanel key={record} id={record} desk={desk} />
          ) : undefined
        }
        width="full"
      >
        <div className={classes.hold}>
          <HoldBanner />
        </div>
        {error ? (
          <div className={classes.note}>
            <ErrorNote
              {...explain(error, t)}
              actions={<Button onClick={() => void loadMentions()}>{t('app.tryAgain')}</Button>}
            />
          </div>
        ) : null}
        {!list && !error ? <Loading /> : null}
        {isEmpty ? <FirstMention /> : null}
        {list && !isEmpty && list.rows.length === 0 ? (
          <EmptyState
            title={t(isFiltered(filter) ? 'replies.notFound' : 'replies.noneTitle')}
            why={t(isFiltered(filter) ? 'replies.notFoundWhy' : 'replies.noneWhy')}
            way={<Button onClick={showAll}>{t('replies.clear')}</Button>}
          />
        ) : null}
        {list && list.rows.length > 0 ? <MentionList list={list} openId={record} /> : null}
      </Page>
      {desk && isTakingMany && mayWrite ? (
        <ManyDialog desk={desk} onClose={() => setView({ many: undefined })} />
      ) : null}
    </section>
  )
}

const takeMany = () => setView({ many: '1' })

function showAll(): void {
  showView({ search: undefined, shown: 'all', kind: undefined, channel: undefined, responsible: undefined })
}
