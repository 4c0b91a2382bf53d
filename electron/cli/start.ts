import { app } from 'electron'
import { languageOf } from '../../shared/i18n/languages.ts'
import { settingsFile } from '../paths.ts'
import { makePrinter } from '../print-pdf.ts'
import { openSettings } from '../settings-file.ts'
import { makeSystem } from '../system.ts'
import { wordsOf } from '../words.ts'
import { runCommand } from './run.ts'

/** Runs one command of the command line on the real machine; returns its exit code. */
export async function runWords(words: readonly string[]): Promise<number> {
  const settings = openSettings(settingsFile())
  try {
    return await runCommand({
      words,
      folder: process.cwd(),
      system: makeSystem(settings.read, makePrinter()),
      settings,
      t: await wordsOf(settings.read().language ?? languageOf(app.getLocale())),
      say: (line) => process.stdout.write(`${line}\n`),
      complain: (line) => process.stderr.write(`${line}\n`),
    })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return 1
  }
}
