import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { loader } from '../../build/launch.ts'
import type { Place } from './place.ts'

export type Opened = { app: ElectronApplication; page: Page }

/** The baseline of every benchmark: the least an Electron app can be. */
export const bareApp = join(import.meta.dirname, 'bare')

export async function openApp(place: Place, folder: string, args: readonly string[]): Promise<Opened> {
  const app = await _electron.launch({
    executablePath: place.electron,
    args: ['-r', loader, ...place.switches, folder, ...args],
    timeout: 20_000,
    env: { ...place.env, BARE_DB: join(place.folder, 'bare.sqlite') } as Record<string, string>,
  })
  return { app, page: await app.firstWindow() }
}
