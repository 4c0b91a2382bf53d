import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawTree } from '../../../renderer/print/draw-tree.ts'
import type { PlanGoal } from '../../../shared/print/exports.ts'

const goal = fc.record({
  title: fc.string({ maxLength: 300 }),
  objectives: fc.array(
    fc.record({
      title: fc.string({ maxLength: 300 }),
      tactics: fc.array(
        fc.record({ title: fc.string({ maxLength: 300 }), status: fc.constantFrom('planned', 'done') }),
        { maxLength: 45 },
      ),
    }),
    { maxLength: 12 },
  ),
}) as unknown as fc.Arbitrary<PlanGoal>

it('draws every line of the tree once, in figures that fit on a page, no box over another', () => {
  fc.assert(
    fc.property(goal, (one) => {
      const figures = drawTree(one, 3)
      const tactics = figures.flatMap(({ boxes }) => boxes.filter(({ kind }) => kind === 'tactic'))
      expect(tactics.map(({ text }) => text)).toEqual(
        one.objectives.flatMap((objective) => objective.tactics.map(({ title }) => title)),
      )
      expect(new Set(tactics.map(({ number }) => number)).size).toBe(tactics.length)
      for (const { height, boxes } of figures) {
        expect(height).toBeLessThan(900)
        for (const kind of ['objective', 'tactic']) {
          const column = boxes.filter((box) => box.kind === kind)
          column.forEach((box, at) => {
            expect(box.y).toBeGreaterThanOrEqual(0)
            expect(box.y + box.height).toBeLessThanOrEqual(column[at + 1]?.y ?? height)
          })
        }
      }
    }),
  )
})
