import { Button } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noFilter, type Post } from '../../shared/calendar/calendar.ts'
import type { Id } from '../../shared/record.ts'
import { useFormat } from '../parts/format.ts'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { KeyHint } from '../ui/input/key-hint.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { useKeptScroll } from '../ui/page/kept-scroll.ts'
import { mayWriteHere } from '../workspace.ts'
import { useIdeaLine } from './idea-line.ts'
import classes from './idea-list.module.css'
import { BalanceLine } from './library/balance-line.tsx'
import { isOrder, isOtherIdea, useHold, useSpot } from './moving/held.ts'
import { addIdea, nameOf, stepIdea, tileOf } from './moving/moves.ts'
import { setFilter, useCalendar, useIsFiltered } from './store.ts'

interface IdeaListProps {
  onOpen: (postId: string) => void
}

/** What has no day yet, beside the calendar: type a line to add, drag to order, drag onto a day to plan. */
export const IdeaList = memo(function IdeaList({ onOpen }: IdeaListProps) {
  const { t } = useTranslation()
  const ideas = useCalendar((state) => state.ideas)
  const isDragging = useCalendar((state) => state.isDragging)
  const isFiltered = useIsFiltered()
  const isReadOnly = useReadOnly()
  const section = useRef<HTMLElement>(null)
  const list = useRef<HTMLUListElement>(null)
  // One stop for Tab, however many there are; the arrow keys lead on from it.
  const [stop, setStop] = useState<Id>()
  const stopId = ideas.some(({ id }) => id === stop) ? stop : ideas[0]?.id
  useSpot(section, () => 'ideas')
  useKeptScroll(list, 'ideas')

  return (
    <section
      ref={section}
      className={classes.ideas}
      data-ideas
      data-target={isDragging || undefined}
      aria-labelledby="ideas-title"
    >
      <div className={classes.head}>
        <h2 id="ideas-title" className={classes.title}>
          {t('calendar.ideas')}
        </h2>
        <span className={classes.count}>{ideas.length || null}</span>
      </div>
      {isReadOnly ? null : <QuickAdd />}
      {isDragging ? <p className={classes.drop}>{t('calendar.dropHere')}</p> : null}
      <ul ref={list} className={classes.list}>
        {ideas.map((idea, place) => (
          <IdeaRow
            key={idea.id}
            idea={idea}
            nextId={ideas[place + 1]?.id ?? null}
            isStop={idea.id === stopId}
            onStop={setStop}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {ideas.length === 0 && !isDragging ? isFiltered ? <NoneMatches /> : <NoIdeas /> : null}
      <BalanceLine />
      {ideas.length > 0 && !isReadOnly ? (
        <p className={classes.hint}>
          {t('calendar.ideasHint')} <KeyHint keys="M" />
          <span className={classes.order}>
            <KeyHint keys="Alt+ArrowUp" /> <KeyHint keys="Alt+ArrowDown" /> {t('calendar.ideasOrderHint')}
          </span>
        </p>
      ) : null}
    </section>
  )
})

interface IdeaRowProps extends IdeaListProps {
  idea: Post
  /** Null for the last one. */
  nextId: Id | null
  isStop: boolean
  onStop: (id: Id) => void
}

function IdeaRow({ idea, nextId, isStop, onStop, onOpen }: IdeaRowProps) {
  const pillars = useCalendar((state) => state.choices.pillars)
  const isOpen = useCalendar((state) => state.detail?.post.id === idea.id)
  const pillar = pillars.find(({ id }) => id === idea.pillarId)
  const format = useFormat()
  const row = useRef<HTMLButtonElement>(null)
  const isHeld = useHold(row, { idea })
  const item = useRef<HTMLLIElement>(null)
  const over = useSpot(item, ({ isUpper }) => ({ beforeId: isUpper ? idea.id : nextId }), isOtherIdea(idea))
  const edge = isOrder(over) ? (over.beforeId === idea.id ? 'top' : 'bottom') : undefined

  function keys(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!step || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (event.altKey) return mayWriteHere() ? void stepIdea(idea, step).catch(() => {}) : undefined
    const beside = step < 0 ? item.current?.previousElementSibling : item.current?.nextElementSibling
    beside?.querySelector('button')?.focus()
  }

  return (
    <li ref={item} className={classes.item} data-landing={edge}>
      <button
        ref={row}
        type="button"
        className={classes.row}
        data-idea={idea.id}
        data-open={isOpen || undefined}
        data-dragging={isHeld || undefined}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => onStop(idea.id)}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => onOpen(idea.id)}
        onKeyDown={keys}
      >
        {idea.state === 'idea' ? null : <StatusMark kind="postState" status={idea.state} size={12} />}
        <span className={classes.name} dir="auto">
          {nameOf(tileOf(idea))}
        </span>
        {idea.wantedMonth ? (
          <span className={classes.month}>{format.month(idea.wantedMonth, 'short')}</span>
        ) : null}
        {pillar ? <PillarSwatch mark={pillar.mark} size={10} /> : null}
      </button>
    </li>
  )
}

/** One line and Enter; what a crash left in it stands there again. */
function QuickAdd() {
  const { t } = useTranslation()
  const line = useIdeaLine((title) => addIdea({ title }))
  return (
    <input
      {...line}
      id="calendar-new-idea"
      className={classes.add}
      aria-label={t('calendar.newIdea')}
      placeholder={t('calendar.newIdea')}
    />
  )
}

function NoneMatches() {
  const { t } = useTranslation()
  return (
    <div className={classes.empty}>
      <p className={classes.why}>{t('calendar.noIdeaMatches')}</p>
      <Button size="xs" onClick={() => setFilter(noFilter)}>
        {t('calendar.showAll')}
      </Button>
    </div>
  )
}

function NoIdeas() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const example = t('calendar.ideasEmpty.example')
  return (
    <div className={classes.empty}>
      <p className={classes.why}>{t('calendar.ideasEmpty.why')}</p>
      <p className={classes.example}>
        <IconBulb size={14} stroke={1.5} aria-hidden />
        {example}
      </p>
      {isReadOnly ? null : (
        <Button size="xs" onClick={() => void addIdea({ title: example }).catch(() => {})}>
          {t('calendar.ideasEmpty.take')}
        </Button>
      )}
    </div>
  )
}
