/** The fields of one line of a sample's list; a field the writer left out is empty. */
export type Fields = (place: number) => string

/** Reads a list of words: one record a line, its fields parted by ` | `. */
export function readLines(text: string): Fields[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const fields = line.split('|').map((field) => field.trim())
      return (place) => fields[place] ?? ''
    })
}
