import { open } from 'node:fs/promises'
import {
  largestPicture,
  type MarkOutcome,
  type MarkType,
  markTypeOf,
  type PictureKind,
} from '../../shared/print/brand.ts'

export type ChosenPicture = { bytes: Uint8Array; type: MarkType }

/** Takes in a picture's bytes, at most what we accept, and tells its kind by what is in it. */
export async function readPicture(path: string, kind: PictureKind): Promise<ChosenPicture | MarkOutcome> {
  const handle = await open(path, 'r').catch(() => undefined)
  if (!handle) return 'notReadable'
  try {
    const { size } = await handle.stat()
    if (size > largestPicture[kind]) return 'tooLarge'
    const bytes = new Uint8Array(await handle.readFile())
    const type = markTypeOf(bytes)
    return type ? { bytes, type } : 'notPicture'
  } catch {
    return 'notReadable'
  } finally {
    await handle.close()
  }
}
