/** A piece of a text that was changed, in one line of reading with the others. */
export type Part = { value: string; act: 'kept' | 'added' | 'removed' }

/** How many letters of what stayed are told on each side of a change. */
const around = 60
/** How many letters are told of one text. */
const most = 600
/** A text of whose words less than this stayed was written anew: word by word its change says nothing. */
const least = 0.35

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** True for a longer text that hardly holds a passage of the one before it. */
export function isRewritten(parts: readonly Part[]): boolean {
  const count = (isLeftOut: Part['act']) =>
    parts.reduce((sum, { act, value }) => (act === isLeftOut ? sum : sum + wordsIn(value)), 0)
  const [was, is] = [count('added'), count('removed')]
  // A word that stayed by chance, alone among others, is no passage.
  const stayed = parts.reduce((sum, { act, value }) => {
    const words = act === 'kept' ? wordsIn(value) : 0
    return words > 1 ? sum + words : sum
  }, 0)
  return is > 20 && stayed < was * least
}

/** The changed passages with a little of what stands around them; `isCut` when there are more than can be told. */
export function tellPassages(parts: readonly Part[]): { parts: Part[]; isCut: boolean } {
  const told: Part[] = []
  let room = most
  for (const [place, part] of parts.entries()) {
    const isEnd = { first: place === 0, last: place === parts.length - 1 }
    const value = part.act === 'kept' ? shortenKept(part.value, isEnd) : part.value
    if (value.length > room) {
      const cut = cutAtWord(value, room)
      return { parts: [...told, { ...part, value: cut && `${cut}…` }], isCut: true }
    }
    room -= value.length
    told.push({ ...part, value })
  }
  return { parts: told, isCut: false }
}

function shortenKept(text: string, { first, last }: { first: boolean; last: boolean }): string {
  const [before, after] = [first ? 0 : around, last ? 0 : around]
  if (text.length <= before + after + around) return text
  const [start, end] = [cutAtWord(text, before), startAtWord(text, after)]
  return `${start}${start && end ? ' … ' : '…'}${end}`
}

function cutAtWord(text: string, length: number): string {
  const cut = text.slice(0, length)
  return cut.slice(0, Math.max(0, cut.search(/\s\S*$/)))
}

function startAtWord(text: string, length: number): string {
  const end = length === 0 ? '' : text.slice(-length)
  return end.slice(end.search(/\s/) + 1)
}
