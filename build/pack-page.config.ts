import { join } from 'node:path'
import { defineConfig } from 'vite'
import { schemaNames } from './page.ts'
import { root } from './root.ts'

/**
 * The script and the style of the page that an owner opens: one of each, for browsers of the last years, to stand inside
 * the page that main fills. Built apart, into the folder that main reads from.
 */
export default defineConfig({
  root: join(root, 'renderer/pack-page'),
  build: {
    outDir: join(root, 'build/out/main'),
    emptyOutDir: false,
    target: ['es2020', 'safari14'],
    minify: true,
    lib: {
      entry: join(root, 'renderer/pack-page/main.ts'),
      formats: ['iife'],
      name: 'rapport',
      fileName: () => 'pack-page.js',
      cssFileName: 'pack-page',
    },
    rolldownOptions: { treeshake: { manualPureFunctions: schemaNames, propertyReadSideEffects: false } },
  },
})
