import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import type { TableName } from '../../db/tables.ts'
import { addDays } from '../../shared/day.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { aChannel, aPost, aVariant } from './posts.ts'

const goals = 10
const objectivesAGoal = 5
const tacticsAnObjective = 10
const firstDay = '2027-01-01'

/**
 * Fills a workspace with 500 tactics and 100,000 posts, one in ten of them loose. Written past the history: what is
 * read does not depend on it, and 200,000 steps of it would take minutes.
 */
export function addLargePlan(db: Db, posts = 100_000): void {
  db.sqlite.transaction(() => writePlan(db, posts))()
}

function writePlan(db: Db, posts: number): void {
  const insert = (table: TableName, row: object) => {
    const columns = Object.keys(row)
    const known = statements.get(table)
    const sql = `insert into ${table} (${columns.join()}) values (${columns.map((name) => `@${name}`).join()})`
    const made = known ?? db.sqlite.prepare(sql)
    statements.set(table, made)
    made.run(row)
  }
  const statements = new Map<TableName, ReturnType<typeof db.sqlite.prepare>>()
  const tactics: string[] = []
  for (let goal = 1; goal <= goals; goal++) {
    const goalId = newId()
    insert('goal', { ...blank.goal, id: goalId, title: `Goal ${goal}`, position: goal })
    for (let objective = 1; objective <= objectivesAGoal; objective++) {
      const objectiveId = newId()
      const title = `Objective ${goal}.${objective}`
      insert('objective', { ...blank.objective, id: objectiveId, goalId, title, position: objective })
      for (let at = 1; at <= tacticsAnObjective; at++) {
        const startDay = addDays(firstDay, (tactics.length * 7) % 360)
        const id = newId()
        tactics.push(id)
        insert('tactic', {
          ...blank.tactic,
          id,
          objectiveId,
          title: `Tactic ${goal}.${objective}.${at}`,
          startDay,
          endDay: addDays(startDay, 20),
          position: at,
        })
      }
    }
  }
  const channels = [1, 2, 3].map((position) => aChannel({ handle: `sample${position}`, position }))
  for (const channel of channels) insert('channel', channel)
  for (let at = 0; at < posts; at++) {
    const tacticId = at % 10 === 0 ? null : (tactics[at % tactics.length] as string)
    const post = aPost({ title: `Post ${at}`, tacticId, position: at })
    insert('post', post)
    const channelId = (channels[at % channels.length] as { id: string }).id
    insert(
      'variant',
      aVariant({ postId: post.id, channelId, day: addDays(firstDay, at % 360), time: '09:00' }),
    )
  }
}
