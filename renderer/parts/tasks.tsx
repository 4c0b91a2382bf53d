import { ActionIcon, Checkbox, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots, IconPlus, IconTrash, IconUser } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Checklist,
  hostId,
  hostOf,
  isLate,
  stepsIn,
  type Task,
  type TaskHost,
} from '../../shared/posts/task.ts'
import { longestLine } from '../../shared/record.ts'
import { draftOf, isKept, useLeftDrafts } from '../drafts.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { leaveField } from '../ui/input/leave-field.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { useListDrag } from '../ui/input/use-list-drag.ts'
import { useNewLine } from '../ui/input/use-new-line.ts'
import { Section } from '../ui/page/section.tsx'
import { todayHere } from '../workspace.ts'
import { Checklists } from './checklists.tsx'
import { DayEdit } from './date-edit.tsx'
import { useFormat } from './format.ts'
import { PersonInput } from './person-input.tsx'
import { addTasks, changeTask, moveTask, removeTask } from './task-edits.ts'
import classes from './tasks.module.css'
import { tickTask } from './tick-task.ts'

const icon = { size: 14, stroke: 1.5, 'aria-hidden': true } as const

interface TasksProps {
  /** Whose steps they are. */
  of: TaskHost
  tasks: readonly Task[]
  checklists: readonly Checklist[]
  /** What the list is called there. */
  title?: string
  people: readonly string[]
}

/** Steps of the work on a post, with a contact or on a bid: ticked off, given to somebody, due on a day; dragged, or moved with Alt and the arrows. */
export function Tasks({ of, tasks, checklists, title, people }: TasksProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  if (isReadOnly && tasks.length === 0) return null
  const done = tasks.filter(({ doneAt }) => doneAt !== null).length
  return (
    <Section
      title={title ?? t('task.title')}
      aside={
        tasks.length > 0
          ? t('task.doneOf', { done: format.number(done), all: format.number(tasks.length) })
          : null
      }
      actions={isReadOnly ? null : <Checklists of={of} tasks={tasks} checklists={checklists} />}
    >
      <ol className={classes.list} aria-label={title ?? t('task.title')}>
        {tasks.map((task, place) => (
          <Row key={task.id} {...{ task, tasks, place, people }} />
        ))}
      </ol>
      {isReadOnly ? null : <NewTask key={hostId(of)} of={of} />}
    </Section>
  )
}

interface RowProps {
  task: Task
  tasks: readonly Task[]
  place: number
  people: readonly string[]
}

