import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFolder, IconPhoto } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostWithVariants, Variant } from '../../../shared/calendar/calendar.ts'
import type { Day } from '../../../shared/day.ts'
import { mediaOf, type UsedMedia } from '../../../shared/media/media.ts'
import type { Id } from '../../../shared/record.ts'
import { useFileDrop } from '../../file-drop.ts'
import { hasFiles, takeIn, takeTransfer } from '../../taking.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Section } from '../../ui/page/section.tsx'
import { todayHere } from '../../workspace.ts'
import { loadDetail } from '../store.ts'
import { setOwnMedia } from './media-edits.ts'
import { MediaList } from './media-list.tsx'
import { MediaPicker } from './media-picker.tsx'
import classes from './post-media.module.css'

type Place = { postId: Id; variantId: Id | null }

/** The last day on which these variants go out; today where none has a day. */
function lastDay(variants: readonly Pick<Variant, 'day'>[]): Day {
  return (
    variants
      .flatMap(({ day }) => day ?? [])
      .sort()
      .at(-1) ?? todayHere()
  )
}

/** The files that go out with a post on every channel that has none of its own. */
export function PostMedia({ detail: { post, variants, media } }: { detail: PostWithVariants }) {
  const { t } = useTranslation()
  const uses = mediaOf(media, null) as UsedMedia[]
  const place = { postId: post.id, variantId: null }
  const drop = useDrop(place)
  const part = useRef<HTMLDivElement>(null)
  usePaste(part, place)
  return (
    <div ref={part} className={classes.part} data-over={drop.isOver || undefined} {...drop.on}>
      <Section
        title={t('media.inPost')}
        aside={uses.length || null}
        actions={<AddMedia place={place} there={uses} />}
      >
        {uses.length === 0 ? <p className={classes.quiet}>{t('media.noneInPost')}</p> : null}
        <MediaList postId={post.id} uses={uses} day={lastDay(variants)} label={t('media.inPost')} />
      </Section>
    </div>
  )
}

/** A channel's own files, or the line that says that it takes the post's. */
export function VariantMedia({
  variant,
  media,
  name,
}: {
  variant: Variant
  media: readonly UsedMedia[]
  name: string
}) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const place = { postId: variant.postId, variantId: variant.id }
  const drop = useDrop(place)
  const uses = mediaOf(media, variant) as UsedMedia[]
  const change = (isOwn: boolean) => void setOwnMedia(variant.postId, variant.id, isOwn).catch(() => {})
  if (variant.ownMediaAt === null) {
    if (uses.length === 0 || isReadOnly) return null
    return (
      <div className={classes.own}>
        <span>{t('media.sharedHere')}</span>
        <Button size="compact-xs" variant="subtle" onClick={() => change(true)}>
          {t('media.ownHere')}
        </Button>
      </div>
    )
  }
  return (
    <div className={classes.part} data-over={drop.isOver || undefined} {...drop.on}>
      <div className={classes.own}>
        <span>{uses.length === 0 ? t('media.ownNone') : t('media.ownFiles')}</span>
        {isReadOnly ? null : (
          <span className={classes.buttons}>
            <AddMedia place={place} there={uses} isSmall />
            <Button size="compact-xs" variant="subtle" onClick={() => change(false)}>
              {t('media.useShared')}
            </Button>
          </span>
        )}
      </div>
      <MediaList
        postId={variant.postId}
        uses={uses}
        day={lastDay([variant])}
        label={t('media.filesOn', { name })}
      />
    </div>
  )
}

/** From the disk, or from what the library holds already. */
function AddMedia({
  place,
  there,
  isSmall,
}: {
  place: Place
  there: readonly UsedMedia[]
  isSmall?: boolean
}) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const [isPicking, setPicking] = useState(false)
  if (isReadOnly) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size={isSmall ? 'compact-xs' : 'xs'}
            variant="subtle"
            rightSection={<IconChevronDown size={12} stroke={1.5} aria-hidden />}
          >
            {t('media.attach')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFolder size={16} stroke={1.5} aria-hidden />}
            onClick={() => void takeInto(place)}
          >
            {t('media.fromDisk')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPhoto size={16} stroke={1.5} aria-hidden />}
            onClick={() => setPicking(true)}
          >
            {t('media.fromLibrary')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isPicking ? <MediaPicker place={place} there={there} onClose={() => setPicking(false)} /> : null}
    </>
  )
}

async function takeInto(place: Place): Promise<void> {
  await takeIn({ to: place }).catch(() => {})
  await loadDetail(place.postId)
}

async function takeTransferInto(transfer: DataTransfer, place: Place): Promise<void> {
  await takeTransfer(transfer, place).catch(() => {})
  await loadDetail(place.postId)
}

/** Files let go over a list of files, and not over the screen behind it. */
function useDrop(place: Place) {
  return useFileDrop(useReadOnly(), (event) => {
    event.stopPropagation()
    void takeTransferInto(event.dataTransfer, place)
  })
}

/**
 * Ctrl+V with a picture on the clipboard puts it into the post whose panel has the focus; elsewhere on the calendar the
 * key means posts.
 */
function usePaste(part: RefObject<HTMLElement | null>, { postId, variantId }: Place): void {
  const isReadOnly = useReadOnly()
  useEffect(() => {
    const panel = part.current?.closest('aside')
    if (isReadOnly || !panel) return
    const place = { postId, variantId }
    function press(event: KeyboardEvent) {
      if (event.key.toLowerCase() === 'v' && (event.ctrlKey || event.metaKey)) event.stopPropagation()
    }
    function paste(event: ClipboardEvent) {
      // Outside a field the page itself hears of it, wherever the focus is.
      const isHere = panel?.contains(document.activeElement)
      if (!isHere || event.defaultPrevented || !hasFiles(event.clipboardData)) return
      event.preventDefault()
      void takeTransferInto(event.clipboardData, place)
    }
    panel.addEventListener('keydown', press)
    window.addEventListener('paste', paste)
    return () => {
      panel.removeEventListener('keydown', press)
      window.removeEventListener('paste', paste)
    }
  }, [part, postId, variantId, isReadOnly])
}
