/** A project of a few lines with our own borders around it, to break on purpose. */
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../build/root.ts'
import { run } from '../../build/runtime/run.ts'

export type SmallProject = {
  folder: string
  write: (files: Record<string, string>) => void
  /** Runs one of the tools in it and returns all that it said, or nothing when it was content. */
  complaintsOf: (tool: keyof typeof tools) => Promise<string>
  remove: () => void
}

const tools = {
  types: ['typescript/bin/tsc', '-b', '--pretty', 'false'],
  lint: ['@biomejs/biome/bin/biome', 'lint', '--config-path=build/lint.json', '--max-diagnostics=none', '.'],
  deadCode: [
    'knip/bin/knip.js',
    '--config',
    'build/knip.json',
    '--include',
    'exports,files',
    '--no-config-hints',
  ],
}

export function aSmallProject(): SmallProject {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-borders-'))
  for (const file of ['build/lint.json', 'build/knip.json', 'build/tsconfig.base.json', 'package.json'])
    copy(file)
  for (const file of globSync('{.,*}/tsconfig*.json', { cwd: root })) copy(file)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

  function copy(file: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  function write(files: Record<string, string>): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
  }
  // Every layer holds something, so that none is refused for being empty.
  const layers = ['shared', 'db', 'electron', 'renderer', 'build', 'test']
  write(
    Object.fromEntries(
      layers.map((layer) => [
        `${layer}/thing.ts`,
        `export type Thing = string\nexport const ${layer}Thing = 1\n`,
      ]),
    ),
  )
  write({ 'electron/preload.ts': 'export const preloadThing = 1\n' })

  return {
    folder,
    write,
    complaintsOf: async (tool) => {
      const [bin = '', ...args] = tools[tool]
      const done = await run(process.execPath, [join(root, 'node_modules', bin), ...args], { cwd: folder })
      return done.code === 0 ? '' : done.stdout + done.stderr
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
