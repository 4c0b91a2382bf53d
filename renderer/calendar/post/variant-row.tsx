import { Select } from '@mantine/core'
import { IconAlertTriangle, IconChevronRight, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isOut, type Post, type Variant } from '../../../shared/calendar/calendar.ts'
import { outgoing } from '../../../shared/calendar/outgoing.ts'
import type { UsedMedia } from '../../../shared/media/media.ts'
import { commentRule, textLength } from '../../../shared/strategy/networks.ts'
import { useAddressNote } from '../../parts/address-note.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useMediaChecks } from '../media/media-checks.tsx'
import { useCalendar } from '../store.ts'
import { useSending } from '../use-sending.ts'
import { changeVariant } from './post-edits.ts'
import classes from './post-panel.module.css'
import { useTextWarning } from './use-text-warning.ts'
import { VariantEditor } from './variant-editor.tsx'

interface VariantRowProps {
  /** With the text as it is typed. */
  post: Post
  variant: Variant
  /** The files of the post and of its variants. */
  media: readonly UsedMedia[]
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  onPreview: () => void
}

/** A post on one channel, in one line: where, when, how far it got, and what its network would object to. */
export function VariantRow({ post, variant, media, isOpen, onToggle, onPreview }: VariantRowProps) {
  const { t } = useTranslation()
  const channel = useCalendar(({ choices }) => choices.channels.find(({ id }) => id === variant.channelId))
  const networkName = useNetworkName()
  const name = channel ? channel.handle || networkName(channel.network) : t('calendar.openChannel')
  return (
    <fieldset className={classes.variant} aria-label={name}>
      {channel ? (
        <button
          type="button"
          className={classes.variantHead}
          aria-expanded={isOpen}
          onClick={() => onToggle(!isOpen)}
        >
          <IconChevronRight className={`points ${classes.arrow}`} size={14} stroke={1.5} aria-hidden />
          <NetworkMark network={channel.network} />
          <bdi className={classes.handle}>{name}</bdi>
          {isOpen || variant.text === null ? null : (
            <IconPencil size={14} stroke={1.5} aria-label={t('calendar.ownTextHere')} role="img" />
          )}
          {isOpen ? null : <Place post={post} variant={variant} />}
        </button>
      ) : (
        <ChannelChoice variant={variant} />
      )}
      {isOpen || !channel ? (
        <VariantEditor {...{ post, variant, media, name, onPreview }} />
      ) : (
        <Remarks {...{ post, variant, media }} />
      )}
    </fieldset>
  )
}

function Place({ post, variant: { day, time, delivery } }: Pick<VariantRowProps, 'post' | 'variant'>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <span className={classes.place}>
      <span>
        {day ? format.day(day, 'weekday') : t('calendar.noDay')}
        {day && time ? `, ${format.time(time)}` : null}
      </span>
      {post.state === 'idea' ? null : <StatusMark kind="delivery" status={delivery} />}
    </span>
  )
}

/** The first thing that a closed line would hide, and how many more there are. */
function Remarks({ post, variant, media }: Pick<VariantRowProps, 'post' | 'variant' | 'media'>) {
  const { t } = useTranslation()
  const { sending, channel, rules } = useSending(post, variant)
  const warn = useTextWarning()
  const checkFiles = useMediaChecks()
  const noteOf = useAddressNote(channel?.network ?? null)
  if (!channel || !rules) return null
  const { network } = channel
  const out = outgoing(sending)
  const remarks = [
    ...textLength(network, out.text, rules.text).warnings.map((one) => warn(network, one)),
    ...textLength(network, out.firstComment, commentRule(rules.text)).warnings.map((one) =>
      warn(network, one),
    ),
    ...checkFiles({ rule: rules.media, variant, media }),
    ...(isOut(variant) ? [noteOf(variant.url)?.text ?? ''] : []),
  ].filter(Boolean)
  const [first, ...others] = remarks
  if (first === undefined) return null
  return (
    <p className={classes.remark}>
      <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
      <span>
        {first}
        {others.length > 0 ? ` ${t('editor.parts.moreRemarks', { count: others.length })}` : null}
      </span>
    </p>
  )
}

function ChannelChoice({ variant }: Pick<VariantRowProps, 'variant'>) {
  const { t } = useTranslation()
  const channels = useCalendar(({ choices }) => choices.channels)
  const networkName = useNetworkName()
  return (
    <Select
      className={classes.choice}
      size="xs"
      aria-label={t('calendar.openChannel')}
      placeholder={t('calendar.openChannel')}
      nothingFoundMessage={t('calendar.nothingToChoose')}
      searchable
      data={channels.map(({ id, network, handle }) => ({
        value: id,
        label: handle ? `${networkName(network)} · ${handle}` : networkName(network),
      }))}
      onChange={(channelId) => channelId && void changeVariant(variant.id, { channelId }).catch(() => {})}
    />
  )
}
