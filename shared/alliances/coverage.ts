import type { Day } from '../day.ts'
import type { Id } from '../record.ts'
import { wordsOf } from '../text/fold.ts'
import type { Requirement, weights } from './bid.ts'
import { type Capability, type CapabilityProof, isSameCapability, proofOn } from './capability.ts'

export const coverages = ['covered', 'thin', 'gap'] as const
export type Coverage = (typeof coverages)[number]

/** Why somebody who can do it does not cover it: too low a level, none judged, no evidence, or evidence that has run out. */
export type Lack = 'level' | 'unjudged' | 'proof' | 'expired'

type Asked = Pick<Requirement, 'title' | 'capability' | 'level'>
type Held = Pick<Capability, 'id' | 'name' | 'level'> & {
  proofs: readonly Pick<CapabilityProof, 'validUntil'>[]
}

/** How one member answers one requirement, by its capability that does so best. */
export type Cell = { coverage: Coverage; capabilityId: Id | null; lacks: Lack[] }

export const gap: Cell = { coverage: 'gap', capabilityId: null, lacks: [] }

/** Whether a capability is what a requirement asks for: by the name it names, else by words that all stand in its title. */
export function answers({ title, capability }: Pick<Asked, 'title' | 'capability'>, name: string): boolean {
  if (capability.trim() !== '') return isSameCapability(capability, name)
  const asked = new Set(wordsOf(title).map(({ folded }) => folded))
  const words = wordsOf(name)
  return words.length > 0 && words.every(({ folded }) => asked.has(folded))
}

/** How a member's capabilities answer a requirement on the day on which evidence has to hold. */
export function cellOf(requirement: Asked, capabilities: readonly Held[], on: Day): Cell {
  const cells = capabilities
    .filter(({ name }) => answers(requirement, name))
    .map(({ id, level, proofs }): Cell => {
      const lacks = [lackOfLevel(requirement.level, level), lackOfProof(proofs, on)].filter(
        (lack) => lack !== undefined,
      )
      return { coverage: lacks.length === 0 ? 'covered' : 'thin', capabilityId: id, lacks }
    })
  return cells.toSorted((a, b) => a.lacks.length - b.lacks.length)[0] ?? gap
}

function lackOfLevel(asked: number | null, held: number | null): Lack | undefined {
  if (asked === null) return undefined
  if (held === null) return 'unjudged'
  return held < asked ? 'level' : undefined
}

function lackOfProof(proofs: Held['proofs'], on: Day): Lack | undefined {
  const proof = proofOn(proofs, on)
  return proof === 'valid' ? undefined : proof === 'none' ? 'proof' : 'expired'
}

/** A requirement with a cell for each member, in the members' order; it is covered as its best cell is. */
export type CoverageRow<Row> = { requirement: Row; cells: Cell[]; coverage: Coverage }

export function coverageOf<Row extends Asked>(
  requirements: readonly Row[],
  members: readonly { capabilities: readonly Held[] }[],
  on: Day,
): CoverageRow<Row>[] {
  return requirements.map((requirement) => {
    const cells = members.map(({ capabilities }) => cellOf(requirement, capabilities, on))
    return { requirement, cells, coverage: bestOf(cells) }
  })
}

function bestOf(cells: readonly Cell[]): Coverage {
  return coverages.find((coverage) => cells.some((cell) => cell.coverage === coverage)) ?? 'gap'
}

export type CoverageCount = Record<Coverage, number> & {
  /** Of what must be there, how much nobody covers. */
  openMusts: number
}

export function countCoverage(
  rows: readonly { coverage: Coverage; requirement: { weight: (typeof weights)[number] } }[],
): CoverageCount {
  const count = { covered: 0, thin: 0, gap: 0, openMusts: 0 }
  for (const { coverage, requirement } of rows) {
    count[coverage]++
    if (coverage !== 'covered' && requirement.weight === 'must') count.openMusts++
  }
  return count
}
