/** Progress goes to stderr, so that stdout holds only what a command was asked for. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
