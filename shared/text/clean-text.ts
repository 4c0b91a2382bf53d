/**
 * Control characters, and marks that turn the direction of what stands around them: neither belongs in a name. Joiners
 * do: some scripts and emoji are written with them.
 */
const unseen = /[^\P{Cc}\t\n\r]|[^\P{Cf}\u200c\u200d]/gu

/** Whether a text holds what nobody sees. */
export function hasUnseen(text: string): boolean {
  return text.search(unseen) >= 0
}

/** Plain words with one space between, as most lines are. */
const clean = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** A text without what nobody sees, on one line. */
export function cleanLine(text: string): string {
  if (clean.test(text)) return text
  return text.replace(unseen, '').replace(/\s+/g, ' ').trim()
}

/** A text without what nobody sees, its lines kept. */
export function cleanProse(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unseen, '').trim()
}
