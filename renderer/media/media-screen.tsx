import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MediaList } from '../../shared/media/media.ts'
import { useActions, useKeyNotes } from '../actions.ts'
import { useFileDrop } from '../file-drop.ts'
import { onTables } from '../live.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { showView, usePlace } from '../place.ts'
import { hasFiles, takeIn, takeTransfer } from '../taking.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { Page } from '../ui/page/page.tsx'
import { useSeat } from '../workspace.ts'
import { MediaGrid } from './media-grid.tsx'
import { MediaPanel } from './media-panel.tsx'
import classes from './media-screen.module.css'
import { MediaToolbar } from './media-toolbar.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { filterOf, isFiltered, loadMedia, useMedia, watched } from './store.ts'

/** Opens the system's dialog and takes in what is chosen there. */
const choose = () => void takeIn({ to: null }).catch(() => {})

/** Pictures, videos and PDFs of the brand: what they show, who allowed it, where they are used. */
export function MediaScreen() {
  const { t } = useTranslation()
  const format = useFormat()
  const { record, view } = usePlace()
  const filter = useMemo(() => filterOf(view), [view])
  const { list, error, chosen } = useMedia()
  const { mayWrite } = useSeat()
  const drop = useFileDrop(!mayWrite, (event) => {
    void takeTransfer(event.dataTransfer, null).catch(() => {})
  })

  useEffect(() => {
    if (filter) void loadMedia()
  }, [filter])
  useEffect(() => {
    const reload = () => void loadMedia()
    const stop = onTables(watched, reload)
    // A file may have been moved away or put back while the window was away.
    window.addEventListener('focus', reload)
    return () => {
      window.removeEventListener('focus', reload)
      stop()
    }
  }, [])
  usePaste(mayWrite)
  useMediaActions(mayWrite)
  useKeyNotes(useGridKeys())

  const isEmpty = list?.all === 0
  return (
    <section
      className={classes.screen}
      aria-label={t('media.title')}
      data-over={drop.isOver || undefined}
      {...drop.on}
    >
      <Page
        title={t('media.title')}
        aside={
          list && !isEmpty
            ? t('media.count', { count: list.rows.length, number: format.number(list.rows.length) })
            : undefined
        }
        actions={
          mayWrite ? (
            <Button
              variant="filled"
              leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
              onClick={choose}
            >
              {t('media.add')}
            </Button>
          ) : null
        }
        toolbar={isEmpty ? undefined : <MediaToolbar filter={filter} />}
        panel={record ? <MediaPanel key={record} id={record} /> : undefined}
        width="full"
      >
        {error ? (
          <div className={classes.note}>
            <ErrorNote
              {...explain(error, t)}
              actions={<Button onClick={() => void loadMedia()}>{t('app.tryAgain')}</Button>}
            />
          </div>
        ) : null}
        {list && list.counts.missing > 0 && filter.shown !== 'missing' ? <Missing list={list} /> : null}
        {!list && !error ? <Loading /> : null}
        {isEmpty ? (
          <EmptyState
            title={t('media.emptyTitle')}
            why={t('media.emptyWhy')}
            action={
              mayWrite ? (
                <Button variant="filled" onClick={choose}>
                  {t('media.addFirst')}
                </Button>
              ) : null
            }
          />
        ) : null}
        {list && !isEmpty && list.rows.length === 0 ? (
          <EmptyState
            title={t(`media.none.${filter.search || filter.tag || filter.kind ? 'found' : filter.shown}`)}
            why={t('media.noneWhy')}
            action={isFiltered(filter) ? <Button onClick={clearFilters}>{t('media.clear')}</Button> : null}
          />
        ) : null}
        {list && list.rows.length > 0 ? <MediaGrid list={list} filter={filter} /> : null}
        {chosen.size > 0 && mayWrite ? <SelectionBar /> : null}
      </Page>
      {drop.isOver ? (
        <p className={classes.drop} aria-hidden>
          {t('media.dropHere')}
        </p>
      ) : null}
    </section>
  )
}

/** Says once, and where, what every card of a lost file says for itself. */
function Missing({ list: { counts, folder } }: { list: MediaList }) {
  const { t } = useTranslation()
  const format = useFormat()
  const values = { count: counts.missing, number: format.number(counts.missing), folder: isolate(folder) }
  return (
    <div className={classes.note}>
      <ErrorNote
        tone="warn"
        what={t('media.lost.count', values)}
        todo={t('media.lost.folder', { folder: isolate(folder) })}
        actions={<Button onClick={() => showView({ shown: 'missing' })}>{t('media.lost.show')}</Button>}
      />
    </div>
  )
}

function clearFilters(): void {
  showView({ search: undefined, shown: undefined, kind: undefined, tag: undefined })
}

/** Ctrl+V takes in what the clipboard holds, unless somebody is typing. */
function usePaste(mayWrite: boolean): void {
  useEffect(() => {
    if (!mayWrite) return
    function paste(event: ClipboardEvent) {
      if (event.defaultPrevented || !hasFiles(event.clipboardData)) return
      event.preventDefault()
      void takeTransfer(event.clipboardData, null).catch(() => {})
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [mayWrite])
}

function useMediaActions(mayWrite: boolean): void {
  const { t } = useTranslation()
  useActions(
    useMemo(
      () =>
        mayWrite
          ? [{ id: 'media.add', label: t('media.add'), keys: 'n', section: t('media.title'), run: choose }]
          : [],
      [t, mayWrite],
    ),
  )
}

/** The keys the grid hears itself. */
const gridKeys = [
  { name: 'walk', keys: 'ArrowUp', otherKeys: 'ArrowDown' },
  { name: 'ends', keys: 'Home', otherKeys: 'End' },
  { name: 'open', keys: 'Enter' },
  { name: 'choose', keys: 'Space' },
  { name: 'chooseMore', keys: 'Shift+ArrowUp', otherKeys: 'Shift+ArrowDown' },
  { name: 'chooseAll', keys: 'Mod+A' },
  { name: 'chooseNone', keys: 'Esc' },
  { name: 'remove', keys: 'Delete' },
] as const

function useGridKeys() {
  const { t } = useTranslation()
  return useMemo(
    () => [
      ...gridKeys.map(({ name, ...keys }) => {
        return { section: t('media.title'), label: t(`shell.keys.in.${name}`), ...keys }
      }),
      { section: t('media.title'), label: t('media.paste'), keys: 'Mod+V' },
    ],
    [t],
  )
}
