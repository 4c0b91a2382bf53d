import { z } from 'zod'
import { Id, Line, Position } from '../record.ts'
import { Edition, type PlanSection, planSections } from './exports.ts'

/**
 * Sections by name in the order in which they are printed; one that is left out keeps its place behind a minus sign. It
 * is one value, because nothing else ever names a line of it.
 */
export const SectionOrder = z
  .string()
  .max(4000)
  .regex(/^(-?[a-zA-Z]+)?( -?[a-zA-Z]+)*$/)
export type SectionOrder = z.infer<typeof SectionOrder>

/** What a person prints again and again, under a name. */
export const PlanChoice = z.object({
  id: Id,
  name: Line,
  edition: Edition,
  sections: SectionOrder,
  position: Position,
})
export type PlanChoice = z.infer<typeof PlanChoice>

/** A name that is there already means that choice. */
export const NewPlanChoice = PlanChoice.omit({ id: true, position: true }).extend({
  name: Line.trim().min(1),
})
export type NewPlanChoice = z.infer<typeof NewPlanChoice>

export type SectionLine = { section: PlanSection; isOn: boolean }

export function writeOrder(lines: readonly SectionLine[]): SectionOrder {
  return lines.map(({ section, isOn }) => (isOn ? section : `-${section}`)).join(' ')
}

/**
 * Every section there is, once. One that the order does not know, because it is younger than the order, stands after
 * the section it naturally follows, and is printed.
 */
export function readOrder(
  order: SectionOrder,
  natural: readonly PlanSection[] = planSections,
): SectionLine[] {
  const lines: SectionLine[] = []
  for (const word of order.split(' ')) {
    const section = natural.find((one) => one === word.replace('-', ''))
    if (section && !lines.some((line) => line.section === section))
      lines.push({ section, isOn: !word.startsWith('-') })
  }
  natural.forEach((section, place) => {
    if (lines.some((line) => line.section === section)) return
    const before = lines.findIndex((line) => line.section === natural[place - 1])
    lines.splice(before + 1, 0, { section, isOn: true })
  })
  return lines
}
