import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { onTestFinished } from 'vitest'
import { root } from '../../build/root.ts'

/** The writing process in one file: it starts in a fifth of the time, and is started hundreds of times. */
export async function buildWriter(): Promise<string> {
  const out = join(root, 'build/out')
  mkdirSync(out, { recursive: true })
  // Inside the project, where the file finds better-sqlite3.
  const outDir = mkdtempSync(join(out, 'writer-'))
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }))
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      ssr: join(root, 'test/support/writer.ts'),
      outDir,
      rolldownOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'writer.mjs' } },
    },
    ssr: { noExternal: true },
  })
  return join(outDir, 'writer.mjs')
}
