import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'electron-vite'
import { pageBuild } from './page.ts'
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
          'maker-worker': 'electron/files/maker-worker.ts',
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
  renderer: pageBuild('index.html'),
})
