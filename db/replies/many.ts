import type { ManyMentions, MentionLine } from '../../shared/replies/mention.ts'
import { commit } from '../commit.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { logMention } from './mentions.ts'

/** Which of these lines stand here already, by their place. A line in which no time stood is known by its words. */
export function findKnown(db: Db, lines: readonly MentionLine[]): boolean[] {
  const rows = all(db, query.selectFrom('mention').select(['author', 'text', 'at']))
  const words = new Set(rows.map((row) => keyOf(row, false)))
  const moments = new Set(rows.map((row) => keyOf(row, true)))
  return lines.map((line) => {
    const [isDated, known] = line.isDated ? [true, moments] : [false, words]
    const key = keyOf(line, isDated)
    const isKnown = known.has(key)
    words.add(keyOf(line, false))
    moments.add(keyOf(line, true))
    return isKnown
  })
}

/** Logs what is not here yet, as one step; says how many that were. */
export function addMentions(
  db: Db,
  { lines, channelId, responsible }: ManyMentions,
  note?: (progress: Progress) => void,
): { added: number; unchanged: number } {
  const known = findKnown(db, lines)
  const added = known.filter((isKnown) => !isKnown).length
  if (added === 0) return { added, unchanged: lines.length }
  return commit(db, { key: 'replies.did.addMany', values: { count: added } }, (writer) => {
    lines.forEach(({ isDated: _, ...line }, at) => {
      if (known[at]) return
      logMention(db, writer, {
        ...{ ...line, channelId, responsible, postId: null, contactId: null },
        ...{ competitorId: null, keywordId: null, priority: null },
      })
      if (at % 100 === 0) note?.({ done: at, total: lines.length })
    })
    return { added, unchanged: lines.length - added }
  })
}

const keyOf = ({ author, text, at }: Pick<MentionLine, 'author' | 'text' | 'at'>, withTime: boolean) =>
  [author.trim().replace(/^@/, ''), text.replace(/\s+/g, ' ').trim(), withTime ? at.slice(0, 16) : ''].join(
    '\n',
  )