function Row({ task, tasks, place, people }: RowProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const row = useRef<HTMLLIElement>(null)
  const { id, title, responsible, dueDay, doneAt } = task
  const [isGiving, setGiving] = useState(false)
  const isDone = doneAt !== null
  const of = tasks.length
  const move = (to: number) => void moveTask(tasks, id, to).catch(() => {})
  const edge = useListDrag(row, {
    list: `tasks ${hostId(hostOf(task))}`,
    id,
    isFixed: isReadOnly || of < 2,
    onDropped: (dragged, side) => {
      const others = tasks.filter((one) => one.id !== dragged)
      const target = others.findIndex((one) => one.id === id)
      void moveTask(tasks, dragged, side === 'before' ? target : target + 1).catch(() => {})
    },
  })

  function keys(event: KeyboardEvent) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || step === undefined || isReadOnly) return
    event.preventDefault()
    event.stopPropagation()
    move(place + step)
  }

  return (
    <li ref={row} className={classes.row} data-edge={edge} onKeyDown={keys}>
      <Checkbox
        className={classes.tick}
        size="xs"
        aria-label={t('task.tick', { task: title })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        checked={isDone}
        disabled={isReadOnly}
        onChange={(event) => void tickTask(task, event.currentTarget.checked).catch(() => {})}
      />
      <div className={classes.words} data-done={isDone || undefined}>
        <InlineEdit
          label={t('task.name')}
          value={title}
          limit={longestLine}
          onDraft={draftOf('task', id, 'title')}
          onSave={(text) => changeTask(id, { title: text })}
        />
        {isGiving || responsible || dueDay ? (
          <Facts
            task={task}
            people={people}
            isFirst={isGiving && !responsible}
            onLeave={() => setGiving(false)}
          />
        ) : null}
        {isDone ? <DoneBy task={task} /> : null}
      </div>
      {isReadOnly ? null : (
        <Menu position="bottom-end" returnFocus={false}>
          <Menu.Target>
            <ActionIcon size="sm" className={classes.more} aria-label={t('task.more', { task: title })}>
              <IconDots size={14} stroke={1.5} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {responsible || dueDay ? null : (
              <Menu.Item leftSection={<IconUser {...icon} />} onClick={() => setGiving(true)}>
                {t('task.give')}
              </Menu.Item>
            )}
            <Menu.Item
              disabled={place === 0}
              leftSection={<IconArrowUp {...icon} />}
              onClick={() => move(place - 1)}
            >
              {t('task.up')}
            </Menu.Item>
            <Menu.Item
              disabled={place === of - 1}
              leftSection={<IconArrowDown {...icon} />}
              onClick={() => move(place + 1)}
            >
              {t('task.down')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash {...icon} />}
              onClick={() => void removeTask(task).catch(() => {})}
            >
              {t('task.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  )
}

interface FactsProps {
  task: Task
  people: readonly string[]
  isFirst: boolean
  onLeave: () => void
}

/** Whose it is, and until when. */
function Facts({ task, people, isFirst, onLeave }: FactsProps) {
  const { id, title, responsible, dueDay } = task
  const { t } = useTranslation()
  const format = useFormat()
  const place = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isFirst) place.current?.querySelector('input')?.focus()
  }, [isFirst])
  return (
    <fieldset
      ref={place}
      className={classes.facts}
      aria-label={t('task.facts', { task: title })}
      data-late={isLate(task, todayHere()) || undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave()
      }}
    >
      <PersonInput
        variant="unstyled"
        className={classes.who}
        classNames={{ input: classes.fact }}
        aria-label={t('task.responsibleFor', { task: title })}
        placeholder={t('glossary.responsible')}
        openOnFocus={false}
        people={people}
        value={responsible}
        onDraft={draftOf('task', id, 'responsible')}
        onSave={(name) => changeTask(id, { responsible: name })}
      />
      <DayEdit
        variant="unstyled"
        className={classes.due}
        classNames={{ input: classes.fact }}
        aria-label={t('task.dueFor', { task: title })}
        placeholder={t('task.due')}
        value={dueDay}
        write={(day) => format.day(day, 'weekday')}
        clearLabel={t('task.noDue')}
        onDraft={draftOf('task', id, 'dueDay')}
        onSave={(day) => changeTask(id, { dueDay: day })}
      />
    </fieldset>
  )
}

function DoneBy({ task: { doneAt, doneBy } }: { task: Task }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <p className={classes.doneBy}>
      {doneBy
        ? t('task.doneBy', { who: doneBy, at: format.moment(doneAt) })
        : t('task.doneAt', { at: format.moment(doneAt) })}
    </p>
  )
}

/** A line that becomes a task with Enter; a list that is pasted becomes one task a line. */
function NewTask({ of }: { of: TaskHost }) {
  const { t } = useTranslation()
  const onDraft = draftOf('task', hostId(of), 'new')
  const { text, type, add } = useNewLine({ onAdd: (line) => addTasks(of, line), onDraft })
  const left = useLeftDrafts(hostId(of))?.find(
    ({ tableName, field }) => tableName === 'task' && field === 'new',
  )
  useEffect(() => {
    if (left && !isKept(left)) type(left.value)
  }, [left, type])

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') void add()
    if (event.key === 'Escape' && text !== '') leaveField(event)
  }

  function paste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    if (stepsIn(pasted).length < 2) return
    event.preventDefault()
    void addTasks(of, pasted).catch(() => {})
  }

  return (
    <div className={classes.new}>
      <IconPlus {...icon} />
      <input
        className={classes.input}
        type="text"
        dir="auto"
        maxLength={longestLine}
        aria-label={t('task.new')}
        placeholder={t('task.new')}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={keys}
        onPaste={paste}
        onBlur={() => void add()}
      />
    </div>
  )
}
