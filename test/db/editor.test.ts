import { describe, expect, it } from 'vitest'
import { changePost, changeVariant, findPost } from '../../db/calendar/calendar.ts'
import { changeLinkRule, readLinkRule, resetLinkRule } from '../../db/calendar/link-rule.ts'
import { copyMany } from '../../db/calendar/many.ts'
import {
  confirmNetworkLimits,
  listNetworkLimits,
  resetNetworkLimits,
  setNetworkLimit,
} from '../../db/calendar/network-limits.ts'
import { listChoices } from '../../db/calendar/tiles.ts'
import { decide, keepPostVersion, readWorkflow, takeBack } from '../../db/calendar/workflow.ts'
import { redo, undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { searchRecords } from '../../db/search/search.ts'
import { addRecord } from '../../db/strategy/strategy.ts'
import type { PostPatch, VariantPatch } from '../../shared/calendar/calendar.ts'
import { limitsShown, rulesOf } from '../../shared/posts/network-limits.ts'
import { usualLinkRule } from '../../shared/text/link.ts'
import { addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

function anApproved(db: Db) {
  const post = aPost({ text: 'Fresh bread', title: 'Bread', state: 'inReview' })
  const variant = aVariant({ postId: post.id })
  addPosts(db, [{ post, variants: [variant] }])
  decide(db, { id: post.id, decision: 'approved', comment: '' })
  const state = () => findPost(db, post.id)?.post.state
  return { post, variant, state }
}

describe('an approval', () => {
  it.each<[string, { post?: PostPatch; variant?: VariantPatch }, string]>([
    ['the link', { post: { link: 'https://example.com' } }, 'inReview'],
    ['the first comment', { variant: { firstComment: 'Come in' } }, 'inReview'],
    ['a link on one channel', { variant: { link: '' } }, 'inReview'],
    ['the place of the link', { variant: { linkPlace: 'comment' } }, 'inReview'],
    ['what is measured by a link', { post: { linkTags: 'none' } }, 'approved'],
  ])('meets a change of %s', (_, { post: ofPost, variant: ofVariant }, expected) => {
    const db = aDb()
    const { post, variant, state } = anApproved(db)
    expect(state()).toBe('approved')
    if (ofPost) changePost(db, { id: post.id, patch: ofPost })
    if (ofVariant) changeVariant(db, { id: variant.id, patch: ofVariant })
    expect(state()).toBe(expected)
    undo(db)
    expect(state()).toBe('approved')
    redo(db)
    expect(state()).toBe(expected)
  })

  it('names a version that comes back whole, and one of before takes away what it did not know', () => {
    const db = aDb()
    const { post, variant } = anApproved(db)
    changePost(db, { id: post.id, patch: { link: 'https://example.com' } })
    changeVariant(db, { id: variant.id, patch: { firstComment: 'Come in', linkPlace: 'apart' } })
    const full = keepPostVersion(db, post.id)
    const first = readWorkflow(db, post.id)?.versions.at(-1)
    const now = () => {
      const found = findPost(db, post.id)
      const { firstComment, linkPlace } = found?.variants[0] ?? {}
      return [found?.post.link, firstComment, linkPlace]
    }
    takeBack(db, first?.id ?? '')
    expect(now()).toEqual(['', '', null])
    takeBack(db, full?.id ?? '')
    expect(now()).toEqual(['https://example.com', 'Come in', 'apart'])
  })
})

it('finds the words of a first comment and of a link, and takes them into a copy', () => {
  const db = aDb()
  const { post, variant } = anApproved(db)
  changePost(db, { id: post.id, patch: { link: 'https://example.com/springfair' } })
  changeVariant(db, { id: variant.id, patch: { firstComment: 'Περιμένουμε όλους' } })
  const hits = (search: string) => searchRecords(db, { search, limit: 9 }).map(({ table, id }) => [table, id])
  expect(hits('περιμενουμε')).toEqual([['post', post.id]])
  expect(hits('springfair')).toEqual([['post', post.id]])
  copyMany(db, [{ ids: [variant.id], day: '2026-04-01' }])
  expect(hits('springfair')).toHaveLength(2)
  expect(
    all(db, query.selectFrom('variant').select('firstComment')).map(({ firstComment }) => firstComment),
  ).toEqual(['Περιμένουμε όλους', 'Περιμένουμε όλους'])
})

describe('what networks take', () => {
  const limits = (db: Db) =>
    listNetworkLimits(db).map(({ network, name, value, checkedOn }) => [network, name, value, checkedOn])

  it('is corrected one number at a time, and goes back to ours', () => {
    const db = aDb()
    setNetworkLimit(db, { network: 'instagram', name: 'hashtags', value: 30 })
    setNetworkLimit(db, { network: 'instagram', name: 'hashtags', value: 3 })
    setNetworkLimit(db, { network: 'x', name: 'images', value: null })
    const [first, second] = limits(db)
    expect(first?.slice(0, 3)).toEqual(['instagram', 'hashtags', 3])
    expect(first?.[3]).toBe(db.now().slice(0, 10))
    expect(second?.slice(0, 3)).toEqual(['x', 'images', null])
    expect(rulesOf('instagram', listChoices(db).networkLimits).text.hashtags).toBe(3)
    expect(resetNetworkLimits(db, { network: 'instagram', name: 'hashtags' })).toBe(true)
    expect(resetNetworkLimits(db, { network: 'instagram', name: 'hashtags' })).toBe(false)
    expect(limits(db)).toHaveLength(1)
    undo(db)
    expect(limits(db)).toHaveLength(2)
  })

  it('is confirmed as a whole, and taken back as a whole, each as one step', () => {
    const db = aDb()
    setNetworkLimit(db, { network: 'instagram', name: 'hashtags', value: 30 })
    confirmNetworkLimits(db, 'instagram')
    expect(limits(db)).toHaveLength(limitsShown('instagram', []).length)
    expect(rulesOf('instagram', listNetworkLimits(db)).text.hashtags).toBe(30)
    resetNetworkLimits(db, { network: 'instagram', name: null })
    expect(limits(db)).toEqual([])
    undo(db)
    expect(rulesOf('instagram', listNetworkLimits(db)).text.hashtags).toBe(30)
    undo(db)
    expect(limits(db)).toHaveLength(1)
  })
})

it('keeps the rule for tags, and goes back to the usual', () => {
  const db = aDb()
  expect(readLinkRule(db)).toEqual(usualLinkRule)
  changeLinkRule(db, { medium: 'social-media' })
  changeLinkRule(db, { content: '{post}-{day}' })
  expect(readLinkRule(db)).toEqual({ ...usualLinkRule, medium: 'social-media', content: '{post}-{day}' })
  expect(resetLinkRule(db)).toEqual(usualLinkRule)
  undo(db)
  expect(listChoices(db).linkRule.medium).toBe('social-media')
})

it('offers sets of hashtags where a post is written, and finds them', () => {
  const db = aDb()
  const values = { title: 'Bread', tags: '#sourdough #bakery' }
  const set = addRecord(db, { table: 'hashtagSet', beforeId: null, values })
  expect(listChoices(db).hashtagSets).toMatchObject([values])
  expect(searchRecords(db, { search: 'sourd', limit: 9 })).toMatchObject([
    { table: 'hashtagSet', id: set?.id },
  ])
})
