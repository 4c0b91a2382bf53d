import i18next from 'i18next'
import type { BidStatus } from '../../shared/alliances/bid.ts'
import type { BidShare } from '../../shared/alliances/shares.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { addRecord } from '../parts/alliance-edits.ts'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'

/** The tables whose changes the room shows. */
export const roomTables = [
  'alliance',
  'allianceMember',
  'allianceResource',
  'capability',
  'capabilityProof',
  'bid',
  'requirement',
  'bidShare',
  'contact',
  'media',
  'goal',
  'objective',
  'origin',
  'post',
  'task',
  'lesson',
  'workspace',
] as const

export const showAlliance = (id: Id) => go({ screen: 'alliances', view: { alliance: id } })
export const showBid = (id: Id) => go({ screen: 'alliances', view: { bid: id } })

export async function addAlliance(): Promise<void> {
  showAlliance(await addRecord({ table: 'alliance', values: { name: '' } }))
}

export async function turnBid(id: Id, status: BidStatus, day: Day): Promise<void> {
  await save(() => api.alliances.turnBid({ id, status, day }))
  await showUndoable(i18next.t(`alliances.said.turned.${status}`))
}

type Part = Pick<BidShare, 'contactId'> & Partial<Pick<BidShare, 'work' | 'value'>>

export const shareOut = (bidId: Id, shares: Part[]): Promise<void> =>
  save(() => api.alliances.share({ bidId, shares }))

/** Puts a requirement at a place among the others, counted without it. */
export async function moveRequirement(all: readonly { id: Id }[], id: Id, to: number): Promise<void> {
  const others = all.filter((one) => one.id !== id)
  if (to < 0 || to > others.length) return
  await save(() => api.alliances.moveRequirement({ id, beforeId: others[to]?.id ?? null }))
  announce(i18next.t('alliances.said.moved', { place: to + 1, of: all.length }))
}

export async function addRequirements(bidId: Id, titles: readonly string[]): Promise<void> {
  const added = await save(() => api.alliances.addRequirements({ bidId, titles: [...titles] }))
  announce(i18next.t('alliances.said.requirements', { count: added.length }))
}
