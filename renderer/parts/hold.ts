import i18next from 'i18next'
import { useEffect } from 'react'
import { create } from 'zustand'
import type { HoldState } from '../../shared/strategy/crisis.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import { save } from '../saving.ts'
import { askToConfirm } from '../ui/notice/confirm.tsx'
import { showToast } from '../ui/notice/toast.tsx'
import { showUndoable } from '../undo-offer.ts'

/** Undefined until it is read. */
const useStore = create<{ state: HoldState | undefined }>()(() => ({ state: undefined }))

async function readHold(counts = true): Promise<void> {
  const state = await api.calendar.hold({ counts }).catch(() => undefined)
  const known = useStore.getState().state?.count ?? 0
  useStore.setState({ state: state && !state.hold && !counts ? { ...state, count: known } : state })
}

/**
 * Whether all posts are on hold, as long as somebody shows it. Without `counts` nobody asks how many would be held,
 * which is slow where there are very many.
 */
export function useHold({ counts }: { counts: boolean }): HoldState | undefined {
  useEffect(() => {
    const read = () => void readHold(counts)
    read()
    const stop = onTables(counts ? ['hold', 'post', 'variant'] : ['hold'], read)
    return () => {
      stop()
      // Who looks next may look at another workspace.
      useStore.setState({ state: undefined })
    }
  }, [counts])
  return useStore(({ state }) => state)
}

/** Holds every post that is not out yet. It is asked first: everybody's calendar stands still from then on. */
export async function holdAllPosts(count: number): Promise<void> {
  const { t } = i18next
  const isMeant = await askToConfirm({
    title: t('crisis.hold.ask'),
    body: t('crisis.hold.askBody', { count }),
    confirm: t('crisis.hold.do'),
  })
  if (!isMeant) return
  await save(() => api.calendar.holdAll())
  await readHold()
  // The button is gone; the keyboard stands on the one that ends the hold.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-hold] button')?.focus())
  await showUndoable(t('crisis.hold.done'), () => readHold())
}

export async function letPostsGoOn(): Promise<void> {
  await save(() => api.calendar.endHold())
  await readHold()
  await showUndoable(i18next.t('crisis.hold.over'), () => readHold())
}

/** From anywhere: holds all posts, or lets them go on when they are held. */
export async function holdOrGoOn(): Promise<void> {
  const { hold, count } = await api.calendar.hold()
  if (hold) await letPostsGoOn()
  else if (count === 0) showToast({ text: i18next.t('crisis.hold.none') })
  else await holdAllPosts(count)
}
