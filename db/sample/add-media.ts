import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '../../shared/day.ts'
import { fileNameOf, type Media } from '../../shared/media/media.ts'
import { flush, placesOf } from '../file/places.ts'
import { newId } from '../id.ts'
import { all, query } from '../query.ts'
import type { Sample } from './add-strategy.ts'
import { paintPictures } from './draw-pictures.ts'
import { readLines } from './lines.ts'

/** Which pictures go out with which posts: both are places, in the lists of words. */
const used: readonly [post: number, pictures: number[]][] = [
  [0, [0]],
  [2, [1]],
  [4, [2]],
  [6, [0]],
  [7, [1]],
  [9, [0, 1]],
  [11, [2]],
  [12, [0]],
  [14, [1]],
  [15, [3, 2]],
  [16, [1]],
  [18, [2]],
  [19, [0, 1]],
  [22, [2]],
]

/** Whom each picture shows; the last one still lacks its permission. */
const shows: readonly Media['shows'][] = ['nobody', 'nobody', 'somebody', 'somebody']
const permitted = 2
const permittedDays = 200

/** Pictures that were painted for the sample, in its media folder and in its posts. */
export function addMedia({ db, writer, words, today, at }: Sample): void {
  const { media: folder } = placesOf(db.path)
  if (!existsSync(folder)) mkdirSync(folder)
  const said = readLines(words.pictures)
  const [permission] = readLines(words.permissions)
  const ids = paintPictures().map(({ width, height, png }, place) => {
    const media = writer.add('media', {
      id: newId(),
      hash: createHash('sha256').update(png).digest('hex'),
      name: `${said[place]?.(0) ?? ''}.png`,
      type: 'png',
      bytes: png.length,
      ...{ width, height, seconds: null, look: null },
      alt: said[place]?.(1) ?? '',
      shows: shows[place] ?? null,
      addedBy: readLines(words.members)[2]?.(0) ?? '',
      addedAt: at,
    })
    writeFileSync(join(folder, fileNameOf(media)), png)
    return media.id
  })
  flush(folder)
  const mediaId = ids[permitted]
  if (mediaId && permission)
    writer.add('mediaPermission', {
      ...{ id: newId(), mediaId, kind: 'face', who: permission(0), use: permission(1), proof: permission(2) },
      untilDay: addDays(today, permittedDays),
    })
  const posts = all(
    db,
    query.selectFrom('post').select('id').where('state', '!=', 'idea').orderBy('position'),
  )
  for (const [post, pictures] of used) {
    const postId = posts[post]?.id
    if (!postId) continue
    pictures.forEach((picture, place) => {
      const id = ids[picture]
      if (id)
        writer.add('mediaUse', {
          id: newId(),
          mediaId: id,
          postId,
          variantId: null,
          alt: null,
          position: place + 1,
        })
    })
  }
}
