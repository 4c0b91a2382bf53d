import { z } from 'zod'
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
  networkSheet: [
    ...['handle', 'customersWhy', 'makingWhy', 'hoursWhy', 'goalWhy'],
    ...['brandFound', 'competitorsFound', 'keywordsFound', 'customersFound'],
  ],
  channelPolicy: ['openingRule'],
  businessBlock: ['title', 'text', 'answer', 'responsible'],
  paidEffort: ['name', 'place', 'ages', 'interests', 'remarketing'],
  person: ['name'],
  activity: ['title'],
  governance: ['accountable', 'evangelist', 'reportsTo', 'sameMessage'],
  policyVersion: ['title'],
  crisis: ['holders'],
  crisisCall: ['name', 'task'],
  voice: ['sound', 'principles'],
  term: ['title', 'instead', 'why'],
  hashtagSet: ['title', 'tags'],
  contentType: ['note'],
  competitor: ['name', 'place', 'doesWell', 'lesson'],
  keyword: ['title', 'place', 'responsible'],
  messagePoint: ['title', 'facts'],
  replyPlan: ['responsible', 'standIn', 'tone', 'complaints', 'compliments', 'privately'],
  replyNode: ['title', 'note', 'responsible'],
  replyAnswer: ['title'],
  pillar: ['name', 'description'],
  campaign: ['name', 'brief', 'code'],
  gateAnswer: ['reason', 'person'],
  objection: ['title', 'answer'],
  post: ['title', 'text'],
  variant: ['text', 'firstComment'],
  offlineEvent: ['title', 'place'],
  contact: ['name', 'value', 'nextStep', 'responsible'],
  handle: ['handle'],
  measure: ['name', 'unit'],
  review: ['note', 'closedBy'],
  reviewItem: ['text'],
  verdict: ['reason'],
  experiment: ['title', 'hypothesis'],
  version: ['name'],
  approval: ['person'],
  comment: ['text', 'person'],
}

/** Which of the team's own texts the team's edition shows. */
const teamReads = [
  'dayNote.text',
  ...['evidence.source', 'post.responsible', 'post.note', 'contact.note', 'reading.person'],
  ...['networkSheet.nameNote', 'networkSheet.usedBy', 'networkSheet.brandBy', 'networkSheet.competitorsBy'],
  ...['networkSheet.keywordsBy', 'networkSheet.customersBy', 'impostorStep.title', 'impostorStep.person'],
  ...['channelAccess.name', 'channel.custodian', 'channel.recoveryContact', 'channelPolicy.firewalls'],
  ...[
    'channelPolicy.devices',
    'channelPolicy.timeRules',
    'channelPolicy.contentRules',
    'channelPolicy.lockers',
  ],
]

/** One word that no one else would write, for the text of one field. */
function markerOf(table: TableName, field: string): string {
  return `zq${table}${field}qz`.toLowerCase()
}

/** A record in each table of which a sample workspace has none: of each field the first thing that it may be. */
function fillEmpty(db: Db): void {
  const month = db.sqlite.prepare('select max(month) from reading').pluck().get() as string
  db.sqlite.pragma('foreign_keys = off')
  for (const table of tableNames) {
    if (db.sqlite.prepare(`select count(*) from "${table}"`).pluck().get() !== 0) continue
    const fields = Object.entries(tables[table].shape as Record<string, z.ZodType>)
    const values = fields.map(([field, type]) => {
      const options = 'options' in type ? (type.options as unknown[]) : []
      const guesses = [
        ...options,
        null,
        newId(),
        1,
        2000,
        `${month}-10T10:00:00.000Z`,
        `${month}-10`,
        month,
        'IT',
        '',
      ]
      const value = guesses.find((guess) => type.safeParse(guess).success)
      if (value === undefined) throw new Error(`Nothing is known that ${table}.${field} may be`)
      return value
    })
    const places = fields.map(() => '?').join(', ')
    const names = fields.map(([field]) => `"${field}"`).join(', ')
    db.sqlite.prepare(`insert into "${table}" (${names}) values (${places})`).run(...values)
  }
  db.sqlite.exec(
    'update objective set measureId = (select min(id) from measure) where id = (select min(id) from objective)',
  )
  db.sqlite.pragma('foreign_keys = on')
}

/** A line or longer writing, also one that refuses something, such as a password. */
function isFreeText(type: z.ZodType): boolean {
  return type instanceof z.ZodString && [Line, Prose].some(({ maxLength }) => maxLength === type.maxLength)
}

function freeTexts(table: TableName): string[] {
  return Object.entries(tables[table].shape).flatMap(([field, type]) => {
    const inner = (type as z.ZodNullable).def.type === 'nullable' ? (type as z.ZodNullable).unwrap() : type
    return isFreeText(inner) ? [field] : []
  })
}

/**
 * Writes a marker of its own into every free text of every record, past the history: what is proven is reading. What
 * months kept at closing is dropped: it would hide what is read now.
 */
export function plantMarkers(db: Db): { forOwner: string[]; forTeam: string[]; inside: string[] } {
  fillEmpty(db)
  const planted = tableNames.flatMap((table) => freeTexts(table).map((field) => ({ table, field })))
  for (const { table, field } of planted) {
    // Of a kind each label is told once.
    const apart = table === 'audienceShare' ? " || ' ' || rowid" : ''
    db.sqlite.prepare(`update "${table}" set "${field}" = ?${apart}`).run(markerOf(table, field))
  }
  db.sqlite.exec('update review set snapshot = null')
  // Of comments an owner reads those that are for the owner.
  for (const field of ['text', 'person'])
    db.sqlite
      .prepare(`update comment set "${field}" = ? where side = 'team'`)
      .run(markerOf('comment', `team${field}`))
  // Evidence vouches for the words it was said of.
  for (const field of tables.evidence.shape.field.options)
    db.sqlite
      .prepare('update evidence set answer = ? where field = ?')
      .run(markerOf('audience', field), field)
  db.sqlite.prepare("insert or replace into draft values ('post', 'x', 'text', 'zqdraftvalueqz', '')").run()
  const teamComment = [markerOf('comment', 'teamtext'), markerOf('comment', 'teamperson')]
  const isForOwner = ({ table, field }: (typeof planted)[number]) => ownerReads[table]?.includes(field)
  const isForTeam = ({ table, field }: (typeof planted)[number]) => teamReads.includes(`${table}.${field}`)
  const markers = (fields: typeof planted) => fields.map(({ table, field }) => markerOf(table, field))
  return {
    forOwner: markers(planted.filter(isForOwner)),
    forTeam: [...markers(planted.filter(isForTeam)), ...teamComment],
    inside: [...markers(planted.filter((one) => !isForOwner(one))), ...teamComment, 'zqdraftvalueqz'],
  }
}
