/** The value that this share of sorted numbers does not exceed, half-way between two neighbours; null of none. */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null
  const at = share * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return low + (high - low) * (at - Math.floor(at))
}

export function median(values: readonly number[]): number | null {
  // Numbers by themselves are sorted without asking anybody which is larger: an hour may have very many.
  return quantile(Float64Array.from(values).sort(), 0.5)
}
