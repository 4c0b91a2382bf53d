import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { undo } from '../../db/commit.ts'
import { listBackups, makeBackup } from '../../db/file/backup.ts'
import { sweepMedia } from '../../db/file/media-sweep.ts'
import { placesOf } from '../../db/file/places.ts'
import { addMedia, removeMedia } from '../../db/media/media.ts'
import { fileNameOf } from '../../shared/media/media.ts'
import { aFile } from '../support/pictures.ts'
import { aDb } from '../support/workspace.ts'

/** The test clock stands on 2 March 2026. */
const later = (days: number) =>
  new Date(Date.parse('2026-03-02T12:00:00.000Z') + days * 86_400_000).toISOString()
const long = new Date('2026-01-01T00:00:00.000Z')

function aLibrary() {
  const db = aDb()
  const { media, backups } = placesOf(db.path)
  mkdirSync(join(media, 'thumbs'), { recursive: true })
  const lay = (folder: string, name: string) => {
    writeFileSync(join(folder, name), 'x')
    utimesSync(join(folder, name), long, long)
  }
  const { id: _id, alt: _alt, shows: _shows, addedBy: _by, addedAt: _at, ...file } = aFile()
  const [added] = addMedia(db, [file])
  const name = fileNameOf(file)
  lay(media, name)
  lay(join(media, 'thumbs'), `${file.hash}-card.webp`)
  return { db, id: added?.id ?? '', name, media, backups, lay }
}

describe('sweeping the media folder', () => {
  it('keeps what the library names, however old it is', () => {
    const { db, media, name } = aLibrary()
    sweepMedia(db.path, later(400))
    expect(existsSync(join(media, name))).toBe(true)
  })

  it('keeps what undo may want for a month, and then lets it go with its small pictures', () => {
    const { db, id, media, name } = aLibrary()
    removeMedia(db, [id])
    sweepMedia(db.path, later(29))
    expect(existsSync(join(media, name))).toBe(true)
    undo(db)
    sweepMedia(db.path, later(29))
    removeMedia(db, [id])
    sweepMedia(db.path, later(31))
    expect([readdirSync(media), readdirSync(join(media, 'thumbs'))]).toEqual([['thumbs'], []])
  })

  it('keeps what a backup names, for as long as the backup is kept', () => {
    const { db, id, media, name, backups } = aLibrary()
    makeBackup(db.path, later(0))
    removeMedia(db, [id])
    sweepMedia(db.path, later(60))
    expect([existsSync(join(media, name)), existsSync(join(backups, 'media', name))]).toEqual([true, true])
    for (const { name: backup } of listBackups(backups)) rmSync(join(backups, backup))
    sweepMedia(db.path, later(60))
    expect([existsSync(join(media, name)), existsSync(join(backups, 'media', name))]).toEqual([false, false])
  })

  it('keeps all of it while a file that stepped aside lies there', () => {
    const { db, id, media, name } = aLibrary()
    removeMedia(db, [id])
    writeFileSync(db.path.replace('.rapport', ' (replaced 2026-03-01 10-00-00).rapport'), '')
    sweepMedia(db.path, later(60))
    expect(existsSync(join(media, name))).toBe(true)
  })

  it('keeps what is not ours and what is on its way in, and clears what a crash left', () => {
    const { db, media, lay } = aLibrary()
    const stray = fileNameOf(aFile())
    lay(media, 'holiday.jpg')
    lay(media, 'old.part')
    writeFileSync(join(media, stray), 'new')
    writeFileSync(join(media, 'new.part'), 'half')
    sweepMedia(db.path, new Date().toISOString())
    const left = readdirSync(media)
    expect([left.includes('holiday.jpg'), left.includes(stray), left.includes('new.part')]).toEqual([
      true,
      true,
      true,
    ])
    expect(left).not.toContain('old.part')
  })
})
