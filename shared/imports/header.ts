/**
 * A header as it is compared: NFKC, without soft hyphens and zero-width characters (both seen in real
 * exports), single spaces, lower case. Never for display.
 */
export function foldHeader(header: string): string {
  return (
    header
      .normalize('NFKC')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      .normalize('NFKC')
      // The dot that the Turkish capital leaves behind.
      .replaceAll('i\u0307', 'i')
  )
}

/** Field name -> every header that means it, in any language that Meta was seen to write. */
export type Aliases<Field extends string> = Readonly<Record<Field, readonly string[]>>

export type Columns<Field extends string> = {
  /** Field -> column index. A header that occurs twice gives its first column. */
  found: Partial<Record<Field, number>>
  /** Headers that nothing reads, repeated ones included, as written in the file. */
  ignored: string[]
}

/** Finds columns by name, wherever they stand. */
export function findColumns<Field extends string>(header: string[], aliases: Aliases<Field>): Columns<Field> {
  const fieldOf = new Map<string, Field>()
  for (const field of Object.keys(aliases) as Field[]) {
    for (const alias of aliases[field]) fieldOf.set(foldHeader(alias), field)
  }
  const found: Partial<Record<Field, number>> = {}
  const ignored: string[] = []
  for (const [index, name] of header.entries()) {
    const field = fieldOf.get(foldHeader(name))
    if (field !== undefined && found[field] === undefined) found[field] = index
    else if (name.trim() !== '') ignored.push(name.trim())
  }
  return { found, ignored }
}
