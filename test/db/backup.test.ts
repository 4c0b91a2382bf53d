import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { findNewestSound, isSound, listBackups, makeBackup, thinOut } from '../../db/file/backup.ts'
import { placesOf } from '../../db/file/places.ts'
import { moveWorkspace, restoreBackup, saveCopy } from '../../db/file/restore.ts'
import { copyToSecondPlace, isMissingIn, secondFolders } from '../../db/file/second-place.ts'
import { newId } from '../../db/id.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { addGoal, aFolderOn, goalTitles } from '../support/safety.ts'
import { aDb, aFolder } from '../support/workspace.ts'

const at = (hour: number) => `2026-03-12T${String(hour).padStart(2, '0')}:00:00.000Z`

function aDbWithGoals(...titles: string[]) {
  const db = aDb()
  for (const title of titles) addGoal(db, title)
  return db
}

describe('makeBackup', () => {
  it('makes a copy that holds what the workspace holds, while it is open', () => {
    const db = aDbWithGoals('One', 'Two')
    const backup = makeBackup(db.path, at(8))
    addGoal(db, 'Three')
    const { backups } = placesOf(db.path)
    expect([isSound(backups, backup), listBackups(backups)]).toEqual([true, [backup]])
    saveCopyOf(join(backups, backup.name), join(aFolder(), 'again.rapport'), ['One', 'Two'])
    closeDb(db)
  })

  it('refuses to call a copy good when a row of the workspace was changed behind its history', () => {
    const db = aDbWithGoals('One')
    db.sqlite.prepare(`update change set after = '"x"' where n = 1`).run()
    expect(() => makeBackup(db.path, at(8))).toThrow(/DAMAGED/)
    expect(listBackups(placesOf(db.path).backups)).toEqual([])
    expect(existsSync(join(placesOf(db.path).backups, 'test.part'))).toBe(false)
    closeDb(db)
  })

  it('takes the media along, and keeps what was deleted since', () => {
    const db = aDb()
    const { media, backups } = placesOf(db.path)
    mkdirSync(join(media, 'thumbs'), { recursive: true })
    writeFileSync(join(media, 'a.png'), 'picture')
    writeFileSync(join(media, 'thumbs', 'a.png'), 'small')
    makeBackup(db.path, at(8))
    rmSync(join(media, 'a.png'))
    makeBackup(db.path, at(9))
    expect(readFileSync(join(backups, 'media', 'a.png'), 'utf8')).toBe('picture')
    expect(readFileSync(join(backups, 'media', 'thumbs', 'a.png'), 'utf8')).toBe('small')
    closeDb(db)
  })

  it('notices every kind of spoiled backup', () => {
    const db = aDbWithGoals('One')
    const { backups } = placesOf(db.path)
    const names = [8, 9, 10].map((hour) => makeBackup(db.path, at(hour)))
    const [good, flipped, cut] = names as [(typeof names)[0], (typeof names)[0], (typeof names)[0]]
    const bytes = readFileSync(join(backups, flipped.name))
    bytes[bytes.length - 1000] = (bytes[bytes.length - 1000] as number) ^ 1
    writeFileSync(join(backups, flipped.name), bytes)
    writeFileSync(join(backups, cut.name), readFileSync(join(backups, cut.name)).subarray(0, -1))
    expect(names.map((name) => isSound(backups, name))).toEqual([true, false, false])
    expect(findNewestSound(backups)).toEqual(good)
    closeDb(db)
  })
})

describe('thinOut', () => {
  it('lets none go while the newest ones are spoiled and the last sound one is old', () => {
    const db = aDbWithGoals('One')
    const { backups } = placesOf(db.path)
    const old = makeBackup(db.path, '2025-01-01T08:00:00.000Z')
    for (let hour = 0; hour < 24; hour += 1) {
      for (const day of [10, 11, 12, 13, 14, 15, 16, 17]) {
        writeFileSync(
          join(
            backups,
            `2026-03-${day}T${String(hour).padStart(2, '0')}-00-00.000Z 0123456789abcdef.rapport-backup`,
          ),
          'x',
        )
      }
    }
    for (let week = 0; week < 20; week += 1) {
      const day = new Date(Date.UTC(2025, 6, 1 + 7 * week)).toISOString().slice(0, 10)
      writeFileSync(join(backups, `${day}T00-00-00.000Z 0123456789abcdef.rapport-backup`), 'x')
    }
    expect(thinOut(backups).length).toBeGreaterThan(150)
    expect(findNewestSound(backups)).toEqual(old)
    closeDb(db)
  })
})

