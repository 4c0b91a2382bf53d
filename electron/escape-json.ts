/** JSON without the letters that HTML, a script or our own placeholders give a meaning. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&_\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
