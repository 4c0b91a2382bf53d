import i18next from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type MentionKind, mentionKinds } from '../../shared/replies/mention.ts'
import { type QuickMention, readQuickMention } from '../../shared/replies/quick-mention.ts'
import type { Action } from '../actions.ts'
import { api } from '../api.ts'
import { isolate } from '../parts/label.ts'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { showUndoable } from '../undo-offer.ts'
import { mayWriteHere } from '../workspace.ts'

/** What is typed as "complaint @rye.fan: stale again" is logged as a mention of this moment, and opened. */
export function useQuickMention(search: string): Action[] {
  const { t } = useTranslation()
  return useMemo(() => {
    const words = Object.fromEntries(mentionKinds.map((kind) => [kind, t(`replies.quick.${kind}`)]))
    const mention = mayWriteHere() && readQuickMention(search, words as Record<MentionKind, string>)
    if (!mention) return []
    const { author, text } = mention
    const kind = t(`glossary.mentionKind.${mention.kind}`)
    const label = author
      ? t('replies.quick.by', { kind, name: isolate(author), text: isolate(text) })
      : t('replies.quick.log', { kind, text: isolate(text) })
    const run = () => void log(mention).catch(() => {})
    return [{ id: 'quickMention', label, section: t('replies.log'), run }]
  }, [search, t])
}

async function log({ kind, author, text }: QuickMention): Promise<void> {
  const { sheets } = await api.strategy.read()
  const { id } = await save(() =>
    api.replies.add({
      ...{ kind, author, text, at: new Date().toISOString(), link: '', sentiment: null, priority: null },
      ...{ channelId: null, postId: null, contactId: null, competitorId: null, keywordId: null },
      responsible: sheets.replyPlan[0].responsible,
    }),
  )
  go({ screen: 'replies', record: id })
  await showUndoable(i18next.t('replies.logged'))
}
