import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, type Day } from '../../../shared/day.ts'
import { longestLine } from '../../../shared/record.ts'
import {
  type ContactDetail,
  moods,
  type Touchpoint,
  type TouchpointLine,
  touchpointKinds,
} from '../../../shared/relationships/relationships.ts'
import { api } from '../../api.ts'
import { useKeptText } from '../../kept-text.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { PostPick } from '../../parts/post-pick.tsx'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { useRelationships } from '../store.ts'
import classes from './panel.module.css'
import { ChannelPick } from './touchpoint-about.tsx'

interface TouchpointFormProps {
  contact: ContactDetail
  /** The one that is changed; without it the form adds. */
  touchpoint?: TouchpointLine
  onDone?: () => void
}

/**
 * Kind, day and a few words: a touchpoint in five seconds, with the channel and the post for those who want them.
 * What is typed outlives the panel and a crash.
 */
export function TouchpointForm({ contact, touchpoint, onDone }: TouchpointFormProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const today = useRelationships((state) => state.summary?.today)
  const isLogging = useRelationships((state) => state.isLogging)
  const recordId = touchpoint?.id ?? contact.id
  const [kind, setKind] = useState<Touchpoint['kind']>(touchpoint?.kind ?? 'message')
  const [day, setDay] = useState<string | null>(touchpoint?.day ?? null)
  const [channelId, setChannelId] = useState(touchpoint?.channelId ?? null)
  const [post, setPost] = useState({ id: touchpoint?.postId ?? null, title: touchpoint?.postTitle ?? null })
  const { text, setText, forget } = useKeptText(
    { tableName: 'touchpoint', recordId, field: 'text' },
    touchpoint?.text ?? '',
  )
  const [mood, setMood] = useState(touchpoint?.mood ?? null)
  const promise = useKeptText({ tableName: 'touchpoint', recordId, field: 'promise' }, '')
  const [promiseDay, setPromiseDay] = useState<string | null>()
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (isLogging || touchpoint) field.current?.focus()
    if (isLogging) useRelationships.setState({ isLogging: false })
  }, [isLogging, touchpoint])

  async function send(event: FormEvent | KeyboardEvent) {
    event.preventDefault()
    const shown = day ?? today
    if (!shown) return
    const values = { kind, day: shown, text: text.trim(), channelId, postId: post.id, mood }
    const title = promise.text.trim()
    const promised = title ? { title, dueDay: dueOf(promiseDay, shown) } : null
    await save<unknown>(() =>
      touchpoint
        ? api.relationships.changeTouchpoint({ id: touchpoint.id, patch: values })
        : api.relationships.addTouchpoint({ ...values, contactId: contact.id, promise: promised }),
    )
    forget()
    promise.forget()
    if (!touchpoint) announce(t('relationships.logged', { name: contact.name }))
    setDay(null)
    setChannelId(null)
    setMood(null)
    setPromiseDay(undefined)
    setPost({ id: null, title: null })
    onDone?.()
  }

  return (
    <form className={classes.form} onSubmit={(event) => send(event).catch(() => {})}>
      <div className={classes.formLine}>
        <Select
          className={classes.formKind}
          aria-label={t('relationships.touchpointKindLabel')}
          allowDeselect={false}
          value={kind}
          data={touchpointKinds.map((value) => ({
            value,
            label: t(`relationships.touchpointKind.${value}`),
          }))}
          onChange={(value) => setKind(touchpointKinds.find((one) => one === value) ?? kind)}
        />
        <DayEdit
          className={classes.formDay}
          aria-label={t('relationships.touchpointDay')}
          write={(one) => format.day(one, 'numeric')}
          value={day ?? today ?? null}
          onSave={setDay}
        />
      </div>
      <Textarea
        ref={field}
        rows={2}
        className={classes.growing}
        aria-label={t('relationships.touchpointText')}
        placeholder={t('relationships.touchpointPlaceholder')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event).catch(() => {})
        }}
      />
      <div className={classes.formLine}>
        <ChannelPick value={channelId} onChange={setChannelId} />
        <PostPick
          label={t('glossary.post')}
          className={classes.postPick}
          inputClass={classes.quietTag}
          value={post.id}
          title={post.title}
          onChange={(chosen) => {
            setPost({ id: chosen?.id ?? null, title: chosen?.title ?? null })
            // A post on one channel alone says where it was.
            if (chosen?.channelId) setChannelId((id) => id ?? chosen.channelId)
          }}
        />
      </div>
      <div className={classes.formLine}>
        <Select
          className={classes.mood}
          classNames={{ input: classes.quietTag }}
          aria-label={t('relationships.mood.label')}
          placeholder={t('relationships.mood.label')}
          clearable
          allowDeselect={false}
          value={mood}
          data={moods.map((value) => ({ value, label: t(`relationships.mood.${value}`) }))}
          onChange={(value) => setMood(moods.find((one) => one === value) ?? null)}
        />
        {touchpoint ? null : (
          <TextInput
            className={classes.promise}
            classNames={{ input: classes.quietTag }}
            aria-label={t('relationships.promise')}
            placeholder={t('relationships.promise')}
            maxLength={longestLine}
            value={promise.text}
            onChange={(event) => promise.setText(event.currentTarget.value)}
          />
        )}
      </div>
      {promise.text.trim() && !touchpoint ? (
        <div className={classes.formLine}>
          <span className={classes.soft}>{t('relationships.promiseDue')}</span>
          <DayEdit
            className={classes.formDay}
            aria-label={t('relationships.promiseDue')}
            write={(one) => format.day(one, 'numeric')}
            clearLabel={t('task.noDue')}
            value={dueOf(promiseDay, day ?? today)}
            onSave={setPromiseDay}
          />
        </div>
      ) : null}
      <div className={classes.formLine}>
        <Button type="submit" variant="light">
          {touchpoint ? t('relationships.saveTouchpoint') : t('relationships.logTouchpoint')}
        </Button>
        {touchpoint ? (
          <Button
            variant="subtle"
            onClick={() => {
              forget()
              onDone?.()
            }}
          >
            {t('app.cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

/** Until when a promise is to be kept: as it was chosen, or within a week. */
function dueOf(chosen: Day | null | undefined, from: Day | undefined): Day | null {
  if (chosen !== undefined) return chosen
  return from ? addDays(from, 7) : null
}
