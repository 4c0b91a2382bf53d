import { Menu, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Activity,
  activityLacks,
  type Duty,
  duties,
  type Person,
} from '../../../shared/strategy/people.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useFormat } from '../../parts/format.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { KeyHint } from '../../ui/input/key-hint.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { removeRow } from '../row-edits.ts'
import { moveRecord } from '../store.ts'
import classes from './duty-grid.module.css'
import { assign } from './people-edits.ts'

interface DutyGridProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** A place in the table; -1 is the row or the column of names. */
type At = { row: number; column: number }

/**
 * Who does what: arrows walk through the cells, the numbers say what somebody has to do with it, Delete takes it away,
 * Enter offers all in a list. On a name Enter opens what it names.
 */
export function DutyGrid({ view, shownId, onDetails }: DutyGridProps) {
  const { t, i18n } = useTranslation()
  const isReadOnly = useReadOnly()
  const { persons, activities, assignments } = view
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  const [openCell, setOpenCell] = useState<string>()
  const table = useRef<HTMLTableElement>(null)
  const stop = {
    row: Math.min(at.row, activities.length - 1),
    column: Math.min(at.column, persons.length - 1),
  }
  const dutyOf = (activity: Activity, person: Person) =>
    assignments.find((one) => one.activityId === activity.id && one.personId === person.id)?.duty

  function focus(next: At) {
    setAt(next)
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)
    cell?.focus()
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  function give(activity: Activity, person: Person, duty: Duty | null) {
    if ((dutyOf(activity, person) ?? null) === duty) return
    void assign({ activityId: activity.id, personId: person.id, duty }).then(
      () => announce(duty ? t(`people.duty.${duty}`) : t('people.duty.none')),
      () => {},
    )
  }

  function moveActivity({ id, title }: Activity, to: number) {
    const others = activities.filter((one) => one.id !== id)
    const place = Math.max(0, Math.min(others.length, to))
    if (activities[place]?.id === id) return
    void moveRecord({ table: 'activity', id, parentId: null, beforeId: others[place]?.id ?? null }).then(
      () => {
        announce(t('app.movedTo', { title, place: place + 1, of: activities.length }))
        focus({ row: place, column: -1 })
      },
      () => {},
    )
  }

  function step(event: KeyboardEvent): At | undefined {
    const forth = i18n.dir() === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const { row, column } = stop
    const to = (next: At): At | undefined => {
      const isThere = next.row >= -1 && next.row < activities.length
      const isCorner = next.row === -1 && next.column === -1
      return isThere && next.column >= -1 && next.column < persons.length && !isCorner ? next : undefined
    }
    if (event.key === 'ArrowDown') return to({ row: row + 1, column })
    if (event.key === 'ArrowUp') return to({ row: row - 1, column })
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      return to({ row, column: column + (event.key === forth ? 1 : -1) })
    if (event.key === 'Home') return to({ row, column: row === -1 ? 0 : -1 })
    if (event.key === 'End') return to({ row, column: persons.length - 1 })
    return undefined
  }

  function actOf(event: KeyboardEvent): (() => void) | undefined {
    const [activity, person] = [activities[stop.row], persons[stop.column]]
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (isReadOnly) return event.altKey || !step(event) ? undefined : () => focus(step(event) as At)
    if (event.altKey) return activity && way ? () => moveActivity(activity, stop.row + way) : undefined
    const next = step(event)
    if (next) return () => focus(next)
    const isRemoval = event.key === 'Delete' || event.key === 'Backspace'
    if (activity && person) {
      const duty = duties[Number(event.key) - 1]
      if (duty) return () => give(activity, person, duty)
      if (isRemoval) return () => give(activity, person, null)
    } else if (activity && isRemoval) {
      return () => void removeRow('activity', activity.id, activity.title).catch(() => {})
    }
    return undefined
  }

  function keys(event: KeyboardEvent) {
    // While the list of a cell is open, the keys are its own.
    if (event.ctrlKey || event.metaKey || openCell !== undefined) return
    const act = actOf(event)
    if (!act) return
    event.preventDefault()
    act()
  }

  const placeOf = (row: number, column: number) => ({
    'data-cell': `${row} ${column}`,
    tabIndex: row === stop.row && column === stop.column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  })

  return (
    <>
      <div className={classes.frame}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited is a grid
          role="grid"
          aria-label={t('people.view.duties')}
          className={classes.grid}
          onKeyDown={keys}
        >
          <thead>
            <tr>
              <td className={classes.corner} />
              {persons.map(({ id, name, team }, column) => (
                <th key={id} scope="col" aria-selected={id === shownId}>
                  <UnstyledButton
                    {...placeOf(-1, column)}
                    data-line={id}
                    title={[name, team].filter(Boolean).join(', ')}
                    className={classes.person}
                    onClick={() => onDetails(id)}
                  >
                    <bdi className={classes.name}>{name || t('strategy.list.unnamed')}</bdi>
                    <bdi className={classes.team}>{team}</bdi>
                  </UnstyledButton>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {activities.map((activity, row) => (
              <tr key={activity.id}>
                <th scope="row" aria-selected={activity.id === shownId}>
                  <UnstyledButton
                    {...placeOf(row, -1)}
                    data-line={activity.id}
                    className={classes.activity}
                    onClick={() => onDetails(activity.id)}
                  >
                    <bdi>{activity.title || t('strategy.list.unnamed')}</bdi>
                    <Lacks activity={activity} view={view} />
                  </UnstyledButton>
                </th>
                {persons.map((person, column) => {
                  const key = `${row} ${column}`
                  const duty = dutyOf(activity, person)
                  if (isReadOnly) {
                    return (
                      <td key={person.id} {...placeOf(row, column)}>
                        <span className={classes.cell} data-duty={duty}>
                          {duty ? t(`people.short.${duty}`) : '–'}
                        </span>
                      </td>
                    )
                  }
                  return (
                    <td key={person.id}>
                      <Menu
                        opened={openCell === key}
                        onChange={(isOpen) => setOpenCell(isOpen ? key : undefined)}
                        returnFocus
                      >
                        <Menu.Target>
                          <UnstyledButton
                            {...placeOf(row, column)}
                            className={classes.cell}
                            data-duty={duty}
                            aria-label={t('people.cell', {
                              name: person.name,
                              activity: activity.title,
                              duty: duty ? t(`people.short.${duty}`) : t('people.duty.none'),
                            })}
                          >
                            {duty ? t(`people.short.${duty}`) : ''}
                          </UnstyledButton>
                        </Menu.Target>
                        {openCell === key ? (
                          <Menu.Dropdown>
                            {duties.map((one, index) => (
                              <Menu.Item
                                key={one}
                                rightSection={<KeyHint keys={String(index + 1)} />}
                                onClick={() => give(activity, person, one)}
                              >
                                {t(`people.duty.${one}`)}
                              </Menu.Item>
                            ))}
                            <Menu.Item onClick={() => give(activity, person, null)}>
                              {t('people.duty.none')}
                            </Menu.Item>
                          </Menu.Dropdown>
                        ) : null}
                      </Menu>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.keys}>
        {duties.map((duty, index) => (
          <span key={duty} className={classes.key}>
            <ForWriters>
              <KeyHint keys={String(index + 1)} />
            </ForWriters>
            {t(`people.duty.${duty}`)}
          </span>
        ))}
      </p>
    </>
  )
}

/** What is not settled yet, in words and kindly. */
function Lacks({ activity, view }: { activity: Activity; view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const lacks = activityLacks(activity, view.assignments, view.persons)
  if (lacks.length === 0) return null
  return (
    <span className={classes.lacks}>
      {format.heading(format.list(lacks.map((lack) => t(`people.lack.${lack}`))))}
    </span>
  )
}
