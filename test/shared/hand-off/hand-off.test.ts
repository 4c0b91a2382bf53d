import { describe, expect, it } from 'vitest'
import { type HandOff, handOffChecks } from '../../../shared/hand-off/hand-off.ts'
import type { Media } from '../../../shared/media/media.ts'
import { aFile } from '../../support/pictures.ts'
import { aPost, aVariant } from '../../support/posts.ts'

const today = '2026-03-12'

function aHandOff(values: Partial<HandOff> = {}, file?: Partial<Media>): HandOff {
  const post = values.post ?? aPost({ text: 'Fresh bread at seven', state: 'approved' })
  const out = { text: post.text, firstComment: '', link: '' }
  const variant = aVariant({ postId: post.id, day: today })
  const media = file && aFile({ type: 'jpeg', bytes: 1000, ...file })
  const use = { variantId: null, alt: null, position: 1, postId: post.id, permissions: [] }
  return {
    ...{ post, variants: [variant], variantId: variant.id, missingIds: [], setbacks: [], limits: [], out },
    media: media ? [{ id: post.id, mediaId: media.id, media, ...use }] : [],
    channel: { id: post.id, network: 'instagram', handle: 'sample', url: '' },
    ...values,
  }
}

const stands = (handOff: HandOff, isApproving = true) =>
  handOffChecks(handOff, { today, isApproving }).map(({ check, isFine }) => [check, isFine])

describe('handOffChecks', () => {
  it('asks about what the post has, and of nothing else', () => {
    expect(stands(aHandOff())).toEqual([
      ['text', true],
      ['approved', true],
    ])
    expect(stands(aHandOff(), false)).toEqual([['text', true]])
    expect(stands(aHandOff({ channel: null }))).toContainEqual(['channel', false])
  })

  it('finds a text that is too long, a post that says nothing, and a missing yes', () => {
    const post = aPost({ text: 'a'.repeat(2_201), state: 'draft' })
    expect(stands(aHandOff({ post }))).toEqual([
      ['text', false],
      ['approved', false],
    ])
    expect(stands(aHandOff({ post: aPost() }), false)).toEqual([['text', false]])
  })

  it('counts the first comment too, by the numbers that the team has corrected', () => {
    const out = { text: 'Bread', firstComment: 'a'.repeat(60), link: '' }
    expect(stands(aHandOff({ out }), false)).toEqual([
      ['text', true],
      ['comment', true],
    ])
    const post = aPost()
    const limit = { id: post.id, checkedOn: today, person: '', network: 'instagram' } as const
    const limits = [{ ...limit, name: 'comment', value: 50 } as const]
    expect(stands(aHandOff({ out, limits }), false)).toContainEqual(['comment', false])
  })

  it('finds a lost file, a picture without words, and a face nobody has asked', () => {
    const fine = aHandOff({}, { alt: 'A loaf', shows: 'nobody', width: 1080, height: 1080 })
    expect(stands(fine)).toEqual([
      ['text', true],
      ['media', true],
      ['alt', true],
      ['permission', true],
      ['approved', true],
    ])
    const bad = aHandOff({}, { alt: ' ', shows: 'somebody', width: 1080, height: 1080 })
    const lost = { ...bad, missingIds: bad.media.map(({ media }) => media.id) }
    expect(handOffChecks(lost, { today, isApproving: false })).toMatchObject([
      { check: 'text', isFine: true },
      { check: 'media', isFine: false, missing: [bad.media[0]?.media.name], warnings: [] },
      { check: 'alt', bare: 1 },
      { check: 'permission', lacking: [{ state: 'missing' }] },
    ])
  })
})
