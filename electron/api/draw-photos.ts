import { markTypeOf } from '../../shared/print/brand.ts'
import type { KeptPlan } from '../files/kept-plan.ts'
import type { Session } from './context.ts'

/** So many are drawn before it is asked whether anybody still waits. */
const photosAtOnce = 20

/** Draws the photos of a file as small as ours are, by the row that had them; what cannot be drawn is left out. */
export async function drawPhotos(
  { system }: Session,
  photos: KeptPlan['photos'],
  signal: AbortSignal | undefined,
): Promise<Map<number, string>> {
  const drawn = new Map<number, string>()
  const known = photos.flatMap(([line, bytes]) => {
    const type = markTypeOf(bytes)
    return type ? [{ line, picture: { bytes, type } }] : []
  })
  for (let from = 0; from < known.length; from += photosAtOnce) {
    signal?.throwIfAborted()
    const some = known.slice(from, from + photosAtOnce)
    const images = await system.drawPictures(
      some.map(({ picture }) => picture),
      'photo',
    )
    for (const [at, { line }] of some.entries()) {
      const image = images[at]
      if (image) drawn.set(line, Buffer.from(image).toString('base64'))
    }
  }
  return drawn
}
