import i18next from 'i18next'
import type { ColumnKey, IdeaCard, IdeaGrouping } from '../../../shared/library/library.ts'
import { keyOf, withIdeaMoved } from '../../../shared/library/library.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { isolate } from '../../parts/label.ts'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { removePost } from '../moving/moves.ts'
import { useCalendar } from '../store.ts'
import { dropIdeaAnswers, loadIdeas, useLibrary } from './store.ts'

/** What a person calls a column. */
export function columnName(by: IdeaGrouping, key: ColumnKey): string {
  if (by === 'type') return key === null ? i18next.t('library.noType') : i18next.t(`calendar.types.${key}`)
  const pillar = useCalendar.getState().choices.pillars.find(({ id }) => id === key)
  return pillar ? pillar.name || i18next.t('strategy.list.unnamed') : i18next.t('library.noPillar')
}

export function nameOf({ title, opening }: Pick<IdeaCard, 'title' | 'opening'>): string {
  return title || opening || i18next.t('calendar.untitled')
}

/** Where a card goes: into a column, before another card or last; with `beforeId` left out to its place by age. */
interface Target {
  key: ColumnKey
  beforeId?: Id | null
}

/** Shows a card where it goes at once, and puts it back when that cannot be saved. */
export async function shelve(card: IdeaCard, { key, beforeId }: Target): Promise<void> {
  const { ideas } = useLibrary.getState()
  if (!ideas) return
  const { by } = ideas
  const order = beforeId === undefined ? {} : { beforeId }
  const columns = withIdeaMoved(ideas.columns, card, { by, key, ...order })
  const cards = columns.find((one) => one.key === key)?.cards ?? []
  const place = cards.findIndex(({ id }) => id === card.id)
  const was = ideas.columns.find((one) => one.key === key)?.cards[place]
  if (was?.id === card.id && keyOf(card, by) === key) return
  dropIdeaAnswers()
  useLibrary.setState({ ideas: { by, columns } })
  try {
    await save(() => api.library.shelveIdea({ id: card.id, by, key, ...order }))
  } catch {
    useLibrary.setState({ ideas })
    void loadIdeas()
    return announce(i18next.t('calendar.putBack'))
  }
  const count = columns.find((one) => one.key === key)?.count ?? cards.length
  announce(
    i18next.t('library.said.moved', {
      title: isolate(nameOf(card)),
      column: isolate(columnName(by, key)),
      place: place + 1,
      of: count,
    }),
  )
}

/** One step up or down within a column; at its end it says that there is no further. */
export function stepInColumn(cards: readonly IdeaCard[], card: IdeaCard, way: -1 | 1, key: ColumnKey) {
  const at = cards.findIndex(({ id }) => id === card.id)
  if (!cards[at + way]) return Promise.resolve(announce(i18next.t('app.cannotMove')))
  return shelve(card, { key, beforeId: cards[way < 0 ? at - 1 : at + 2]?.id ?? null })
}

export function removeIdea({ id, title, opening }: IdeaCard): Promise<void> {
  return removePost({ id, title, text: opening })
}

export function focusCard(id: Id): void {
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus()
}
