import { Button, Select } from '@mantine/core'
import { IconBulb, IconCircleCheck, IconCircleDashed, IconClock, type TablerIcon } from '@tabler/icons-react'
import i18next from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Coverage,
  coverageOn,
  depthIn,
  type Piece,
  type PieceTree,
} from '../../../shared/posts/origin.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { goToRecord } from '../../place.ts'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { showToast } from '../../ui/notice/toast.tsx'
import { Section } from '../../ui/page/section.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'
import { useCalendar } from '../store.ts'
import classes from './rows.module.css'

const tables = ['origin', 'post', 'variant', 'channel', 'workspace']

const icons: Record<Coverage, TablerIcon> = {
  done: IconCircleCheck,
  planned: IconClock,
  idea: IconBulb,
  missing: IconCircleDashed,
}

const nameOf = ({ title, opening }: Piece) => title || opening || i18next.t('calendar.untitled')

async function make(source: Piece, channelIds: Id[]): Promise<void> {
  await save(() => api.library.makePieces({ sourceId: source.id, channelIds }))
  await showUndoable(i18next.t('library.pieces.made', { title: nameOf(source), count: channelIds.length }))
}

/** Every source with what was made from it, channel by channel. */
export function PiecesShelf() {
  const { t } = useTranslation()
  const { value, error, again } = useRead('pieces', () => api.library.listPieces(), tables)
  if (error)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  if (!value) return <Loading />
  if (value.length === 0)
    return <EmptyState title={t('library.pieces.empty')} why={t('library.pieces.emptyWhy')} />
  return (
    <div className={classes.shelf}>
      <p className={classes.why}>{t('library.pieces.why')}</p>
      <ul className={classes.rows} aria-label={t('library.shelves.pieces')}>
        {value.map((tree) => (
          <li key={tree[0]?.id} className={classes.tree}>
            <Tree tree={tree} hasHead />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A source, how far it has come on each active channel, and all that was made from it. */
function Tree({ tree, hasHead = false, shownId }: { tree: PieceTree; hasHead?: boolean; shownId?: Id }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const isReadOnly = useReadOnly()
  const channels = useCalendar(({ choices }) => choices.channels)
  const [source] = tree
  if (!source) return null
  const known = new Set(tree.flatMap(({ variants }) => variants.map(({ channelId }) => channelId)))
  const shown = channels.filter(({ id, decision }) => decision === 'active' || known.has(id))
  const cells = coverageOn(
    tree,
    shown.map(({ id }) => id),
  )
  const missing = cells.flatMap(({ channelId, coverage }) => (coverage === 'missing' ? channelId : []))
  const makeWords = t('library.pieces.make', { count: missing.length, number: format.number(missing.length) })
  return (
    <>
      <div className={classes.treeHead}>
        {hasHead ? (
          <button type="button" className={classes.main} onClick={() => goToRecord(source.id)}>
            <span className={classes.name} dir="auto">
              {nameOf(source)}
            </span>
          </button>
        ) : null}
        {missing.length > 0 && !isReadOnly ? (
          <Button
            size="xs"
            aria-label={`${makeWords}: ${nameOf(source)}`}
            onClick={() => void make(source, missing).catch(() => {})}
          >
            {makeWords}
          </Button>
        ) : null}
      </div>
      <ul className={classes.cells} aria-label={t('library.pieces.coverage')}>
        {cells.map(({ channelId, coverage, postId }) => {
          const channel = shown.find(({ id }) => id === channelId)
          const Icon = icons[coverage]
          const name = channel ? channel.handle || networkName(channel.network) : ''
          return (
            <li key={channelId}>
              <button
                type="button"
                className={classes.cell}
                data-coverage={coverage}
                title={name}
                disabled={postId === null && isReadOnly}
                aria-label={t(coverage === 'missing' ? 'library.pieces.makeOn' : 'library.pieces.on', {
                  name,
                  coverage: t(`library.pieces.is.${coverage}`),
                })}
                onClick={() => (postId ? goToRecord(postId) : void make(source, [channelId]).catch(() => {}))}
              >
                {channel ? <NetworkMark network={channel.network} size={14} isSilent /> : null}
                <Icon size={14} stroke={1.5} aria-hidden />
                {t(`library.pieces.is.${coverage}`)}
              </button>
            </li>
          )
        })}
      </ul>
      {tree.length > 1 ? (
        <ul className={classes.pieces}>
          {tree.slice(hasHead ? 1 : 0).map((piece) => (
            <li
              key={piece.id}
              className={classes.piece}
              style={{ ['--depth' as string]: depthIn(tree, piece.id) }}
              aria-current={piece.id === shownId || undefined}
            >
              <StatusMark kind="postState" status={piece.state} size={12} />
              {piece.id === shownId ? (
                <strong dir="auto">{nameOf(piece)}</strong>
              ) : (
                <button
                  type="button"
                  className={classes.link}
                  dir="auto"
                  onClick={() => goToRecord(piece.id)}
                >
                  {nameOf(piece)}
                </button>
              )}
              <span className={classes.marks}>
                {channels
                  .filter(({ id }) => piece.variants.some(({ channelId }) => channelId === id))
                  .map(({ id, network }) => (
                    <NetworkMark key={id} network={network} size={14} />
                  ))}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** In the panel of a post: what it was made from and what is made from it. */
export function PostPieces({ postId, tree }: { postId: Id; tree: PieceTree }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const own = tree.find(({ id }) => id === postId)
  return (
    <Section
      title={t('library.pieces.title')}
      aside={tree.length > 1 ? format.number(tree.length - 1) : undefined}
    >
      <Tree tree={tree} shownId={postId} />
      {isReadOnly ? null : <SourceField postId={postId} sourceId={own?.sourceId ?? null} tree={tree} />}
    </Section>
  )
}

interface SourceFieldProps {
  postId: Id
  sourceId: Id | null
  tree: PieceTree
}

/** What the post was made from, found by its words. */
function SourceField({ postId, sourceId, tree }: SourceFieldProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const { value = [] } = useRead(`source ${search}`, () => api.calendar.findPosts({ search, limit: 12 }), [
    'post',
  ])
  const source = tree.find(({ id }) => id === sourceId)
  const below = new Set(
    tree
      .slice(tree.findIndex(({ id }) => id === postId))
      .flatMap((one) => (depthIn(tree, one.id) > depthIn(tree, postId) ? one.id : [])),
  )
  const found = value
    .filter(({ id }) => id !== postId && !below.has(id))
    .map(({ id, title }) => ({ value: id, label: title || id }))
  const known =
    source && !found.some((one) => one.value === source.id)
      ? [{ value: source.id, label: nameOf(source) }]
      : []
  const set = async (id: string | null) => {
    const isSet = await save(() => api.library.setSource({ postId, sourceId: id }))
    if (!isSet) showToast({ text: t('library.pieces.loop') })
  }
  return (
    <Select
      mt={8}
      size="xs"
      searchable
      clearable
      label={t('library.pieces.source')}
      placeholder={t('library.pieces.noSource')}
      nothingFoundMessage={t('calendar.nothingToChoose')}
      value={sourceId}
      data={[...known, ...found]}
      filter={({ options }) => options}
      onSearchChange={setSearch}
      onChange={(id) => void set(id).catch(() => {})}
    />
  )
}
