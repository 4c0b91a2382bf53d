import { ActionIcon, Menu } from '@mantine/core'
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconDots, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day.ts'
import { kindOf, permissionOn, type UsedMedia } from '../../../shared/media/media.ts'
import type { Id } from '../../../shared/record.ts'
import { draftOf, saveAndDrop } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { isPermissionLacking, useMediaFacts } from '../../parts/media-words.ts'
import { Thumb } from '../../parts/thumb.tsx'
import { go } from '../../place.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { useListDrag } from '../../ui/input/use-list-drag.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { changeAlt, detachMedia, moveUse } from './media-edits.ts'
import classes from './post-media.module.css'

interface MediaListProps {
  postId: Id
  /** In order. */
  uses: readonly UsedMedia[]
  /** The last day the files go out, for what was allowed until then. */
  day: Day
  label: string
}

/** The files of a post in order: each with what it shows in words; dragged, or moved with Alt and the arrows. */
export function MediaList({ postId, uses, day, label }: MediaListProps) {
  const { t } = useTranslation()
  const move = (id: Id, to: number) => {
    const others = uses.filter((use) => use.id !== id)
    if (to < 0 || to > others.length) return
    const beforeId = others[to]?.id ?? null
    void moveUse(postId, id, beforeId)
      .then(() => announce(t('media.said.moved', { place: to + 1, of: uses.length })))
      .catch(() => {})
  }
  const bare = uses.filter(
    ({ media, alt }) => kindOf(media.type) === 'image' && (alt ?? media.alt).trim() === '',
  ).length
  return (
    <>
      <ol className={classes.list} aria-label={label}>
        {uses.map((use, place) => (
          <UseRow key={use.id} use={use} place={place} of={uses.length} day={day} onMove={move} />
        ))}
      </ol>
      {bare > 0 ? <p className={classes.quiet}>{t('media.noAlt', { count: bare })}</p> : null}
    </>
  )
}

interface UseRowProps {
  use: UsedMedia
  place: number
  of: number
  day: Day
  onMove: (id: Id, to: number) => void
}

function UseRow({ use, place, of, day, onMove }: UseRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const facts = useMediaFacts()
  const isReadOnly = useReadOnly()
  const row = useRef<HTMLLIElement>(null)
  const { id, postId, media, permissions } = use
  const edge = useListDrag(row, {
    list: `media ${postId} ${use.variantId}`,
    id,
    isFixed: isReadOnly || of < 2,
    onDropped: (dragged, side) => onMove(dragged, side === 'before' ? place : place + 1),
  })
  const state = permissionOn({ shows: media.shows, permissions }, day)
  const alt = use.alt ?? media.alt

  function keys(event: KeyboardEvent) {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || way === undefined || isReadOnly) return
    event.preventDefault()
    event.stopPropagation()
    onMove(id, place + way)
  }

  return (
    <li ref={row} className={classes.use} data-edge={edge} onKeyDown={keys}>
      <button
        type="button"
        className={classes.frame}
        aria-label={t('media.show1', { name: media.name })}
        onClick={() => go({ screen: 'media', record: media.id })}
      >
        <Thumb file={media} className={classes.thumb} />
      </button>
      <div className={classes.words}>
        <div className={classes.head}>
          <bdi className={classes.name} title={facts(media)}>
            {media.name}
          </bdi>
          {isReadOnly ? null : (
            <>
              {of > 1 ? (
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon size="sm" aria-label={t('media.moveNamed', { name: media.name })}>
                      <IconDots size={14} stroke={1.5} />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item
                      disabled={place === 0}
                      leftSection={<IconArrowUp size={14} stroke={1.5} aria-hidden />}
                      onClick={() => onMove(id, place - 1)}
                    >
                      {t('media.earlier')}
                    </Menu.Item>
                    <Menu.Item
                      disabled={place === of - 1}
                      leftSection={<IconArrowDown size={14} stroke={1.5} aria-hidden />}
                      onClick={() => onMove(id, place + 1)}
                    >
                      {t('media.later')}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              ) : null}
              <ActionIcon
                size="sm"
                aria-label={t('media.takeOut', { name: media.name })}
                onClick={() => void detachMedia(postId, [id]).catch(() => {})}
              >
                <IconX size={14} stroke={1.5} />
              </ActionIcon>
            </>
          )}
        </div>
        {kindOf(media.type) === 'document' ? null : isReadOnly ? (
          <p className={classes.quiet} dir="auto">
            {alt}
          </p>
        ) : (
          <InlineEdit
            label={t('media.altOf', { name: media.name })}
            size="small"
            value={alt}
            isMultiline
            placeholder={t('media.altPlaceholder')}
            onDraft={draftOf('mediaUse', id, 'alt')}
            onSave={(text) =>
              saveAndDrop({ tableName: 'mediaUse', recordId: id, field: 'alt' }, () =>
                changeAlt(postId, { id, alt: text, own: media.alt }),
              )
            }
          />
        )}
        {isPermissionLacking(state) ? (
          <ul className={classes.warnings}>
            <li>
              <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
              <span>{t(`media.permissionHere.${state}`, { day: format.day(day, 'short') })}</span>
            </li>
          </ul>
        ) : null}
      </div>
    </li>
  )
}
