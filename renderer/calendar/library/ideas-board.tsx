import { Button } from '@mantine/core'
import { IconBulb, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { noFilter, postTypes } from '../../../shared/calendar/calendar.ts'
import type { ColumnKey, IdeaColumn, IdeaGrouping } from '../../../shared/library/library.ts'
import { useFormat } from '../../parts/format.ts'
import { PillarSwatch } from '../../parts/pillar-swatch.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { mayWriteHere } from '../../workspace.ts'
import { useSpot } from '../moving/held.ts'
import { addIdea } from '../moving/moves.ts'
import { setFilter, useCalendar, useIsFiltered } from '../store.ts'
import { IdeaCardButton } from './idea-card.tsx'
import { columnName, focusCard, removeIdea, shelve, stepInColumn } from './idea-moves.ts'
import classes from './ideas.module.css'
import { beginIdea, focusNewIdea } from './next-idea.ts'
import { QuickAdd } from './quick-add.tsx'
import { showMoreIdeas, useLibrary } from './store.ts'

/** All that waits for a day, by pillar or by type. A card is dragged on, or sent on with Shift and an arrow. */
export function IdeasBoard({ onOpen }: { onOpen: (postId: string) => void }) {
  const isReadOnly = useReadOnly()
  const ideas = useLibrary((state) => state.ideas)
  const isFiltered = useIsFiltered()
  if (!ideas) return null
  const isEmpty = ideas.columns.length === 0
  return (
    <div className={classes.shelf}>
      {isReadOnly ? null : <QuickAdd />}
      {isEmpty ? isFiltered ? <NoneMatches /> : <NoIdeas /> : <Columns {...ideas} onOpen={onOpen} />}
    </div>
  )
}

interface ColumnsProps {
  by: IdeaGrouping
  columns: readonly IdeaColumn[]
  onOpen: (postId: string) => void
}

function Columns({ by, columns, onOpen }: ColumnsProps) {
  const { t, i18n } = useTranslation()
  const pillars = useCalendar((state) => state.choices.pillars)
  const shown = useMemo(() => {
    const keys: ColumnKey[] = by === 'pillar' ? pillars.map(({ id }) => id) : [...postTypes]
    const known = new Map(columns.map((column) => [column.key, column]))
    const all = [
      ...keys.filter((key) => by === 'pillar' || known.has(key)),
      ...(known.has(null) ? [null] : []),
    ]
    return all.map((key) => known.get(key) ?? { key, count: 0, cards: [] })
  }, [by, pillars, columns])
  const ahead = i18n.dir() === 'rtl' ? 'ArrowLeft' : 'ArrowRight'

  function keys(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey) return
    const id = document.activeElement?.getAttribute('data-card')
    const at = shown.findIndex(({ cards }) => cards.some((one) => one.id === id))
    const column = shown[at]
    const place = column?.cards.findIndex((one) => one.id === id) ?? -1
    const card = column?.cards[place]
    if (!card || !column) return
    const down = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const aside = event.key === ahead ? 1 : /^Arrow(Left|Right)$/.test(event.key) ? -1 : 0
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      const next = column.cards[place + 1] ?? column.cards[place - 1]
      if (mayWriteHere())
        void removeIdea(card).then(
          () => next && focusCard(next.id),
          () => {},
        )
      return
    }
    if (!down && !aside) return
    event.preventDefault()
    const changes = (down && event.altKey) || (aside && event.shiftKey)
    if (changes) {
      if (!mayWriteHere()) return
      const to = shown[at + aside]
      const moved = down
        ? stepInColumn(column.cards, card, down, column.key)
        : to
          ? shelve(card, { key: to.key })
          : Promise.resolve()
      void moved.then(
        () => focusCard(card.id),
        () => {},
      )
      return
    }
    const next = down ? column.cards[place + down] : besides(at, aside as 1 | -1, place)
    if (next) focusCard(next.id)
  }

  /** Sideways to the next column that holds a card, at the same height or its last. */
  function besides(from: number, way: 1 | -1, place: number) {
    for (let at = from + way; shown[at]; at += way) {
      const cards = shown[at]?.cards ?? []
      if (cards.length > 0) return cards[place] ?? cards.at(-1)
    }
    return undefined
  }

  return (
    <section className={classes.board} aria-label={t(`library.by.${by}`)} onKeyDown={keys}>
      {shown.map((column) => (
        <Column key={column.key ?? ''} column={column} by={by} onOpen={onOpen} />
      ))}
    </section>
  )
}

