interface Mapped<Column> {
  signature: string
  columns: readonly unknown[]
  mapping: readonly (Column | null)[]
}

/**
 * What the columns of a kind of file were said to be the last time, on this machine: a comfort, which may make no sense.
 * @param place where this kind of import keeps it
 */
export function keepMappings<Column extends string>(place: string, known: readonly Column[]) {
  const placeOf = ({ signature }: Mapped<Column>) => `rapport.${place}.${signature.slice(0, 500)}`
  return {
    keep: (file: Mapped<Column>, mapping: readonly (Column | null)[]) =>
      localStorage.setItem(placeOf(file), JSON.stringify(mapping)),
    /** Undefined where it is what the file is taken for anyway. */
    read(file: Mapped<Column>): { mapping: (Column | null)[] } | undefined {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(placeOf(file)) ?? 'null')
        if (!Array.isArray(kept) || kept.length !== file.columns.length) return undefined
        const mapping = kept.map((one) => known.find((column) => column === one) ?? null)
        return mapping.some((column, at) => column !== file.mapping[at]) ? { mapping } : undefined
      } catch {
        return undefined
      }
    },
  }
}
