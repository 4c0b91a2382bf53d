/** True for a long id whose digits after the fifteenth are all zeros. One such id may be real, a file full of them is not. */
export function looksRounded(text: string): boolean {
  return /^\d{15}0{2,}$/.test(text)
}

/** True where a spreadsheet kept fifteen digits of every long id and wrote zeros after them: none of them is whole. */
export function areRounded(ids: readonly string[]): boolean {
  const long = ids.map((id) => id.replace(/^'/, '')).filter((id) => /^\d{17,}$/.test(id))
  return new Set(long).size >= 3 && long.every(looksRounded)
}
