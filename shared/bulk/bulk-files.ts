import {
  type BulkTool,
  type FileNote,
  type GoingPost,
  type LeftOut,
  toolNames,
} from '../hand-off/post-files.ts'
import { handleOf } from '../strategy/networks.ts'
import { csvText, guards } from '../text/csv-text.ts'
import { fileNameOf as nameFile } from '../text/file-name.ts'
import { groupsOf } from './bulk-groups.ts'
import { type Making, mediaOf, type Uploads } from './bulk-media.ts'
import { notesOf } from './bulk-notes.ts'
import { leave, makeRefusals } from './bulk-refusals.ts'
import { tools } from './bulk-tools.ts'

export type MadeFile = { name: string; rows: number; content: string }

export type MadeFiles = {
  files: MadeFile[]
  written: GoingPost[]
  leftOut: LeftOut[]
  notes: FileNote[]
  uploads: Uploads
}

/**
 * Files for a program that posts, one a channel where it wants that, and no longer than it takes. What it would refuse
 * is left out, each with the reason.
 */
export function makeBulkFiles(tool: BulkTool, posts: readonly GoingPost[], making: Making): MadeFiles {
  const { rows: most, isPerChannel, header, row, form } = tools[tool]
  const refuse = makeRefusals(tool, making)
  const written: GoingPost[] = []
  const leftOut: LeftOut[] = []
  for (const post of posts) {
    const why = refuse(post)
    if (why === undefined) written.push(post)
    else leftOut.push(leave(post, why))
  }
  const uploads: Uploads = new Map()
  const sending = { mediaAddress: making.mediaAddress, uploads }
  const names = new Set<string>()
  const files = groupsOf(tool, written).flatMap((group) =>
    pagesOf(group, most).map((page): MadeFile => {
      const [{ channel } = { channel: null }] = page
      const head = header(channel?.network ?? null)
      const rows = page.map((post) => row(post, mediaOf(tool, post, sending), making))
      return {
        name: nameOf(tool, isPerChannel ? channel : null, names),
        rows: rows.length,
        content: csvText(head ? [head, ...rows] : rows, { ...form, guard: guards.unseen }),
      }
    }),
  )
  return { files, written, leftOut, notes: notesOf(tool, written, sending), uploads }
}

function pagesOf(group: GoingPost[], most: number | null): GoingPost[][] {
  if (most === null) return [group]
  return Array.from({ length: Math.ceil(group.length / most) }, (_, at) =>
    group.slice(at * most, (at + 1) * most),
  )
}

/** Two accounts may be called the same, or differ in capitals alone, which some systems take for one. */
function nameOf(tool: BulkTool, channel: GoingPost['channel'], taken: Set<string>): string {
  const account = channel ? [channel.network, handleOf(channel)] : []
  for (let count = 1; ; count += 1) {
    const name = nameFile([toolNames[tool], ...account, count > 1 ? String(count) : ''], '.csv')
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
