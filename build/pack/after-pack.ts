import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AfterPackContext } from 'electron-builder'

/** The runtime's own start page has no place in the app, and would be a second way in. */
export default function afterPack({ packager, appOutDir }: AfterPackContext): void {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
