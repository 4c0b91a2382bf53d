import { ActionIcon, Button, Menu, Select } from '@mantine/core'
import { IconAlertTriangle, IconChevronDown, IconSend, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOut, nextDeliveries, type Variant, type VariantPatch } from '../../shared/calendar.ts'
import type { UsedMedia } from '../../shared/media.ts'
import { draftOf } from '../drafts.ts'
import { useAddressNote } from '../parts/address-note.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { TimeInput } from '../parts/time-input.tsx'
import { go } from '../place.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { DayInput } from './day-time.tsx'
import { FreeTimes } from './free-times.tsx'
import { MediaChecks } from './media-checks.tsx'
import { changeVariant, removeVariant } from './post-edits.ts'
import { VariantMedia } from './post-media.tsx'
import classes from './post-panel.module.css'
import { useCalendar } from './store.ts'
import { TextEditor } from './text-editor.tsx'
import { TextLength } from './text-length.tsx'

interface VariantEditorProps {
  variant: Variant
  /** The files of the post and of its variants. */
  media: readonly UsedMedia[]
  sharedText: string
  /** Nothing of an idea can be on its way out. */
  isIdea: boolean
}

/** The post on one channel: when, with which text, and how far it got there. */
export function VariantEditor({ variant, media, sharedText, isIdea }: VariantEditorProps) {
  const { t } = useTranslation()
  const channels = useCalendar((state) => state.choices.channels)
  const channel = channels.find(({ id }) => id === variant.channelId)
  const networkName = useNetworkName()
  const [ownText, setOwnText] = useState(variant.text ?? '')
  const name = channel ? channel.handle || networkName(channel.network) : t('calendar.openChannel')
  const addressNote = useAddressNote(channel?.network ?? null)(variant.url)
  const noteId = useId()
  const change = (patch: VariantPatch) => void changeVariant(variant.id, patch).catch(() => {})

  return (
    <fieldset className={classes.variant} aria-label={name}>
      <div className={classes.variantHead}>
        {channel ? (
          <>
            <NetworkMark network={channel.network} />
            <bdi className={classes.handle}>{name}</bdi>
          </>
        ) : (
          <Select
            className={classes.handle}
            size="xs"
            aria-label={t('calendar.openChannel')}
            placeholder={t('calendar.openChannel')}
            nothingFoundMessage={t('calendar.nothingToChoose')}
            searchable
            data={channels.map(({ id, network, handle }) => ({
              value: id,
              label: handle ? `${networkName(network)} · ${handle}` : networkName(network),
            }))}
            onChange={(channelId) => channelId && change({ channelId })}
          />
        )}
        {isIdea ? null : <DeliveryMenu variant={variant} onChange={(delivery) => change({ delivery })} />}
        {isIdea || variant.day === null ? null : (
          <ActionIcon
            size="sm"
            aria-label={t('handOff.ofChannel', { name })}
            title={t('handOff.ofChannel', { name })}
            onClick={() => go({ screen: 'today', record: variant.id })}
          >
            <IconSend size={14} stroke={1.5} className="points" />
          </ActionIcon>
        )}
        <ActionIcon
          size="sm"
          aria-label={t('calendar.removeChannel', { name })}
          onClick={() => void removeVariant(variant.id).catch(() => {})}
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
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
          <Button size="compact-xs" variant="subtle" onClick={() => change({ text: sharedText })}>
            {t('calendar.ownText')}
          </Button>
        </div>
      ) : (
        <>
          <div className={classes.own}>
            <span>{t('calendar.ownTextHere')}</span>
            <Button size="compact-xs" variant="subtle" onClick={() => change({ text: null })}>
              {t('calendar.useShared')}
            </Button>
          </div>
          <TextEditor
            label={t('calendar.textOn', { name })}
            isLabelHidden
            value={variant.text}
            onType={setOwnText}
            onDraft={draftOf('variant', variant.id, 'text')}
            onSave={(text) => changeVariant(variant.id, { text })}
          />
        </>
      )}
      {channel ? (
        <TextLength
          network={channel.network}
          text={variant.text === null ? sharedText : ownText || variant.text}
        />
      ) : null}
      <VariantMedia variant={variant} media={media} name={name} />
      {channel ? <MediaChecks network={channel.network} variant={variant} media={media} /> : null}
      {isOut(variant) ? (
        <FieldRow label={t('calendar.url')}>
          <InlineEdit
            label={t('calendar.url')}
            value={variant.url}
            placeholder={t('calendar.urlHint')}
            onDraft={draftOf('variant', variant.id, 'url')}
            onSave={(url) => changeVariant(variant.id, { url })}
            {...(addressNote && { describedBy: noteId })}
          />
          {addressNote ? (
            <p id={noteId} className={classes.warning}>
              <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
              <span>{addressNote.text}</span>
            </p>
          ) : null}
        </FieldRow>
      ) : null}
    </fieldset>
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
