import iconv from 'iconv-lite'
import type { Progress } from '../../db/lend.ts'
import { closeDb, type Db, type Joining, joinDb } from '../../db/open.ts'
import {
  type PlannedContact,
  type PlannedContacts,
  planContacts,
} from '../../db/relationships/import-contacts.ts'
import { takingNow, writePlannedContacts } from '../../db/relationships/write-imported.ts'
import {
  type ContactColumnNames,
  contactColumnNames,
  findTableKind,
  guessContactColumns,
} from '../../shared/imports/contact-columns.ts'
import {
  type ContactFileKind,
  type ContactImportAnswers,
  type ContactImportPreview,
  type ContactImportSummary,
  mostContacts,
} from '../../shared/imports/contact-preview.ts'
import { readContactRows } from '../../shared/imports/contact-table.ts'
import { findDayOrder } from '../../shared/imports/day-cell.ts'
import { foldHeader } from '../../shared/imports/header.ts'
import { type NamedTable, readNamedTable, sampleOf, signatureOf } from '../../shared/imports/named-table.ts'
import {
  type Mended,
  nothingMended,
  type ReadContact,
  type ReadContacts,
} from '../../shared/imports/read-contact.ts'
import { isCards } from '../../shared/imports/vcard.ts'
import { readVcards } from '../../shared/imports/vcard-contact.ts'
import { type Note, quote, type Why } from '../../shared/imports/why.ts'
import { fold } from '../../shared/text/fold.ts'
import type { ContactImportWords } from '../contact-words.ts'
import { decode } from './decode.ts'
import type { ChosenFile } from './import-work.ts'
import { holdingFor, type KeptPlan, packContacts, photosOf } from './kept-plan.ts'
import { madeAhead } from './made-ahead.ts'

/** Before a person gave any answers they are left to the file. */
type Asked = {
  file: ChosenFile
  words: ContactImportWords
  id: string
  answers: ContactImportAnswers | undefined
}

/** Where contacts most likely come from, until a person says otherwise; else the file itself is named. */
const programs: Partial<Record<ContactFileKind, string>> = {
  linkedin: 'LinkedIn',
  google: 'Google Contacts',
  googleLegacy: 'Google Contacts',
  outlook: 'Outlook',
}

const shown = { first: 8, changed: 30, parts: 12 }

/** What an import of contacts would do, and the plan for it. What is wrong with the file is an answer. */
export function previewContactImport(
  joining: Joining,
  { file, words, id, answers }: Asked,
): { preview: ContactImportPreview; kept?: KeptPlan } {
  const { fileName } = file
  const opened = open(file, words)
  if (!opened.ok) return { preview: { ok: false, fileName, why: opened.why } }
  const { kind, table, guessed } = opened
  const mapping = answers?.mapping ?? guessed
  const { order, isOpen } = orderOf(opened, mapping)
  const given = {
    ...{ id, mapping, order: answers?.order ?? order },
    ...{ source: answers?.source ?? (programs[kind] || fileName), basis: answers?.basis ?? null },
  }
  const read = readContacts(opened, given, words)
  if ('why' in read) return { preview: { ok: false, fileName, why: read.why } }
  const db = joinDb({ ...joining, isReadOnly: true })
  try {
    const plan = planContacts(db, read.contacts, given)
    const added = plan.contacts.filter(({ isNew }) => isNew)
    const told = added.filter(({ isImplied }) => !isImplied)
    const changed = [...plan.contacts.filter(({ isNew }) => !isNew), ...plan.kept]
    const preview: ContactImportPreview = {
      ...{ ok: true, ...given, fileName, kind, signs: opened.signs, isOrderOpen: isOpen },
      signature: table ? signatureOf(table.header) : kind,
      columns: (table?.header ?? []).map((name, at) => ({
        name: name.trim(),
        sample: table ? sampleOf(table, at) : '',
      })),
      hasNames: !table || hasNames(mapping),
      ...countsOf(plan, read),
      first: told.slice(0, shown.first).map(({ line, kind: its, name, patch, addresses, handles }) => ({
        ...{ line, kind: its, name, jobTitle: patch.jobTitle ?? '' },
        organisation: nameOf(db, added, patch.organisationId ?? null),
        reach: addresses[0]?.value ?? handles[0]?.handle ?? '',
      })),
      changed: changed.slice(0, shown.changed).map((planned) => ({
        ...{ line: planned.line, id: planned.id, name: planned.name },
        gets: getsOf(db, added, planned).slice(0, shown.parts),
        keeps: planned.keeps.slice(0, shown.parts).map(({ field, ours, theirs }) => ({
          ...{ field, ours: quote(ours), theirs: quote(theirs) },
        })),
      })),
      rejected: read.rejected,
      notes: [...opened.notes, ...askForName(opened, mapping), ...gainsOf(plan), ...notesOf(read.mended)],
      unknown: plan.unknown,
    }
    return { preview, kept: keep(plan, read, holdingFor(db, given)) }
  } finally {
    closeDb(db)
  }
}

