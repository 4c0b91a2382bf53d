import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { draftOf, saveAndDrop } from '../drafts.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { RecordHistory } from '../parts/record-history.tsx'
import { ReplyClock, spanOf } from '../parts/reply-clock.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { SidePanel } from '../ui/page/side-panel.tsx'
import { useRead } from '../use-read.ts'
import { AnswerPart } from './answer-part.tsx'
import { MentionFields } from './mention-fields.tsx'
import classes from './panel.module.css'
import { PointsPart } from './points-part.tsx'
import {
  changeMention,
  closePanel,
  type Desk,
  type PartProps,
  removeMention,
  useReplies,
  watched,
} from './store.ts'
import { WayPart } from './way-part.tsx'
import { WhoPart } from './who-part.tsx'

const width = 448

/** One mention: what was said, how much time is left, what to do, and what was answered. */
export function MentionPanel({ id, desk }: { id: Id; desk: Desk }) {
  const { t } = useTranslation()
  const { value: mention, error } = useRead(id, () => api.replies.find(id), watched)
  if (mention) return <Detail mention={mention} desk={desk} />
  const words = explain(error, t)
  return (
    <SidePanel title={error ? words.what : t('app.loading')} width={width} onClose={closePanel}>
      {error ? (
        <ErrorNote {...words} actions={<Button onClick={closePanel}>{t('app.close')}</Button>} />
      ) : (
        <Loading />
      )}
    </SidePanel>
  )
}

function Detail({ mention, desk }: PartProps) {
  const { t } = useTranslation()
  const { id, kind, contact, author, text } = mention
  const name = contact || author || t('replies.nobody')
  const place = { tableName: 'mention', recordId: id, field: 'text' }
  return (
    <SidePanel
      title={name}
      width={width}
      onClose={closePanel}
      overline={<span>{t(`glossary.mentionKind.${kind}`)}</span>}
      actions={
        <ForWriters>
          <ActionIcon aria-label={t('replies.remove')} onClick={() => removeMention(id).catch(() => {})}>
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      }
    >
      <Clock mention={mention} />
      <div className={classes.said}>
        <InlineEdit
          label={t('replies.text')}
          value={text}
          placeholder={t('replies.textPlaceholder')}
          isMultiline
          onDraft={draftOf(place.tableName, place.recordId, place.field)}
          onSave={(words) => saveAndDrop(place, () => changeMention(id, { text: words }))}
        />
      </div>
      <WhoPart mention={mention} desk={desk} />
      <WayPart mention={mention} desk={desk} />
      <PointsPart points={desk.points} />
      <AnswerPart key={mention.settledAt} mention={mention} desk={desk} />
      <MentionFields mention={mention} desk={desk} />
      <RecordHistory table="mention" id={id} />
    </SidePanel>
  )
}

function Clock({ mention: { at, dueAt, settledAt, state, untrainedAt } }: Pick<PartProps, 'mention'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useReplies((known) => known.now)
  if (settledAt === null)
    return (
      <p className={classes.clock}>
        <ReplyClock at={at} dueAt={dueAt} now={now} />
        {dueAt ? <span>{t('replies.dueAt', { at: format.moment(dueAt) })}</span> : null}
        {state === 'waiting' ? <StatusMark kind="mentionState" status="waiting" withLabel /> : null}
      </p>
    )
  const took = Math.max(0, Math.round((Date.parse(settledAt) - Date.parse(at)) / 60_000))
  return (
    <p className={classes.clock}>
      <StatusMark kind="mentionState" status={state} withLabel />
      <span>
        {state === 'answered'
          ? t('replies.answeredIn', { time: spanOf(took, format) })
          : format.moment(settledAt)}
      </span>
      {dueAt && settledAt > dueAt ? <StatusMark kind="clock" status="late" withLabel /> : null}
      {untrainedAt ? <span className={classes.warning}>{t('replies.untrained')}</span> : null}
    </p>
  )
}
