import { describe, expect, it } from 'vitest'
import { findMentions, typedMention } from '../../../shared/posts/comment.ts'

const people = [
  { id: 'tom', names: ['Tom'] },
  { id: 'tomas', names: ['Tom Example', 'Thomas'] },
  { id: 'nurit', names: ['נורית דוגמה'] },
]
const found = (text: string) =>
  findMentions(text, people).map(({ id, start, end }) => [id, text.slice(start, end)])

describe('mentions', () => {
  it('are the longest name after the sign, and no part of a longer word', () => {
    expect(found('@Tom Example, and @Tom.')).toEqual([
      ['tomas', '@Tom Example'],
      ['tom', '@Tom'],
    ])
    expect(found('@Tomorrow, or tom@Tomato')).toEqual([])
    expect(found('@Thomas @נורית דוגמה?')).toEqual([
      ['tomas', '@Thomas'],
      ['nurit', '@נורית דוגמה'],
    ])
  })

  it('are typed until the line ends, and not within an address', () => {
    expect(typedMention('Ask @To', 7)).toEqual({ start: 4, name: 'To' })
    expect(typedMention('Ask @', 5)).toEqual({ start: 4, name: '' })
    expect(typedMention('Ask @To\nnow', 11)).toBeUndefined()
    expect(typedMention('me@mail', 7)).toBeUndefined()
    expect(typedMention('no sign', 7)).toBeUndefined()
  })
})
