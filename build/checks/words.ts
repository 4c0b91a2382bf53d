/** Finds words that a reader of one of the languages would miss: missing, unused, untranslated, or without a plural. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Words = Record<string, string>
export type WordsOfLanguages = Record<string, Words>

const pluralForms: Record<string, readonly string[]> = {
  en: ['one', 'other'],
  tr: ['one', 'other'],
  it: ['one', 'other'],
  el: ['one', 'other'],
  he: ['one', 'two', 'other'],
}
const plural = /_(zero|one|two|few|many|other)$/

/** Names, and signs that are read as they stand; a text made only of these needs no translation. */
const sameEverywhere = `Rapport PDF CSV JSON SMART URL UTC SQLite Electron Chromium Esc Enter Ctrl Alt Shift Cmd AA OK
  Instagram Facebook LinkedIn TikTok YouTube Threads Pinterest Bluesky Mastodon WhatsApp Telegram Reddit Google Business
  Blog Forum Podcast Newsletter Reel`

/** Words that a language shares with English, in spelling and in sense. */
const sameIn: Record<string, string> = {
  tr: 'Plan No Influencer Risk',
  el: 'Blogger Influencer',
  it: 'Post Idea File No Policy Email Marketing Follower Influencer Blogger Partner Prospect Budget Brief Link',
}

type Nested = { [key: string]: string | Nested }

export function flatten(nested: Nested, before = ''): Words {
  const pairs = Object.entries(nested).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[before + key, value] as const]
      : Object.entries(flatten(value, `${before}${key}.`)),
  )
  return Object.fromEntries(pairs)
}

export function readWords(root: string): WordsOfLanguages {
  const folder = join(root, 'shared/i18n')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.map((name) => [
      name.replace('.json', ''),
      flatten(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    ]),
  )
}

/** Every problem as a sentence; an empty list means the words are complete. */
export function findWordProblems(words: WordsOfLanguages, sources: readonly string[]): string[] {
  const english = words.en ?? {}
  const others = Object.keys(pluralForms).filter((language) => language !== 'en')
  return [
    ...pluralProblems('en', english, english),
    ...others.flatMap((language) => compare(language, words[language] ?? {}, english)),
    ...glossaryProblems(words),
    ...missingKeys(english, sources).map((key) => `en: "${key}" is asked for but has no words.`),
    ...unusedKeys(english, sources).map((key) => `en: "${key}" is used nowhere; remove it in all languages.`),
  ]
}

function compare(language: string, own: Words, english: Words): string[] {
  const wanted = new Set(Object.keys(english).map(base))
  const extra = Object.keys(own).filter((key) => !wanted.has(base(key)))
  const plain = Object.keys(english).filter((key) => !plural.test(key))
  return [
    ...extra.map((key) => `${language}: "${key}" is not in English.`),
    ...plain.filter((key) => own[key] === undefined).map((key) => `${language}: "${key}" is missing.`),
    ...pluralProblems(language, own, english),
    ...Object.entries(own).flatMap(([key, text]) => textProblems(language, key, text, english)),
  ]
}

function base(key: string): string {
  return key.replace(plural, '')
}

function pluralProblems(language: string, own: Words, english: Words): string[] {
  const counted = new Set(
    Object.keys(english)
      .filter((key) => plural.test(key))
      .map(base),
  )
  return [...counted].flatMap((key) =>
    (pluralForms[language] ?? [])
      .filter((form) => own[`${key}_${form}`] === undefined)
      .map((form) => `${language}: "${key}_${form}" is missing: a count needs every plural form.`),
  )
}

function textProblems(language: string, key: string, text: string, english: Words): string[] {
  const original = english[key] ?? english[`${base(key)}_other`] ?? ''
  const problems: string[] = []
  if (text.trim() === '') problems.push(`${language}: "${key}" is empty.`)
  // One and two may be said as words; in any other form each hole must be filled in every language.
  const isSpelled = /_(zero|one|two)$/.test(key)
  const lost = holes(original).filter((hole) => !isSpelled && !holes(text).includes(hole))
  const made = holes(text).filter((hole) => !holes(original).includes(hole) && hole !== 'count')
  if (lost.length > 0) problems.push(`${language}: "${key}" leaves out {{${lost.join('}}, {{')}}}.`)
  if (made.length > 0)
    problems.push(`${language}: "${key}" has {{${made.join('}}, {{')}}}, which English does not.`)
  if (text === original && !isShared(language, text))
    problems.push(`${language}: "${key}" is still English: "${text}".`)
  return problems
}

function holes(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].flatMap(([, name]) => name ?? [])
}

function isShared(language: string, text: string): boolean {
  const shared = `${sameEverywhere} ${sameIn[language] ?? ''}`.toLowerCase().split(/\s+/)
  const words = text
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
  return words.filter((word) => /\p{L}{2}/u.test(word)).every((word) => shared.includes(word))
}

/** One word per concept: two terms that share a word in a language would be one thing to its reader. */
function glossaryProblems(words: WordsOfLanguages): string[] {
  return Object.entries(words).flatMap(([language, own]) => {
    const terms = Object.entries(own).filter(([key]) => /^glossary\.\w+$/.test(key) && !plural.test(key))
    const seen = new Map<string, string>()
    return terms.flatMap(([key, text]) => {
      const before = seen.get(text.toLocaleLowerCase(language))
      seen.set(text.toLocaleLowerCase(language), key)
      return before ? [`${language}: "${before}" and "${key}" are both "${text}".`] : []
    })
  })
}

/** `t('...')`, `i18nKey='...'`, and the labels of history, whose keys have a dot. */
const asking = /(?:\bt\(|i18nKey=\{?|\bkey:(?=\s*['"]\w+\.))\s*(['"])([\w.]+)\1/g

function missingKeys(english: Words, sources: readonly string[]): string[] {
  const asked = sources.flatMap((text) => [...text.matchAll(asking)])
  const keys = new Set(asked.flatMap(([, , key]) => key ?? []))
  return [...keys].filter((key) => english[key] === undefined && english[`${key}_other`] === undefined)
}

function unusedKeys(english: Words, sources: readonly string[]): string[] {
  const literals = new Set<string>()
  const patterns: RegExp[] = []
  for (const text of sources) {
    for (const [, , literal] of text.matchAll(/(['"`])([\w]+(?:\.[\w]+)+)\1/g))
      if (literal) literals.add(literal)
    for (const [, template] of text.matchAll(/`([\w]+\.[\w.]*\$\{[^`]*)`/g))
      if (template) patterns.push(asPattern(template))
  }
  const isUsed = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key))
  // The glossary is the dictionary of the app; its terms stand there whether or not a screen shows each of them.
  return Object.keys(english).filter(
    (key) => !key.startsWith('glossary.') && !isUsed(key) && !isUsed(base(key)),
  )
}

function asPattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'))
  return new RegExp(`^${parts.join('[\\w.]+')}$`)
}
