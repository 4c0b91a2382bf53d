import { factsOf, languages } from '../shared/i18n/languages.ts'
import { type ContactColumn, contactColumns } from '../shared/imports/contact-preview.ts'
import { type ContactFileWords, columnKey } from '../shared/relationships/contact-files.ts'
import { contactStages } from '../shared/relationships/contact-parts.ts'
import { contactKinds, contactTypes, legalBases } from '../shared/relationships/relationships.ts'
import { networks } from '../shared/strategy/strategy.ts'
import type { Language } from '../shared/team.ts'
import { wordsOf } from './words.ts'

/** The words that files of contacts are written with. */
export async function wordsForContacts(language: Language): Promise<ContactFileWords> {
  const t = await wordsOf(language)
  return {
    columns: each([...contactColumns, ...networks], (column) => t(columnKey(column))),
    kinds: each(contactKinds, (kind) => t(`relationships.kind.${kind}`)),
    types: each(contactTypes, (type) => t(`relationships.type.${type}`)),
    stages: each(contactStages, (stage) => t(`relationships.stage.${stage}`)),
    bases: each(legalBases, (basis) => t(`relationships.basis.${basis}`)),
    title: t('relationships.title'),
    noName: t('relationships.noName'),
    locale: factsOf(language).locale,
  }
}

/** How files name what they hold, in our five languages; as pairs, which every thread can be given. */
export type ContactImportWords = {
  columns: [string, ContactColumn][]
  kinds: [string, (typeof contactKinds)[number]][]
  types: [string, (typeof contactTypes)[number]][]
  stages: [string, (typeof contactStages)[number]][]
  bases: [string, (typeof legalBases)[number]][]
}

export async function wordsForContactImport(): Promise<ContactImportWords> {
  const all = await Promise.all(languages.map(({ code }) => wordsForContacts(code)))
  const named = <Key extends string>(of: (words: ContactFileWords) => Record<Key, string>) =>
    all.flatMap((words) => (Object.entries(of(words)) as [Key, string][]).map(flip))
  return {
    columns: named(({ columns }) => columns),
    kinds: named(({ kinds }) => kinds),
    types: named(({ types }) => types),
    stages: named(({ stages }) => stages),
    bases: named(({ bases }) => bases),
  }
}

function flip<Key extends string>([key, word]: [Key, string]): [string, Key] {
  return [word, key]
}

function each<Key extends string>(keys: readonly Key[], say: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>
}
