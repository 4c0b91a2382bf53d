import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { outFolder } from '../../build/app.ts'
import { closeDb, createDb, openDb } from '../../db/open.ts'
import { addWorkspace, getWorkspace } from '../../db/team.ts'
import { test } from './packaged-app.ts'

const [deb = ''] = globSync(join(outFolder, 'pack/*.deb'))
const isRoot = process.getuid?.() === 0

test('the .deb installs, opens a file by its kind, and leaves the data when removed', async ({
  start,
  folder,
}) => {
  test.skip(!isRoot, 'Installing a package needs root.')
  test.setTimeout(180_000)
  const file = join(folder, 'Sample.rapport')
  const db = createDb(file, { device: 'test' })
  addWorkspace(db, {
    name: 'Sample',
    country: 'GR',
    timeZone: 'Europe/Athens',
    exportLanguage: 'el',
    denominator: 'reach',
  })
  closeDb(db)
  try {
    apt('install', deb)
    expect(readFileSync('/usr/share/mime/globs2', 'utf8')).toMatch(/^80:application\/x-rapport:\*\.rapport$/m)
    expect(readFileSync('/usr/share/applications/mimeinfo.cache', 'utf8')).toContain(
      'application/x-rapport=rapport.desktop',
    )
    const command = /^Exec=(.*) %f$/m.exec(
      readFileSync('/usr/share/applications/rapport.desktop', 'utf8'),
    )?.[1]
    expect(existsSync('/usr/share/icons/hicolor/256x256/apps/rapport.png')).toBe(true)
    const { complaints, close } = await start({ executable: command ?? '', args: [file] })
    const settings = () => JSON.parse(readFileSync(join(folder, 'settings/settings.json'), 'utf8'))
    await expect.poll(() => settings().recent[0]?.path).toBe(file)
    expect(complaints).toEqual([])
    await close()
  } finally {
    apt('remove', 'rapport')
  }
  expect(existsSync('/opt/Rapport')).toBe(false)
  expect(readFileSync('/usr/share/mime/globs2', 'utf8')).not.toContain('rapport')
  const again = openDb(file, { device: 'test' })
  expect(getWorkspace(again).name).toBe('Sample')
  closeDb(again)
})

function apt(action: 'install' | 'remove', what: string): void {
  const args = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=120', action, what]
  const { status, stderr } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) throw new Error(`apt-get ${action} failed.\n${stderr}`)
}
