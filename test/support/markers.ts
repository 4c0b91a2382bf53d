import type { z } from 'zod'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { type TableName, tableNames, tables } from '../../db/tables.ts'
import { Line, Prose } from '../../shared/record.ts'

/**
 * The free texts an owner reads on paper. Every other one, a new one too, is the team's own: whoever wants it in the
 * owner's document says so here.
 */
const ownerReads: { [Table in TableName]?: readonly string[] } = {
  workspace: ['name'],
  goal: ['title', 'strategy'],
  objective: ['title', 'question', 'responsible'],
  tactic: ['title', 'responsible'],
  audience: [
    ...['name', 'age', 'location', 'gender', 'interests', 'painPoints', 'motivations', 'mediaHabits'],
    ...['brandResearch', 'whySocial', 'resemblanceReason'],
  ],
  channel: ['handle', 'reason', 'role', 'responsible'],
  pillar: ['name', 'description'],
  campaign: ['name', 'brief', 'code'],
  gateAnswer: ['reason', 'person'],
  objection: ['title', 'answer'],
  post: ['title', 'text'],
  variant: ['text'],
  contact: ['name', 'value', 'nextStep', 'responsible'],
  handle: ['handle'],
  measure: ['name'],
  review: ['note', 'closedBy'],
  reviewItem: ['text'],
  verdict: ['reason'],
}

/** Which of the team's own texts the team's edition shows. */
const teamReads = ['evidence.source', 'post.responsible', 'post.note', 'contact.note', 'reading.person']

/** One word that no one else would write, for the text of one field. */
function markerOf(table: TableName, field: string): string {
  return `zq${table}${field}qz`.toLowerCase()
}

/** What a sample workspace has none of. */
function fillEmpty(db: Db): void {
  const month = db.sqlite.prepare('select max(month) from reading').pluck().get() as string
  db.sqlite.exec(`
    insert into measure values ('${newId()}', '', '', '', null, 1);
    update objective set measureId = (select id from measure) where id = (select min(id) from objective);
    insert into import values ('${newId()}', 'instagram', '', '', null, 1, 1, 0, 0, 0, '${db.now()}');
    insert into postResult select '${newId()}', 'instagram', '1', '1', (select min(id) from channel), null, '', '', '',
      '${month}-10T10:00:00.000Z', 1, 1, 1, 1, 1, 1, 1, id from import;
  `)
  const empty = tableNames.filter(
    (table) => db.sqlite.prepare(`select count(*) from "${table}"`).pluck().get() === 0,
  )
  if (empty.length > 0) throw new Error(`Nothing can be planted in ${empty.join(', ')}`)
}

function freeTexts(table: TableName): string[] {
  return Object.entries(tables[table].shape).flatMap(([field, type]) => {
    const inner = (type as z.ZodNullable).def.type === 'nullable' ? (type as z.ZodNullable).unwrap() : type
    return inner === Line || inner === Prose ? [field] : []
  })
}

/**
 * Writes a marker of its own into every free text of every record, past the history: what is proven is reading. What
 * months kept at closing is dropped: it would hide what is read now.
 */
export function plantMarkers(db: Db): { forOwner: string[]; forTeam: string[]; inside: string[] } {
  fillEmpty(db)
  const planted = tableNames.flatMap((table) => freeTexts(table).map((field) => ({ table, field })))
  for (const { table, field } of planted)
    db.sqlite.prepare(`update "${table}" set "${field}" = ?`).run(markerOf(table, field))
  db.sqlite.exec('update review set snapshot = null')
  // Evidence vouches for the words it was said of.
  for (const field of tables.evidence.shape.field.options)
    db.sqlite
      .prepare('update evidence set answer = ? where field = ?')
      .run(markerOf('audience', field), field)
  db.sqlite.prepare("insert or replace into draft values ('post', 'x', 'text', 'zqdraftvalueqz', '')").run()
  const isForOwner = ({ table, field }: (typeof planted)[number]) => ownerReads[table]?.includes(field)
  const isForTeam = ({ table, field }: (typeof planted)[number]) => teamReads.includes(`${table}.${field}`)
  const markers = (fields: typeof planted) => fields.map(({ table, field }) => markerOf(table, field))
  return {
    forOwner: markers(planted.filter(isForOwner)),
    forTeam: markers(planted.filter(isForTeam)),
    inside: [...markers(planted.filter((one) => !isForOwner(one))), 'zqdraftvalueqz'],
  }
}
