import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Post } from '../../../shared/calendar/calendar.ts'
import { type PostTime, readMinutes, spentIn, type TimeEntry } from '../../../shared/posts/time-entry.ts'
import { longestLine } from '../../../shared/record.ts'
import { useMistyped } from '../../drafts.ts'
import { useKeptText } from '../../kept-text.ts'
import { useFormat } from '../../parts/format.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Section } from '../../ui/page/section.tsx'
import { todayHere } from '../../workspace.ts'
import { addTime, removeTime } from '../rhythm/time-edits.ts'
import { changePost } from './post-edits.ts'
import classes from './time-spent.module.css'

interface TimeSpentProps {
  post: Pick<Post, 'id' | 'minutesPlanned'>
  /** Undefined until it is read. */
  time: PostTime | undefined
}

/** What the work on a post should take, and what it took. */
export function TimeSpent({ post, time }: TimeSpentProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const [isWhole, setWhole] = useState(false)
  const entries = time?.entries ?? []
  const spent = spentIn(entries)
  const { minutesPlanned: planned } = post
  if (isReadOnly && entries.length === 0 && planned === null) return null
  return (
    <Section
      title={t('time.title')}
      aside={
        planned !== null && spent > 0
          ? t('time.spentOf', { spent: format.minutes(spent), planned: format.minutes(planned) })
          : spent > 0
            ? format.minutes(spent)
            : null
      }
    >
      <Planned post={post} usual={time?.usual ?? null} />
      {planned !== null && spent > planned ? (
        <p className={classes.over}>{t('time.over', { time: format.minutes(spent - planned) })}</p>
      ) : null}
      {entries.length > 0 ? (
        <ul className={classes.list} aria-label={t('time.spent')}>
          {(isWhole ? entries : entries.slice(0, 3)).map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : null}
      {entries.length > 3 ? (
        <Button size="compact-xs" variant="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('time.fewer') : t('time.all', { count: entries.length })}
        </Button>
      ) : null}
      {isReadOnly ? null : <NewEntry key={post.id} postId={post.id} />}
    </Section>
  )
}

interface PlannedProps {
  post: Pick<Post, 'id' | 'minutesPlanned'>
  usual: number | null
}

function Planned({ post: { id, minutesPlanned }, usual }: PlannedProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const field = useId()
  const mistyped = useMistyped({ tableName: 'post', recordId: id, field: 'minutesPlanned' })
  const wrong = mistyped.text
  /** Undefined for what is no time. */
  const read = (text: string) => (text.trim() === '' ? null : readMinutes(text))
  return (
    <FieldRow
      label={t('time.planned')}
      htmlFor={field}
      hint={
        wrong
          ? t('time.unread')
          : minutesPlanned === null && usual !== null
            ? t('time.usual', { time: format.minutes(Math.round(usual)) })
            : null
      }
    >
      <InlineEdit
        id={field}
        label={t('time.planned')}
        value={wrong ?? (minutesPlanned === null ? '' : format.minutes(minutesPlanned))}
        placeholder="–"
        onDraft={(text) =>
          mistyped.keep(text === undefined ? wrong : read(text) === undefined ? text : undefined)
        }
        onSave={async (text) => {
          const minutes = read(text)
          mistyped.set(minutes === undefined ? text : undefined)
          if (minutes !== undefined && minutes !== minutesPlanned)
            await changePost(id, { minutesPlanned: minutes })
        }}
      />
    </FieldRow>
  )
}

function Entry({ entry: { id, minutes, day, person, note } }: { entry: TimeEntry }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const words = format.minutes(minutes)
  return (
    <li className={classes.entry}>
      <span className={classes.minutes}>{words}</span>
      <span className={classes.about}>
        <time dateTime={day}>{format.day(day, 'short')}</time>
        {person ? (
          <>
            {' · '}
            <bdi>{person}</bdi>
          </>
        ) : null}
        {note ? (
          <>
            {' · '}
            <bdi>{note}</bdi>
          </>
        ) : null}
      </span>
      {isReadOnly ? null : (
        <ActionIcon
          size="sm"
          aria-label={t('time.remove', { time: words, day: format.day(day, 'short') })}
          onClick={() => void removeTime(id, words).catch(() => {})}
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      )}
    </li>
  )
}

/** Time as people write it, and what it went into; it is of today and of who sits here. */
function NewEntry({ postId }: { postId: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const note = useKeptText({ tableName: 'timeEntry', recordId: postId, field: 'note' }, '')
  const time = useKeptText({ tableName: 'timeEntry', recordId: postId, field: 'time' }, '')
  const [isWrong, setWrong] = useState(false)

  async function add(event: FormEvent) {
    event.preventDefault()
    const minutes = readMinutes(time.text)
    setWrong(minutes === undefined)
    if (minutes === undefined) return
    await addTime({ postId, minutes, day: todayHere(), note: note.text.trim() }, format.minutes(minutes))
    time.forget()
    note.forget()
  }

  return (
    <form className={classes.form} onSubmit={(event) => void add(event).catch(() => {})}>
      <TextInput
        size="xs"
        className={classes.time}
        aria-label={t('time.howLong')}
        placeholder={t('time.howLongHint')}
        maxLength={40}
        error={isWrong ? t('time.unread') : undefined}
        errorProps={{ className: classes.wrong }}
        value={time.text}
        onChange={(event) => {
          setWrong(false)
          time.setText(event.currentTarget.value)
        }}
      />
      <TextInput
        size="xs"
        className={classes.note}
        dir="auto"
        aria-label={t('time.what')}
        placeholder={t('time.what')}
        maxLength={longestLine}
        value={note.text}
        onChange={(event) => note.setText(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={time.text.trim() === ''}>
        {t('time.add')}
      </Button>
    </form>
  )
}
