import { readableText } from '../../../shared/calendar/outgoing.ts'
import type { PlanPost } from '../../../shared/print/exports.ts'
import { shorten } from '../pieces.tsx'

/** Its title, or how its text begins. */
export function nameOf(post: Pick<PlanPost, 'title' | 'text' | 'link'>, length: number): string {
  return shorten(post.title || inLine(post), length)
}

/** What it says, as one line. */
export function inLine({ text, link }: Pick<PlanPost, 'text' | 'link'>): string {
  return readableText(text, link).replace(/\s+/g, ' ')
}
