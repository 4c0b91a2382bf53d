import { useTranslation } from 'react-i18next'
import type { ContentChange } from '../../shared/post-version.ts'
import type { Id } from '../../shared/record.ts'
import { useFormat } from '../parts/format.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { WordChange } from '../parts/word-change.tsx'
import { useCalendar } from './store.ts'
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
    if (part === 'text') return t('workflow.part.text')
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

function Change({ part, before, after }: ContentChange) {
  const { t } = useTranslation()
  const format = useFormat()
  const channelName = useChannelName()
  if (before && after && (part === 'text' || part === 'variant.text'))
    return <WordChange before={before} after={after} />
  const say = (value: string | null | undefined) => {
    if (part === 'variant.day') return value ? format.day(value, 'weekday') : t('calendar.noDay')
    if (part === 'variant.channelId') return channelName(value ?? null)
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
