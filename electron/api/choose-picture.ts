import { isMoreThanPicture, type MarkOutcome, type PictureKind } from '../../shared/print/brand.ts'
import { readPicture } from '../files/read-picture.ts'
import type { System } from './context.ts'

/** Asks for a picture file, draws it anew, and gives it on as base64; how that ended. */
export async function choosePicture(
  system: System,
  kind: PictureKind,
  take: (image: string) => void,
): Promise<MarkOutcome> {
  const path = await system.chooseFileToOpen('picture')
  if (!path) return 'cancelled'
  const chosen = await readPicture(path, kind)
  if (typeof chosen === 'string') return chosen
  const [drawn] = await system.drawPictures([chosen], kind)
  if (!drawn) return 'notDrawn'
  take(Buffer.from(drawn).toString('base64'))
  return isMoreThanPicture(chosen) ? 'cleaned' : 'chosen'
}
