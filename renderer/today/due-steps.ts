import { type RefObject, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DueTile } from '../../shared/today.ts'
import { useActions } from '../actions.ts'
import { followRecord } from '../place.ts'

/** Moves the focus to a row of the lists in an element; the first one where none has it. False where there is none. */
export function stepRow(list: HTMLElement | null, way: 1 | -1): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>('li button') ?? [])]
  const here = rows.indexOf(document.activeElement as HTMLElement)
  const next = here < 0 ? rows[0] : rows[here + way]
  next?.focus()
  return next !== undefined
}

/**
 * From one due post to the next: the sheet that stands open follows, else the focus. A post that has just gone out has
 * left the list, and the one that took its place is next.
 */
export function useDueSteps(
  due: readonly DueTile[],
  openId: string | undefined,
  list: RefObject<HTMLElement | null>,
) {
  const { t } = useTranslation()
  const found = due.findIndex(({ variantId }) => variantId === openId)
  const last = useRef(0)
  if (found >= 0) last.current = found
  const steps = useMemo(() => {
    const step = (way: 1 | -1) => {
      if (openId === undefined) return void stepRow(list.current, way)
      const to = found >= 0 ? found + way : way === 1 ? last.current : last.current - 1
      const next = due[to]
      if (next) followRecord(next.variantId)
    }
    return { at: found, of: due.length, go: step }
  }, [due, found, openId, list])
  const actions = useMemo(() => {
    const section = t('today.due.title')
    return [
      { id: 'today.next', label: t('handOff.next'), section, keys: 'j', run: () => steps.go(1) },
      { id: 'today.previous', label: t('handOff.previous'), section, keys: 'k', run: () => steps.go(-1) },
    ].map((action) => ({ ...action, isDisabled: due.length === 0 }))
  }, [t, steps, due.length])
  useActions(actions)
  return steps
}
