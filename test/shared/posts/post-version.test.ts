import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touchesApproval, type Variant } from '../../../shared/calendar/calendar.ts'
import type { MediaUse } from '../../../shared/media/media.ts'
import {
  type ApprovedContent,
  approvedContent,
  changesBetween,
  readContent,
  writeContent,
} from '../../../shared/posts/post-version.ts'
import { aPost, aVariant } from '../../support/posts.ts'

const post = aPost({ text: 'Fresh bread at seven' })
const [one, two] = [aVariant({ postId: post.id }), aVariant({ postId: post.id, text: 'Own words' })] as const

const contentOf = (of: typeof post, variants: readonly Variant[], media: readonly MediaUse[] = []) =>
  approvedContent({ post: of, variants, media })

describe('what an approval is for', () => {
  it('is text, channel and day, in whatever order the variants come', () => {
    expect(writeContent(contentOf(post, [two, one]))).toBe(writeContent(contentOf(post, [one, two])))
    expect(contentOf({ ...post, title: 'Other', note: 'x' } as typeof post, [one])).toEqual(
      contentOf(post, [one]),
    )
    const later = { ...one, time: '10:00', url: 'https://example.com', delivery: 'ready' } as const
    expect(contentOf(post, [later])).toEqual(contentOf(post, [one]))
  })

  it('is touched by every edit that makes it another', () => {
    const patches = fc.record(
      {
        text: fc.string(),
        channelId: fc.constant(null),
        day: fc.constant('2026-03-20'),
        time: fc.constant('09:00'),
        url: fc.string(),
        firstComment: fc.string(),
        link: fc.option(fc.string()),
        linkPlace: fc.option(fc.constantFrom('text', 'comment', 'apart')),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(patches, (patch) => {
        const isOther =
          writeContent(contentOf(post, [{ ...one, ...patch }])) !== writeContent(contentOf(post, [one]))
        if (isOther) expect(touchesApproval(patch)).toBe(true)
      }),
    )
  })
})

describe('changes between two versions', () => {
  const content: ApprovedContent = contentOf(post, [one, two])

  it('are named thing by thing', () => {
    const after = contentOf({ ...post, text: 'Fresh bread at six' }, [
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
    expect(changesBetween(content, contentOf(post, [one, third]))).toMatchObject([
      { part: 'variant', variantId: third.id, before: undefined },
      { part: 'variant', variantId: two.id, after: undefined },
    ])
  })

  it('are none between equals, nor where an older release kept less', () => {
    expect(changesBetween(content, content)).toEqual([])
    const { text: _, ...older } = content
    expect(changesBetween(older as ApprovedContent, content)).toEqual([])
  })

  it('tell of a first comment, a link and where it stands, and of none of them where an older release knew none', () => {
    const own = { ...one, firstComment: 'More here: {link}', link: '', linkPlace: 'comment' } as const
    const after = contentOf({ ...post, link: 'https://example.com' }, [own])
    expect(changesBetween(contentOf(post, [one]), after)).toMatchObject([
      { part: 'link', before: '', after: 'https://example.com' },
      { part: 'variant.firstComment', before: '', after: 'More here: {link}' },
      { part: 'variant.link', before: null, after: '' },
      { part: 'variant.linkPlace', before: null, after: 'comment' },
    ])
    const { id, channelId, text, day } = one
    const old = { content: JSON.stringify({ text: post.text, variants: [{ id, channelId, text, day }] }) }
    expect(writeContent(contentOf(post, [one]))).toBe(old.content)
    expect(changesBetween(readContent(old), contentOf(post, [one]))).toEqual([])
    expect(readContent({ content: writeContent(after) })).toEqual(after)
  })

  it('tell of files: others, fewer, in another order, and of a channel that has its own', () => {
    const use = (mediaId: string, position: number, variantId: string | null = null): MediaUse => {
      return { id: `${mediaId}${variantId}`, mediaId, postId: post.id, variantId, alt: null, position }
    }
    const none = contentOf(post, [one])
    const both = contentOf(post, [one], [use('b', 2), use('a', 1)])
    expect(writeContent(none)).not.toContain('media')
    expect(changesBetween(none, both)).toMatchObject([{ part: 'media', before: '', after: 'a b' }])
    expect(changesBetween(both, contentOf(post, [one], [use('a', 2), use('b', 1)]))).toMatchObject([
      { part: 'media', before: 'a b', after: 'b a' },
    ])
    const own = { ...one, ownMediaAt: '2026-03-01T08:00:00.000Z' }
    expect(changesBetween(both, contentOf(post, [own], [use('a', 1), use('b', 2)]))).toMatchObject([
      { part: 'variant.media', variantId: one.id, before: null, after: '' },
    ])
  })
})