interface ColumnProps {
  column: IdeaColumn
  by: IdeaGrouping
  onOpen: (postId: string) => void
}

function Column({ column: { key, count, cards }, by, onOpen }: ColumnProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const node = useRef<HTMLElement>(null)
  const pillar = useCalendar(({ choices }) => choices.pillars.find(({ id }) => id === key))
  const over = useSpot(
    node,
    () => ({ take: (idea) => take(idea.id, key) }),
    (held) => 'idea' in held,
  )
  const name = columnName(by, key)
  const hidden = count - cards.length
  return (
    <section
      ref={node}
      className={classes.column}
      data-over={over !== undefined || undefined}
      aria-label={t('calendar.board.column', { name, count })}
    >
      <h2 className={classes.head}>
        {by === 'pillar' && pillar ? <PillarSwatch mark={pillar.mark} /> : null}
        <span className={classes.title} dir="auto">
          {name}
        </span>
        <span className={classes.count}>{format.number(count)}</span>
      </h2>
      <ul className={classes.cards}>
        {cards.map((card, place) => (
          <CardSpot key={card.id} id={card.id} columnKey={key} nextId={cards[place + 1]?.id ?? null}>
            <IdeaCardButton card={card} by={by} onOpen={onOpen} />
          </CardSpot>
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" className={classes.more} onClick={showMoreIdeas}>
          {t('calendar.board.more', { count: hidden })}
        </button>
      ) : null}
      {isReadOnly ? null : (
        <button
          type="button"
          className={classes.more}
          aria-label={t('library.addTo', { name })}
          onClick={() => beginIdea(by, key)}
        >
          <IconPlus size={14} stroke={1.5} aria-hidden />
          {t('calendar.newIdea')}
        </button>
      )}
    </section>
  )
}

interface CardSpotProps {
  id: string
  columnKey: ColumnKey
  /** Null for the last one. */
  nextId: string | null
  children: React.ReactNode
}

/** Above the middle of a card is before it, below is after it. */
function CardSpot({ id, columnKey, nextId, children }: CardSpotProps) {
  const item = useRef<HTMLLIElement>(null)
  const edge = useRef<'top' | 'bottom'>('top')
  const over = useSpot(
    item,
    ({ isUpper }) => {
      edge.current = isUpper ? 'top' : 'bottom'
      const beforeId = isUpper ? id : nextId
      return { take: (idea) => take(idea.id, columnKey, beforeId === idea.id ? nextId : beforeId) }
    },
    (held) => 'idea' in held && held.idea.id !== id,
  )
  return (
    <li ref={item} className={classes.item} data-landing={over ? edge.current : undefined}>
      {children}
    </li>
  )
}

async function take(id: string, key: ColumnKey, beforeId?: string | null): Promise<void> {
  const cards = useLibrary.getState().ideas?.columns.flatMap((column) => column.cards)
  const card = cards?.find((one) => one.id === id)
  if (card) await shelve(card, { key, ...(beforeId !== undefined && { beforeId }) })
}

function NoneMatches() {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('library.noneMatch')}
      why={t('calendar.noIdeaMatches')}
      action={<Button onClick={() => setFilter(noFilter)}>{t('calendar.showAll')}</Button>}
    />
  )
}

function NoIdeas() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const example = t('calendar.ideasEmpty.example')
  return (
    <EmptyState
      title={t('library.empty')}
      why={t('calendar.ideasEmpty.why')}
      action={
        isReadOnly ? null : (
          <Button variant="filled" onClick={focusNewIdea}>
            {t('library.firstIdea')}
          </Button>
        )
      }
      exampleLabel={t('library.example')}
      example={
        <div className={classes.example}>
          <span className={classes.exampleLine}>
            <IconBulb size={16} stroke={1.5} aria-hidden />
            {example}
          </span>
          {isReadOnly ? null : (
            <Button size="xs" onClick={() => void addIdea({ title: example, type: 'tip' }).catch(() => {})}>
              {t('calendar.ideasEmpty.take')}
            </Button>
          )}
        </div>
      }
    />
  )
}
