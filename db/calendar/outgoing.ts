import type { Post, Variant } from '../../shared/calendar/calendar.ts'
import { type Outgoing, openRule, outgoing, type Sending } from '../../shared/calendar/outgoing.ts'
import { type NetworkRules, rulesOf } from '../../shared/posts/network-limits.ts'
import type { Id } from '../../shared/record.ts'
import type { Channel } from '../../shared/strategy/strategy.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { readLinkRule } from './link-rule.ts'
import { listNetworkLimits } from './network-limits.ts'

type Going = {
  post: Sending['post'] & Pick<Post, 'campaignId'>
  variant: Sending['variant'] & Pick<Variant, 'channelId'>
}
export type Sent = {
  out: Outgoing
  /** Undefined while the channel is undecided. */
  channel: Pick<Channel, 'id' | 'network' | 'handle' | 'url'> | undefined
  rules: NetworkRules | undefined
}

/** Reads once what every post is sent with; what is given back tells what goes out, letter by letter, and by whose rules. */
export function readSender(db: Db): (going: Going) => Sent {
  const byId = <Row extends { id: Id }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]))
  const channels = byId(all(db, query.selectFrom('channel').select(['id', 'network', 'handle', 'url'])))
  const campaigns = byId(all(db, query.selectFrom('campaign').select(['id', 'name', 'code'])))
  const [limits, linkRule] = [listNetworkLimits(db), readLinkRule(db)]
  return ({ post, variant }) => {
    const channel = channels.get(variant.channelId ?? '')
    const rules = channel && rulesOf(channel.network, limits)
    const campaign = campaigns.get(post.campaignId ?? '')
    const out = outgoing({ post, variant, channel, campaign, rule: rules?.text ?? openRule, linkRule })
    return { out, channel, rules }
  }
}
