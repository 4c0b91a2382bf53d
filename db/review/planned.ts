import type { LessonPlace } from '../../shared/review/lesson.ts'
import type { Planned } from '../../shared/review/similar-lessons.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'

/** The words of what is planned, the names that count as its tags, and the networks it is for. */
const sources: Record<LessonPlace['table'], { text: string; tags: string[]; networks?: string }> = {
  tactic: {
    text: 'select title from tactic where id = ?',
    networks: 'select network from tacticChannel join channel on channel.id = channelId where tacticId = ?',
    tags: ['select name from campaignTactic join campaign on campaign.id = campaignId where tacticId = ?'],
  },
  post: {
    text: "select title || '\n' || text from post where id = ?",
    networks: 'select network from variant join channel on channel.id = channelId where postId = ?',
    tags: [
      'select name from pillar where id = (select pillarId from post where id = ?)',
      'select name from campaign where id = (select campaignId from post where id = ?)',
    ],
  },
  campaign: {
    text: "select name || '\n' || brief from campaign where id = ?",
    tags: ['select title from campaignTactic join tactic on tactic.id = tacticId where campaignId = ?'],
  },
  bid: {
    text: "select title || '\n' || client || '\n' || about from bid where id = ?",
    tags: [
      'select client from bid where id = ?',
      "select distinct capability from requirement where bidId = ? and capability != ''",
    ],
  },
}

/** Undefined when it is gone. */
export function readPlanned(db: Db, { table, id }: LessonPlace): Planned | undefined {
  const { text, tags, networks } = sources[table]
  const read = (sql: string) => statement(db.sqlite, sql).pluck().all(id) as string[]
  const [words] = read(text)
  if (words === undefined) return undefined
  return { text: words, tags: tags.flatMap(read).filter(Boolean), networks: networks ? read(networks) : [] }
}
