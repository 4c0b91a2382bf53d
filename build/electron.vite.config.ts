import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { root } from './root.ts'

const out = join(root, 'build/out')

/** Only the entries that are there, by name. */
function entries(files: Record<string, string>): Record<string, string> {
  const found = Object.entries(files).map(([name, file]) => [name, join(root, file)] as const)
  return Object.fromEntries(found.filter(([, file]) => existsSync(file)))
}

/** CommonJS: a sandboxed preload must be one such file, and app:// must be registered before an ES module would load. */
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
} as const

/**
 * Schemas are checked in main; the page takes only their types. Told that making one changes nothing else, the
 * bundler leaves zod and all schemas out of the page, which its policy would forbid to compile them anyway.
 */
const schemaNames = [
  'z',
  ...globSync(join(root, 'shared/**/*.ts')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:export )?const ([A-Z]\w*) =/gm)].map(
      ([, name = '']) => name,
    ),
  ),
]

// electron-vite does not know this Electron yet; the oldest one we run on sets the targets.
export default defineConfig({
  main: {
    build: {
      outDir: join(out, 'main'),
      target: 'node20.18',
      minify: true,
      rolldownOptions: {
        input: entries({
          main: 'electron/main.ts',
          'file-worker': 'electron/files/file-worker.ts',
        }),
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      outDir: join(out, 'preload'),
      target: 'node20.18',
      minify: true,
      rolldownOptions: { input: entries({ preload: 'electron/preload.ts' }), output: commonJs },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [react()],
    build: {
      outDir: join(out, 'renderer'),
      target: 'chrome130',
      minify: true,
      // The content security policy allows no data: scripts, styles or fonts.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: entries({ index: 'renderer/index.html', print: 'renderer/print.html' }),
        treeshake: { manualPureFunctions: schemaNames, propertyReadSideEffects: false },
      },
    },
  },
})
