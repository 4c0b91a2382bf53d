import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { root } from './root.ts'

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

const standIns = join(root, 'renderer/print/stand-ins')

/** How a page of the app is built: the window's into parts that load when they are needed, the printer's into one. */
export function pageBuild(file: 'index.html' | 'print.html'): UserConfig {
  const isPrint = file === 'print.html'
  return {
    root: join(root, 'renderer'),
    base: './',
    plugins: [react(), zodWithoutEval],
    resolve: isPrint
      ? { alias: { zod: join(standIns, 'zod.ts'), 'react-i18next': join(standIns, 'react-i18next.ts') } }
      : {},
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
        output: isPrint ? { codeSplitting: false } : { banner: withoutEval },
      },
    },
  }
}
