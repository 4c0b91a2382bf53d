/** The most bytes of a name in UTF-8: systems take 255, and what is being written has an ending of its own. */
const mostBytes = 200
/** Of each of its parts, so that the last ones are still there. */
const mostOfPart = 60

/** Names that Windows keeps for its own devices, whatever stands behind a dot. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * A name that every system takes, for a file or, without an ending, a folder: letters of any script stay, what a path or
 * a shell would read goes, and what is too long is cut between two letters.
 */
export function fileNameOf(parts: readonly string[], ending: string): string {
  const short = parts.map((part) => trim([...clean(part)].slice(0, mostOfPart).join(''))).filter(Boolean)
  const name = cut(short.join(' - '), mostBytes - bytesOf(ending))
  return `${devices.test(name) ? '_' : ''}${name}${ending}`
}

function clean(text: string): string {
  return trim(
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, ' ')
      .replace(/\s+/g, ' '),
  )
}

/** Windows takes no name that ends in a dot or a blank. */
function trim(text: string): string {
  return text.replace(/^[ .]+|[ .]+$/g, '')
}

function cut(name: string, bytes: number): string {
  let rest = bytes
  const kept = [...name].filter((letter) => {
    rest -= bytesOf(letter)
    return rest >= 0
  })
  return trim(kept.join(''))
}

function bytesOf(text: string): number {
  return [...text].reduce((bytes, letter) => {
    const code = letter.codePointAt(0) ?? 0
    return bytes + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
  }, 0)
}