describe('copyToSecondPlace', () => {
  it('copies and checks; two brands of one name keep apart', () => {
    const stick = aFolder()
    const folders = [aDbWithGoals('One'), aDbWithGoals('Two')].map((db) => {
      const copy = copyToSecondPlace(db.path, makeBackup(db.path, at(8)), stick)
      const [folder] = secondFolders(db.path, stick)
      expect(isSound(folder as string, copy)).toBe(true)
      closeDb(db)
      return folder
    })
    expect(new Set(folders).size).toBe(2)
  })

  it('is wanted while a stick is there without the newest backup', () => {
    const stick = aFolder()
    const db = aDbWithGoals('One')
    const first = makeBackup(db.path, at(8))
    expect(isMissingIn(join(stick, 'pulled'), db.path, first)).toBe(false)
    expect(isMissingIn(stick, db.path, first)).toBe(true)
    copyToSecondPlace(db.path, first, stick)
    expect(isMissingIn(stick, db.path, first)).toBe(false)
    expect(isMissingIn(stick, db.path, makeBackup(db.path, at(9)))).toBe(true)
  })
})

describe('restoreBackup', () => {
  it('brings back the old contents and keeps the replaced file', () => {
    const db = aDbWithGoals('One')
    const { backups, media } = placesOf(db.path)
    mkdirSync(media)
    writeFileSync(join(media, 'a.png'), 'picture')
    const backup = makeBackup(db.path, at(8))
    addGoal(db, 'Two')
    closeDb(db)
    rmSync(join(media, 'a.png'))
    const aside = restoreBackup(
      db.path,
      { folder: backups, backup },
      { at: at(9), why: 'replaced', forgotten: [] },
    )
    const restored = openDb(db.path, { device: 'device-1' })
    const replaced = openDb(aside as string, { device: 'device-1' })
    expect([goalTitles(restored), goalTitles(replaced)]).toEqual([['One'], ['One', 'Two']])
    expect(readFileSync(join(media, 'a.png'), 'utf8')).toBe('picture')
    closeDb(restored)
    closeDb(replaced)
  })

  it('keeps the log of a file that was not closed, and never plays it into the restored one', () => {
    const db = aDbWithGoals('One')
    const { backups, folder } = placesOf(db.path)
    const backup = makeBackup(db.path, at(8))
    closeDb(db)
    const live = openDb(db.path, { device: 'device-1' })
    addGoal(live, 'Two')
    const log = readFileSync(`${db.path}-wal`)
    const main = readFileSync(db.path)
    closeDb(live)
    writeFileSync(db.path, main)
    writeFileSync(`${db.path}-wal`, log)
    const aside = restoreBackup(
      db.path,
      { folder: backups, backup },
      { at: at(9), why: 'damaged', forgotten: [] },
    ) as string
    expect(statSync(`${aside}-wal`).size).toBe(log.length)
    const restored = openDb(db.path, { device: 'device-1' })
    const replaced = openDb(aside, { device: 'device-1' })
    expect([goalTitles(restored), goalTitles(replaced)]).toEqual([['One'], ['One', 'Two']])
    expect(aside.startsWith(join(folder, 'test (damaged 2026-03-12 09-00-00'))).toBe(true)
    closeDb(restored)
    closeDb(replaced)
  })

  it('does not put a spoiled backup in the place of anything', () => {
    const db = aDbWithGoals('One')
    const { backups } = placesOf(db.path)
    const backup = makeBackup(db.path, at(8))
    closeDb(db)
    appendFileSync(join(backups, backup.name), 'x')
    const before = readFileSync(db.path)
    expect(() =>
      restoreBackup(db.path, { folder: backups, backup }, { at: at(9), why: 'replaced', forgotten: [] }),
    ).toThrow(/DAMAGED/)
    expect(readFileSync(db.path).equals(before)).toBe(true)
  })
})

