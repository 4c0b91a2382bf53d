import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type MentionPatch, mentionKinds, sentiments } from '../../shared/replies/mention.ts'
import { priorities } from '../../shared/strategy/strategy.ts'
import { draftOf, saveAndDrop } from '../drafts.ts'
import { PostPick } from '../parts/post-pick.tsx'
import { Choice } from '../ui/input/choice.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Fold } from '../ui/page/fold.tsx'
import { MomentFields } from './moment-fields.tsx'
import { ChannelChoice } from './pickers.tsx'
import { changeMention, type PartProps } from './store.ts'

/** What else is said of a mention: how it sounds to whoever read it, how urgent it is, where it stands. */
export function MentionFields({ mention, desk }: PartProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const [channelId, authorId, linkId] = [useId(), useId(), useId()]
  const { id, kind, sentiment, priority, competitorId, keywordId, postId, postTitle } = mention
  const change = (patch: MentionPatch) => void changeMention(id, patch).catch(() => {})
  const textField = (field: 'author' | 'link', label: string, inputId: string) => {
    const place = { tableName: 'mention', recordId: id, field }
    return (
      <FieldRow label={label} htmlFor={inputId}>
        <InlineEdit
          id={inputId}
          label={label}
          value={mention[field]}
          placeholder="–"
          onDraft={draftOf(place.tableName, place.recordId, field)}
          onSave={(text) => saveAndDrop(place, () => changeMention(id, { [field]: text.trim() }))}
        />
      </FieldRow>
    )
  }
  const summary = [
    sentiment && t(`glossary.sentiment.${sentiment}`),
    priority && t(`glossary.priority.${priority}`),
  ]
  return (
    <Fold title={t('replies.details')} summary={summary.filter(Boolean).join(' · ') || undefined} isOpen>
      <ChoiceRow
        label={t('replies.sentiment')}
        empty={t('replies.notSaid')}
        value={sentiment}
        options={sentiments.map((value) => ({ value, label: t(`glossary.sentiment.${value}`) }))}
        onChange={(value) => change({ sentiment: sentiments.find((one) => one === value) ?? null })}
      />
      <ChoiceRow
        label={t('replies.priority')}
        empty={t('replies.notSaid')}
        value={priority}
        options={priorities.map((value) => ({ value, label: t(`glossary.priority.${value}`) }))}
        onChange={(value) => change({ priority: priorities.find((one) => one === value) ?? null })}
      />
      <ChoiceRow
        label={t('replies.kind')}
        value={kind}
        options={mentionKinds.map((value) => ({ value, label: t(`glossary.mentionKind.${value}`) }))}
        onChange={(value) => change({ kind: mentionKinds.find((one) => one === value) ?? kind })}
      />
      {textField('author', t('replies.author'), authorId)}
      <FieldRow label={t('glossary.channel')} htmlFor={channelId}>
        <ChannelChoice
          desk={desk}
          id={channelId}
          label={t('glossary.channel')}
          value={mention.channelId}
          onChange={(value) => change({ channelId: value })}
        />
      </FieldRow>
      {isReadOnly ? null : (
        <>
          <FieldRow label={t('replies.post')}>
            <PostPick
              label={t('replies.post')}
              value={postId}
              title={postTitle}
              onChange={(post) => change({ postId: post?.id ?? null })}
            />
          </FieldRow>
          <FieldRow label={t('replies.when')}>
            <MomentFields
              dayLabel={t('replies.when')}
              timeLabel={t('replies.whenTime')}
              at={mention.at}
              onChange={(at) => change({ at })}
            />
          </FieldRow>
        </>
      )}
      {textField('link', t('replies.link'), linkId)}
      <ChoiceRow
        label={t('replies.competitor')}
        empty={t('replies.aboutUs')}
        value={competitorId}
        options={desk.competitors.map((one) => ({ value: one.id, label: one.name || '–' }))}
        onChange={(value) => change({ competitorId: value })}
      />
      <ChoiceRow
        label={t('replies.keyword')}
        empty={t('replies.noKeyword')}
        value={keywordId}
        options={desk.keywords.map((one) => ({ value: one.id, label: one.title || '–' }))}
        onChange={(value) => change({ keywordId: value })}
      />
    </Fold>
  )
}

interface ChoiceRowProps {
  label: string
  /** What holds while nothing is chosen; without it something has to be. */
  empty?: string
  value: string | null
  options: { value: string; label: string }[]
  onChange: (value: string | null) => void
}

function ChoiceRow({ label, empty, value, options, onChange }: ChoiceRowProps) {
  const id = useId()
  return (
    <FieldRow label={label} htmlFor={id}>
      <Choice
        id={id}
        {...(empty !== undefined && { empty })}
        clearable={empty !== undefined}
        allowDeselect={empty !== undefined}
        value={value}
        data={options}
        onChange={onChange}
      />
    </FieldRow>
  )
}
