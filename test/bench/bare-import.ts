import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** SQLite's own import of a file into one bare table: milliseconds, three times, because one is soon over. */
export function timeBareImport(folder: string, file: string): number[] {
  return [1, 2, 3].map(() => {
    const bare = join(folder, 'bare.db')
    rmSync(bare, { force: true })
    const begun = performance.now()
    execFileSync('sqlite3', [bare, '.mode csv', `.import ${file} row`])
    return performance.now() - begun
  })
}
