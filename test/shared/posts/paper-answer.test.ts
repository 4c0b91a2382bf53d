import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/i18n/languages.ts'
import { rangesOf, readPaper } from '../../../shared/posts/paper-answer.ts'
import { type Decision, decisions } from '../../../shared/posts/workflow.ts'

/** Short for what was read: "1 approved | 2 change: price". */
function read(typed: string, count = 12): string {
  const { posts } = readPaper(typed, count)
  return posts
    .map(({ number, decision, comment }) => `${number} ${decision ?? '-'}${comment ? `: ${comment}` : ''}`)
    .join(' | ')
}

const problems = (typed: string, count = 12) =>
  readPaper(typed, count).problems.map(({ kind, text }) => `${kind} ${text}`)

const all = (from: number, to: number, decision: Decision) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at} ${decision}`).join(' | ')

describe('an answer by numbers', () => {
  it.each([
    ['1-3 ok, 10 change: price', '1 approved | 2 approved | 3 approved | 10 change: price'],
    ['1–3 tamam, 10 değişiklik: fiyat', '1 approved | 2 approved | 3 approved | 10 change: fiyat'],
    ['1-3 va bene, 10 cambiare: prezzo', '1 approved | 2 approved | 3 approved | 10 change: prezzo'],
    ['1 έως 3 εντάξει, 10 αλλαγή: τιμή', '1 approved | 2 approved | 3 approved | 10 change: τιμή'],
    ['1-3 בסדר, 10 שינוי: מחיר', '1 approved | 2 approved | 3 approved | 10 change: מחיר'],
    ['1 עד 3 מאושר\n10 לא', '1 approved | 2 approved | 3 approved | 10 no'],
    ['1, 2 and 4 yes; 3 no', '1 approved | 2 approved | 3 no | 4 approved'],
    ['1 2 4 OK 3 NO', '1 approved | 2 approved | 3 no | 4 approved'],
    ['1 e 2 sì, 3 no', '1 approved | 2 approved | 3 no'],
    ['1 ve 2 EVET, 3 HAYIR', '1 approved | 2 approved | 3 no'],
    ['1 και 2 ΝΑΙ, 3 ΟΧΙ', '1 approved | 2 approved | 3 no'],
    ['ok: 1-3, change 10: price', '1 approved | 2 approved | 3 approved | 10 change: price'],
    ['ok 1, 2 no', '1 approved | 2 no'],
    ['yes 1, 3', '1 approved | 3 approved'],
    ['3-1 ok', '1 approved | 2 approved | 3 approved'],
    ['#1: ok. #2) no', '1 approved | 2 no'],
    ['1 ✓ 2 ✗ 3 👍', '1 approved | 2 no | 3 approved'],
    ['1 not ok, 2 ok', '1 no | 2 approved'],
    ['1 uygun değil, 2 uygun', '1 no | 2 approved'],
    ['1 non va bene: troppo lungo', '1 no: troppo lungo'],
    ['1 לא מאושר, 2 מאושר', '1 no | 2 approved'],
    ['10 change: price, and the colour too', '10 change: price, and the colour too'],
    ['10 change: price, 11 ok', '10 change: price | 11 approved'],
    ['10 change: 20, 30 or 40 euros', '10 change: 20, 30 or 40 euros'],
    ['10 change the price', '10 change: the price'],
    ['10 ok but shorter, 11 no', '10 approved: but shorter | 11 no'],
    ['10: is this the new oven?', '10 -: is this the new oven?'],
    ['all ok', all(1, 12, 'approved')],
    ['הכל בסדר', all(1, 12, 'approved')],
    ['ok all', all(1, 12, 'approved')],
    ['2 no, rest ok', `1 approved | 2 no | ${all(3, 12, 'approved')}`],
    ['gli altri va bene, 2 no', `1 approved | 2 no | ${all(3, 12, 'approved')}`],
    ['1 ok, 1 ok', '1 approved'],
    ['all ok except 3 and 4', `1 approved | 2 approved | ${all(5, 12, 'approved')}`],
    ['all but 2 ok', `1 approved | ${all(3, 12, 'approved')}`],
    ['1-3 ok, except 2', '1 approved | 3 approved'],
    ['1-3 ok but not 2, 4 change: price', '1 approved | 3 approved | 4 change: price'],
    ['2 hariç hepsi tamam', `1 approved | ${all(3, 12, 'approved')}`],
    ['hepsi tamam, 2 hariç', `1 approved | ${all(3, 12, 'approved')}`],
    ['tutto ok tranne 2', `1 approved | ${all(3, 12, 'approved')}`],
    ['όλα ναι εκτός από 2', `1 approved | ${all(3, 12, 'approved')}`],
    ['הכול בסדר חוץ מ־2 ו־3', `1 approved | ${all(4, 12, 'approved')}`],
    ['3 no, rest ok except 2', `1 approved | 3 no | ${all(4, 12, 'approved')}`],
    ['1 tamam değil, 2 okey', '1 no | 2 approved'],
    ['1-3 ναι· 4 όχι', '1 approved | 2 approved | 3 approved | 4 no'],
    ['\u200f١\u200f –\u00a0٣ ok،４：ok', `${all(1, 4, 'approved')}`],
    ['1✅ 2❌ 3 👍🏽', '1 approved | 2 no | 3 approved'],
    ['', ''],
    [' , ; \n', ''],
  ])('reads %j', (typed, said) => {
    expect(read(typed)).toBe(said)
    expect(problems(typed)).toEqual([])
  })

  it.each([
    ['1 ok, 2 perhaps', '1 approved', ['words 2 perhaps']],
    ['1 ok, 2', '1 approved', ['noDecision 2']],
    ['ok', '', ['noNumber ok']],
    ['thank you, 1 ok', '1 approved', ['words thank you']],
    ['1-20 ok', all(1, 12, 'approved'), ['outside 1-20']],
    ['0 ok, 13 no', '', ['outside 0', 'outside 13']],
    ['1-999999999 ok', all(1, 12, 'approved'), ['outside 1-999999999']],
    ['1 ok, 1 no', '1 no', ['twice 1']],
    // A yes with a doubt behind it is none, also for the rest.
    ['1 ok but change the price', '', ['unsure 1 ok but change the price']],
    ['1-3 ok not 2, 4 ok\nrest no', all(5, 12, 'no'), ['unsure 1-3 ok not 2, 4 ok']],
    ['1 ok? not sure, rest no', all(2, 12, 'no'), ['unsure 1 ok? not sure']],
    ['1 tamam ama fiyat değişsin', '', ['unsure 1 tamam ama fiyat değişsin']],
    ['1 va bene ma non 2', '1 approved: ma non 2', []],
  ])('reads %j and says what it could not', (typed, said, wrong) => {
    expect(read(typed)).toBe(said)
    expect(problems(typed)).toEqual(wrong)
  })

  it('is read as it was ticked, in the words of every language', () => {
    const boxes = languages.map(({ code }) => boxesOf(code))
    const tick = fc.record({
      decision: fc.constantFrom(...decisions),
      comment: fc.constantFrom('', 'price', 'מחיר', 'τιμή, χρώμα', 'fiyat çok'),
      words: fc.constantFrom(...boxes),
    })
    fc.assert(
      fc.property(fc.array(tick, { maxLength: 20 }), fc.constantFrom(', ', '\n', '; '), (ticks, between) => {
        const typed = ticks.map(({ decision, comment, words }, at) => {
          return `${at + 1} ${words[decision]}${comment && `: ${comment}`}`
        })
        const { posts, problems } = readPaper(typed.join(between), 20)
        expect(problems).toEqual([])
        expect(posts).toEqual(
          ticks.map(({ decision, comment }, at) => ({ number: at + 1, decision, comment })),
        )
      }),
    )
  })

  it('comes to an end whatever is typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('1', '2-9', 'ok', 'no', ':', ',', ' ', '\n', 'rest', 'all', 'ו', '-', '#'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { posts } = readPaper(pieces.join(''), 12)
        expect(posts.every(({ number }) => number >= 1 && number <= 12)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

/** What stands beside the boxes of the printed pack. */
function boxesOf(language: string): Record<Decision, string> {
  const file = new URL(`../../../shared/i18n/${language}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).reviewPack.decision
}

it('writes numbers as one would', () => {
  expect(rangesOf([3, 1, 2, 7, 9, 10])).toEqual([
    { from: 1, to: 3 },
    { from: 7, to: 7 },
    { from: 9, to: 10 },
  ])
})
