import type { RecordName } from '../../shared/app.ts'
import type { Id } from '../../shared/record.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import type { Change } from './change.ts'

/** Fields that name another record by its id: its table, and what it is called there. */
const naming = {
  pillarId: ['pillar', 'name'],
  tacticId: ['tactic', 'title'],
  campaignId: ['campaign', 'name'],
  audienceId: ['audience', 'name'],
  goalId: ['goal', 'title'],
  objectiveId: ['objective', 'title'],
  mediaId: ['media', 'name'],
  channelId: ['channel', 'handle'],
  organisationId: ['contact', 'name'],
  tierId: ['tier', 'name'],
  experimentId: ['experiment', 'title'],
} as const
type NamingField = keyof typeof naming
const namingFields = Object.keys(naming) as NamingField[]

export type NamedChange = Change & { channelId: Id | null; names: Record<Id, RecordName> }

/** Gives each change the names of what stands in it as an id, and each change of a variant its channel at that time. */
export function nameRecords(db: Db, newestFirst: readonly Change[]): NamedChange[] {
  const channels = new Map<Id, Id | null>()
  const named = newestFirst.toReversed().map((change) => {
    const channelId = channelOf(change, channels)
    const names: Record<Id, RecordName> = {}
    for (const [field, id] of [...idsIn(change), ['channelId', channelId] as const]) {
      const name = id === null ? undefined : nameOf(db, field, id)
      if (id !== null && name !== undefined) names[id] = name
    }
    return { ...change, channelId, names }
  })
  return named.reverse()
}

/** Follows a variant from channel to channel. */
function channelOf(change: Change, known: Map<Id, Id | null>): Id | null {
  if (change.tableName !== 'variant') return null
  const { recordId, kind, field } = change
  const value = JSON.parse(change.after ?? change.before ?? 'null')
  if (kind !== 'edit') known.set(recordId, value?.channelId ?? null)
  else if (field === 'channelId') known.set(recordId, value)
  return known.get(recordId) ?? null
}

function idsIn({ kind, field, before, after }: Change): [NamingField, Id][] {
  const values = [before, after].map((json) => JSON.parse(json ?? 'null'))
  const fields = kind === 'edit' ? namingFields.filter((one) => one === field) : namingFields
  return fields.flatMap((one) =>
    values.flatMap((value): [NamingField, Id][] => {
      const id = kind === 'edit' ? value : value?.[one]
      return typeof id === 'string' ? [[one, id]] : []
    }),
  )
}

function nameOf(db: Db, field: NamingField, id: Id): RecordName | undefined {
  if (field === 'channelId') {
    const sql = 'select network, handle from channel where id = ?'
    return statement(db.sqlite, sql).get(id) as RecordName | undefined
  }
  const [table, name] = naming[field]
  return statement(db.sqlite, `select ${name} from "${table}" where id = ?`).pluck().get(id) as
    | string
    | undefined
}
