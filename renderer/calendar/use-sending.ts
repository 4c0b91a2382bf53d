import type { Post, PostWithVariants, Variant } from '../../shared/calendar/calendar.ts'
import { openRule, type Sending } from '../../shared/calendar/outgoing.ts'
import { checkedOn, isOld, rulesOf } from '../../shared/posts/network-limits.ts'
import { today, useCalendar } from './store.ts'

/**
 * What a variant sends, with what its network takes here; `rules` is undefined while its channel is open,
 * and `oldSince` the day they were last checked on where that is long ago.
 */
export function useSending(post: Post, variant: Variant) {
  const { channels, campaigns, networkLimits, linkRule } = useCalendar((state) => state.choices)
  const channel = channels.find(({ id }) => id === variant.channelId)
  const rules = channel && rulesOf(channel.network, networkLimits)
  const campaign = campaigns.find(({ id }) => id === post.campaignId)
  const sending: Sending = { post, variant, channel, campaign, rule: rules?.text ?? openRule, linkRule }
  const since = channel && checkedOn(channel.network, networkLimits)
  return { sending, channel, rules, oldSince: since && isOld(since, today()) ? since : null }
}

/** Letters of the shared text a reader sees before "more", on the strictest of the channels that use it. */
export function useVisible({ variants }: PostWithVariants): number | null {
  const { channels, networkLimits } = useCalendar((state) => state.choices)
  const seen = variants.flatMap(({ text, channelId }) => {
    const channel = text === null && channels.find(({ id }) => id === channelId)
    return (channel && rulesOf(channel.network, networkLimits).text.visible) || []
  })
  return seen.length > 0 ? Math.min(...seen) : null
}
