import { fold } from '../text/fold.ts'
import type { MentionKind } from './mention.ts'

export type QuickMention = { kind: MentionKind; author: string; text: string }

/**
 * A mention as it is typed in a hurry: what it is, who wrote it where that is known, and after a colon the words;
 * `complaint @rye.fan: stale again`. Undefined where the first word names no kind of mention, or no words follow.
 * @param words what leads to each kind in the reader's language, with commas between
 */
export function readQuickMention(
  typed: string,
  words: Readonly<Record<MentionKind, string>>,
): QuickMention | undefined {
  const [, first = '', author = '', text = ''] = /^(\S+?)(?:\s+([^:]*))?:\s*(\S.*)$/s.exec(typed.trim()) ?? []
  const found = (Object.entries(words) as [MentionKind, string][]).find(([, list]) =>
    list.split(',').some((word) => fold(word.trim()) === fold(first)),
  )
  return found && text ? { kind: found[0], author: author.trim(), text: text.trim() } : undefined
}
