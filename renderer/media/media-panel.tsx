import { ActionIcon, Autocomplete, Button, CloseButton, Menu } from '@mantine/core'
import { IconAlertTriangle, IconDots, IconExternalLink, IconFolder, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf, type Media, type MediaDetail, type MediaPatch } from '../../shared/media/media.ts'
import type { Id } from '../../shared/record.ts'
import { cleanTag } from '../../shared/relationships/relationships.ts'
import { api } from '../api.ts'
import { draftOf, saveAndDrop } from '../drafts.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { useMediaFacts } from '../parts/media-words.ts'
import { RecordHistory } from '../parts/record-history.tsx'
import { Thumb } from '../parts/thumb.tsx'
import { go } from '../place.ts'
import { save, sayWhy } from '../saving.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { isListOpen } from '../ui/is-list-open.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { showToast } from '../ui/notice/toast.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Section } from '../ui/page/section.tsx'
import { SidePanel } from '../ui/page/side-panel.tsx'
import { useRead } from '../use-read.ts'
import { FitPart } from './fit-part.tsx'
import classes from './media-panel.module.css'
import { PermissionPart } from './permission-part.tsx'
import { openMedia, removeMedia, useMedia, watched } from './store.ts'

const close = () => openMedia(undefined)

/** One file: what it shows, who allowed it, where it is used, and what networks say to it. */
export function MediaPanel({ id }: { id: Id }) {
  const { t } = useTranslation()
  const { value: detail, error } = useRead(id, () => api.media.find(id), [...watched, 'variant'])
  if (detail) return <Detail detail={detail} />
  const words = explain(error, t)
  return (
    <SidePanel title={error ? words.what : t('app.loading')} width={416} onClose={close}>
      {error ? (
        <ErrorNote {...words} actions={<Button onClick={close}>{t('app.close')}</Button>} />
      ) : (
        <Loading />
      )}
    </SidePanel>
  )
}

