import type {
  ContactFilter,
  ContactFilterField,
  ContactOrder,
  ContactQuestion,
  touchFilters,
} from '../../shared/relationships/contact-list.ts'
import { termsOf } from '../../shared/search.ts'
import { matchOf } from '../search/search.ts'

const organisation = 'left join contact o on o.id = c.organisationId'
const folded = (text: string) => `nullif(sortKey(${text}, @language), '')`
const address = (kind: string) =>
  `(select value from contactAddress where contactId = c.id and kind = '${kind}' and value != '' order by id limit 1)`

/** What the list is sorted by, and what has to be joined for it: `l` is the line, `c` the contact. */
const orders: Record<ContactOrder, { by: string; joins?: string }> = {
  name: { by: 'l.nameKey' },
  type: { by: 'c.type' },
  jobTitle: { by: folded('c.jobTitle') },
  organisation: { by: folded('o.name'), joins: organisation },
  place: { by: folded('c.place') },
  industry: { by: folded('c.industry') },
  languages: { by: "nullif(c.languages, '')" },
  tags: { by: folded('(select min(tag) from contactTag where contactId = c.id)') },
  stage: {
    by: "instr('spotted following talking met partner', c.stage)",
  },
  tier: { by: 't.position', joins: 'left join tier t on t.id = c.tierId' },
  goal: { by: 'g.position', joins: 'left join goal g on g.id = c.goalId' },
  worth: { by: 'c.worth' },
  influence: { by: 'c.influence' },
  relevance: { by: folded('substr(c.relevance, 1, 40)') },
  headcount: { by: 'c.headcount' },
  followers: { by: '(select max(followers) from handle where contactId = c.id)' },
  // Letters of an address have no accents, and no two of a hundred thousand are the same: SQLite folds them sooner.
  email: { by: `lower(${address('email')})` },
  phone: { by: address('phone') },
  responsible: { by: folded('c.responsible') },
  nextStep: { by: folded('c.nextStep') },
  source: { by: folded('c.source') },
  basis: { by: 'c.basis' },
  addedDay: { by: 'c.createdAt' },
  lastDay: { by: 'l.lastDay' },
  nextDay: { by: 'l.nextDay' },
  lateness: { by: '(julianday(@today) - julianday(l.since)) / l.cadenceDays' },
}

/** Those without a value in the sorted column always come last. Names sort as a reader of the language expects. */
export function orderOf({ order, descending, language }: Omit<ContactQuestion, 'filter'>): {
  sql: string
  joins: string
} {
  const { by, joins } = orders[order]
  const name = language === 'tr' ? 'l.nameKeyTr' : 'l.nameKey'
  const way = descending ? 'desc' : 'asc'
  if (order === 'name') return { sql: `${name} ${way}, l.n ${way}`, joins: '' }
  return { sql: `${by} ${way} nulls last, ${name}, l.n`, joins: joins ?? '' }
}

const touched: Record<(typeof touchFilters)[number], string> = {
  due: 'l.nextDay <= @today and l.slipDay > @today',
  slipping: 'l.slipDay <= @today',
  snoozed: 'l.snoozedUntil > @today',
  fine: 'l.nextDay > @today',
  noCadence: 'l.cadenceDays is null',
}

/** What holds the value that a list names; '' where there is none. */
const fields: Record<
  Exclude<ContactFilterField, 'tags' | 'audienceIds' | 'organisationIds' | 'languages' | 'touch'>,
  string
> = {
  kinds: 'c.kind',
  types: 'c.type',
  tierIds: 'c.tierId',
  stages: 'c.stage',
  goalIds: 'c.goalId',
  places: 'c.place',
  industries: 'c.industry',
  responsibles: 'c.responsible',
  bases: 'c.basis',
}

/** Where a contact may have several values. */
const parts = [
  ['tags', 'contactTag', 'tag'],
  ['audienceIds', 'contactAudience', 'audienceId'],
] as const

/** What a line has to be to pass, each a condition of its own. */
export function passesOf(filter: ContactFilter): { conditions: string[]; values: Record<string, string> } {
  const conditions: string[] = []
  const values: Record<string, string> = {}
  const terms = termsOf(filter.search ?? '')
  if (terms.length > 0) {
    values.match = matchOf(terms)
    conditions.push(`l.contactId in (select t.recordId from searchIndex join searchText t on t.n = searchIndex.rowid
      where searchIndex match @match and t.tableName = 'contact')`)
  }
  const asked = (field: ContactFilterField) => {
    const list: readonly string[] = filter[field] ?? []
    if (list.length === 0) return undefined
    values[field] = JSON.stringify(list)
    return { listed: `(select value from json_each(@${field}))`, hasNone: list.includes('') }
  }
  for (const [field, column] of Object.entries(fields) as [keyof typeof fields, string][]) {
    const list = asked(field)
    if (list) conditions.push(`coalesce(${column}, '') in ${list.listed}`)
  }
  for (const [field, table, column] of parts) {
    const list = asked(field)
    if (!list) continue
    const has = `l.contactId in (select contactId from ${table} where ${column} in ${list.listed})`
    const none = `not exists (select 1 from ${table} where contactId = l.contactId)`
    conditions.push(list.hasNone ? `(${has} or ${none})` : has)
  }
  const organisations = asked('organisationIds')
  if (organisations) {
    const atOnce = `coalesce(c.organisationId, '') in ${organisations.listed}`
    const besides = `l.contactId in (select contactId from contactJob
      where organisationId in ${organisations.listed} and (untilDay is null or untilDay >= @today))`
    conditions.push(`(${atOnce} or ${besides})`)
  }
  const languages = asked('languages')
  if (languages) {
    const speaks = `exists (select 1 from json_each(@languages) where value != '' and instr(' ' || c.languages || ' ', ' ' || value || ' '))`
    conditions.push(languages.hasNone ? `(${speaks} or c.languages = '')` : speaks)
  }
  const touch = filter.touch ?? []
  if (touch.length > 0) conditions.push(`(${touch.map((one) => `(${touched[one]})`).join(' or ')})`)
  return { conditions, values }
}