function keep(plan: PlannedContacts, read: ReadContacts, holdsFor: string): KeptPlan {
  const { contacts } = plan
  const firstId = contacts.find(({ isNew, isImplied }) => isNew && !isImplied)?.id ?? null
  const summary = { ...countsOf(plan, read), rejected: read.rejected, firstId }
  return { holdsFor, contacts: packContacts(contacts), photos: photosOf(contacts), summary }
}

type Chosen = Pick<Asked, 'file' | 'words'> & {
  answers: ContactImportAnswers
  kept: KeptPlan | undefined
  /** By the row that had them, drawn anew. */
  photos: ReadonlyMap<number, string>
}

/** Writes the contacts of the chosen file as one step, after the plan of its preview where that still holds. */
export function importContacts(
  db: Db,
  { kept, photos, ...chosen }: Chosen,
  note?: (progress: Progress) => void,
): ContactImportSummary {
  const holdsFor = holdingFor(db, chosen.answers)
  const { contacts, summary } = kept?.holdsFor === holdsFor ? kept : plan(db, chosen, holdsFor)
  const ready = madeAhead('readyContacts', contacts.packs, { ...takingNow(db), photos })
  writePlannedContacts(db, { ready, total: contacts.total, fileName: chosen.file.fileName, photos }, note)
  return summary
}

/** All that was read to make the plan is let go before anything is written. */
function plan(db: Db, { file, words, answers }: Omit<Chosen, 'kept' | 'photos'>, holdsFor: string): KeptPlan {
  const opened = open(file, words)
  const read = opened.ok ? readContacts(opened, answers, words) : opened
  if ('why' in read) throw new Error(`A file that was read cannot be read again: ${read.why.code}`)
  return keep(planContacts(db, read.contacts, answers), read, holdsFor)
}

type Opened = {
  ok: true
  kind: ContactFileKind
  signs: string[]
  notes: Note[]
  text: string
  /** None for a file of cards. */
  table: NamedTable | undefined
  guessed: ContactImportAnswers['mapping']
}

function open({ content }: ChosenFile, words: ContactImportWords): Opened | { ok: false; why: Why } {
  const decoded = decode(content, content.length)
  if (!decoded.ok) return decoded
  const { text, notes } = decoded
  if (isCards(text)) {
    const version = /^VERSION\s*:\s*([\d.]+)/im.exec(text.slice(0, 10_000))?.[1]
    return {
      ok: true,
      kind: 'vcard',
      signs: version ? [version] : [],
      notes,
      text,
      table: undefined,
      guessed: [],
    }
  }
  const names = contactColumnNames(words.columns)
  const countKnown = (cells: readonly string[]) => guessContactColumns(cells, names).filter(Boolean).length
  const read = readNamedTable(text, { most: mostContacts, countKnown })
  if (!read.ok) return read
  const { table } = read
  const kind = findTableKind(table.header, ownNames(words, names))
  return { ok: true, ...kind, notes, text, table, guessed: guessContactColumns(table.header, names) }
}

function ownNames({ columns }: ContactImportWords, names: ContactColumnNames): Set<string> {
  return new Set(columns.map(([name]) => foldHeader(name)).filter((name) => names.has(name)))
}

/** LinkedIn has always written the month first where it wrote numbers. */
function orderOf({ kind, table }: Opened, mapping: ContactImportAnswers['mapping']) {
  const at = mapping.indexOf('day')
  if (!table || at < 0) return { order: 'dayFirst' as const, isOpen: false }
  const found = findDayOrder(table.records, at)
  return found.isOpen && kind === 'linkedin' ? { order: 'monthFirst' as const, isOpen: false } : found
}

function hasNames(mapping: ContactImportAnswers['mapping']): boolean {
  return (['name', 'givenName', 'familyName', 'organisation', 'email'] as const).some((column) =>
    mapping.includes(column),
  )
}

