import i18next from 'i18next'
import type { Id } from '../../../shared/record.ts'
import { type ContactChoice, mostNamed } from '../../../shared/relationships/contact-list.ts'
import { api } from '../../api.ts'
import { currentPlace } from '../../place.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { rowAt, useRelationships } from '../store.ts'
import { type Chosen, nobody } from './choice.ts'
import { lookOf, questionOf } from './look.ts'

/** What the main process is told of them. */
export function choiceOf({ isAll, ids }: Chosen): ContactChoice {
  return isAll ? { filter: lookOf(currentPlace().view).filter, without: [...ids] } : { ids: [...ids] }
}

export function chooseAll(): void {
  useRelationships.setState({ chosen: { isAll: true, ids: new Set() } })
}

export function chooseNobody(): void {
  useRelationships.setState({ chosen: nobody })
}

export function toggleChosen(id: Id): void {
  const { isAll, ids } = useRelationships.getState().chosen
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  useRelationships.setState({ chosen: { isAll, ids: next } })
}

const atOnce = 5000

/** Adds the rows from one place of the list to another, both included, whether they were read or not. */
export async function chooseRange(one: number, other: number): Promise<void> {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const { total = 0 } = useRelationships.getState()
  if (to - from + 1 >= total) return chooseAll()
  if (to - from >= mostNamed) return announce(i18next.t('relationships.tooManyNamed'))
  const found = await idsBetween(from, to)
  const { isAll, ids } = useRelationships.getState().chosen
  const next = new Set(ids)
  for (const id of found) {
    if (isAll) next.delete(id)
    else next.add(id)
  }
  useRelationships.setState({ chosen: { isAll, ids: next } })
}

async function idsBetween(from: number, to: number): Promise<Id[]> {
  const state = useRelationships.getState()
  const read = Array.from({ length: Math.min(to - from + 1, 400) }, (_, at) => rowAt(state, from + at)?.id)
  if (to - from < 400 && read.every((id) => id !== undefined)) return read
  const question = questionOf(lookOf(currentPlace().view))
  const found: Id[] = []
  for (let at = from; at <= to; at += atOnce)
    found.push(
      ...(await api.relationships.ids({ ...question, from: at, limit: Math.min(atOnce, to - at + 1) })),
    )
  return found
}