function Detail({ detail }: { detail: MediaDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const facts = useMediaFacts()
  const isReadOnly = useReadOnly()
  const altId = useId()
  const { media, places, alike } = detail
  const { id } = media
  return (
    <SidePanel
      title={media.name}
      width={416}
      onClose={close}
      overline={<span>{t(`media.kindOf.${kindOf(media.type)}`)}</span>}
      actions={<Deeds media={media} isMissing={detail.file === 'missing'} />}
      heading={
        <InlineEdit
          label={t('media.name')}
          size="title"
          value={media.name}
          onDraft={draftOf('media', id, 'name')}
          onSave={(name) => change(media, { name: name || media.name })}
        />
      }
      footer={
        isReadOnly ? null : (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
            onClick={() => removeMedia([id]).catch(() => {})}
          >
            {t('media.remove')}
          </Button>
        )
      }
    >
      <Thumb
        key={detail.file}
        file={media}
        alt={media.alt}
        fit="contain"
        iconSize={48}
        className={classes.preview}
      />
      <p className={classes.facts}>{facts(media)}</p>
      {detail.file === 'there' ? null : <Lost detail={detail} />}
      <Tags detail={detail} />
      <FieldRow label={t('media.alt')} htmlFor={altId} hint={t('media.altHint')} isTall>
        <InlineEdit
          id={altId}
          label={t('media.alt')}
          value={media.alt}
          placeholder={t('media.altPlaceholder')}
          isMultiline
          onDraft={draftOf('media', id, 'alt')}
          onSave={(alt) => change(media, { alt })}
        />
      </FieldRow>
      <PermissionPart detail={detail} />
      <FitPart media={media} />
      <Section title={t('media.whereUsed')} aside={places.length > 0 ? format.number(places.length) : null}>
        {places.length === 0 ? <p className={classes.quiet}>{t('media.notUsedYet')}</p> : null}
        <ul className={classes.plain}>
          {places.map(({ postId, title, day }) => (
            <li key={postId}>
              <button
                type="button"
                className={classes.link}
                onClick={() => go({ screen: 'calendar', record: postId, ...(day ? { view: { day } } : {}) })}
              >
                <span className={classes.linkTitle} dir="auto">
                  {title || t('calendar.untitled')}
                </span>
                <span className={classes.day}>{day ? format.dayNear(day) : t('glossary.idea')}</span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
      {alike.length > 0 ? (
        <Section title={t('media.alike')} aside={format.number(alike.length)}>
          <p className={classes.quiet}>{t('media.alikeWhy')}</p>
          <ul className={classes.plain}>
            {alike.map((other) => (
              <li key={other.id}>
                <button type="button" className={classes.link} onClick={() => openMedia(other.id)}>
                  <Thumb
                    file={{ ...other, type: media.type }}
                    size="tile"
                    iconSize={16}
                    className={classes.small}
                  />
                  <bdi className={classes.linkTitle}>{other.name}</bdi>
                  <span className={classes.day}>{format.bytes(other.bytes)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <p className={classes.quiet}>
        {t('media.addedBy', {
          person: media.addedBy || t('shell.history.someone'),
          at: format.moment(media.addedAt),
        })}
      </p>
      <RecordHistory table="media" id={id} />
    </SidePanel>
  )
}

function change(media: Media, patch: MediaPatch): Promise<unknown> {
  const [field = 'name'] = Object.keys(patch)
  const place = { tableName: 'media', recordId: media.id, field }
  return saveAndDrop(place, () =>
    save(() => api.media.change({ id: media.id, patch }), { about: `${media.id} ${field}` }),
  )
}

function Deeds({ media, isMissing }: { media: Media; isMissing: boolean }) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('media.more')}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          disabled={isMissing}
          leftSection={<IconExternalLink size={16} stroke={1.5} aria-hidden />}
          onClick={() => void api.media.open(media.id).catch(sayWhy)}
        >
          {t('media.open')}
        </Menu.Item>
        <Menu.Item
          disabled={isMissing}
          leftSection={<IconFolder size={16} stroke={1.5} aria-hidden />}
          onClick={() => void api.media.showInFolder(media.id).catch(sayWhy)}
        >
          {t('shell.showInFolder')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The file is gone from the folder, or is another one now: what is safe, and the way to put it back. */
function Lost({ detail: { media, file } }: { detail: MediaDetail }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  async function find() {
    const outcome = await save(() => api.media.findAgain(media.id))
    if (outcome === 'cancelled') return
    showToast({
      text: t(
        outcome === 'found'
          ? 'media.found'
          : outcome === 'otherFile'
            ? 'media.otherFile'
            : `media.why.${outcome}`,
      ),
    })
  }
  return (
    <div className={classes.lost} role="status">
      <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
      <div>
        <p>{t(`media.lost.${file === 'changed' ? 'changed' : 'missing'}`)}</p>
        <p>{t('media.lost.todo')}</p>
        {isReadOnly ? null : (
          <Button size="xs" onClick={() => void find().catch(() => {})}>
            {t('media.findAgain')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Tags({ detail: { media, tags } }: { detail: MediaDetail }) {
  const { t } = useTranslation()
  const known = useMedia((state) => state.list?.tags)
  const isReadOnly = useReadOnly()
  const [text, setText] = useState('')
  const worn = new Set(tags.map(({ tag }) => tag))

  function add(tag = text) {
    if (!cleanTag(tag)) return
    setText('')
    save(() => api.media.tag({ ids: [media.id], tag })).catch(() => setText(tag))
  }

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    } else if (event.key === 'Escape' && text !== '' && !isListOpen(event.currentTarget)) {
      event.preventDefault()
      setText('')
    }
  }

  return (
    <div className={classes.tags}>
      {tags.map(({ id, tag }) => (
        <span key={id} className={classes.tag}>
          <bdi>{tag}</bdi>
          {isReadOnly ? null : (
            <CloseButton
              size={16}
              iconSize={12}
              aria-label={t('media.removeTag', { tag })}
              onClick={() => save(() => api.media.untag(id)).catch(() => {})}
            />
          )}
        </span>
      ))}
      {isReadOnly ? null : (
        <Autocomplete
          className={classes.newTag}
          size="xs"
          classNames={{ input: classes.quietTag }}
          aria-label={t('media.tag')}
          placeholder={t('media.addTag')}
          limit={12}
          maxLength={100}
          data={known?.map(({ tag }) => tag).filter((tag) => !worn.has(tag)) ?? []}
          value={text}
          onChange={setText}
          onOptionSubmit={(tag) => {
            add(tag)
            queueMicrotask(() => setText(''))
          }}
          onBlur={() => add()}
          onKeyDown={keys}
        />
      )}
    </div>
  )
}
