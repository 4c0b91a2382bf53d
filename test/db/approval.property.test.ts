import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addVariant,
  changeDelivery,
  changePost,
  changeVariant,
  findPost,
  moveVariants,
  placeVariants,
  removeVariant,
  returnToIdeas,
  schedulePost,
} from '../../db/calendar/calendar.ts'
import { endHold, holdAll } from '../../db/calendar/hold.ts'
import { writePlannedPosts } from '../../db/calendar/import-posts.ts'
import { changeMany, copyMany, moveMany } from '../../db/calendar/many.ts'
import { takeAnswer } from '../../db/calendar/owner-answers.ts'
import { findCurrentVersion } from '../../db/calendar/post-version.ts'
import { sendPack } from '../../db/calendar/review-packs.ts'
import { listAnswersTo, readWorkflow, takeBack, takeStep } from '../../db/calendar/workflow.ts'
import { commit, redo, undo } from '../../db/commit.ts'
import { addMedia, removeMedia } from '../../db/media/media.ts'
import { attachMedia, detachMedia, listUsed, moveUse, setOwnMedia } from '../../db/media/uses.ts'
import type { Db } from '../../db/open.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import { changeWorkspace } from '../../db/team.ts'
import { nextStates, postStates } from '../../shared/calendar/calendar.ts'
import { approvedContent, writeContent } from '../../shared/posts/post-version.ts'
import { openStep } from '../../shared/posts/workflow.ts'
import { approvalModes } from '../../shared/team.ts'
import { aFile } from '../support/pictures.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

function aMonth() {
  const db = aDb()
  const channels = [aChannel(), aChannel({ network: 'linkedin', handle: 'mill' })] as const
  const post = aPost({ title: 'Bread', text: 'Fresh' })
  commit(db, { key: 'test' }, (writer) => {
    for (const channel of channels) writer.add('channel', channel)
  })
  addPosts(db, [{ post, variants: [aVariant({ postId: post.id, channelId: channels[0].id })] }])
  const files = addMedia(db, [aFile({ name: 'oven.png' }), aFile({ name: 'mill.png' })])
  db.trail.undo.length = 0
  return { db, post, channels, files }
}

type Month = ReturnType<typeof aMonth>

/** What somebody may do to a post, or to what it is made of; `at` chooses among its parts and the values it gets. */
const acts: Record<string, (month: Month, at: number) => unknown> = {
  text: ({ db, post: { id } }, at) => changePost(db, { id, patch: { text: `Words ${at % 3}` } }),
  link: ({ db, post: { id } }, at) =>
    changePost(db, { id, patch: { link: at % 2 ? 'https://mill.example' : '' } }),
  title: ({ db, post: { id } }, at) => changePost(db, { id, patch: { title: `Title ${at % 3}` } }),
  many: ({ db, post: { id } }) =>
    changeMany(db, { ids: [id], change: { to: 'field', patch: { type: 'tip' } } }),
  ownText: onVariant((db, id, at) => changeVariant(db, { id, patch: { text: at % 2 ? 'Own' : null } })),
  firstComment: onVariant((db, id, at) =>
    changeVariant(db, { id, patch: { firstComment: at % 2 ? 'Hello' : '' } }),
  ),
  ownLink: onVariant((db, id, at) => changeVariant(db, { id, patch: { link: at % 2 ? '' : null } })),
  linkPlace: onVariant((db, id, at) =>
    changeVariant(db, { id, patch: { linkPlace: at % 2 ? 'comment' : null } }),
  ),
  time: onVariant((db, id, at) => changeVariant(db, { id, patch: { time: at % 2 ? '08:00' : null } })),
  day: onVariant((db, id, at) => changeVariant(db, { id, patch: { day: `2026-03-1${at % 5}` } })),
  channel: (month, at) =>
    onVariant((db, id) => changeVariant(db, { id, patch: { channelId: channelIdAt(month, at) ?? null } }))(
      month,
      at,
    ),
  move: onVariant((db, id, at) => moveVariants(db, { ids: [id], day: `2026-03-1${at % 5}` })),
  moveMany: onVariant((db, id, at) => moveMany(db, [{ ids: [id], day: `2026-03-1${at % 5}` }])),
  place: (month, at) => {
    const channelId = channelIdAt(month, at)
    if (!channelId) return
    const slot = { channelId, day: `2026-03-1${at % 5}`, time: '09:00' }
    return onVariant((db, variantId) => placeVariants(db, [{ variantId, ...slot }]))(month, at)
  },
  copy: onVariant((db, id) => copyMany(db, [{ ids: [id], day: '2026-03-20' }])),
  addVariant: (month, at) => {
    const channelId = channelIdAt(month, at)
    return channelId && addVariant(month.db, { postId: month.post.id, channelId })
  },
  removeVariant: onVariant((db, id) => removeVariant(db, id)),
  dropChannel: ({ db, channels }, at) =>
    removeRecord(db, { table: 'channel', id: channels[at % 2]?.id ?? '' }),
  importRow: ({ db, post: { id } }, at) =>
    writePlannedPosts(db, { fileName: 'posts.csv', posts: [aRow(id, `2026-03-1${at % 5}`)] }),
  attach: ({ db, post, files }, at) =>
    attachMedia(db, { postId: post.id, variantId: null, mediaIds: [files[at % 2]?.id ?? ''] }),
  detach: onUse((db, id) => detachMedia(db, [id])),
  turnRound: onUse((db, id) => moveUse(db, { id, beforeId: null })),
  ownFiles: onVariant((db, variantId, at) => setOwnMedia(db, { variantId, isOwn: at % 2 === 0 })),
  dropFile: ({ db, files }, at) => removeMedia(db, [files[at % 2]?.id ?? '']),
  deliver: onVariant((db, id, at) =>
    changeDelivery(db, { ids: [id], delivery: at % 2 ? 'ready' : 'planned' }),
  ),
  ideas: ({ db, post: { id } }) => returnToIdeas(db, id),
  schedule: ({ db, post: { id } }, at) => schedulePost(db, { id, day: `2026-03-1${at % 5}` }),
  hold: ({ db }) => holdAll(db),
  goOn: ({ db }) => endHold(db),
  takeBack: ({ db, post }, at) => {
    const versions = readWorkflow(db, post.id)?.versions ?? []
    return takeBack(db, versions[at % Math.max(1, versions.length)]?.id ?? '')
  },
  sendPack: ({ db, post: { id } }) =>
    sendPack(db, { postIds: [id], name: 'March', language: 'he', addressee: 'Sample Owner' }),
  ownerSays: ({ db }, at) => {
    const packs = db.sqlite.prepare('select id from reviewPack').pluck().all() as string[]
    const packId = packs[at % Math.max(1, packs.length)] ?? null
    return takeAnswer(db, { packId, text: ['1 ok', '1 change', '1 no'][at % 3] ?? '', owner: 'Sample Owner' })
  },
  step: ({ db, post: { id } }, at) => {
    const state = postStates[at % postStates.length] ?? 'draft'
    const standing = findPost(db, id)?.post
    return standing && nextStates(standing).includes(state) && takeStep(db, { id, state })
  },
  approve: ({ db, post: { id } }) => {
    const standing = findPost(db, id)?.post
    return standing && nextStates(standing).includes('approved') && takeStep(db, { id, state: 'approved' })
  },
  undo: ({ db }) => undo(db),
  redo: ({ db }) => redo(db),
}

