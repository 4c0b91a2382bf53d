import i18next from 'i18next'
import type { PostWithVariants, Tile } from '../../../shared/calendar/calendar.ts'
import {
  afterChange,
  type BoardChange,
  type BoardColumn,
  boardChange,
  columnOf,
  nextColumns,
  withCardChanged,
} from '../../../shared/calendar/calendar-board.ts'
import { tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import { languageOf } from '../../../shared/i18n/languages.ts'
import { api } from '../../api.ts'
import { formatOf } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showToast } from '../../ui/notice/toast.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { unapprovedWords } from '../post/post-edits.ts'
import { useCalendar } from '../store.ts'
import { changeMany } from './many-moves.ts'
import { attempt, nameOf } from './moves.ts'

/** Moves a card to a column as far as the rules lead there, and says where it went or why it stays. */
export async function moveToColumn(card: Tile, column: BoardColumn): Promise<void> {
  const { chosen } = useCalendar.getState()
  const isMany = chosen.size > 1 && chosen.has(tileKey(card))
  const change = boardChange(card, column)
  if (isMany && (!change || 'state' in change)) {
    const state = column === 'ready' || column === 'posted' || column === 'missed' ? undefined : column
    if (state) return changeMany([...chosen.values()], { to: 'state', state })
  }
  if (!change) return column === columnOf(card) ? undefined : sayWhyNot(card, column)
  const moved = await attempt(
    ({ range, ideas }) => ({
      range: withCardChanged(range, card, change),
      ideas:
        'state' in change
          ? ideas.map((one) => (one.id === card.postId ? { ...one, state: change.state } : one))
          : ideas,
    }),
    () =>
      'state' in change
        ? api.calendar.changeState({ id: card.postId, state: change.state })
        : api.calendar.changeDelivery(change),
  )
  if (moved) await showUndoable(wordsOf(card, change, moved))
}

/** A first yes of two leaves a post in review; what goes out without the yes it needs is told so. */
function wordsOf(card: Tile, change: BoardChange, { post }: PostWithVariants): string {
  const title = isolate(nameOf(card))
  if ('state' in change && post.state !== change.state) return i18next.t('workflow.firstYes')
  const warning =
    'delivery' in change ? unapprovedWords(change.delivery, { title, state: post.state }) : undefined
  const column = columnName(columnOf(afterChange(card, change)))
  return warning ?? i18next.t('calendar.board.said', { title, column })
}

/** One column on or back, over those that the rules do not lead to. */
export async function stepColumn(card: Tile, columns: readonly BoardColumn[], way: 1 | -1): Promise<void> {
  const at = columns.indexOf(columnOf(card))
  const open = nextColumns(card)
  const ahead = way > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse()
  const to = ahead.find((column) => open.includes(column))
  if (to) return moveToColumn(card, to)
  const [next] = ahead
  if (next) sayWhyNot(card, next)
  else announce(i18next.t('app.cannotMove'))
}

function sayWhyNot(card: Tile, column: BoardColumn): void {
  const { list } = formatOf(languageOf(i18next.language))
  const open = nextColumns(card).map(columnName)
  const values = {
    title: isolate(nameOf(card)),
    from: columnName(columnOf(card)),
    to: columnName(column),
    open: list(open),
  }
  const text = i18next.t(open.length > 0 ? 'calendar.board.notNext' : 'calendar.board.noNext', values)
  announce(text)
  showToast({ text })
}

export function columnName(column: BoardColumn): string {
  return column === 'ready' || column === 'posted' || column === 'missed'
    ? i18next.t(`glossary.delivery.${column}`)
    : i18next.t(`glossary.postState.${column}`)
}
