/** `npm run pack`: the unpacked app with its fuses set and read back, and on Linux a .deb of it. */
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { build, Platform } from 'electron-builder'
import { ensureBuilt, outFolder } from './app.ts'
import { drawIcons } from './icons.ts'
import { makeDeb } from './pack/deb.ts'
import { root } from './root.ts'
import { isOnPath } from './runtime/libraries.ts'
import { say } from './runtime/say.ts'
import { ensureRuntime, type Runtime } from './runtime.ts'

const wantedFuses: readonly [FuseV1Options, FuseState][] = [
  [FuseV1Options.RunAsNode, FuseState.DISABLE],
  [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
]

export type Packed = { executable: string; deb: string | undefined }

export async function pack(): Promise<Packed> {
  const runtime = await ensureRuntime()
  await ensureBuilt()
  await drawIcons(runtime.electronPath)
  rmSync(join(outFolder, 'pack'), { recursive: true, force: true })
  await build({
    targets: Platform.current().createTarget('dir'),
    projectDir: root,
    config: { extends: join(root, 'electron-builder.yml'), ...electronOf(runtime) },
    publish: 'never',
  })
  const folder = join(outFolder, 'pack/linux-unpacked')
  if (process.platform !== 'linux') return { executable: join(outFolder, 'pack'), deb: undefined }
  const executable = join(folder, 'rapport')
  await assertFuses(executable)
  const deb = isOnPath('dpkg-deb') ? await makeDeb(folder) : undefined
  if (runtime.isFallback)
    say(`Made with Electron ${runtime.version}: good for testing the package, not for release.`)
  return { executable, deb }
}

/** The runtime we have; electron-builder would download one of its own. */
function electronOf({ electronPath, version }: Runtime): { electronDist?: string; electronVersion?: string } {
  const electronDist = dirname(electronPath)
  return existsSync(join(electronDist, 'resources')) ? { electronDist, electronVersion: version } : {}
}

/** What was set is worth what is read back from the binary itself. */
export async function assertFuses(executable: string): Promise<void> {
  const wire = await getCurrentFuseWire(executable)
  const wrong = wantedFuses
    .filter(([fuse, state]) => wire[fuse] !== state)
    .map(([fuse]) => FuseV1Options[fuse])
  if (wrong.length > 0) throw new Error(`The packaged app has these fuses set wrong: ${wrong.join(', ')}.`)
}

if (import.meta.main) {
  const { executable, deb } = await pack()
  process.stdout.write(`${executable}\n${deb ? `${deb}\n` : ''}`)
}
