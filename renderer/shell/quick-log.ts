import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import { readQuickTouch } from '../../shared/relationships/quick-touch.ts'
import { type Touchpoint, touchpointKinds } from '../../shared/relationships/relationships.ts'
import type { Action } from '../actions.ts'
import { api } from '../api.ts'
import { isolate } from '../parts/label.ts'
import { save } from '../saving.ts'
import { showUndoable } from '../undo-offer.ts'
import { mayWriteHere, todayHere } from '../workspace.ts'
import { useSearch } from './search.ts'

const offered = 5

type Kind = Touchpoint['kind']

/** What is typed as "met anna" logs a touchpoint of today with whoever that may be, at once and from anywhere. */
export function useQuickLog(search: string): { actions: Action[]; isSettled: boolean } {
  const { t } = useTranslation()
  const touch = useMemo(() => {
    const words = Object.fromEntries(touchpointKinds.map((kind) => [kind, t(`relationships.quick.${kind}`)]))
    return mayWriteHere() ? readQuickTouch(search, words as Record<Kind, string>) : undefined
  }, [search, t])
  const { hits, isSettled } = useSearch(touch?.who ?? '', 'contact')
  const actions = useMemo(() => {
    if (!touch) return []
    const { kind } = touch
    const what = t(`relationships.touchpointKind.${kind}`)
    // Whoever has all the words in the name: one who is only spoken of in a note was not met.
    const named = hits.filter(({ snippet }) => snippet === null)
    return named.slice(0, offered).map(({ id, title: { text: name } }): Action => {
      const label = t('relationships.quick.log', { what, name: isolate(name || t('relationships.noName')) })
      return {
        id: `quickLog.${id}`,
        label,
        section: t('relationships.logTouchpoint'),
        run: () =>
          void log(id, kind)
            .then(() => showUndoable(t('relationships.logged', { name: isolate(name) })))
            .catch(() => {}),
      }
    })
  }, [touch, hits, t])
  return { actions, isSettled }
}

function log(contactId: Id, kind: Kind): Promise<unknown> {
  const about = { channelId: null, postId: null, text: '', mood: null, promise: null }
  return save(() => api.relationships.addTouchpoint({ contactId, kind, day: todayHere(), ...about }))
}
