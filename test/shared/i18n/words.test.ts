import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOf, languages } from '../../../shared/i18n/languages.ts'

type Words = { [key: string]: string | Words }
const plural = /_(zero|one|two|few|many|other)$/

function flatten(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  )
}

function read(language: string): Map<string, string> {
  const url = new URL(`../../../shared/i18n/${language}.json`, import.meta.url)
  return new Map(flatten(JSON.parse(readFileSync(url, 'utf8'))))
}

const english = read('en')
const stems = (words: Map<string, string>) =>
  [...new Set([...words.keys()].map((key) => key.replace(plural, '')))].sort()
const blanks = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort()

describe.each(languages.map((facts) => facts.code))('words in %s', (language) => {
  const words = read(language)

  it('has every sentence English has, and no other', () => {
    expect(stems(words)).toEqual(stems(english))
  })

  it('leaves no sentence empty', () => {
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('has every plural form its counting needs', () => {
    const needed = language === 'he' ? ['one', 'two', 'other'] : ['one', 'other']
    const counted = [...words.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, ''))
    const lacking = counted
      .flatMap((stem) => needed.map((form) => `${stem}_${form}`))
      .filter((key) => !words.has(key))
    expect(lacking).toEqual([])
  })

  // A singular may say its number as a word.
  it('fills the same blanks as English', () => {
    const wrong = [...words].filter(([key, text]) => {
      if (/_(one|two)$/.test(key)) return false
      const same = english.get(key) ?? english.get(key.replace(plural, '_other'))
      const own = blanks(text).filter((blank) => blank !== 'count')
      return (
        same !== undefined &&
        own.join() !==
          blanks(same)
            .filter((blank) => blank !== 'count')
            .join()
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('the language of a system locale', () => {
  it.each([
    ['tr-TR', 'tr'],
    ['el_GR.UTF-8', 'el'],
    ['iw-IL', 'he'],
    ['fr-FR', 'en'],
    ['', 'en'],
  ])('reads %j as %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })
})