describe('saveCopy and moveWorkspace', () => {
  it('copies with media and refuses to write over a file', () => {
    const db = aDbWithGoals('One')
    const { media } = placesOf(db.path)
    mkdirSync(media)
    writeFileSync(join(media, 'a.png'), 'picture')
    const target = join(aFolder(), 'copy.rapport')
    saveCopyOf(db.path, target, ['One'])
    expect(readFileSync(join(placesOf(target).media, 'a.png'), 'utf8')).toBe('picture')
    expect(() => saveCopy(db.path, target)).toThrow(/ALREADY_THERE/)
    closeDb(db)
  })

  it('gives a copy and a backup media of their own: an edit in place stays in one', () => {
    const db = aDbWithGoals('One')
    const { media, backups } = placesOf(db.path)
    mkdirSync(media)
    const picture = join(media, 'a.png')
    writeFileSync(picture, 'first')
    const target = join(aFolder(), 'copy.rapport')
    saveCopy(db.path, target)
    makeBackup(db.path, at(8))
    writeFileSync(picture, 'other')
    const copies = [join(placesOf(target).media, 'a.png'), join(backups, 'media/a.png')]
    expect(copies.map((path) => readFileSync(path, 'utf8'))).toEqual(['first', 'first'])
    // Of the same size, but changed later: the next backup must take it.
    const later = new Date(Date.now() + 60_000)
    utimesSync(picture, later, later)
    makeBackup(db.path, at(9))
    expect(copies.map((path) => readFileSync(path, 'utf8'))).toEqual(['first', 'other'])
    closeDb(db)
  })

  it('says that nothing can be written where there is no folder, and leaves nothing behind', () => {
    const db = aDbWithGoals('One')
    const folder = join(aFolder(), 'gone')
    expect(() => saveCopy(db.path, join(folder, 'copy.rapport'))).toThrow(/CANNOT_WRITE_THERE/)
    closeDb(db)
    expect(() => moveWorkspace(db.path, join(folder, 'moved.rapport'))).toThrow(/CANNOT_WRITE_THERE/)
    expect([existsSync(folder), existsSync(db.path)]).toEqual([false, true])
  })

  it.each(['/tmp', '/dev/shm'])('moves with media and backups to %s', (disk) => {
    if (!existsSync(disk)) return expect(process.platform).not.toBe('linux')
    const db = aDbWithGoals('One')
    const from = placesOf(db.path)
    mkdirSync(from.media)
    writeFileSync(join(from.media, 'a.png'), 'picture')
    const backup = makeBackup(db.path, at(8))
    closeDb(db)
    const to = placesOf(join(aFolderOn(disk), 'moved.rapport'))
    moveWorkspace(from.file, to.file)
    const moved = openDb(to.file, { device: 'device-1' })
    expect(goalTitles(moved)).toEqual(['One'])
    closeDb(moved)
    expect(readFileSync(join(to.media, 'a.png'), 'utf8')).toBe('picture')
    expect(isSound(to.backups, backup)).toBe(true)
    expect([from.file, from.media, from.backups].some(existsSync)).toBe(false)
  })

  it('leaves everything where it was when the new place has a file of that name', () => {
    const db = aDbWithGoals('One')
    closeDb(db)
    const target = join(aFolder(), 'taken.rapport')
    mkdirSync(placesOf(target).media)
    expect(() => moveWorkspace(db.path, target)).toThrow(/ALREADY_THERE/)
    expect([existsSync(db.path), existsSync(target)]).toEqual([true, false])
  })
})

function saveCopyOf(source: string, target: string, titles: string[]) {
  saveCopy(source, target)
  const copy = openDb(target, { device: 'device-1' })
  expect(goalTitles(copy)).toEqual(titles)
  commit(copy, { key: 'a' }, (writer) =>
    writer.add('goal', { ...blank.goal, id: newId(), title: 'New', position: 9 }),
  )
  closeDb(copy)
}