/** Without the name of a person a row tells of where they work, or of a mail. */
function askForName({ table }: Opened, mapping: ContactImportAnswers['mapping']): Note[] {
  const isNamed = (['name', 'givenName', 'familyName', 'kind'] as const).some((one) => mapping.includes(one))
  return !table || isNamed || !hasNames(mapping) ? [] : [{ code: 'noNameColumn' }]
}

type Answers = Pick<ContactImportAnswers, 'mapping' | 'order'>

/** A table in which nobody has said who the rows are about holds no contacts yet. */
function readContacts(
  { kind, table, text }: Opened,
  { mapping, order }: Answers,
  words: ContactImportWords,
): ReadContacts | { why: Why } {
  if (!table) return readVcards(text, decodeBytes, { most: mostContacts })
  if (!hasNames(mapping))
    return {
      contacts: [],
      rejected: table.rejected,
      mended: { ...nothingMended },
    }
  const folded = <Value>(pairs: readonly (readonly [string, Value])[]) =>
    new Map(pairs.map(([name, value]) => [fold(name), value]))
  const known = {
    kinds: folded(words.kinds),
    types: folded(words.types),
    stages: folded(words.stages),
    bases: folded(words.bases),
  }
  const read = readContactRows(table, { mapping, order, words: known, isOwn: kind === 'rapport' })
  if (kind !== 'linkedin') return read
  return { ...read, contacts: asFollowed(read.contacts) }
}

/** Whom one is connected with on LinkedIn one follows, from that day on. */
function* asFollowed(contacts: Iterable<ReadContact>): Generator<ReadContact> {
  for (const one of contacts) yield { ...one, fields: { stage: 'following', ...one.fields } }
}

/** Phones of the years of version 2.1 wrote in the encoding of their country. */
function decodeBytes(bytes: Uint8Array, charset: string): string {
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(charset) ? charset : 'utf-8')
}

function countsOf(plan: PlannedContacts, { rejected }: ReadContacts) {
  const fresh = plan.contacts.filter(({ isNew }) => isNew).length
  return {
    read: plan.rows + rejected.length,
    added: fresh - plan.organisations,
    updated: plan.contacts.length - fresh,
    unchanged: plan.unchanged,
    repeated: plan.repeated,
    organisations: plan.organisations,
  }
}

/** What comes along that no count of contacts tells. */
function gainsOf({ contacts }: PlannedContacts): Note[] {
  return notesOfCounts([
    ['photosTaken', contacts.filter(({ photo }) => photo).length],
    ['jobsTaken', contacts.reduce((sum, { jobs }) => sum + jobs.length, 0)],
  ])
}

function notesOf({ photosLeft, photosElsewhere, brokenLetters, unseen, tooLong }: Mended): Note[] {
  return notesOfCounts([
    ['photosLeft', photosLeft],
    ['photosElsewhere', photosElsewhere],
    ['brokenLetters', brokenLetters],
    ['unseenSigns', unseen],
    ['cutLines', tooLong],
  ])
}

function notesOfCounts(counted: [Note['code'], number][]): Note[] {
  return counted.flatMap(([code, count]) => (count > 0 ? [{ code, params: { count } }] : []))
}

function nameOf(db: Db, added: readonly PlannedContact[], id: string | null): string {
  if (id === null) return ''
  const planned = added.find((one) => one.id === id)
  if (planned) return planned.name
  return (
    (db.sqlite.prepare('select name from contact where id = ?').pluck().get(id) as string | undefined) ?? ''
  )
}

/** What one that is there gets, as a person would say it. */
function getsOf(db: Db, added: readonly PlannedContact[], planned: PlannedContact) {
  const { patch, handles, addresses, tags, jobs, photo } = planned
  return [
    ...Object.entries(patch).map(([field, value]) => ({
      field,
      value: field === 'organisationId' ? nameOf(db, added, String(value)) : quote(String(value)),
    })),
    ...addresses.map(({ kind, value }) => ({ field: kind, value })),
    ...handles.map(({ network, handle, url }) => ({ field: network, value: handle || url })),
    ...tags.map((tag) => ({ field: 'tags', value: tag })),
    ...(photo ? [{ field: 'photo', value: '' }] : []),
    ...jobs.map(({ organisationId }) => ({ field: 'jobs', value: nameOf(db, added, organisationId) })),
  ]
}
