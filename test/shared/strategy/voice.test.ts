import { describe, expect, it } from 'vitest'
import { blankSheets } from '../../../shared/print/sheets.ts'
import { findAvoided, stanceOf, type Term, warningsOf } from '../../../shared/strategy/voice.ts'
import { aTerm } from '../checkup/plan.ts'

const terms = (...titles: string[]): Term[] => titles.map((title, at) => aTerm({ id: `w${at}`, title }))
const found = (text: string, title: string, language = 'en') =>
  findAvoided(text, terms(...title.split('|')), language).map((one) => one.found)

describe('avoided words', () => {
  it.each([
    ['whole words only', 'The bank is cheap, not cheapish.', 'cheap', ['cheap']],
    ['whatever the capitals', 'CHEAP and Cheap', 'cheap', ['CHEAP', 'Cheap']],
    ['whatever the accents', 'Φθηνό ψωμί', 'φθηνο', ['Φθηνό']],
    [
      'a phrase over spaces and hyphens',
      'A game-changing, game  changing loaf',
      'game changing',
      ['game-changing', 'game  changing'],
    ],
    ['no phrase over the end of a sentence', 'It is cheap. Bread is not.', 'cheap bread', []],
    [
      'several forms of one term',
      'Il migliore e la migliore',
      'migliore, il migliore',
      ['Il migliore', 'migliore'],
    ],
    [
      'a star stands for any ending',
      'economico, economiche, economia',
      'economic*',
      ['economico', 'economiche'],
    ],
    ['after an apostrophe', 'l’offerta di oggi', 'offerta', ['offerta']],
    ['signs that are no words', 'Now!!! Really!!!', '!!!', ['!!!', '!!!']],
    ['the longer of two', 'dirt cheap', 'cheap|dirt cheap', ['dirt cheap']],
    ['not in addresses and names', 'https://cheap.example/cheap @cheap shop.example/cheap', 'cheap', []],
    ['but in a hashtag', '#cheap', 'cheap', ['cheap']],
    ['nothing in nothing', '', 'cheap', []],
    ['nothing for a term without words', 'cheap', ' , ', []],
  ])('%s', (_name, text, title, expected) => {
    expect(found(text, title)).toEqual(expected)
  })

  it.each([
    ['ucuza', 'ucuz'],
    ['UCUZDUR', 'ucuz'],
    ['çözümlerimizden', 'çözüm'],
    ['kitabı', 'kitap'],
    ['çocuğunuz', 'çocuk'],
    ['Fırsatlarınızı', 'fırsat'],
    ['İndirimde', 'indirim'],
    ['müşterilerimizinki', 'müşteri'],
  ])('a Turkish word wears its endings: %s', (word, title) => {
    expect(found(`Bugün ${word}!`, title, 'tr')).toEqual([word])
    expect(found(`Bugün ${word}!`, title, 'en')).toEqual([])
  })

  it.each([
    ['kapı', 'kap'],
    ['kitapçık', 'kitap'],
    ['ucuzluk', 'ucuz'],
  ])('and a longer word of its own is another word: %s is not always %s', (word, title) => {
    // "kapı" could be a form of "kap": reading alone cannot tell. The others are words of their own.
    expect(found(word, title, 'tr')).toEqual(word === 'kapı' ? ['kapı'] : [])
  })

  it.each(['זול', 'בזול', 'הזול', 'והזול', 'שבזול', 'כשזול', 'לזול', 'ומהזול'])(
    'a Hebrew word may wear what is written onto it: %s',
    (word) => {
      expect(found(`לחם ${word} מאוד`, 'זול')).toEqual([word])
    },
  )

  it('but is not found inside another Hebrew word, and final letters make no difference', () => {
    expect(found('נזול מזולל', 'זול')).toEqual([])
    expect(found('במבצעים', 'מבצע*')).toEqual(['במבצעים'])
    expect(found('חינם', 'חינמ')).toEqual(['חינם'])
  })

  it('leaves approved words alone, and names each avoided one once', () => {
    expect(findAvoided('cheap', [aTerm({ kind: 'approved' })], 'en')).toEqual([])
    const warnings = warningsOf(findAvoided('Cheap, cheap and CHEAPEST', terms('cheap, cheapest'), 'en'))
    expect(warnings.map(({ written }) => written)).toEqual([['cheap', 'CHEAPEST']])
  })

  it('reads a very long text in a blink', () => {
    const text = 'Bread is neither cheap nor dear. '.repeat(6_000)
    const many = terms(...Array.from({ length: 200 }, (_, at) => `word${at}*`), 'cheap')
    const begun = performance.now()
    expect(findAvoided(text, many, 'tr')).toHaveLength(6_000)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

it('takes the two risky types with caution until somebody decides', () => {
  const stances = blankSheets.contentType.map((sheet) => [sheet.type, stanceOf(sheet)])
  expect(stances.filter(([, stance]) => stance !== null)).toEqual([
    ['meme', 'caution'],
    ['gated', 'caution'],
  ])
  expect(stanceOf({ type: 'meme', stance: 'use' })).toBe('use')
})
