import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/root.ts'
import { newSettings } from '../../electron/settings-file.ts'
import { compare, type Result } from './measure.ts'
import { bareApp, openApp } from './open-app.ts'
import type { Bench, Place } from './place.ts'

/** From the process's birth until the calendar of a working brand can be used, against a bare window's first frame. */
export async function benchStart({ place, files }: Bench): Promise<Result[]> {
  const settings = `${place.folder}/start`
  await leaveAt(place, files.working, settings, '/calendar')
  return [
    await compare('cold start to usable calendar / bare window', 1.6, {
      ours: () =>
        coldStart(place, root, `document.querySelector('[data-tile]')`, [
          files.working,
          `--user-data-dir=${settings}`,
        ]),
      baseline: () => coldStart(place, bareApp, 'true', [`--user-data-dir=${place.folder}/bare-start`]),
    }),
  ]
}

/** Opens a workspace once and leaves it at this address, as a person who quits there would. */
export async function leaveAt(place: Place, file: string, settings: string, address: string): Promise<void> {
  mkdirSync(settings, { recursive: true })
  writeFileSync(
    join(settings, 'settings.json'),
    JSON.stringify({ ...newSettings(), language: 'en', person: 'Bench' }),
  )
  const { app, page } = await openApp(place, root, [file, `--user-data-dir=${settings}`])
  await page.getByRole('navigation').first().waitFor()
  await page.keyboard.press('Control+3')
  await page.waitForSelector('[data-date]')
  await page.evaluate((kept) => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('rapport.place.'))
    if (key) localStorage.setItem(key, kept)
  }, address)
  // Chromium writes local storage a moment later, and at a quiet close.
  await page.waitForTimeout(1_000)
  await app.close()
}

function coldStart(place: Place, app: string, usable: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(
      place.electron,
      [...place.switches, '-r', join(bareApp, 'when-usable.cjs'), app, ...args],
      {
        env: { ...place.env, BENCH_USABLE: usable },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    let took = Number.NaN
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('USABLE')) return
      took = performance.now() - begun
      child.kill()
    })
    child.on('close', () =>
      Number.isNaN(took) ? reject(new Error(`${app} never became usable`)) : resolve(took),
    )
  })
}
