import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { makeBackup } from '../../db/file/backup.ts'
import { expect, test } from '../support/app.ts'
import { aFileWithGoals } from '../support/files.ts'

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

const bad: [string, (path: string) => void, RegExp][] = [
  [
    'a text',
    (path) => writeFileSync(path, 'Dear diary\n'.repeat(500)),
    /brand\.rapport is not a Rapport workspace\./,
  ],
  [
    'a picture',
    (path) => writeFileSync(path, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    /is not a Rapport workspace\./,
  ],
  ["another program's database", aForeignDatabase, /is not a Rapport workspace\./],
  ['a workspace that was cut off', aCutWorkspace, /brand\.rapport is damaged\./],
  ['a workspace of a newer version', aNewerWorkspace, /was saved by a newer version of Rapport\./],
]

for (const [what, make, sentence] of bad) {
  test(`${what} is refused with a sentence, and stays as it was`, async ({ launch, folder }) => {
    const file = join(folder, 'brand.rapport')
    make(file)
    const before = hash(file)
    const { app, window: page } = await launch({ args: [file] })
    await expect(page.getByText(sentence)).toBeVisible()
    await app.close()
    expect(hash(file)).toBe(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('brand'))).toEqual(['brand.rapport'])
  })
}

test('a damaged file is set aside, and its newest backup takes its place with two clicks', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'brand.rapport')
  aFileWithGoals(file, 'Kept')
  makeBackup(file, new Date().toISOString())
  writeFileSync(file, Buffer.alloc(8192, 3))
  const damaged = hash(file)
  const { app, window: page } = await launch({ args: [file] })
  await expect(page.getByText(/brand\.rapport is damaged\./)).toBeVisible()
  const restore = page.getByRole('button', { name: /^Restore the newest backup/ })
  await expect(restore).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText('Sample brand').first()).toBeVisible()
  await app.close()
  expect(titlesIn(file)).toEqual(['Kept'])
  const aside = readdirSync(folder).find((name) => name.startsWith('brand (damaged '))
  expect(hash(join(folder, aside ?? ''))).toBe(damaged)
})

function titlesIn(path: string): unknown[] {
  const file = new Database(path, { readonly: true })
  const titles = file.prepare('select title from goal').pluck().all()
  file.close()
  return titles
}

function aForeignDatabase(path: string): void {
  const other = new Database(path)
  other.exec('create table customer (id integer primary key)')
  other.close()
}

function aCutWorkspace(path: string): void {
  aFileWithGoals(path, 'One')
  writeFileSync(path, readFileSync(path).subarray(0, 20_000))
}

function aNewerWorkspace(path: string): void {
  aFileWithGoals(path, 'One')
  const newer = new Database(path)
  newer.pragma('user_version = 99')
  newer.close()
}
