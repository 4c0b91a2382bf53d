import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { keepDraft, listDrafts } from '../../db/draft.ts'
import { listBackups, makeBackup } from '../../db/file/backup.ts'
import { placesOf } from '../../db/file/places.ts'
import { moveWorkspace, saveCopy } from '../../db/file/restore.ts'
import { findBrokenChange } from '../../db/history/chain.ts'
import { newId } from '../../db/id.ts'
import { closeDb, createDb, openDb } from '../../db/open.ts'
import { aReadOnlyViewOf, aSmallDisk, canMount } from '../support/disks.ts'
import { addGoal, goalTitles } from '../support/safety.ts'
import { aDb } from '../support/workspace.ts'

const options = { device: 'device-1' }
const title = (text: string) => (canMount ? text : `${text} (not run: needs root on Linux)`)

it.skipIf(!canMount)(title('reads a workspace in a folder where nothing can be written, and says so'), () => {
  const db = aDb()
  addGoal(db, 'One')
  closeDb(db)
  const { folder, file } = placesOf(db.path)
  const view = aReadOnlyViewOf(folder)
  const path = join(view, basename(file))
  const before = readFileSync(file)
  expect(() => openDb(path, options)).toThrow(/READ_ONLY/)
  const reader = openDb(path, { ...options, isReadOnly: true })
  expect(goalTitles(reader)).toEqual(['One'])
  expect(() => commit(reader, { key: 'a' }, () => {})).toThrow(/READ_ONLY/)
  expect(() =>
    keepDraft(reader, { tableName: 'goal', recordId: newId(), field: 'title', value: 'x' }),
  ).toThrow(/READ_ONLY/)
  closeDb(reader)
  expect([readFileSync(file).equals(before), readdirSync(folder)]).toEqual([true, [basename(file)]])
  expect(() => createDb(join(view, 'new.rapport'), options)).toThrow(/CANNOT_WRITE_THERE/)
  expect(() => moveWorkspace(file, join(view, 'moved.rapport'))).toThrow(/CANNOT_WRITE_THERE/)
  expect(() => saveCopy(file, join(view, 'copy.rapport'))).toThrow(/CANNOT_WRITE_THERE/)
  expect(() => makeBackup(path, '2026-03-12T08:00:00.000Z')).toThrow(/READ_ONLY/)
})

it.skipIf(!canMount)(
  title('says that the disk is full, loses nothing, and saves again when there is room'),
  () => {
    const disk = aSmallDisk(6)
    const db = createDb(join(disk, 'brand.rapport'), options)
    const saved: string[] = []
    const ballast = join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(2 * 1024 * 1024))
    const fill = () => {
      for (let count = 0; count < 4000; count += 1) {
        const one = `${saved.length} ${'x'.repeat(400)}`
        addGoal(db, one)
        saved.push(one)
      }
    }
    expect(fill).toThrow(/DISK_FULL/)
    expect(saved.length).toBeGreaterThan(20)
    expect(goalTitles(db).sort()).toEqual([...saved].sort())
    // The second refusal must not differ from the first.
    expect(() => addGoal(db, 'y'.repeat(400))).toThrow(/DISK_FULL/)
    expect(() => makeBackup(db.path, '2026-03-12T08:00:00.000Z')).toThrow(/DISK_FULL/)
    expect(listBackups(placesOf(db.path).backups)).toEqual([])
    rmSync(ballast)
    addGoal(db, 'After')
    expect(goalTitles(db).length).toBe(saved.length + 1)
    expect(findBrokenChange(db)).toBeUndefined()
    closeDb(db)
    const again = openDb(db.path, options)
    expect([goalTitles(again).length, listDrafts(again)]).toEqual([saved.length + 1, []])
    closeDb(again)
  },
)

it.skipIf(!canMount)(title('makes no half workspace on a full disk'), () => {
  const disk = aSmallDisk(1)
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(1000 * 1024))
  expect(() => createDb(join(disk, 'brand.rapport'), options)).toThrow(/DISK_FULL/)
  expect(readdirSync(disk)).toEqual(['ballast'])
})
