import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconChevronDown, IconEye, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  isOut,
  nextDeliveries,
  type Post,
  type Variant,
  type VariantPatch,
} from '../../../shared/calendar/calendar.ts'
import { outgoing } from '../../../shared/calendar/outgoing.ts'
import type { UsedMedia } from '../../../shared/media/media.ts'
import { commentRule } from '../../../shared/strategy/networks.ts'
import { draftOf } from '../../drafts.ts'
import { useAddressNote } from '../../parts/address-note.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { TimeInput } from '../../parts/time-input.tsx'
import { go } from '../../place.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { MediaChecks } from '../media/media-checks.tsx'
import { VariantMedia } from '../media/post-media.tsx'
import { FreeTimes } from '../rhythm/free-times.tsx'
import { useSending } from '../use-sending.ts'
import { DayInput } from '../views/day-time.tsx'
import { CheckedLine } from './checked-line.tsx'
import { LinkEdit } from './link-edit.tsx'
import { changeVariant, removeVariant } from './post-edits.ts'
import extras from './post-extras.module.css'
import { VariantLink } from './post-link.tsx'
import classes from './post-panel.module.css'
import { useRestedText } from './resting-text.ts'
import { TextEditor } from './text-editor.tsx'
import { TextLength } from './text-length.tsx'
import { VariantMore } from './variant-more.tsx'

interface VariantEditorProps {
  /** With the text as it is typed. */
  post: Post
  variant: Variant
  /** The files of the post and of its variants. */
  media: readonly UsedMedia[]
  /** What its channel is called here. */
  name: string
  onPreview: () => void
}

