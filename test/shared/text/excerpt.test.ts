import { expect, it } from 'vitest'
import { cutToChange } from '../../../shared/text/excerpt.ts'

const start = 'We show people only when they have said yes, and note when and for what. '.repeat(4).trim()

it('shows what was added to a long text, with the words before it', () => {
  const [before, after] = cutToChange(start, `${start} Nobody is filmed asleep.`)
  expect(before).toBe('…yes, and note when and for what.')
  expect(after).toBe('…yes, and note when and for what. Nobody is filmed asleep.')
})

it('shows a long text from its start where that is what changed, and short ones whole', () => {
  const [before, after] = cutToChange(start, `They ${start}`)
  expect([before.slice(0, 8), after.slice(0, 8)]).toEqual(['We show ', 'They We '])
  expect([before.length, after.length]).toEqual([121, 121])
  expect(cutToChange('Be known', 'Be known here')).toEqual(['Be known', 'Be known here'])
  expect(cutToChange('', 'Be known')).toEqual(['', 'Be known'])
})
