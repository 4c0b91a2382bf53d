import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'
import { root } from './root.ts'

/**
 * Schemas are checked in main; the page takes only their types. Told that making one changes nothing else, the
 * bundler leaves zod and all schemas out of the page, which its policy would forbid to compile them anyway.
 */
export const schemaNames = [
  'z',
  ...globSync(join(root, 'shared/**/*.ts')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:export )?const ([A-Z]\w*) =/gm)].map(
      ([, name = '']) => name,
    ),
  ),
]

/** What the printed page is built with in place of a hook that listens for other words. */
const standIn = { 'react-i18next': join(root, 'renderer/print/react-i18next.ts') }

type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null }

/** All that a file cannot run without. */
function needsOf(id: string, graph: Graph, found: Set<string>): void {
  if (found.has(id)) return
  found.add(id)
  for (const needed of graph.getModuleInfo(id)?.importedIds ?? []) needsOf(needed, graph, found)
}

/**
 * A start fetches a few files, not fifty: what asks main for the first picture, and what draws it. The first file itself
 * stays apart, for it waits for the others.
 */
const startGroups = [
  { name: 'asking', entries: ['main.ts'] },
  { name: 'drawing', entries: ['draw.tsx', 'calendar/calendar-screen.tsx'] },
].map(({ name, entries }) => {
  const needs = new Set<string>()
  return {
    name(id: string, graph: Graph) {
      if (needs.size === 0) for (const entry of entries) needsOf(join(root, 'renderer', entry), graph, needs)
      return needs.has(id) && id !== join(root, 'renderer/main.ts') ? name : null
    },
  }
})

/** What draws is fetched beside the first file, not after it. */
const fetchDrawing: Plugin = {
  name: 'fetch-drawing',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === 'drawing')
      if (chunk?.type !== 'chunk') throw new Error('The drawing has no file of its own.')
      const link = (rel: string, file: string) => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `./${file}` },
      })
      const styles = chunk.viteMetadata?.importedCss ?? []
      return [link('modulepreload', chunk.fileName), ...[...styles].map((file) => link('stylesheet', file))]
    },
  },
}

/** One schema that the bundler takes for something that runs brings all of zod into a page, and into its start. */
const refuseSchemas: Plugin = {
  name: 'refuse-schemas',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      const modules = chunk.type === 'chunk' ? Object.entries(chunk.modules) : []
      if (modules.some(([id, { code }]) => id.includes('/node_modules/zod/') && code))
        throw new Error(`${chunk.fileName} holds schemas: one in shared/ has an effect beside being made.`)
    }
  },
}

/** How a page of the app is built: the window's into parts that load when they are needed, the printer's into one. */
export function pageBuild(file: 'index.html' | 'print.html'): UserConfig {
  const isPrint = file === 'print.html'
  return {
    root: join(root, 'renderer'),
    base: './',
    plugins: [react(), refuseSchemas, ...(isPrint ? [] : [fetchDrawing])],
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
        output: isPrint ? { codeSplitting: false } : { advancedChunks: { groups: startGroups } },
      },
    },
  }
}
