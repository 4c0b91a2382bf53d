import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'

/** The ways of looking at the channels: by decision, by name, by what speaks for them, by who gets in, by what networks take. */
export const channelLooks = ['board', 'names', 'fit', 'access', 'rules'] as const
export type ChannelLook = (typeof channelLooks)[number]

/** Which of them a place shows. */
export function lookOf(view: Record<string, string> | undefined): ChannelLook {
  return channelLooks.find((look) => look === view?.show) ?? 'board'
}

export interface ChannelsProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}
