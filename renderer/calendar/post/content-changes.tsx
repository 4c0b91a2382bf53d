import { useTranslation } from 'react-i18next'
import type { ContentChange, ContentPart } from '../../../shared/posts/post-version.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { Thumb } from '../../parts/thumb.tsx'
import { WordChange } from '../../parts/word-change.tsx'
import { useRead } from '../../use-read.ts'
import media from '../media/post-media.module.css'
import { useCalendar } from '../store.ts'
import classes from './workflow.module.css'

function useChannelName(): (channelId: Id | null) => string {
  const { t } = useTranslation()
  const channels = useCalendar((state) => state.choices.channels)
  const networkName = useNetworkName()
  return (channelId) => {
    const channel = channels.find(({ id }) => id === channelId)
    if (!channel) return t('calendar.openChannel')
    // Many brands have one name everywhere: then the network tells their channels apart.
    const isOnlyOne = channels.filter(({ handle }) => handle === channel.handle).length === 1
    return channel.handle && isOnlyOne ? channel.handle : networkName(channel.network)
  }
}

/** What a change is about, as it stands in a sentence: "text", "day on sample". */
export function useChangeName(): (change: ContentChange) => string {
  const { t } = useTranslation()
  const channelName = useChannelName()
  return ({ part, channelId, after }) => {
    const name = channelName(channelId)
    if (part === 'variant')
      return t(after === undefined ? 'workflow.part.gone' : 'workflow.part.added', { name })
    if (part === 'text' || part === 'media' || part === 'link') return t(`workflow.part.${part}`)
    return t(`workflow.part.on.${part.slice('variant.'.length)}`, { name })
  }
}

/** What changed, thing by thing: texts word by word, days and channels as they were and as they are. */
export function ContentChanges({ changes }: { changes: readonly ContentChange[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useChangeName()
  if (changes.length === 0) return <p className={classes.quiet}>{t('workflow.same')}</p>
  return (
    <dl className={classes.changes}>
      {changes.map((change) => (
        <div key={`${change.part} ${change.variantId}`}>
          <dt>{format.heading(nameOf(change))}</dt>
          {change.part === 'variant' ? null : (
            <dd dir="auto">
              <Change {...change} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** Told word by word. */
const written: readonly ContentPart[] = ['text', 'variant.text', 'variant.firstComment']

function Change({ part, before, after }: ContentChange) {
  const { t } = useTranslation()
  const format = useFormat()
  const channelName = useChannelName()
  if (before && after && written.includes(part)) return <WordChange before={before} after={after} />
  if (part === 'media' || part === 'variant.media') return <FilesChange before={before} after={after} />
  const say = (value: string | null | undefined) => {
    if (part === 'variant.day') return value ? format.day(value, 'weekday') : t('calendar.noDay')
    if (part === 'variant.channelId') return channelName(value ?? null)
    if (part === 'link' || part === 'variant.link')
      return value === null ? t('editor.was.sharedLink') : value || t('editor.was.noLink')
    if (part === 'variant.linkPlace') return t(value ? `editor.link.place.${value}` : 'editor.was.usualPlace')
    if (part === 'variant.firstComment') return value || t('editor.was.noComment')
    return value || t(part === 'text' ? 'workflow.noText' : 'workflow.sharedText')
  }
  return (
    <>
      <del>{say(before)}</del>{' '}
      <span className="points" aria-hidden>
        →
      </span>{' '}
      <ins>{say(after)}</ins>
    </>
  )
}

/** Files as small pictures, before and after; those that are gone from the library are only counted. */
function FilesChange({ before, after }: Pick<ContentChange, 'before' | 'after'>) {
  const { t } = useTranslation()
  const ids = [...new Set([before, after].flatMap((list) => list?.split(' ').filter(Boolean) ?? []))]
  const { value: files } = useRead(ids.join(' '), () => api.media.names(ids), ['media'])
  const strip = (list: string | null | undefined) => {
    if (list === null) return t('workflow.sharedFiles')
    const wanted = list?.split(' ').filter(Boolean) ?? []
    if (wanted.length === 0) return t('workflow.noFiles')
    const known = wanted.flatMap((id) => files?.find((file) => file.id === id) ?? [])
    const gone = wanted.length - known.length
    return (
      <span className={media.strip}>
        {known.map((file) => (
          <Thumb
            key={file.id}
            file={file}
            size="tile"
            alt={file.name}
            className={media.stripThumb}
            iconSize={18}
          />
        ))}
        {files && gone > 0 ? t('workflow.goneFiles', { count: gone }) : null}
      </span>
    )
  }
  return (
    <>
      <del className={media.strip}>{strip(before)}</del>{' '}
      <span className="points" aria-hidden>
        →
      </span>{' '}
      <ins className={media.strip}>{strip(after)}</ins>
    </>
  )
}
