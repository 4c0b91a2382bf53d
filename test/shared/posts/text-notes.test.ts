import { describe, expect, it } from 'vitest'
import { textNotes, withoutTurns } from '../../../shared/posts/text-notes.ts'

const codes = (text: string, visible: number | null = null) =>
  textNotes(text, visible).map(({ code }) => code)

describe('where "more" cuts', () => {
  it.each([
    [
      'en',
      'We have been baking since four in the morning and would like to tell you about all of it at length',
    ],
    [
      'tr',
      'Sabahın dördünden beri pişiriyoruz ve size bunun hepsini uzun uzun anlatmak istiyoruz bugün burada',
    ],
    [
      'it',
      'Stiamo sfornando dalle quattro del mattino e vorremmo raccontarvi tutto quanto con molta calma oggi',
    ],
    [
      'el',
      'Ψήνουμε από τις τέσσερις το πρωί και θα θέλαμε να σας τα πούμε όλα με την ησυχία μας εδώ σήμερα όλα',
    ],
    [
      'he',
      'אנחנו אופים מארבע בבוקר ורוצים לספר לכם על הכול באריכות רבה מאוד כאן היום כי יש הרבה מה לספר לכם עכשיו',
    ],
  ])('speaks where the first sentence has not ended (%s)', (_, text) => {
    expect(textNotes(text, 60)).toEqual([{ code: 'longStart', count: 60 }])
    expect(codes(text, null)).toEqual([])
    expect(codes(text, 500)).toEqual([])
  })

  it.each([
    'New bread! We have been baking since four in the morning and tell you all of it',
    'New bread\nWe have been baking since four in the morning and tell you all of it',
    'Θέλετε ψωμί; Ψήνουμε από τις τέσσερις το πρωί και θα σας τα πούμε όλα εδώ σήμερα',
    'רוצים לחם? אנחנו אופים מארבע בבוקר ורוצים לספר לכם על הכול באריכות רבה מאוד כאן',
    'She said “yes.” We have been baking since four in the morning and tell you all of it',
  ])('is silent where something whole stands before it: %s', (text) => expect(codes(text, 40)).toEqual([]))

  it('takes no number and no Latin semicolon for the end of a sentence', () => {
    expect(codes(`Only 3.50 today; ${'word '.repeat(20)}`, 40)).toEqual(['longStart'])
  })
})

describe('a wall of words', () => {
  it.each([['bread '], ['ekmek '], ['pane '], ['ψωμί '], ['לחם ']])('is one without a break: %s', (word) => {
    const text = word.repeat(150).trim()
    expect(textNotes(text, null)).toEqual([{ code: 'wall', count: [...text].length }])
    expect(codes(Array.from({ length: 10 }, () => word.repeat(15)).join('\n'))).toEqual([])
  })
})

describe('capitals', () => {
  it.each([
    ['COME AND SEE our bread', 'COME AND SEE'],
    ['Bugün: EKMEĞİ SICAK ALIN hemen', 'EKMEĞİ SICAK ALIN'],
    ['Oggi TUTTO IL PANE è caldo', 'TUTTO IL PANE'],
    ['ΕΛΑΤΕ ΝΑ ΔΕΙΤΕ το ψωμί', 'ΕΛΑΤΕ ΝΑ ΔΕΙΤΕ'],
  ])('shout: %s', (text, words) => expect(textNotes(text, null)).toEqual([{ code: 'shouting', words }]))

  it.each([
    'בואו לראות את הלחם',
    'NATO and UNESCO met',
    'IT IS. OK. Fine',
    '#COME #AND #SEE',
    'https://example.com/COME-AND-SEE',
    'Plan A B C',
  ])('do not: %s', (text) => expect(codes(text)).toEqual([]))
})

describe('hashtags', () => {
  it.each([
    'We bake #bread and #rolls all day',
    'Bugün #ekmek ve #simit var',
    'Oggi #pane e #focaccia per tutti',
    'Σήμερα #ψωμί και #κουλούρι για όλους',
    'היום #לחם וגם #חלה לכולם',
  ])('disturb inside a text: %s', (text) =>
    expect(textNotes(text, null)).toEqual([{ code: 'tagsInside', count: 2 }]),
  )

  it.each([
    'We bake #bread all day',
    'We bake all day\n\n#bread #rolls',
    'Bread #bread #rolls @sample 🍞',
    '#a1 #b2',
  ])('do not: %s', (text) => expect(codes(text)).toEqual([]))
})

describe('emoji', () => {
  it('are counted where many stand together', () => {
    expect(textNotes('Bread 🍞🍞 👨‍👩‍👧 🇮🇱 now', null)).toEqual([{ code: 'emojiRun', count: 4 }])
    expect(codes('Bread 🍞 and 🥐 and 🥖 and 🥨')).toEqual([])
    expect(codes('1234 5678')).toEqual([])
  })
})

it.each([
  ['of everything', '🍞 WORD a #b '.repeat(15_000)],
  ['of line breaks', '\n'.repeat(200_000)],
  ['of emoji', '🍞'.repeat(50_000)],
  ['of signs', '."#@'.repeat(50_000)],
  ['of unseen signs', '\u202e'.repeat(200_000)],
])('reads the longest text there can be, %s', (_, text) => {
  const start = performance.now()
  textNotes(text, 125)
  expect(performance.now() - start).toBeLessThan(1_500)
})

describe('a hostile text', () => {
  it('of fifty thousand emoji is read in the time between two keys, nearly, and counted whole', () => {
    const start = performance.now()
    expect(textNotes('😀'.repeat(50_000), 125)).toContainEqual({ code: 'emojiRun', count: 50_000 })
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('that turns the direction of reading says so, and can be had as it looks', () => {
    const text = 'Bread \u202efor two\u202c \u2066now\u2069'
    expect(textNotes(text, null)).toEqual([{ code: 'turned', count: 4 }])
    expect(withoutTurns(text)).toBe('Bread for two now')
  })

  it('is none for the plain marks that Hebrew needs, and for what joins an emoji', () =>
    expect(textNotes('לחם\u200f! 👩‍🍳', null)).toEqual([]))
})
