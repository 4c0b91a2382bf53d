import { blankPolicy, type ChannelPolicy, policyId } from '../../../shared/strategy/channel-policy.ts'
import { type NetworkSheet, sheetId } from '../../../shared/strategy/network-sheet.ts'
import type { Network } from '../../../shared/strategy/strategy.ts'
import { changeRecord } from '../store.ts'

/** Writes on the sheet of a network; the day and the person come back from the file. */
export function changeSheet(network: Network, patch: Partial<NetworkSheet>): Promise<void> {
  return changeRecord({ table: 'networkSheet', id: sheetId(network), patch })
}

export function changePolicy(patch: Partial<ChannelPolicy>): Promise<void> {
  return changeRecord({ table: 'channelPolicy', id: policyId, patch })
}

export function policyOf(policies: readonly ChannelPolicy[]): ChannelPolicy {
  return policies.find(({ id }) => id === policyId) ?? blankPolicy
}
