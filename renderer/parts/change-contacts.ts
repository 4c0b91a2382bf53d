import i18next from 'i18next'
import { create } from 'zustand'
import { languageOf } from '../../shared/i18n/languages.ts'
import type { ContactChoice } from '../../shared/relationships/contact-list.ts'
import type { ContactManyChange, ContactManyEdit } from '../../shared/relationships/contact-many.ts'
import { cleanTag } from '../../shared/relationships/relationships.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'
import { formatOf } from './format.ts'

/** How far a change to many is; undefined while none takes long. */
export const useManyWork = create<{ work: { done: number; total: number } | undefined }>()(() => ({
  work: undefined,
}))

let stop: AbortController | undefined

/** One change to many contacts, as one step; how many it changed. Undefined when it was stopped: then nothing is kept. */
export async function changeMany(of: ContactChoice, change: ContactManyChange): Promise<number | undefined> {
  const mine = new AbortController()
  stop = mine
  try {
    return await save(() => follow({ of, change }, mine.signal))
  } catch (error) {
    if (mine.signal.aborted) return undefined
    throw error
  } finally {
    useManyWork.setState({ work: undefined })
  }
}

async function follow(edit: ContactManyEdit, signal: AbortSignal): Promise<number | undefined> {
  for await (const step of await api.relationships.changeMany(edit, { signal })) {
    if (signal.aborted) return undefined
    if (step.step === 'done') return step.summary
    if (step.step === 'writing') useManyWork.setState({ work: step })
  }
  return undefined
}

export function stopMany(): void {
  stop?.abort()
  useManyWork.setState({ work: undefined })
  announce(i18next.t('relationships.many.stopped'))
}

/** Changes many and says how many it was, with the way back. */
export async function changeAndSay(of: ContactChoice, change: ContactManyChange): Promise<void> {
  const count = await changeMany(of, change)
  if (count === undefined) return
  const { number } = formatOf(languageOf(i18next.language))
  const said = i18next.t(`relationships.many.said.${change.to}`, {
    count,
    number: number(count),
    ...('tag' in change && { tag: cleanTag(change.tag) }),
  })
  if (count === 0) return announce(i18next.t('relationships.many.said.nothing'))
  await showUndoable(said)
}
