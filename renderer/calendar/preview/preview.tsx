import { Modal, NativeSelect, useComputedColorScheme } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostWithVariants, Variant } from '../../../shared/calendar/calendar.ts'
import { outgoing } from '../../../shared/calendar/outgoing.ts'
import { mediaOf, type UsedMedia } from '../../../shared/media/media.ts'
import { previewsWrittenOn } from '../../../shared/posts/preview.ts'
import type { Channel } from '../../../shared/strategy/strategy.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { Segments } from '../../ui/input/segments.tsx'
import { useCalendar } from '../store.ts'
import { useSending } from '../use-sending.ts'
import { Frame } from './frame.tsx'
import classes from './preview.module.css'

interface PreviewProps {
  /** With the text as it is typed. */
  detail: PostWithVariants
  variantId: string
  onShow: (variantId: string) => void
  onClose: () => void
}

/** More names than these do not stand side by side. */
const mostSegments = 3
const schemes = ['light', 'dark'] as const

/** A post as each of its networks would lay it out, in frames that are nobody's. */
export function Preview({ detail, variantId, onShow, onClose }: PreviewProps) {
  const { t } = useTranslation()
  const { post, variants, media } = detail
  const channels = useCalendar((state) => state.choices.channels)
  const format = useFormat()
  const networkName = useNetworkName()
  const around = useComputedColorScheme('light')
  const [scheme, setScheme] = useState<(typeof schemes)[number]>(around)
  const placed = variants.flatMap((variant) => {
    const channel = channels.find(({ id }) => id === variant.channelId)
    return channel ? [{ variant, channel }] : []
  })
  const options = placed.map(({ variant, channel }) => ({
    value: variant.id,
    label: networkName(channel.network),
  }))
  const shown = placed.find(({ variant }) => variant.id === variantId) ?? placed[0]
  if (!shown) return null
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('editor.preview.title')}
      size={560}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      <div className={classes.bar}>
        {options.length === 1 ? (
          <span>{options[0]?.label}</span>
        ) : options.length > mostSegments ? (
          <NativeSelect
            size="xs"
            aria-label={t('glossary.channel')}
            value={shown.variant.id}
            data={options}
            onChange={(event) => onShow(event.currentTarget.value)}
          />
        ) : (
          <Segments
            label={t('glossary.channel')}
            value={shown.variant.id}
            options={options}
            onChange={onShow}
          />
        )}
        <Segments
          label={t('editor.preview.scheme')}
          value={scheme}
          options={schemes.map((value) => ({ value, label: t(`editor.preview.${value}`) }))}
          onChange={setScheme}
        />
      </div>
      <Shown key={shown.variant.id} {...{ post, ...shown, media, scheme }} />
      <p className={classes.about}>
        {t('editor.preview.about')} {t('editor.preview.basis', { day: format.day(previewsWrittenOn) })}
      </p>
    </Modal>
  )
}

interface ShownProps {
  post: PostWithVariants['post']
  variant: Variant
  channel: Channel
  media: readonly UsedMedia[]
  scheme: 'light' | 'dark'
}

function Shown({ post, variant, channel, media, scheme }: ShownProps) {
  const { sending, rules } = useSending(post, variant)
  if (!rules) return null
  return (
    <Frame
      title={post.title}
      {...{ channel, scheme }}
      rule={rules.text}
      place={variant}
      out={outgoing(sending)}
      files={mediaOf(media, variant) as UsedMedia[]}
    />
  )
}
