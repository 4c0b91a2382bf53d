import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touchesApproval } from '../../shared/calendar.ts'
import {
  type ApprovedContent,
  approvedContent,
  changesBetween,
  writeContent,
} from '../../shared/post-version.ts'
import { aPost, aVariant } from '../support/posts.ts'

const post = aPost({ text: 'Fresh bread at seven' })
const [one, two] = [aVariant({ postId: post.id }), aVariant({ postId: post.id, text: 'Own words' })] as const

describe('what an approval is for', () => {
  it('is text, channel and day, in whatever order the variants come', () => {
    expect(writeContent(approvedContent(post, [two, one]))).toBe(
      writeContent(approvedContent(post, [one, two])),
    )
    expect(approvedContent({ ...post, title: 'Other', note: 'x' } as typeof post, [one])).toEqual(
      approvedContent(post, [one]),
    )
    const later = { ...one, time: '10:00', url: 'https://example.com', delivery: 'ready' } as const
    expect(approvedContent(post, [later])).toEqual(approvedContent(post, [one]))
  })

  it('is touched by every edit that makes it another', () => {
    const patches = fc.record(
      {
        text: fc.string(),
        channelId: fc.constant(null),
        day: fc.constant('2026-03-20'),
        time: fc.constant('09:00'),
        url: fc.string(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(patches, (patch) => {
        const isOther =
          writeContent(approvedContent(post, [{ ...one, ...patch }])) !==
          writeContent(approvedContent(post, [one]))
        if (isOther) expect(touchesApproval(patch)).toBe(true)
      }),
    )
  })
})

describe('changes between two versions', () => {
  const content: ApprovedContent = approvedContent(post, [one, two])

  it('are named thing by thing', () => {
    const after = approvedContent({ ...post, text: 'Fresh bread at six' }, [
      { ...one, day: '2026-03-14' },
      { ...two, text: null },
    ])
    expect(changesBetween(content, after).map(({ part, variantId }) => [part, variantId])).toEqual([
      ['text', null],
      ['variant.day', one.id],
      ['variant.text', two.id],
    ])
  })

  it('tell of channels that came and went', () => {
    const third = aVariant({ postId: post.id })
    expect(changesBetween(content, approvedContent(post, [one, third]))).toMatchObject([
      { part: 'variant', variantId: third.id, before: undefined },
      { part: 'variant', variantId: two.id, after: undefined },
    ])
  })

  it('are none between equals, nor where an older release kept less', () => {
    expect(changesBetween(content, content)).toEqual([])
    const { text: _, ...older } = content
    expect(changesBetween(older as ApprovedContent, content)).toEqual([])
  })
})
