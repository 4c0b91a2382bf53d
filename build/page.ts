import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { root } from './root.ts'

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

/** What the printed page is built with in place of a hook that listens for other words. */
const standIn = { 'react-i18next': join(root, 'renderer/print/react-i18next.ts') }

/** How a page of the app is built: the window's into parts that load when they are needed, the printer's into one. */
export function pageBuild(file: 'index.html' | 'print.html'): UserConfig {
  const isPrint = file === 'print.html'
  return {
    root: join(root, 'renderer'),
    base: './',
    plugins: [react()],
    resolve: { alias: isPrint ? standIn : {} },
    build: {
      outDir: join(root, 'build/out/renderer'),
      emptyOutDir: !isPrint,
      target: 'chrome130',
      minify: true,
      // The content security policy allows no data: scripts, styles or fonts.
      assetsInlineLimit: 0,
      cssCodeSplit: !isPrint,
      modulePreload: isPrint ? false : { polyfill: false },
      rolldownOptions: {
        input: join(root, 'renderer', file),
        treeshake: { manualPureFunctions: schemaNames, propertyReadSideEffects: false },
        output: isPrint ? { codeSplitting: false } : {},
      },
    },
  }
}
