import type { Money } from '../money.ts'
import type { Task } from '../posts/task.ts'
import type { Alliance, AllianceResource } from './alliance.ts'
import type { Bid, Requirement } from './bid.ts'
import type { Capability, CapabilityProof } from './capability.ts'
import type { Coverage, CoverageCount } from './coverage.ts'

/** What an organisation can do, with the evidence that still holds. */
export type PaperCapability = Pick<Capability, 'id' | 'name' | 'level' | 'note'> & {
  proofs: Pick<CapabilityProof, 'id' | 'text' | 'url' | 'day' | 'validUntil'>[]
}

export type PaperMember = {
  id: string
  name: string
  role: string
  person: string | null
  capabilities: PaperCapability[]
}

/** What was done together, for whom. */
export type PaperProject = Pick<Bid, 'id' | 'title' | 'client' | 'decidedDay' | 'outcome'>

/** One alliance, or one of its members, as a client reads of it; what the team notes about members is not in it. */
export type PaperAlliance = Pick<Alliance, 'name' | 'purpose' | 'form' | 'foundedDay'> & {
  members: PaperMember[]
  resources: Pick<AllianceResource, 'id' | 'name' | 'terms'>[]
  projects: PaperProject[]
}

export type PaperRequirement = Pick<Requirement, 'id' | 'title' | 'weight' | 'level'> & {
  coverage: Coverage
  /** Who can do it, and what shows it; an empty text has none that holds. */
  who: { name: string; coverage: Coverage; proofs: string[] }[]
  /** The team's own. */
  note?: string
}

/** A bid with all that has to be decided about it, or, once it is won, what was done. */
export type PaperBid = Pick<
  Bid,
  'title' | 'client' | 'about' | 'deadline' | 'status' | 'submittedDay' | 'decidedDay' | 'outcome'
> & {
  alliance: string
  goal: string | null
  value: Money | null
  count: CoverageCount
  requirements: PaperRequirement[]
  /** In hundredths of a per cent; `amount` is in the smallest unit of the value's currency. */
  shares: { name: string; work: number; value: number; amount: number | null }[]
  left: { work: number; value: number }
  /** What each did in it: its role in the alliance. */
  members: { name: string; role: string }[]
  /** The team's own. */
  tasks?: Pick<Task, 'id' | 'title' | 'responsible' | 'dueDay' | 'doneAt'>[]
}
