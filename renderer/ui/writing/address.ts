import { isSafeAddress } from '../../../shared/markdown/read.ts'

/** What a person typed as a full address; undefined when it leads nowhere a text may lead to. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim()
  if (isSafeAddress(text)) return text
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:.]+$/.test(text)) return `mailto:${text}`
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u.test(text)) return `https://${text}`
  return undefined
}
