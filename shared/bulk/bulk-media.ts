import type {
  BulkTool,
  GoingFile,
  GoingOut,
  GoingPost,
  PostFilesRequest,
  SentMedia,
} from '../hand-off/post-files.ts'
import { kindOf } from '../media/media.ts'
import { mediaEndings } from '../media/media-type.ts'
import { tools } from './bulk-tools.ts'

/** What has to lie at the address of the pictures, by the name it has there. */
export type Uploads = Map<string, GoingFile>

export type Making = GoingOut & Pick<PostFilesRequest, 'mediaAddress'>

/** Files that this program takes from an address. */
export function sendable(tool: BulkTool, { files }: Pick<GoingPost, 'files'>): GoingFile[] {
  const { media, takesFile } = tools[tool]
  if (media === 'none') return []
  const taken = files.filter(takesFile)
  return media === 'many' ? taken.slice(0, 10) : taken.slice(0, 1)
}

/** The same by their addresses, where somebody said which; what has to be uploaded is added to `uploads`. */
export function mediaOf(
  tool: BulkTool,
  post: GoingPost,
  { mediaAddress, uploads }: Pick<Making, 'mediaAddress'> & { uploads: Uploads },
): SentMedia[] {
  if (mediaAddress === '') return []
  const folder = mediaAddress.endsWith('/') ? mediaAddress : `${mediaAddress}/`
  return sendable(tool, post).map((file) => {
    const name = uploadName(file)
    uploads.set(name, file)
    return { url: folder + name, alt: file.alt, kind: kindOf(file.type) }
  })
}

/** Safe in every address, and the same each time. */
function uploadName({ hash, type }: GoingFile): string {
  return `${hash.slice(0, 16)}.${mediaEndings[type]}`
}
