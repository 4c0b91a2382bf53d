import { mediaEndings } from '../media/media-type.ts'
import { fileNameOf } from '../text/file-name.ts'
import { isLinkApart } from './going-link.ts'
import { type GoingFile, type GoingPost, titleOf } from './post-files.ts'
import { channelName } from './post-text.ts'
import type { PostWords } from './post-words.ts'

/** What a copy pack holds of one post: its own folder, and in it the text, the alt texts and the files by their order. */
export type PackedFolder = {
  name: string
  texts: { name: string; content: string }[]
  files: { file: GoingFile; name: string }[]
}

/**
 * A folder a post, named so that they lie in the order in which they go out, on every system. A file that is not there
 * keeps its line among the alt texts, which says so.
 */
export function layOutPack(
  posts: readonly GoingPost[],
  words: PostWords,
  isThere: (file: GoingFile) => boolean,
): PackedFolder[] {
  const taken = new Set<string>()
  return posts.map((post) => {
    const { day, time, channel, text, firstComment, files } = post
    const when = `${day} ${time?.replace(':', '') ?? ''}`.trim()
    const base = fileNameOf([when, channelName(channel, words), titleOf(post) || words.untitled], '')
    let name = base
    // Two that differ in capitals alone are one folder to some systems.
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} (${count})`
    taken.add(name.toLowerCase())
    const alts = files.map((file, at) =>
      [`${at + 1} ${file.name}`, isThere(file) ? '' : words.missingFile, file.alt].filter(Boolean).join('\n'),
    )
    return {
      name,
      texts: [
        { name: `${words.textFile}.txt`, content: text },
        ...(firstComment ? [{ name: `${words.commentFile}.txt`, content: firstComment }] : []),
        ...(isLinkApart(post) ? [{ name: `${words.linkFile}.txt`, content: post.link }] : []),
        ...(files.length > 0 ? [{ name: `${words.altFile}.txt`, content: alts.join('\n\n') }] : []),
      ],
      files: files
        .map((file, at) => ({ file, name: pictureName(file, at) }))
        .filter(({ file }) => isThere(file)),
    }
  })
}

function pictureName({ name, type }: GoingFile, at: number): string {
  const stem = name.replace(/\.[a-z0-9]{2,5}$/i, '')
  return fileNameOf([`${at + 1} ${stem}`], `.${mediaEndings[type]}`)
}