function onVariant(act: (db: Db, id: string, at: number) => unknown) {
  return ({ db, post }: Month, at: number) => {
    const variants = findPost(db, post.id)?.variants ?? []
    const variant = variants[at % Math.max(1, variants.length)]
    return variant && act(db, variant.id, at)
  }
}

function onUse(act: (db: Db, id: string) => unknown) {
  return ({ db, post }: Month, at: number) => {
    const uses = listUsed(db, post.id)
    const use = uses[at % Math.max(1, uses.length)]
    return use && act(db, use.id)
  }
}

const channelIdAt = ({ db }: Month, at: number) => {
  const ids = db.sqlite.prepare('select id from channel').pluck().all() as string[]
  return ids[at % Math.max(1, ids.length)]
}

const aRow = (postId: string, day: string) => ({
  ...{
    line: 2,
    postId,
    title: 'Bread',
    text: 'Fresh',
    link: '',
    type: null,
    pillarId: null,
    campaignId: null,
    audienceId: null,
  },
  ...{ responsible: '', places: [{ channelId: null, network: null, day, time: null, comment: '' }] },
})

function contentOf(db: Db, id: string): string {
  const detail = findPost(db, id)
  return detail ? writeContent(approvedContent(detail)) : ''
}

const names = Object.keys(acts)
const walk = fc.array(
  fc.record({ act: fc.oneof(fc.constantFrom(...names), fc.constant('approve')), at: fc.nat(40) }),
  { minLength: 5, maxLength: 40 },
)

it('an approval never survives an edit, by whatever way, and stands for what the post says', async () => {
  await fc.assert(
    fc.property(fc.constantFrom(...approvalModes), walk, (mode, taken) => {
      const month = aMonth()
      const { db, post } = month
      changeWorkspace(db, { approvalMode: mode })
      db.trail.undo.length = 0
      for (const { act, at } of taken) {
        const before = contentOf(db, post.id)
        const was = findPost(db, post.id)?.post.state
        acts[act]?.(month, at)
        const detail = findPost(db, post.id)
        if (!detail) throw new Error('no act removes the post')
        const { state, heldState } = detail.post
        if (state !== 'approved' && heldState !== 'approved') continue
        const version = findCurrentVersion(db, detail)
        expect(version, `${act} leaves an approval of something else`).toBeDefined()
        expect(openStep(mode, listAnswersTo(db, version?.id ?? ''))).toBeNull()
        if (was === 'approved' && !['undo', 'redo'].includes(act)) expect(contentOf(db, post.id)).toBe(before)
      }
    }),
    { numRuns: 80 },
  )
}, 120_000)
