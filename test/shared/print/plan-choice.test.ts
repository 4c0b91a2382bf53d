import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlanSection, planSections } from '../../../shared/print/exports.ts'
import { readOrder, SectionOrder, writeOrder } from '../../../shared/print/plan-choice.ts'

const names = (order: string, natural?: readonly PlanSection[]) => writeOrder(readOrder(order, natural))

describe('an order of sections', () => {
  it('comes back as it was kept, whatever was moved and left out', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...planSections], { minLength: planSections.length }),
        fc.array(fc.boolean(), { minLength: planSections.length, maxLength: planSections.length }),
        (sections, on) => {
          const order = writeOrder(sections.map((section, at) => ({ section, isOn: on[at] === true })))
          expect(SectionOrder.safeParse(order).success).toBe(true)
          expect(names(order)).toBe(order)
        },
      ),
    )
  })

  it('takes in a section it has never heard of, after the one it naturally follows, to be printed', () => {
    const natural: PlanSection[] = ['gate', 'goals', 'channels', 'audiences', 'needs']
    expect(names('needs -goals gate', natural)).toBe('needs -goals channels audiences gate')
    expect(names('', natural)).toBe(natural.join(' '))
    expect(names('goals', natural)).toBe('gate goals channels audiences needs')
  })

  it('leaves out what this version has no section for, and what is named twice', () => {
    expect(names('later goals -goals', ['goals', 'needs'])).toBe('goals needs')
  })
})
