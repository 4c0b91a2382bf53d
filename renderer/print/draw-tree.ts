import type { PlanGoal, PlanObjective } from '../../shared/print/exports.ts'
import type { Tactic } from '../../shared/strategy/strategy.ts'

/** In pixels, 96 an inch, as wide as the body of a page. */
const millimetre = 96 / 25.4
export const figureWidth = Math.round(170 * millimetre)
/** Taller ones go on in a figure of their own, so that a page is never left half empty for one. */
const tallest = 150 * millimetre

export type Box = {
  kind: 'goal' | 'objective' | 'tactic'
  /** As in the text below: 2, 2.1, 2.1.3. */
  number: string
  text: string
  status?: Tactic['status']
  lines: number
  x: number
  y: number
  width: number
  height: number
}

type Point = { x: number; y: number }
export type Figure = { height: number; boxes: Box[]; lines: { from: Point; to: Point }[] }

const columns = {
  goal: { x: 1, width: 150, lines: 5 },
  objective: { x: 186, width: 205, lines: 3 },
  tactic: { x: 425, width: figureWidth - 426, lines: 2 },
} as const
const lineHeight = 12
const padding = 6
const gap = 5

/** How many lines a text will take, for a letter's mean width: too many rather than too few. */
function linesOf(text: string, kind: Box['kind']): number {
  const { width, lines } = columns[kind]
  const letters = Math.floor((width - 2 * padding - (kind === 'tactic' ? 14 : 0)) / 5.4)
  return Math.max(1, Math.min(lines, Math.ceil((text.length + 3) / letters + 0.25)))
}

function heightOf(lines: number, kind: Box['kind']): number {
  return lines * lineHeight + (kind === 'tactic' ? 4 : 2 * padding)
}

type Branch = { number: string; objective: PlanObjective; tactics: { number: string; tactic: PlanTactic }[] }
type PlanTactic = PlanObjective['tactics'][number]

/** A goal with what serves it, from the line's start to its end; several figures when one would be too tall for a page. */
export function drawTree(goal: PlanGoal, goalNumber: number): Figure[] {
  const branches = goal.objectives.flatMap((objective, index) =>
    divide(objective, `${goalNumber}.${index + 1}`),
  )
  const parts: Branch[][] = [[]]
  let height = 0
  for (const branch of branches) {
    const more = heightOfBranch(branch)
    if (height > 0 && height + more > tallest) {
      parts.push([])
      height = 0
    }
    parts.at(-1)?.push(branch)
    height += more + gap
  }
  return parts.map((part) => drawPart(goal, goalNumber, part))
}

/** An objective with more tactics than a page has lines is drawn again for the rest of them. */
function divide(objective: PlanObjective, number: string): Branch[] {
  const tactics = objective.tactics.map((tactic, index) => ({ number: `${number}.${index + 1}`, tactic }))
  const most = 14
  const runs = Array.from({ length: Math.max(1, Math.ceil(tactics.length / most)) }, (_, run) =>
    tactics.slice(run * most, (run + 1) * most),
  )
  return runs.map((run) => ({ number, objective, tactics: run }))
}

const heightOfTactic = ({ title }: PlanTactic) => heightOf(linesOf(title, 'tactic'), 'tactic')

/** One under another, a pixel between them. */
function heightOfTactics({ tactics }: Branch): number {
  return tactics.reduce((sum, { tactic }) => sum + heightOfTactic(tactic) + 1, -1)
}

function heightOfBranch(branch: Branch): number {
  const own = heightOf(linesOf(branch.objective.title, 'objective'), 'objective')
  return Math.max(own, heightOfTactics(branch)) + gap
}

function drawPart(goal: PlanGoal, goalNumber: number, branches: readonly Branch[]): Figure {
  const boxes: Box[] = []
  const lines: Figure['lines'] = []
  const place = (kind: Box['kind'], number: string, text: string, y: number): Box => {
    const count = linesOf(text, kind)
    const { x, width } = columns[kind]
    return { kind, number, text, lines: count, x, y, width, height: heightOf(count, kind) }
  }
  const whole = branches.reduce((sum, branch) => sum + heightOfBranch(branch), 0)
  const root = place('goal', String(goalNumber), goal.title, 1)
  const height = Math.max(whole, root.height) + 2
  root.y = (height - root.height) / 2
  boxes.push(root)
  let top = (height - whole) / 2
  for (const branch of branches) {
    const space = heightOfBranch(branch)
    const box = place('objective', branch.number, branch.objective.title, 0)
    box.y = top + (space - box.height) / 2
    boxes.push(box)
    lines.push({ from: endOf(root), to: startOf(box) })
    let y = top + (space - heightOfTactics(branch)) / 2
    for (const { number, tactic } of branch.tactics) {
      const leaf: Box = { ...place('tactic', number, tactic.title, y), status: tactic.status }
      boxes.push(leaf)
      lines.push({ from: endOf(box), to: startOf(leaf) })
      y += leaf.height + 1
    }
    top += space
  }
  return { height: Math.ceil(height), boxes, lines }
}

const startOf = ({ x, y, height }: Box): Point => ({ x, y: y + height / 2 })
const endOf = ({ x, y, width, height }: Box): Point => ({ x: x + width, y: y + height / 2 })
