import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../shared/record.ts'
import { type MentionKind, mentionKinds, type NewMention as Values } from '../../shared/replies/mention.ts'
import { api } from '../api.ts'
import { useKeptText } from '../kept-text.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { SidePanel } from '../ui/page/side-panel.tsx'
import { useKnown } from '../workspace.ts'
import { MomentFields } from './moment-fields.tsx'
import classes from './panel.module.css'
import { ChannelChoice } from './pickers.tsx'
import { closePanel, type Desk, openMention, useReplies } from './store.ts'

/** A mention in a few seconds: what was said, by whom, where. All else is said in its panel. */
export function NewMention({ desk }: { desk: Desk }) {
  const { t } = useTranslation()
  // The mention has no id yet; its words wait under the workspace's.
  const recordId = useKnown((known) => known.workspace?.id) ?? ''
  const text = useKeptText({ tableName: 'mention', recordId, field: 'text' }, '')
  const author = useKeptText({ tableName: 'mention', recordId, field: 'author' }, '')
  const [kind, setKind] = useState<MentionKind>('comment')
  const [channelId, setChannelId] = useState(useReplies.getState().lastChannelId)
  const [at, setAt] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const ids = { text: useId(), author: useId(), kind: useId(), channel: useId() }
  const canLog = text.text.trim() !== ''

  useEffect(() => field.current?.focus(), [])

  async function log(event: FormEvent | KeyboardEvent) {
    event.preventDefault()
    if (!canLog) return
    const mention: Values = {
      ...{ kind, text: text.text.trim(), author: author.text.trim(), channelId },
      at: at ?? new Date().toISOString(),
      ...{ postId: null, link: '', contactId: null, competitorId: null, sentiment: null, priority: null },
      keywordId: null,
      responsible: desk.plan.responsible,
    }
    const { id } = await save(() => api.replies.add(mention))
    text.forget()
    author.forget()
    useReplies.setState({ lastChannelId: channelId })
    announce(t('replies.logged'))
    openMention(id)
  }

  return (
    <SidePanel title={t('replies.log')} width={416} onClose={closePanel}>
      <form
        className={classes.form}
        onSubmit={(event) => log(event).catch(() => {})}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) log(event).catch(() => {})
        }}
      >
        <FieldRow label={t('replies.text')} htmlFor={ids.text} isTall>
          <Textarea
            ref={field}
            id={ids.text}
            placeholder={t('replies.textPlaceholder')}
            classNames={{ input: classes.words }}
            autosize
            minRows={3}
            maxRows={12}
            value={text.text}
            onChange={(event) => text.setText(event.currentTarget.value)}
          />
        </FieldRow>
        <FieldRow label={t('replies.author')} htmlFor={ids.author}>
          <TextInput
            id={ids.author}
            placeholder={t('replies.authorPlaceholder')}
            classNames={{ input: classes.words }}
            maxLength={longestLine}
            value={author.text}
            onChange={(event) => author.setText(event.currentTarget.value)}
          />
        </FieldRow>
        <FieldRow label={t('replies.kind')} htmlFor={ids.kind}>
          <Select
            id={ids.kind}
            allowDeselect={false}
            value={kind}
            data={mentionKinds.map((value) => ({ value, label: t(`glossary.mentionKind.${value}`) }))}
            onChange={(value) => setKind(mentionKinds.find((one) => one === value) ?? kind)}
          />
        </FieldRow>
        <FieldRow label={t('glossary.channel')} htmlFor={ids.channel}>
          <ChannelChoice
            desk={desk}
            id={ids.channel}
            label={t('glossary.channel')}
            value={channelId}
            onChange={setChannelId}
          />
        </FieldRow>
        <FieldRow label={t('replies.when')}>
          <MomentFields
            dayLabel={t('replies.when')}
            timeLabel={t('replies.whenTime')}
            at={at ?? new Date().toISOString()}
            onChange={setAt}
          />
        </FieldRow>
        <div className={classes.buttons}>
          <Button type="submit" variant="filled" disabled={!canLog}>
            {t('replies.keep')}
          </Button>
          <Button variant="subtle" onClick={closePanel}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}
