import { Button } from '@mantine/core'
import { useCallback, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions, useKeyNotes } from '../../actions.ts'
import { explain } from '../../parts/explain.ts'
import { PrintSheet } from '../../parts/print-sheet.tsx'
import { goToRecord, showView, usePlace } from '../../place.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { useSeat } from '../../workspace.ts'
import { useDropping } from '../moving/held.ts'
import { PostPanel } from '../post/post-panel.tsx'
import { loadDetail, useCalendar } from '../store.ts'
import { useLookOfPlace } from '../views/look.ts'
import { AgainShelf } from './again.tsx'
import { BalanceShelf } from './balance.tsx'
import { IdeasBoard } from './ideas-board.tsx'
import { IdeasToolbar } from './ideas-toolbar.tsx'
import { focusNewIdea } from './next-idea.ts'
import { PiecesShelf } from './pieces.tsx'
import { PlacePanel, PlacesShelf } from './places.tsx'
import { followLibrary, groupingOf, loadIdeas, type Shelf, shelfOf, shelves, useLibrary } from './store.ts'
import { TemplatePanel, TemplatesShelf } from './templates.tsx'
import { VideosShelf } from './videos.tsx'

/** What is kept for later: ideas on their board, and whatever brings more of them. */
export function LibraryScreen() {
  const { t } = useTranslation()
  const { record, view } = usePlace()
  const shelf = shelfOf(view)
  const detail = useCalendar((state) => state.detail)
  const open = useCallback((id: string | undefined) => goToRecord(id), [])

  useEffect(followLibrary, [])
  useLookOfPlace(view)
  const postId = shelf === 'templates' || shelf === 'places' ? undefined : record
  useEffect(() => void loadDetail(postId), [postId])
  useDropping()
  useLibraryActions(shelf)

  return (
    <Page
      title={t('library.title')}
      width="full"
      aside={shelf === 'ideas' ? <PrintSheet kind="ideas" id={null} /> : undefined}
      actions={
        <Segments
          label={t('library.shelf')}
          value={shelf}
          options={shelves.map((one) => ({ value: one, label: t(`library.shelves.${one}`) }))}
          onChange={(next) => showShelf(next)}
        />
      }
      toolbar={shelf === 'ideas' ? <IdeasToolbar /> : undefined}
      panel={
        record && shelf === 'templates' ? (
          <TemplatePanel key={record} id={record} onClose={() => open(undefined)} />
        ) : record && shelf === 'places' ? (
          <PlacePanel key={record} id={record} onClose={() => open(undefined)} />
        ) : detail && detail.post.id === record ? (
          <PostPanel key={detail.post.id} detail={detail} onClose={() => open(undefined)} />
        ) : undefined
      }
    >
      {shelf === 'ideas' ? <Ideas onOpen={open} /> : null}
      {shelf === 'balance' ? <BalanceShelf /> : null}
      {shelf === 'pieces' ? <PiecesShelf /> : null}
      {shelf === 'again' ? <AgainShelf /> : null}
      {shelf === 'videos' ? <VideosShelf /> : null}
      {shelf === 'templates' ? <TemplatesShelf shownId={record} /> : null}
      {shelf === 'places' ? <PlacesShelf shownId={record} /> : null}
    </Page>
  )
}

function Ideas({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation()
  const { view } = usePlace()
  const by = groupingOf(view)
  const filter = useCalendar((state) => state.filter)
  const { ideas, error } = useLibrary()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the board is by and what it holds back are what is asked.
  useEffect(() => void loadIdeas(), [by, filter])
  if (error)
    return (
      <ErrorNote
        {...explain(error, t)}
        actions={<Button onClick={() => void loadIdeas()}>{t('app.tryAgain')}</Button>}
      />
    )
  return ideas ? <IdeasBoard onOpen={onOpen} /> : <Loading />
}

export function showShelf(shelf: Shelf): void {
  showView({ shelf: shelf === 'ideas' ? undefined : shelf })
}

const boardKeys = [
  { name: 'walk', keys: 'ArrowUp', otherKeys: 'ArrowDown' },
  { name: 'remove', keys: 'Delete' },
  { name: 'order', keys: 'Alt+ArrowUp', otherKeys: 'Alt+ArrowDown' },
] as const

function useLibraryActions(shelf: Shelf): void {
  const { t } = useTranslation()
  const { mayWrite } = useSeat()
  const section = t('library.title')
  useActions(
    useMemo(
      () => [
        ...(mayWrite
          ? [
              {
                id: 'library.newIdea',
                label: t('calendar.newIdea'),
                section,
                keys: 'i',
                otherKeys: 'n',
                run: () => {
                  if (shelf !== 'ideas') showShelf('ideas')
                  setTimeout(focusNewIdea)
                },
              },
            ]
          : []),
        ...shelves.map((one, at) => ({
          id: `library.${one}`,
          label: t('calendar.show', { view: t(`library.shelves.${one}`) }),
          section,
          keys: String(at + 1),
          isDisabled: one === shelf,
          run: () => showShelf(one),
        })),
      ],
      [t, mayWrite, shelf, section],
    ),
  )
  useKeyNotes(
    useMemo(
      () =>
        shelf === 'ideas'
          ? [
              ...boardKeys.map(({ name, ...keys }) => ({
                section,
                label: t(`shell.keys.in.${name}`),
                ...keys,
              })),
              {
                section,
                label: t('calendar.keys.board'),
                keys: 'Shift+ArrowLeft',
                otherKeys: 'Shift+ArrowRight',
              },
            ]
          : [],
      [t, shelf, section],
    ),
  )
}
