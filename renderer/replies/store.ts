import i18next from 'i18next'
import { create } from 'zustand'
import type { Id } from '../../shared/record.ts'
import {
  type MentionDetail,
  type MentionFilter,
  type MentionList,
  type MentionPatch,
  mentionKinds,
  mentionsAtOnce,
  type Settling,
  shownMentions,
} from '../../shared/replies/mention.ts'
import type { ReplyTree } from '../../shared/replies/reply-tree.ts'
import type { MessagePoint, ReplyPlan } from '../../shared/strategy/listening.ts'
import type { Person } from '../../shared/strategy/people.ts'
import type { Channel } from '../../shared/strategy/strategy.ts'
import { api } from '../api.ts'
import { currentPlace, goToRecord, type Place } from '../place.ts'
import { save } from '../saving.ts'
import { showUndoable } from '../undo-offer.ts'

/** What the strategy says about answering, and what a mention may be tied to. */
export interface Desk {
  channels: readonly Pick<Channel, 'id' | 'network' | 'handle' | 'decision'>[]
  competitors: readonly { id: Id; name: string }[]
  keywords: readonly { id: Id; title: string }[]
  points: readonly MessagePoint[]
  plan: ReplyPlan
  tree: ReplyTree
  trained: readonly Person[]
  /** Names that are offered where somebody is responsible. */
  people: readonly string[]
}

/** What each part of the panel shows. */
export interface PartProps {
  mention: MentionDetail
  desk: Desk
}

interface RepliesState {
  list: MentionList | undefined
  /** So many lines are asked for; the list grows where its end is come to. */
  limit: number
  desk: Desk | undefined
  error: unknown
  now: string
  /** The channel that was logged on last: the next mention most likely stands there too. */
  lastChannelId: Id | null
}

export const useReplies = create<RepliesState>()(() => ({
  list: undefined,
  limit: mentionsAtOnce,
  desk: undefined,
  error: undefined,
  now: new Date().toISOString(),
  lastChannelId: null,
}))

/** The tables whose changes this screen shows. */
export const watched = [
  'mention',
  'mentionStep',
  'contact',
  'channel',
  'replyPlan',
  'replyNode',
  'post',
  'workspace',
] as const

/** What the strategy room writes that is read here. */
export const deskTables = [
  'channel',
  'competitor',
  'keyword',
  'messagePoint',
  'replyPlan',
  'replyNode',
  'replyAnswer',
  'person',
  'member',
  'workspace',
] as const

/** The panel of a mention that is not logged yet. */
export const newRecord = 'new'

/** What the place says about how the desk is looked at; anything it cannot mean is left out. */
export function filterOf(view: Place['view']): MentionFilter {
  const channelId = view?.channel
  return {
    search: view?.search?.slice(0, 200) ?? '',
    shown: shownMentions.find((one) => one === view?.shown) ?? 'open',
    kind: mentionKinds.find((one) => one === view?.kind) ?? null,
    channelId: channelId && /^[\da-f-]{36}$/i.test(channelId) ? channelId : null,
    responsible: view?.responsible || null,
  }
}

export function isFiltered({ search, kind, channelId, responsible }: MentionFilter): boolean {
  return search.trim() !== '' || kind !== null || channelId !== null || responsible !== null
}

let asked = 0
let lastFilter = ''

/** Reads the desk again; an answer that a newer question has overtaken is dropped. */
export async function loadMentions(): Promise<void> {
  const question = ++asked
  const filter = filterOf(currentPlace().view)
  const isOther = JSON.stringify(filter) !== lastFilter
  lastFilter = JSON.stringify(filter)
  if (isOther) useReplies.setState({ limit: mentionsAtOnce })
  try {
    const list = await api.replies.list({ ...filter, limit: useReplies.getState().limit })
    if (question === asked) useReplies.setState({ list, error: undefined, now: new Date().toISOString() })
  } catch (error) {
    if (question === asked) useReplies.setState({ error })
  }
}

/** Reads on where the end of what was read comes into sight. */
export function loadMore(): void {
  const { list, limit } = useReplies.getState()
  if (!list || list.found <= list.rows.length || list.rows.length < limit) return
  useReplies.setState({ limit: limit + mentionsAtOnce })
  void loadMentions()
}

export async function loadDesk(): Promise<void> {
  const read = await api.strategy.read()
  const { channels, competitors, keywords, messagePoints, sheets, replyNodes, replyAnswers, people } = read
  const [plan] = sheets.replyPlan
  const tree = { replyNodes, replyAnswers }
  useReplies.setState({
    desk: {
      channels,
      competitors,
      keywords,
      points: messagePoints,
      plan,
      tree,
      trained: read.persons,
      people,
    },
  })
}

export const openMention = (id: Id | undefined): void => goToRecord(id)
export const startMention = (): void => goToRecord(newRecord)
export const closePanel = (): void => goToRecord(undefined)

export function changeMention(id: Id, patch: MentionPatch): Promise<MentionDetail> {
  return save(() => api.replies.change({ id, patch }), { about: `${id} ${Object.keys(patch)}` })
}

export function settleMention(settling: Settling): Promise<MentionDetail> {
  return save(() => api.replies.settle(settling))
}

export function walkMention(id: Id, answerIds: Id[]): Promise<MentionDetail> {
  return save(() => api.replies.walk({ id, answerIds }))
}

export async function removeMention(id: Id): Promise<void> {
  await save(() => api.replies.remove(id))
  if (currentPlace().record === id) closePanel()
  await showUndoable(i18next.t('replies.removed'))
}
