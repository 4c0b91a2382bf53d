import { useEffect, useLayoutEffect } from 'react'
import { create } from 'zustand'
import { useShallow } from 'zustand/shallow'
import { mayWriteHere, useSeat } from './workspace.ts'

/** Something a person can do by name: from the palette, the menu, a button or a key. */
export interface Action {
  /** A menu command's name, or `<screen>.<verb>`. */
  id: string
  label: string
  /** How the palette groups it; the screen's own actions come first. */
  section?: string
  /** As `KeyHint` writes them: `Mod+Z`, `g c`, `?`. The shell listens for keys of every action that is mounted. */
  keys?: string
  /** A second way to press it. */
  otherKeys?: string
  /** More words that find it. */
  words?: string
  isDisabled?: boolean
  /** Changes the file: offered only to who may. */
  isWrite?: boolean
  run: () => void
}

const useRegistry = create<{ sets: { owner: symbol; actions: readonly Action[] }[] }>()(() => ({ sets: [] }))

/**
 * Offers these actions while the component is mounted; the newest set wins where two have one id. Before the screen is
 * painted, so that no key pressed on sight of it is lost.
 */
export function useActions(actions: readonly Action[]): void {
  useLayoutEffect(() => {
    const owner = Symbol('actions')
    useRegistry.setState(({ sets }) => ({ sets: [{ owner, actions }, ...sets] }))
    return () => useRegistry.setState(({ sets }) => ({ sets: sets.filter((set) => set.owner !== owner) }))
  }, [actions])
}

/** Every action on offer now, newest first, each id once. */
export function useOffered(): Action[] {
  useSeat()
  return offered(useRegistry(({ sets }) => sets))
}

/** Those of these ids that are on offer now. */
export function useOfferedOf(...ids: readonly string[]): Action[] {
  useSeat()
  return useRegistry(useShallow(({ sets }) => offered(sets).filter(({ id }) => ids.includes(id))))
}

export function listOffered(): Action[] {
  return offered(useRegistry.getState().sets)
}

/** Does what the id names; false when nothing on the screen offers it. */
export function runAction(id: string): boolean {
  const action = listOffered().find((one) => one.id === id && !one.isDisabled)
  action?.run()
  return action !== undefined
}

function offered(sets: { actions: readonly Action[] }[]): Action[] {
  const byId = new Map<string, Action>()
  for (const action of sets.flatMap((set) => set.actions))
    if (!byId.has(action.id)) byId.set(action.id, action)
  return [...byId.values()].filter(isForHere)
}

/** What only changes the file is not offered to who may not. */
function isForHere({ isWrite }: { isWrite?: boolean }): boolean {
  return !isWrite || mayWriteHere()
}

/** Does what the id names as soon as something other than `own` offers it: a screen that is still on its way. */
export function runWhenOffered(id: string, own: Action['run'], patience = 3000): void {
  const find = () => listOffered().find((one) => one.id === id && one.run !== own)
  const found = find()
  if (found) {
    found.run()
    return
  }
  const stop = useRegistry.subscribe(() => {
    const now = find()
    if (!now) return
    stop()
    clearTimeout(timer)
    now.run()
  })
  const timer = setTimeout(stop, patience)
}

/** A key that a part of the screen hears itself: it stands in the list of keys and is no action. */
export interface KeyNote {
  label: string
  section: string
  keys: string
  otherKeys?: string
  isWrite?: boolean
}

const useNotes = create<{ sets: (readonly KeyNote[])[] }>()(() => ({ sets: [] }))

/** Lists these keys while the component is mounted. */
export function useKeyNotes(notes: readonly KeyNote[]): void {
  useEffect(() => {
    useNotes.setState(({ sets }) => ({ sets: [...sets, notes] }))
    return () => useNotes.setState(({ sets }) => ({ sets: sets.filter((set) => set !== notes) }))
  }, [notes])
}

export function useNotedKeys(): KeyNote[] {
  return useNotes(({ sets }) => sets)
    .flat()
    .filter(isForHere)
}
