import { z } from 'zod'
import { Day, Instant } from '../day.ts'
import { Id, Line, Prose } from '../record.ts'

/** A formal body of organisations that bid together; with rules they agreed on, unlike a circle that only meets. */
export const Alliance = z.object({
  id: Id,
  name: Line,
  /** Which contracts they are after that would else go to a bigger firm. */
  purpose: Prose,
  /** What it is before the law: a consortium, an association, a contract. */
  form: Line,
  foundedDay: Day.nullable(),
  rules: Prose,
  /** Which text of the rules this is, and since when it holds. */
  rulesVersion: Line,
  rulesDay: Day.nullable(),
  createdAt: Instant,
})
export type Alliance = z.infer<typeof Alliance>

/** An organisation in an alliance. */
export const AllianceMember = z.object({
  id: Id,
  allianceId: Id,
  /** An organisation among the contacts; null is the workspace's own brand. */
  contactId: Id.nullable(),
  /** Whom to speak with there. */
  personId: Id.nullable(),
  /** Who of our team keeps in touch; where the member is ourselves, who speaks for us. */
  responsible: Line,
  /** What it does in the alliance: leads, keeps the accounts, hosts. */
  role: Line,
  sinceDay: Day.nullable(),
  note: Prose,
})
export type AllianceMember = z.infer<typeof AllianceMember>

/** What members share: a van, a hall, a buyer. */
export const AllianceResource = z.object({
  id: Id,
  allianceId: Id,
  name: Line,
  /** Whose it is; null belongs to all of them together. */
  memberId: Id.nullable(),
  /** On which terms it is lent. */
  terms: Prose,
})
export type AllianceResource = z.infer<typeof AllianceResource>
