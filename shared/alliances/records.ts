import { z } from 'zod'
import { Id } from '../record.ts'
import { Alliance, AllianceMember, AllianceResource } from './alliance.ts'
import { Bid, Requirement } from './bid.ts'
import { Capability, CapabilityProof } from './capability.ts'

/** Every kind of record that is added, changed and removed in the alliance room. */
export const allianceTables = [
  'alliance',
  'allianceMember',
  'allianceResource',
  'capability',
  'capabilityProof',
  'bid',
  'requirement',
] as const
export type AllianceTable = (typeof allianceTables)[number]

/** What a new record has to say; all else begins empty. */
export const AllianceAddition = z.discriminatedUnion('table', [
  z.object({ table: z.literal('alliance'), values: Alliance.pick({ name: true }) }),
  z.object({
    table: z.literal('allianceMember'),
    values: AllianceMember.pick({ allianceId: true, contactId: true }),
  }),
  z.object({
    table: z.literal('allianceResource'),
    values: AllianceResource.pick({ allianceId: true, name: true }),
  }),
  z.object({ table: z.literal('capability'), values: Capability.pick({ contactId: true, name: true }) }),
  z.object({
    table: z.literal('capabilityProof'),
    values: CapabilityProof.pick({ capabilityId: true, text: true }),
  }),
  z.object({ table: z.literal('bid'), values: Bid.pick({ allianceId: true, title: true }) }),
  z.object({ table: z.literal('requirement'), values: Requirement.pick({ bidId: true, title: true }) }),
])
export type AllianceAddition = z.infer<typeof AllianceAddition>

/** Whose a record is stays as it is; a bid's status goes its own way. */
export const AllianceChange = z.discriminatedUnion('table', [
  z.object({
    table: z.literal('alliance'),
    id: Id,
    patch: Alliance.omit({ id: true, createdAt: true }).partial(),
  }),
  z.object({
    table: z.literal('allianceMember'),
    id: Id,
    patch: AllianceMember.omit({ id: true, allianceId: true, contactId: true }).partial(),
  }),
  z.object({
    table: z.literal('allianceResource'),
    id: Id,
    patch: AllianceResource.omit({ id: true, allianceId: true }).partial(),
  }),
  z.object({
    table: z.literal('capability'),
    id: Id,
    patch: Capability.omit({ id: true, contactId: true }).partial(),
  }),
  z.object({
    table: z.literal('capabilityProof'),
    id: Id,
    patch: CapabilityProof.omit({ id: true, capabilityId: true }).partial(),
  }),
  z.object({
    table: z.literal('bid'),
    id: Id,
    patch: Bid.omit({ id: true, allianceId: true, status: true, createdAt: true }).partial(),
  }),
  z.object({
    table: z.literal('requirement'),
    id: Id,
    patch: Requirement.omit({ id: true, bidId: true, position: true }).partial(),
  }),
])
export type AllianceChange = z.infer<typeof AllianceChange>

export const AllianceRef = z.object({ table: z.enum(allianceTables), id: Id })
export type AllianceRef = z.infer<typeof AllianceRef>