/** The post on one channel: when, with which text, and how far it got there. */
export function VariantEditor({ post, variant, media, name, onPreview }: VariantEditorProps) {
  const { t } = useTranslation()
  const [ownText, noteOwnText] = useRestedText(variant.text ?? '')
  const [comment, noteComment] = useRestedText(variant.firstComment)
  const [isCommenting, setCommenting] = useState(false)
  const live = {
    ...variant,
    text: variant.text === null ? null : ownText || variant.text,
    firstComment: comment || variant.firstComment,
  }
  const { sending, channel, rules, oldSince } = useSending(post, live)
  const out = outgoing(sending)
  const hasComment = variant.firstComment !== '' || (isCommenting && rules?.text.comment != null)
  const addressNote = useAddressNote(channel?.network ?? null)
  const change = (patch: VariantPatch) => void changeVariant(variant.id, patch).catch(() => {})

  return (
    <>
      <div className={classes.deeds}>
        {post.state === 'idea' ? null : (
          <DeliveryMenu variant={variant} onChange={(delivery) => change({ delivery })} />
        )}
        <span className={classes.grow} />
        {post.state === 'idea' || variant.day === null ? null : (
          <ActionIcon
            size="sm"
            aria-label={t('handOff.ofChannel', { name })}
            title={t('handOff.ofChannel', { name })}
            onClick={() => go({ screen: 'today', record: variant.id })}
          >
            <IconSend size={14} stroke={1.5} className="points" />
          </ActionIcon>
        )}
        {channel ? (
          <ActionIcon size="sm" aria-label={t('editor.preview.of', { name })} onClick={onPreview}>
            <IconEye size={16} stroke={1.5} />
          </ActionIcon>
        ) : null}
        <VariantMore
          {...{ sending, name, hasComment }}
          onComment={() => setCommenting(true)}
          onChange={change}
          onRemove={() => void removeVariant(variant.id, name).catch(() => {})}
        />
      </div>
      <div className={classes.when}>
        <DayInput
          label={t('calendar.dayOf', { name })}
          value={variant.day}
          isClearable={!isOut(variant)}
          onDraft={draftOf('variant', variant.id, 'day')}
          onChange={(day) => change({ day })}
        />
        <TimeInput
          label={t('calendar.timeOf', { name })}
          value={variant.time}
          onChange={(time) => change({ time })}
        />
      </div>
      <FreeTimes variant={variant} onTake={(time) => change({ time })} />
      {variant.text === null ? (
        <div className={classes.own}>
          <span>{t('calendar.sharedText')}</span>
          <Button size="compact-xs" variant="subtle" onClick={() => change({ text: post.text })}>
            {t('calendar.ownText')}
          </Button>
        </div>
      ) : (
        <TextEditor
          label={t('calendar.textOn', { name })}
          title={t('calendar.ownTextHere')}
          actions={
            <Button size="compact-xs" variant="subtle" onClick={() => change({ text: null })}>
              {t('calendar.useShared')}
            </Button>
          }
          value={variant.text}
          offers={{ hasLink: out.link !== '', code: sending.campaign?.code ?? '' }}
          visible={rules?.text.visible ?? null}
          onType={noteOwnText}
          onDraft={draftOf('variant', variant.id, 'text')}
          onSave={(text) => changeVariant(variant.id, { text })}
        />
      )}
      {channel && rules ? (
        <TextLength network={channel.network} rule={rules.text} text={out.text} oldSince={oldSince} />
      ) : null}
      {variant.link === null ? null : (
        <FieldRow label={t('editor.link.ownHere')}>
          <LinkEdit
            label={t('editor.link.on', { name })}
            value={variant.link}
            placeholder={t('editor.link.none')}
            onDraft={draftOf('variant', variant.id, 'link')}
            onSave={(link) => changeVariant(variant.id, { link })}
          />
        </FieldRow>
      )}
      <VariantLink sending={sending} name={name} />
      {hasComment ? (
        <div className={extras.comment}>
          <TextEditor
            label={t('editor.comment.on', { name })}
            title={t('editor.comment.title')}
            value={variant.firstComment}
            placeholder={t('editor.comment.hint')}
            offers={{ hasLink: out.link !== '', code: sending.campaign?.code ?? '' }}
            visible={null}
            isFirst={isCommenting}
            onType={noteComment}
            onDraft={draftOf('variant', variant.id, 'firstComment')}
            onSave={(firstComment) => changeVariant(variant.id, { firstComment })}
          />
          {channel && rules?.text.comment != null ? (
            <TextLength network={channel.network} rule={commentRule(rules.text)} text={out.firstComment} />
          ) : (
            <p className={extras.notes}>{t('editor.comment.nowhere')}</p>
          )}
        </div>
      ) : null}
      <VariantMedia variant={variant} media={media} name={name} />
      {rules ? <MediaChecks rule={rules.media} variant={variant} media={media} /> : null}
      {isOut(variant) ? (
        <FieldRow label={t('calendar.url')}>
          <CheckedLine
            label={t('calendar.url')}
            value={variant.url}
            placeholder={t('calendar.urlHint')}
            refuse={(text) => (addressNote(text)?.isRefused ? addressNote(text)?.text : undefined)}
            doubt={(text) => addressNote(text)?.text}
            onDraft={draftOf('variant', variant.id, 'url')}
            onSave={(url) => changeVariant(variant.id, { url })}
          />
        </FieldRow>
      ) : null}
    </>
  )
}

function DeliveryMenu({
  variant,
  onChange,
}: {
  variant: Variant
  onChange: (delivery: Variant['delivery']) => void
}) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={t('calendar.deliveryIs', { delivery: t(`glossary.delivery.${variant.delivery}`) })}
          rightSection={<IconChevronDown size={12} stroke={1.5} aria-hidden />}
        >
          <StatusMark kind="delivery" status={variant.delivery} withLabel />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {nextDeliveries(variant.delivery).map((delivery) => (
          <Menu.Item
            key={delivery}
            leftSection={<StatusMark kind="delivery" status={delivery} />}
            onClick={() => onChange(delivery)}
          >
            {t(`calendar.deliver.${delivery}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
