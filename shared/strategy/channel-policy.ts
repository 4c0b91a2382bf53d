import { z } from 'zod'
import type { Day } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import { type NetworkSheet, nameOn, readFit, researchTopics, weeksToUse, weeksUsed } from './network-sheet.ts'
import type { Channel } from './strategy.ts'

/** Somebody who can get into an account. */
export const ChannelAccess = z.object({ id: Id, channelId: Id, name: Line, position: Position })
export type ChannelAccess = z.infer<typeof ChannelAccess>

/** What holds for all channels: the technology they are worked with, and what must be so before a new one is opened. */
export const ChannelPolicy = z.object({
  id: Id,
  openingRule: Prose,
  firewalls: Prose,
  devices: Prose,
  timeRules: Prose,
  contentRules: Prose,
  /** Who may stop all posting. */
  lockers: Line,
  position: Position,
})
export type ChannelPolicy = z.infer<typeof ChannelPolicy>

/** The parts of the technology check that are written in sentences, in the order in which they are asked. */
export const technologyFields = ['firewalls', 'devices', 'timeRules', 'contentRules'] as const

/** A workspace has one. */
export const policyId: Id = '00000000-0000-8000-8000-000000000200'

/** What it says before anything is written. */
export const unruled = {
  openingRule: '',
  firewalls: '',
  devices: '',
  timeRules: '',
  contentRules: '',
  lockers: '',
} as const

export const blankPolicy: ChannelPolicy = { ...unruled, id: policyId, position: 1 }

export const openingSteps = [
  'researched',
  'fits',
  'used',
  'named',
  'responsible',
  'rhythm',
  'secured',
] as const
export type OpeningStep = (typeof openingSteps)[number]

type Candidate = Pick<
  Channel,
  'network' | 'handle' | 'decision' | 'responsible' | 'postsPerWeek' | 'twoFactor'
>

/** What is already so of a channel that may be opened; the rest is still to do. */
export function openingCheck(channel: Candidate, sheet: NetworkSheet, today: Day): OpeningStep[] {
  const fit = readFit(sheet)
  const isSo: Record<OpeningStep, boolean> = {
    researched: researchTopics.every((topic) => sheet[`${topic}Found`].trim() !== ''),
    fits: fit.open.length === 0 && fit.yes.length > fit.no.length,
    used: (weeksUsed(sheet, today) ?? 0) >= weeksToUse,
    named: nameOn(channel.network, [sheet], [channel]).state === 'ours',
    responsible: channel.responsible.trim() !== '',
    rhythm: channel.postsPerWeek !== null && channel.postsPerWeek > 0,
    secured: channel.twoFactor === 'yes',
  }
  return openingSteps.filter((step) => isSo[step])
}
