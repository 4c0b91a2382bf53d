import { existsSync } from 'node:fs'
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

/** zod would try to compile its checks with `new Function`, which the pages' policy forbids and reports. */
const withoutEval = 'globalThis.__zod_globalConfig ??= { jitless: true };'

/**
 * zod tries `new Function` once when its first schema is made, which the page's policy reports as an attack.
 * Told inside zod itself: bundles run in an order in which no import of ours is sure to come first.
 */
const zodWithoutEval = {
  name: 'zod-without-eval',
  transform(code: string, id: string): string | undefined {
    if (!id.endsWith('/zod/v4/core/core.js')) return undefined
    return `${code}\nglobalConfig.jitless = true\n`
  },
}

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
    plugins: [react(), zodWithoutEval],
    build: {
      outDir: join(out, 'renderer'),
      target: 'chrome130',
      minify: true,
      // The content security policy allows no data: scripts, styles or fonts.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: entries({ index: 'renderer/index.html', print: 'renderer/print.html' }),
        // Chunks shared by both pages run before either page's own code, so each says it for itself.
        output: { banner: withoutEval },
      },
    },
  },
})
