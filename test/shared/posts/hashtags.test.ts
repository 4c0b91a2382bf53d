import { describe, expect, it } from 'vitest'
import { insertHashtags, insertWords, tagsOf } from '../../../shared/posts/hashtags.ts'

it('reads a set as it was written: with or without signs, each tag once', () => {
  expect(tagsOf({ tags: '#Bread, bread #bread\n#Café ; #ψωμί #לחם #2026 a-b' })).toEqual([
    '#bread',
    '#Café',
    '#ψωμί',
    '#לחם',
  ])
  expect(tagsOf({ tags: '' })).toEqual([])
})

describe('a set in a text', () => {
  const tags = ['#bread', '#café']

  it('stands at the end as a paragraph, or beside the hashtags there', () => {
    expect(insertHashtags('New loaf.', tags, null)).toEqual({
      text: 'New loaf.\n\n#bread #café',
      end: 23,
      added: 2,
    })
    expect(insertHashtags('New loaf.\n\n#spring \n', tags, null).text).toBe(
      'New loaf.\n\n#spring #bread #café',
    )
    expect(insertHashtags('', tags, null).text).toBe('#bread #café')
  })

  it('stands at the cursor with the blanks it needs', () => {
    expect(insertHashtags('Our loaf', ['#bread'], 3)).toEqual({ text: 'Our #bread loaf', end: 10, added: 1 })
    expect(insertHashtags('Our ', ['#bread'], 4).text).toBe('Our #bread')
    expect(insertHashtags('Our loaf', ['#bread'], 0).text).toBe('#bread Our loaf')
  })

  it('says nothing twice, whatever the capitals and accents', () => {
    expect(insertHashtags('#BREAD and #cafe', tags, null)).toEqual({
      text: '#BREAD and #cafe',
      end: 16,
      added: 0,
    })
    expect(insertHashtags('#Bread', tags, null)).toMatchObject({ text: '#Bread #café', added: 1 })
    expect(insertHashtags('Κόψε #ΨΩΜΊ', ['#ψωμί'], null).added).toBe(0)
    expect(insertHashtags('Bugün #İSTANBUL', ['#istanbul'], null).added).toBe(0)
  })
})

it('puts a word into a sentence before its stop', () => {
  expect(insertWords('Say now.', 'SPRING20', 7)).toEqual({ text: 'Say now SPRING20.', end: 16 })
})
