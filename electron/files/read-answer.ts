import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { longestAnswer } from '../../shared/posts/owner-answer.ts'
import type { OpenedAnswer } from '../../shared/posts/review-pack.ts'
import { packPageSign } from '../../shared/print/print-job.ts'
import { decode } from './decode.ts'

/** The words of an answer that came as a file, in whatever encoding a mail program or an editor left it. */
export async function readAnswerFile(path: string): Promise<OpenedAnswer> {
  const fileName = basename(path)
  const handle = await open(path, 'r').catch(() => undefined)
  if (!handle) return { fileName, why: 'notReadable' }
  try {
    const about = await handle.stat()
    if (!about.isFile()) return { fileName, why: 'notReadable' }
    if (about.size > longestAnswer) return { fileName, why: 'tooLarge' }
    const decoded = decode(await handle.readFile())
    if (!decoded.ok) return { fileName, why: decoded.why.code === 'empty' ? 'none' : 'notText' }
    return decoded.text.includes(`content="${packPageSign}"`)
      ? { fileName, why: 'page' }
      : { fileName, text: decoded.text }
  } catch {
    return { fileName, why: 'notReadable' }
  } finally {
    await handle.close()
  }
}
