import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = resolve(import.meta.dirname, '..')
const out = (name: string) => resolve(root, 'build/out', name)

/** Main and preload are CommonJS: a sandboxed preload must be, and an ESM main loads too late to register app://. */
const commonJs = { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' }

export default defineConfig({
  main: {
    build: {
      target: 'node20.18', outDir: out('main'), minify: true,
      rollupOptions: {
        input: { main: resolve(root, 'electron/main.ts') },
        external: ['electron', 'better-sqlite3'],
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18', outDir: out('preload'), minify: true,
      rollupOptions: { input: { preload: resolve(root, 'electron/preload.ts') }, output: commonJs },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130', outDir: out('renderer'), minify: true, assetsInlineLimit: 0, emptyOutDir: true,
      rollupOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
})
