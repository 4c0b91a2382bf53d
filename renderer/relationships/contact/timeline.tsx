import { ActionIcon } from '@mantine/core'
import { IconPencil, IconSchool, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail, TouchpointLine } from '../../../shared/relationships/relationships.ts'
import { hitPlaceText } from '../../../shared/search.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { writeLesson } from '../../parts/lessons.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { go } from '../../place.ts'
import { save } from '../../saving.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { DirAuto } from '../../ui/page/dir-auto.tsx'
import { Section } from '../../ui/page/section.tsx'
import classes from './panel.module.css'
import { TouchpointForm } from './touchpoint-form.tsx'
import { TouchpointMark } from './touchpoint-mark.tsx'

/** What passed between us, newest first, with the form to add to it on top. */
export function Timeline({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [editedId, setEditedId] = useState<string>()
  const { touchpoints } = contact
  return (
    <Section
      title={t('relationships.touchpoints')}
      aside={touchpoints.length > 0 ? format.number(touchpoints.length) : undefined}
    >
      <ForWriters>
        <TouchpointForm contact={contact} />
      </ForWriters>
      {touchpoints.length === 0 ? <p className={classes.hint}>{t('relationships.noTouchpoints')}</p> : null}
      <ol className={classes.plain}>
        {touchpoints.map((touchpoint) =>
          touchpoint.id === editedId ? (
            <li key={touchpoint.id}>
              <TouchpointForm
                contact={contact}
                touchpoint={touchpoint}
                onDone={() => setEditedId(undefined)}
              />
            </li>
          ) : (
            <Moment key={touchpoint.id} touchpoint={touchpoint} onEdit={() => setEditedId(touchpoint.id)} />
          ),
        )}
      </ol>
    </Section>
  )
}

function Moment({ touchpoint, onEdit }: { touchpoint: TouchpointLine; onEdit: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const kind = t(`relationships.touchpointKind.${touchpoint.kind}`)
  const day = format.day(touchpoint.day)
  const words = touchpoint.mentionText || touchpoint.text
  return (
    <li
      className={classes.moment}
      id={hitPlaceText({ table: 'touchpoint', id: touchpoint.id, field: 'text' })}
      tabIndex={-1}
    >
      <TouchpointMark kind={touchpoint.kind} />
      <div className={classes.momentText}>
        <div className={classes.momentHead}>
          <span className={classes.kind}>{kind}</span>
          <time dateTime={touchpoint.day} className={classes.soft}>
            {day}
          </time>
          {touchpoint.mood ? (
            <span className={classes.soft}>{t(`relationships.mood.${touchpoint.mood}`)}</span>
          ) : null}
          {touchpoint.mentionId ? (
            <button
              type="button"
              className={classes.link}
              onClick={() => go({ screen: 'replies', record: touchpoint.mentionId ?? undefined })}
            >
              {t('replies.inReplies')}
            </button>
          ) : null}
          <ForWriters>
            <Deeds touchpoint={touchpoint} name={`${kind}, ${day}`} words={words} onEdit={onEdit} />
          </ForWriters>
        </div>
        {words ? (
          <DirAuto isBlock className={classes.prose}>
            {words}
          </DirAuto>
        ) : null}
        <About touchpoint={touchpoint} />
      </div>
    </li>
  )
}

interface DeedsProps {
  touchpoint: TouchpointLine
  name: string
  words: string
  onEdit: () => void
}

/** What was logged among the replies is changed there. */
function Deeds({ touchpoint: { id, mentionId }, name, words, onEdit }: DeedsProps) {
  const { t } = useTranslation()
  const teach = () => void writeLesson(words, { table: 'touchpoint', id }).catch(() => {})
  const remove = () => void save(() => api.relationships.removeTouchpoint({ id })).catch(() => {})
  return (
    <span className={classes.deeds}>
      <ActionIcon size="sm" aria-label={t('lessons.writeAbout', { name })} onClick={teach}>
        <IconSchool size={14} stroke={1.5} />
      </ActionIcon>
      {mentionId ? null : (
        <>
          <ActionIcon size="sm" aria-label={t('relationships.changeNamed', { name })} onClick={onEdit}>
            <IconPencil size={14} stroke={1.5} />
          </ActionIcon>
          <ActionIcon size="sm" aria-label={t('relationships.removeNamed', { name })} onClick={remove}>
            <IconX size={14} stroke={1.5} />
          </ActionIcon>
        </>
      )}
    </span>
  )
}

/** Where it happened, and the post it was about, which leads to the calendar. */
function About({
  touchpoint: { network, handle, postId, postTitle, postDay },
}: {
  touchpoint: TouchpointLine
}) {
  const { t } = useTranslation()
  if (!network && !postId) return null
  return (
    <div className={classes.about}>
      {network ? (
        <span className={classes.aboutChannel}>
          <NetworkMark network={network} size={14} />
          <bdi>{handle}</bdi>
        </span>
      ) : null}
      {postId ? (
        <button
          type="button"
          className={classes.aboutPost}
          onClick={() =>
            go({ screen: 'calendar', record: postId, view: postDay ? { day: postDay } : undefined })
          }
        >
          <bdi>{postTitle || t('calendar.untitled')}</bdi>
        </button>
      ) : null}
    </div>
  )
}
