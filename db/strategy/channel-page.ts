import { policyId } from '../../shared/channel-policy.ts'
import type { PlanChannel, PlanDocument } from '../../shared/exports.ts'
import { fitCriteria, nameOn, sheetOf } from '../../shared/network-sheet.ts'
import { networks } from '../../shared/strategy.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'

/** What an owner may read of a channel: its access is the team's own and is not even read. */
const columns = [
  'id',
  'network',
  'handle',
  'decision',
  'reason',
  'role',
  'responsible',
  'postsPerWeek',
  'position',
] as const satisfies (keyof PlanChannel)[]

/** The channels with what speaks for each, our name on the networks, and the rule for new ones. */
export function readChannelPage(db: Db): Pick<PlanDocument, 'channels' | 'names' | 'openingRule'> {
  const sheets = all(db, query.selectFrom('networkSheet').selectAll())
  const channels = all(db, query.selectFrom('channel').select(columns).orderBy('position'))
  const policy = query.selectFrom('channelPolicy').select('openingRule').where('id', '=', policyId)
  return {
    channels: channels.map((channel) => {
      const sheet = sheetOf(sheets, channel.network)
      const fit = fitCriteria.flatMap((criterion) => {
        const answer = sheet[`${criterion}Fit`]
        return answer ? [{ criterion, answer, why: sheet[`${criterion}Why`] }] : []
      })
      return { ...channel, fit }
    }),
    names: networks.map((network) => nameOn(network, sheets, channels)).filter(({ state }) => state !== null),
    openingRule: first(db, policy)?.openingRule ?? '',
  }
}
