import { commit } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { aChannel, addThread } from './posts.ts'

/** The two months that every such file has alike, whatever else is in it. */
export const alike = ['2031-03', '2031-04'] as const
const inMonth = 300

/**
 * Fills a file with as many posts, a variant each: the same few hundred in two months, the rest on the days of other
 * years. Past the history, because a million steps would take an hour; what reads the calendar does not read those.
 */
export function fillFile(db: Db, posts: number): { channelId: string; goalId: string } {
  const { tacticId, goalId } = addThread(db)
  const channel = aChannel()
  commit(db, { key: 'bench' }, (writer) => writer.add('channel', channel))
  const insert = {
    post: `insert into post (id, title, text, type, pillarId, tacticId, campaignId, state, heldState, responsible, note, createdAt, position)
      select printf('%08x-0000-7000-8000-%012x', n, n), 'Post ' || n, 'Bread and rolls', null, null,
      case n % 2 when 0 then @tacticId end, null, case n % 3 when 0 then 'approved' else 'draft' end, null,
      case n % 4 when 0 then 'Ada' else 'Bo' end, '', '2026-01-01T08:00:00.000Z', n from n`,
    variant: `insert into variant (id, postId, channelId, text, day, time, delivery, url)
      select printf('%08x-0000-7000-9000-%012x', n, n),
      printf('%08x-0000-7000-8000-%012x', n, n), @channelId, null,
      case when n <= @near then printf('%s-%02d', case when n <= @near / 2 then @first else @second end, n % 28 + 1)
        else date('2001-01-01', '+' || (n % 9000) || ' days') end,
      printf('%02d:00', 8 + n % 12), 'planned', '' from n`,
    searchText: `insert into searchText (tableName, recordId, title, words)
      select 'post', printf('%08x-0000-7000-8000-%012x', n, n), 'post ' || n, 'bread and rolls ada' from n`,
  }
  const values = {
    posts,
    tacticId,
    channelId: channel.id,
    near: inMonth * 2,
    first: alike[0],
    second: alike[1],
  }
  const numbers = 'with recursive n (n) as (select 1 union all select n + 1 from n where n < @posts)'
  for (const sql of Object.values(insert)) {
    const used = Object.fromEntries(
      Object.entries(values).filter(([name]) => name === 'posts' || sql.includes(`@${name}`)),
    )
    db.sqlite.prepare(`${sql.replace(/ select /, ` ${numbers} select `)}`).run(used)
  }
  return { channelId: channel.id, goalId }
}
