import { policyId } from '../../shared/channel-policy.ts'
import type { PlanDocument } from '../../shared/exports.ts'
import { fitCriteria, nameOn, sheetOf } from '../../shared/network-sheet.ts'
import { networks } from '../../shared/strategy.ts'
import type { Db } from '../open.ts'
import { ownerReads } from '../owner-reads.ts'
import { all, first, query } from '../query.ts'

/** The channels with what speaks for each, our name on the networks, and the rule for new ones. */
export function readChannelPage(db: Db): Pick<PlanDocument, 'channels' | 'names' | 'openingRule'> {
  const sheets = all(db, query.selectFrom('networkSheet').selectAll())
  const channels = all(db, query.selectFrom('channel').select(ownerReads.channel).orderBy('position'))
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
