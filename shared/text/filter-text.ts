/** A filter as a line of text that names only what differs from `none`; empty where nothing does. */
export function saidOf<Filter extends object>(filter: Filter, none: Partial<Filter>): string {
  const entries = Object.entries(filter).filter(
    ([field, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(none[field as keyof Filter] ?? []),
  )
  return entries.length > 0 ? JSON.stringify(Object.fromEntries(entries)) : ''
}

/** What such a line says; a damaged one says nothing. */
export function parseLine(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text || '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** The lists that a line says, without what they cannot hold, so that an old or damaged line holds nothing back. */
export function readLists<Lists>(
  said: Record<string, unknown>,
  allowed: { [Field in keyof Lists]: (text: string) => boolean },
): Lists {
  const lists = Object.entries<(text: string) => boolean>(allowed).map(([field, isAllowed]) => {
    const values = said[field]
    return [
      field,
      Array.isArray(values) ? values.filter((one) => typeof one === 'string' && isAllowed(one)) : [],
    ]
  })
  return Object.fromEntries(lists)
}
