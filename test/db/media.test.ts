import { describe, expect, it } from 'vitest'
import { changePost, changeVariant, findPost, removePost, removeVariant } from '../../db/calendar/calendar.ts'
import { copyMany } from '../../db/calendar/many.ts'
import {
  judgeStep,
  keepPostVersion,
  readWorkflow,
  sendForReview,
  takeBack,
  takeStep,
} from '../../db/calendar/workflow.ts'
import { commit, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { findMedia, listMedia } from '../../db/media/library.ts'
import {
  addMedia,
  addPermission,
  changeMedia,
  changePermission,
  removeMedia,
  tagMedia,
  untagMedia,
} from '../../db/media/media.ts'
import { listUnpermitted } from '../../db/media/permissions.ts'
import { attachMedia, changeUse, detachMedia, listUsed, moveUse, setOwnMedia } from '../../db/media/uses.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { searchRecords } from '../../db/search/search.ts'
import { changeWorkspace } from '../../db/team.ts'
import type { MediaFilter } from '../../shared/media/media.ts'
import { aFile } from '../support/pictures.ts'
import { addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

const everything: MediaFilter = { search: '', shown: 'all', kind: null, tag: null }
const there = () => true

function aLibrary(...names: string[]) {
  const db = aDb()
  const files = names.map((name) => aFile({ name }))
  commit(db, { key: 'test' }, (writer) => {
    for (const file of files) writer.add('media', file)
  })
  return { db, files, ids: files.map(({ id }) => id) }
}

function aPostWith(db: Db, mediaIds: readonly string[], state: 'draft' | 'approved' = 'draft') {
  const post = aPost({ state: 'draft' })
  const variants = [aVariant({ postId: post.id }), aVariant({ postId: post.id, day: '2026-03-14' })] as const
  addPosts(db, [{ post, variants }])
  if (mediaIds.length > 0) attachMedia(db, { postId: post.id, variantId: null, mediaIds })
  if (state === 'approved') commit(db, { key: 'test' }, (writer) => writer.change('post', post.id, { state }))
  return { post, variants }
}

const stateOf = (db: Db, id: string) => findPost(db, id)?.post.state
const mediaOn = (db: Db, postId: string, variantId: string | null = null) =>
  listUsed(db, postId)
    .filter((use) => use.variantId === variantId)
    .map(({ mediaId }) => mediaId)

describe('the library', () => {
  it('keeps equal files as one record, whatever they are called', () => {
    const { db, files } = aLibrary('a.jpg')
    const [known] = files
    const added = addMedia(db, [
      { ...aFile(), hash: known?.hash ?? '', name: 'again.jpg' },
      aFile({ name: 'new.jpg' }),
    ])
    expect(added.map(({ name }) => name)).toEqual(['a.jpg', 'new.jpg'])
    expect(listMedia(db, everything, there).rows).toHaveLength(2)
    expect(undo(db)).toMatchObject({ key: 'media.did.add' })
    expect(listMedia(db, everything, there).rows.map(({ name }) => name)).toEqual(['a.jpg'])
  })

  it('shows what is used, unused, missing, alike and without permission', () => {
    const { db, ids } = aLibrary('oven.jpg', 'oven (1).jpg', 'mill.jpg')
    const [oven = '', copy = '', mill = ''] = ids
    aPostWith(db, [oven])
    changeMedia(db, { id: mill, patch: { shows: 'somebody' } })
    const shownOf = (shown: MediaFilter['shown']) =>
      listMedia(db, { ...everything, shown }, ({ hash }) => hash !== findMedia(db, copy)?.media.hash)
        .rows.map(({ id }) => id)
        .sort()
    expect(shownOf('used')).toEqual([oven])
    expect(shownOf('unused')).toEqual([copy, mill].sort())
    expect(shownOf('missing')).toEqual([copy])
    expect(shownOf('alike')).toEqual([oven, copy].sort())
    expect(shownOf('unpermitted')).toEqual([mill])
    expect(listMedia(db, everything, there).counts).toMatchObject({ all: 3, used: 1, unused: 2, missing: 0 })
  })

  it('finds a file by its name, what it shows, its tags and who allowed it', () => {
    const { db, ids } = aLibrary('IMG_2041.jpg')
    const [id = ''] = ids
    changeMedia(db, { id, patch: { alt: 'A loaf on the board' } })
    tagMedia(db, { ids, tag: '#Autumn' })
    addPermission(db, { mediaId: id, kind: 'face', who: 'Mrs Sample', use: '', untilDay: null, proof: '' })
    for (const search of ['img', 'loaf', 'autumn', 'sample']) {
      expect([search, searchRecords(db, { search, limit: 5 }).map((hit) => hit.id)]).toEqual([search, [id]])
      expect(listMedia(db, { ...everything, search }, there).rows).toHaveLength(1)
    }
    const [tag] = findMedia(db, id)?.tags ?? []
    untagMedia(db, tag?.id ?? '')
    expect(searchRecords(db, { search: 'autumn', limit: 5 })).toEqual([])
  })

  it('keeps one spelling of a tag', () => {
    const { db, ids } = aLibrary('a.jpg', 'b.jpg')
    tagMedia(db, { ids: ids.slice(0, 1), tag: 'Café' })
    expect(tagMedia(db, { ids, tag: 'cafe' })).toBe(1)
    expect(listMedia(db, everything, there).tags).toEqual([{ tag: 'Café', count: 2 }])
  })

  it('takes a file out of every post, reopens those that were approved, and brings all back by undo', () => {
    const { db, ids } = aLibrary('a.jpg', 'b.jpg')
    const [a = '', b = ''] = ids
    const { post } = aPostWith(db, [a, b], 'approved')
    tagMedia(db, { ids: [a], tag: 'x' })
    addPermission(db, { mediaId: a, kind: 'logo', who: 'Mill', use: '', untilDay: null, proof: 'mail' })
    const before = JSON.stringify([findMedia(db, a), findPost(db, post.id)])
    expect(removeMedia(db, [a])).toBe(1)
    expect([findMedia(db, a), mediaOn(db, post.id), stateOf(db, post.id)]).toEqual([
      undefined,
      [b],
      'inReview',
    ])
    expect(undo(db)).toMatchObject({ key: 'media.did.remove', values: { name: 'a.jpg' } })
    expect(JSON.stringify([findMedia(db, a), findPost(db, post.id)])).toBe(before)
  })
})

describe('the files of a post', () => {
  it('stand in order, each once, and move', () => {
    const { db, ids } = aLibrary('a.jpg', 'b.jpg', 'c.jpg')
    const [a = '', b = '', c = ''] = ids
    const { post } = aPostWith(db, [a, b])
    attachMedia(db, { postId: post.id, variantId: null, mediaIds: [b, c] })
    expect(mediaOn(db, post.id)).toEqual([a, b, c])
    const [first, , last] = listUsed(db, post.id)
    moveUse(db, { id: last?.id ?? '', beforeId: first?.id ?? null })
    expect(mediaOn(db, post.id)).toEqual([c, a, b])
    detachMedia(db, [first?.id ?? ''])
    expect(mediaOn(db, post.id)).toEqual([c, b])
    undo(db)
    undo(db)
    expect(mediaOn(db, post.id)).toEqual([a, b, c])
  })

  it('are part of what is approved, but how they are described is not', () => {
    const { db, ids } = aLibrary('a.jpg', 'b.jpg')
    const [a = '', b = ''] = ids
    const { post } = aPostWith(db, [a], 'approved')
    const [use] = listUsed(db, post.id)
    changeUse(db, { id: use?.id ?? '', alt: 'A loaf' })
    expect(stateOf(db, post.id)).toBe('approved')
    attachMedia(db, { postId: post.id, variantId: null, mediaIds: [b] })
    expect(stateOf(db, post.id)).toBe('inReview')
  })

  it('leave a version as it was approved before there were any', () => {
    const { db } = aLibrary()
    const { post } = aPostWith(db, [])
    sendForReview(db, post.id)
    takeStep(db, { id: post.id, state: 'approved' })
    const flow = readWorkflow(db, post.id)
    expect([stateOf(db, post.id), flow?.currentId]).toEqual(['approved', flow?.versions[0]?.id])
    expect(flow?.versions[0]?.content).not.toContain('media')
  })

  it('come back with a version that is taken back, on a channel of its own as well', () => {
    const { db, ids } = aLibrary('a.jpg', 'b.jpg')
    const [a = '', b = ''] = ids
    const { post, variants } = aPostWith(db, [a, b])
    const [first] = variants
    setOwnMedia(db, { variantId: first.id, isOwn: true })
    const own = listUsed(db, post.id).filter(({ variantId }) => variantId === first.id)
    detachMedia(db, [own[0]?.id ?? ''])
    const version = keepPostVersion(db, post.id)
    setOwnMedia(db, { variantId: first.id, isOwn: false })
    detachMedia(
      db,
      listUsed(db, post.id).map(({ id }) => id),
    )
    expect(mediaOn(db, post.id)).toEqual([])
    takeBack(db, version?.id ?? '')
    expect([mediaOn(db, post.id), mediaOn(db, post.id, first.id)]).toEqual([[a, b], [b]])
    expect(readWorkflow(db, post.id)?.currentId).toBe(version?.id)
  })

  it('are a channel’s own, or none there on purpose, until it takes the post’s again', () => {
    const { db, ids } = aLibrary('a.jpg')
    const { post, variants } = aPostWith(db, ids)
    const [first] = variants
    setOwnMedia(db, { variantId: first.id, isOwn: true })
    expect(mediaOn(db, post.id, first.id)).toEqual(ids)
    detachMedia(
      db,
      listUsed(db, post.id).flatMap(({ id, variantId }) => (variantId ? [id] : [])),
    )
    const isOwn = () => findPost(db, post.id)?.variants.find(({ id }) => id === first.id)?.ownMediaAt !== null
    expect([mediaOn(db, post.id, first.id), mediaOn(db, post.id), isOwn()]).toEqual([[], ids, true])
    setOwnMedia(db, { variantId: first.id, isOwn: false })
    expect(isOwn()).toBe(false)
  })

  it('that are taken over or turned round are somebody’s work on the post, and end its approval', () => {
    const { db, ids } = aLibrary('a.jpg', 'b.jpg')
    changeWorkspace(db, { approvalMode: 'required' })
    const members = ['Sample Editor', 'Sample Lead'].map((name) =>
      commit(db, { key: 'test' }, (writer) =>
        writer.add('member', { id: newId(), name, role: 'lead', retiredAt: null }),
      ),
    )
    const sit = (place: number) =>
      Object.assign(db, { memberId: members[place]?.id, person: members[place]?.name })
    const edits = [
      (postId: string) =>
        moveUse(db, { id: listUsed(db, postId)[1]?.id ?? '', beforeId: listUsed(db, postId)[0]?.id ?? '' }),
      (_: string, variantId: string) => setOwnMedia(db, { variantId, isOwn: true }),
    ]
    for (const edit of edits) {
      sit(1)
      const { post, variants } = aPostWith(db, ids)
      const asked = { id: post.id, state: 'approved' } as const
      sit(0)
      takeStep(db, asked)
      expect(stateOf(db, post.id)).toBe('approved')
      edit(post.id, variants[0].id)
      expect(stateOf(db, post.id)).toBe('inReview')
      expect(judgeStep(db, asked)).toMatchObject({ may: false, why: 'ownWork', who: ['Sample Lead'] })
    }
  })

  it('go along with a copy, and go with what is removed', () => {
    const { db, ids } = aLibrary('a.jpg')
    const { post, variants } = aPostWith(db, ids)
    const [first, second] = variants
    setOwnMedia(db, { variantId: first.id, isOwn: true })
    copyMany(db, [{ ids: [first.id, second.id], day: '2026-04-01' }])
    const copy = all(db, query.selectFrom('post').select('id').where('id', '!=', post.id))[0]?.id ?? ''
    expect(mediaOn(db, copy)).toEqual(ids)
    expect(listUsed(db, copy).filter(({ variantId }) => variantId !== null)).toHaveLength(1)
    removeVariant(db, first.id)
    expect(listUsed(db, post.id)).toHaveLength(1)
    removePost(db, post.id)
    expect(listUsed(db, post.id)).toEqual([])
    undo(db)
    undo(db)
    expect(listUsed(db, post.id)).toHaveLength(2)
  })

  it('stay away from a post that is gone, and those that are gone from every post', () => {
    const { db, ids } = aLibrary('a.jpg')
    expect(attachMedia(db, { postId: newId(), variantId: null, mediaIds: ids })).toBe(false)
    const { post } = aPostWith(db, [])
    expect(attachMedia(db, { postId: post.id, variantId: null, mediaIds: [newId(), ...ids] })).toBe(true)
    expect(mediaOn(db, post.id)).toEqual(ids)
    expect(changeVariant(db, { id: newId(), patch: {} })).toBeUndefined()
  })
})

describe('permissions', () => {
  const days = { from: '2026-03-10', to: '2026-03-20' }

  it('are missed in posts that are still to go out, by the day they go out', () => {
    const { db, ids } = aLibrary('face.jpg', 'bread.jpg')
    const [face = '', bread = ''] = ids
    const { post } = aPostWith(db, [face, bread])
    changeMedia(db, { id: bread, patch: { shows: 'nobody' } })
    expect(listUnpermitted(db, days)).toEqual([])
    changeMedia(db, { id: face, patch: { shows: 'somebody' } })
    const lacking = { postId: post.id, mediaId: face, name: 'face.jpg', day: '2026-03-14' }
    expect(listUnpermitted(db, days)).toMatchObject([{ ...lacking, state: 'missing' }])
    const permission = addPermission(db, {
      ...{ mediaId: face, kind: 'face', who: 'Mrs Sample', use: '', untilDay: '2026-03-13', proof: 'mail' },
    })
    expect(listUnpermitted(db, days)).toMatchObject([{ ...lacking, state: 'expired' }])
    changePermission(db, { id: permission?.id ?? '', patch: { untilDay: '2026-03-14' } })
    expect(listUnpermitted(db, days)).toEqual([])
  })

  it('are asked for in a customer’s story of which nobody has said what it shows', () => {
    const { db, ids } = aLibrary('guest.jpg')
    const { post } = aPostWith(db, ids)
    expect(listUnpermitted(db, days)).toEqual([])
    changePost(db, { id: post.id, patch: { type: 'customerStory' } })
    expect(listUnpermitted(db, days)).toMatchObject([{ state: 'open' }])
  })

  it('are of no concern where a channel goes out without the file', () => {
    const { db, ids } = aLibrary('face.jpg')
    const [face = ''] = ids
    const { post, variants } = aPostWith(db, ids)
    changeMedia(db, { id: face, patch: { shows: 'somebody' } })
    for (const { id } of variants) {
      setOwnMedia(db, { variantId: id, isOwn: true })
      const own = listUsed(db, post.id).filter(({ variantId }) => variantId === id)
      detachMedia(
        db,
        own.map((use) => use.id),
      )
    }
    expect(listUnpermitted(db, days)).toEqual([])
  })
})
