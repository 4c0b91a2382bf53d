import { createHash } from 'node:crypto'
import type { Db } from '../../db/open.ts'
import { rebuildContactLines } from '../../db/relationships/contact-line.ts'
import { rebuildSearch } from '../../db/search/keep-index.ts'
import { contactTypes } from '../../shared/relationships/relationships.ts'

const given = ['Anna', 'Işıl', 'Γιώργος', 'דנה', 'Niccolò', 'Mara', 'Ελένη', 'Çağrı', 'Paolo', 'יוסי']
const family = [
  'Sample',
  'Yılmaz',
  'Παπαδόπουλος',
  'לוי',
  'Rossi',
  'Muster',
  'Κώστα',
  'Şahin',
  'Bianchi',
  'כהן',
]
const words = ['bread', 'market', 'hall', 'oven', 'rye', 'mill', 'fair', 'price', 'young', 'press']

/** Contacts as a register holds them, each with a note, a tag, an address and a touchpoint; nothing of it is in the history. */
export function addLargeContacts(db: Db, count: number): void {
  const { sqlite } = db
  const columns = (sqlite.pragma('table_info(contact)') as { name: string; dflt_value: string | null }[]).map(
    ({ name }) => name,
  )
  const blank = Object.fromEntries(columns.map((name) => [name, '']))
  const nothing = [
    'organisationId',
    'goalId',
    'tierId',
    'headcount',
    'worth',
    'basis',
    'type',
    'influence',
    'cadenceDays',
  ]
  for (const name of nothing) blank[name] = null as unknown as string
  const contact = sqlite.prepare(
    `insert into contact (${columns.join()}) values (${columns.map((name) => `@${name}`).join()})`,
  )
  const tag = sqlite.prepare('insert into contactTag values (?, ?, ?)')
  const address = sqlite.prepare("insert into contactAddress values (?, ?, 'email', ?, '')")
  const touchpoint = sqlite.prepare(
    `insert into touchpoint (id, contactId, kind, day, channelId, postId, text, createdAt, mood)
      values (?, ?, 'call', ?, null, null, ?, '2026-01-01T00:00:00.000Z', null)`,
  )
  sqlite.transaction(() => {
    for (let at = 0; at < count; at++) {
      const id = idAt(at)
      const pick = (list: readonly string[], by: number) => list[Math.floor(at / by) % list.length] as string
      contact.run({
        ...blank,
        id,
        kind: at % 7 === 0 ? 'organisation' : 'person',
        name: `${pick(given, 1)} ${pick(family, 10)} ${(at * 7919) % count}`,
        type: pick(contactTypes, 3),
        stage: 'talking',
        place: `Town ${at % 300}`,
        industry: pick(words, 17),
        cadenceDays: at % 3 === 0 ? 30 : null,
        influence: (at % 5) + 1,
        note: `${pick(words, 1)} ${pick(words, 7)} ${pick(words, 31)} k${at % 5000}`,
        createdAt: '2026-01-01T00:00:00.000Z',
      })
      tag.run(idAt(at, 1), id, `tag ${at % 50}`)
      address.run(idAt(at, 2), id, `one${at}@example.com`)
      const day = `2026-0${(at % 8) + 1}-1${at % 9}`
      touchpoint.run(idAt(at, 3), id, day, `${pick(words, 5)} and ${pick(words, 13)} n${at % 20_000}`)
    }
  })()
  rebuildContactLines(db)
  rebuildSearch(db)
}

/** The same id for the same number, in the order of the numbers. */
function idAt(at: number, of = 0): string {
  const number = (at * 4 + of).toString(16).padStart(12, '0')
  const rest = createHash('sha256').update(number).digest('hex').slice(0, 15)
  return `${number.slice(0, 8)}-${number.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(3)}`
}
