import { fold } from '../text/fold.ts'
import type { Touchpoint } from './relationships.ts'

type Kind = Touchpoint['kind']

/**
 * A touchpoint as it is typed in a hurry: what happened, and with whom; `met anna`. Undefined where the first word names
 * no kind of touchpoint, or nobody follows it.
 * @param words what leads to each kind in the reader's language, with commas between
 */
export function readQuickTouch(
  typed: string,
  words: Readonly<Record<Kind, string>>,
): { kind: Kind; who: string } | undefined {
  const [first = '', ...rest] = typed.trim().split(/\s+/)
  const who = rest.join(' ')
  if (who.length < 2) return undefined
  const verb = fold(first)
  const found = (Object.entries(words) as [Kind, string][]).find(([, list]) =>
    list.split(',').some((word) => fold(word.trim()) === verb),
  )
  return found && { kind: found[0], who }
}
