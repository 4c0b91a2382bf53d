import { z } from 'zod'
import { Instant } from './day.ts'
import { Id, Line } from './record.ts'
import { Network } from './strategy/strategy.ts'
import { Language } from './team.ts'

/**
 * A network's page to write on that opens without a question. Its host belongs to it: whoever made a workspace names the
 * server of a Mastodon account, and trusting one trusts no other.
 */
export const TrustedPage = z.object({ network: Network, host: z.string() })
export type TrustedPage = z.infer<typeof TrustedPage>

export function isSamePage(one: TrustedPage, other: TrustedPage): boolean {
  return one.network === other.network && one.host === other.host
}

/** What this machine remembers, apart from any workspace. */
export const Settings = z.object({
  /** Names this machine in every history it writes. */
  device: z.string().min(1),
  /** The language of the screen; null until the first start has asked. */
  language: Language.nullable(),
  theme: z.enum(['light', 'dark', 'system']),
  /** Who sits here; history shows the name. */
  person: Line,
  /** Newest first. */
  recent: z.array(z.object({ path: z.string(), name: z.string(), openedAt: Instant })).max(12),
  /** Who sat here last at each workspace: its id, and the member's. */
  seats: z.record(z.string(), Id),
  /** A second place for backups, such as a USB stick. */
  secondPlace: z.string().nullable(),
  /** When each workspace last reached another disk, by its path: the stick may be in a drawer today. */
  offDiskCopies: z.record(z.string(), Instant),
  /** Only a person's own answer to the question adds one. */
  trustedPages: z.array(TrustedPage),
  window: z
    .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), isMaximized: z.boolean() })
    .nullable(),
})
export type Settings = z.infer<typeof Settings>

/** What a person may change about this machine from the screen. */
export const SettingsPatch = Settings.pick({ language: true, theme: true, person: true }).partial()
export type SettingsPatch = z.infer<typeof SettingsPatch>
