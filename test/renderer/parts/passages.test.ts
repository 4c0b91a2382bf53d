import { expect, it } from 'vitest'
import { isRewritten, tellPassages } from '../../../renderer/parts/passages.ts'
import { comparedIn } from '../../../renderer/parts/word-change.tsx'

const words = (from: number, to: number, word = 'word') =>
  Array.from({ length: to - from }, (_, at) => `${word}${from + at}`).join(' ')
const told = (before: string, after: string) => {
  const { parts, isCut } = tellPassages(comparedIn('en', before, after))
  return { text: parts.map(({ value, act }) => (act === 'kept' ? value : `[${value}]`)).join(''), isCut }
}

it('tells the changed passages of a long text with a little of what stands around them', () => {
  const after = `${words(0, 100)} new ${words(100, 200)} last ${words(200, 300)}`
  const { text, isCut } = told(words(0, 300), after)
  expect(isCut).toBe(false)
  expect(text).toMatch(/^…word\d+ .*word99 \[new \]word100 .* … word\d+ .*word199 \[last \]word200 .*…$/)
  expect(text.length).toBeLessThan(350)
})

it('leaves a short text whole', () => {
  expect(told('We bake bread every day', 'We bake bread twice a day')).toEqual({
    text: 'We bake bread [every][twice] [a ]day',
    isCut: false,
  })
})

it('ends where there is no more room, at a word, and says so', () => {
  const { text, isCut } = told(words(0, 40), `${words(0, 40)} ${words(0, 400, 'more')}`)
  expect(isCut).toBe(true)
  expect(text).toMatch(/more\d+…\]$/)
  expect(text.length).toBeLessThan(660)
})

it('knows a text that was written anew, though words of it stayed by chance', () => {
  const [before, after] = [
    'We tell how the bread is made, and who makes it, so that people who pass the shop know what they smell. Once a week one of us shows a step of the work.',
    'Nobody reads long stories on the way to work. Short films, one a week, filmed by the people at the oven; the shop pays for the telephone and nothing else.',
  ]
  expect(isRewritten(comparedIn('en', before, after))).toBe(true)
  expect(isRewritten(comparedIn('en', before, before.replace('Once', 'Twice')))).toBe(false)
  expect(isRewritten(comparedIn('en', before, `${before} ${after} ${after} ${after}`))).toBe(false)
  expect(isRewritten(comparedIn('en', 'Short', 'Other words'))).toBe(false)
})
