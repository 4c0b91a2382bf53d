import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { electronSwitches } from '../../build/runtime/display.ts'
import { packagedFolder, test } from './packaged-app.ts'

test('the packaged command line makes, backs up in its worker, and checks a workspace', ({ folder }) => {
  const rapport = (...words: string[]) => {
    const switches = [...electronSwitches(), `--user-data-dir=${join(folder, 'settings')}`, '--cli', '--']
    const { status, stdout } = spawnSync(join(packagedFolder, 'rapport'), [...switches, ...words, '--json'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 50_000,
    })
    return { status, answer: JSON.parse(stdout) as Record<string, unknown> }
  }
  expect(rapport('new', 'brand.rapport', '--sample', '--lang', 'he')).toMatchObject({ status: 0 })
  expect(rapport('backup', 'brand.rapport')).toMatchObject({ status: 0 })
  expect(rapport('check', 'brand.rapport')).toMatchObject({
    status: 0,
    answer: { isSound: true, soundBackups: 1 },
  })
  const left = readdirSync(folder).filter((name) => name.startsWith('brand'))
  expect(left.sort()).toEqual(['brand.backups', 'brand.media', 'brand.rapport'])
})
