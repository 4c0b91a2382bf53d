import { expect, it } from 'vitest'
import { mostSteps, stepsIn } from '../../../shared/posts/task.ts'

it('reads one step a line, without the marks of the list it was copied from', () => {
  const text =
    '- [ ] Ask Tom\r\n* [x] Try the link\n\n3. Read it aloud\n• תמונה\n 12) Last \n2 loaves for the picture'
  expect(stepsIn(text)).toEqual([
    'Ask Tom',
    'Try the link',
    'Read it aloud',
    'תמונה',
    'Last',
    '2 loaves for the picture',
  ])
})

it('takes a pasted book for a mistake, and no line longer than a title', () => {
  expect(stepsIn('a\n'.repeat(5_000))).toHaveLength(mostSteps)
  expect(stepsIn('x'.repeat(2_000))[0]).toHaveLength(500)
})
