import { resolve } from 'node:path'

/** What follows a switch, and the `--` that keeps Chromium from reading it; undefined without the switch. */
export function wordsAfter(mark: string, argv: readonly string[]): readonly string[] | undefined {
  const at = argv.indexOf(mark)
  if (at < 0) return undefined
  return argv.slice(at + 1).filter((word, index) => index > 0 || word !== '--')
}

/** The workspace named on the command line, or opened by a double click. */
export function fileOf(argv: readonly string[]): string | undefined {
  const file = argv.slice(1).find((word) => word.endsWith('.rapport'))
  return file && resolve(file)
}
