import { ActionIcon } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import type { Post, PostWithVariants } from '../../../shared/calendar/calendar.ts'
import type { Id } from '../../../shared/record.ts'
import { Section } from '../../ui/page/section.tsx'
import { AddChannel } from './add-channel.tsx'
import classes from './post-panel.module.css'
import { VariantRow } from './variant-row.tsx'

/** As somebody left them, for as long as the app is open. */
const useOpenVariants = create<Record<Id, boolean>>()(() => ({}))

interface PostChannelsProps {
  detail: PostWithVariants
  /** With the text as it is typed. */
  post: Post
  onPreview: (variantId: Id) => void
}

/** Where the post goes out, a line each: one that stands alone is open, and so is one that was just added. */
export function PostChannels({ detail, post, onPreview }: PostChannelsProps) {
  const { t } = useTranslation()
  const { variants, media } = detail
  const placed = variants.find(({ channelId }) => channelId !== null)
  const left = useOpenVariants()
  const first = useRef(variants.map(({ id }) => id))
  const isOpen = (id: Id) => left[id] ?? (first.current.length === 1 || !first.current.includes(id))
  return (
    <Section
      title={t('calendar.channels')}
      aside={variants.length || null}
      actions={
        <>
          {placed && variants.length > 1 ? (
            <ActionIcon aria-label={t('editor.preview.act')} onClick={() => onPreview(placed.id)}>
              <IconEye size={16} stroke={1.5} />
            </ActionIcon>
          ) : null}
          <AddChannel detail={detail} />
        </>
      }
    >
      {variants.length === 0 ? <p className={classes.why}>{t('calendar.noChannels')}</p> : null}
      {variants.map((variant) => (
        <VariantRow
          key={variant.id}
          {...{ post, variant, media }}
          isOpen={isOpen(variant.id)}
          onToggle={(next) => useOpenVariants.setState({ [variant.id]: next })}
          onPreview={() => onPreview(variant.id)}
        />
      ))}
    </Section>
  )
}
