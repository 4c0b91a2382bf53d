import { IconListCheck, IconPlus } from '@tabler/icons-react'
import { Fragment, type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { type TreeLine, treeLevels, treeLines } from '../../../shared/strategy/strategy-tree.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { useRowsInSight } from '../../ui/page/rows-in-sight.ts'
import { type NewLine, useStrategy } from '../store.ts'
import { KeyLine, treeKeys } from './key-line.tsx'
import { NewRow } from './new-row.tsx'
import classes from './tree.module.css'
import { focusLine, startChild, startGoal, toggleLine } from './tree-edits.ts'
import { findTyped, pressTreeKey } from './tree-keys.ts'
import { TreeRow } from './tree-row.tsx'
import type { Landing } from './use-row-drag.ts'

/** Of a line of each kind, in pixels, as the style sheet has it. */
const heights = { goal: 60, objective: 34, tactic: 30 }

interface PlanTreeProps {
  view: StrategyView
  /** The record whose panel is open. */
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** Goals, objectives and tactics as one tree that is edited where it stands. */
export function PlanTree({ view, shownId, onDetails }: PlanTreeProps) {
  const { t, i18n } = useTranslation()
  const isReadOnly = useReadOnly()
  const closed = useStrategy((state) => state.closed)
  const focusId = useStrategy((state) => state.focusId)
  const newLine = useStrategy((state) => state.newLine)
  const [landing, setLanding] = useState<Landing>()
  const lines = useMemo(
    () => treeLines(view, closed).filter(({ id }) => id !== newLine?.id),
    [view, closed, newLine?.id],
  )
  const stopId = lines.some(({ id }) => id === focusId) ? focusId : lines[0]?.id
  const mark = landing && landingMark(lines, landing)
  const newIndex = newLine ? newLineIndex(lines, newLine) : -1
  const tree = useRef<HTMLDivElement>(null)
  const kept = [stopId, landing?.dragged.id, lines[newIndex - 1]?.id, lines[newIndex]?.id]
  const { drawn, gapAfter } = useRowsInSight({ list: tree, rows: lines, heights, kept })

  function keys(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'treeitem') return
    const isRightToLeft = i18n.dir() === 'rtl'
    const isLetter = event.key.length === 1 && event.key !== ' ' && event.key !== '*' && event.key !== '?'
    if (pressTreeKey(event, { lines, closed, isRightToLeft, isReadOnly, onDetails })) event.preventDefault()
    else if (isLetter && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const found = findTyped(event.key, lines, event.timeStamp)
      if (!found) return
      event.preventDefault()
      focusLine(found.id)
    }
  }

  function click(event: MouseEvent) {
    const target = event.target as HTMLElement
    const line = lines.find(({ id }) => id === target.closest('[data-line]')?.getAttribute('data-line'))
    const act = target.closest('[data-act]')?.getAttribute('data-act')
    if (!line || target.tagName === 'INPUT') return
    if (act === 'toggle') toggleLine(line.id, closed.has(line.id))
    else if (act === 'add') startChild(line)
    else if (act === 'edit' && !isReadOnly)
      useStrategy.setState({ focusId: line.id, editingId: line.id, newLine: undefined })
    else onDetails(line.id)
  }

  const rows = drawn.map(({ row: line, gap }) => (
    <Fragment key={line.id}>
      {gap > 0 ? <div style={{ blockSize: gap }} /> : null}
      <TreeRow
        line={line}
        view={view}
        isOpen={!closed.has(line.id)}
        isStop={line.id === stopId}
        isShown={line.id === shownId}
        landing={mark?.id === line.id ? mark : undefined}
        onLanding={setLanding}
      />
    </Fragment>
  ))
  if (newLine) {
    const next = drawn.findIndex(({ row }) => row.id === lines[newIndex]?.id)
    rows.splice(
      next < 0 ? drawn.length : next,
      0,
      <NewRow key={`new-${newLine.kind}-${newLine.afterId}-${newLine.parentId}`} line={newLine} />,
    )
  }

  return (
    <div className={classes.frame}>
      <div
        ref={tree}
        role="tree"
        aria-label={t('strategy.tree.label')}
        className={classes.tree}
        onKeyDown={keys}
        onClick={click}
        tabIndex={-1}
      >
        {rows}
        {gapAfter > 0 ? <div style={{ blockSize: gapAfter }} /> : null}
      </div>
      <ForWriters>
        <div className={classes.addGoals}>
          <button type="button" className={classes.addGoal} onClick={startGoal}>
            <IconPlus size={14} stroke={1.5} aria-hidden />
            {t('strategy.tree.add.goal')}
          </button>
          <button
            type="button"
            className={classes.addGoal}
            onClick={() => useStrategy.setState({ isTaking: true })}
          >
            <IconListCheck size={14} stroke={1.5} aria-hidden />
            {t('strategy.take.open')}
          </button>
        </div>
        <KeyLine keys={treeKeys} />
      </ForWriters>
    </div>
  )
}

/** Below the whole branch of the line it follows; without one, right under its parent. */
function newLineIndex(lines: TreeLine[], { kind, afterId, parentId }: NewLine): number {
  const after = lines.findIndex(({ id }) => id === afterId)
  if (after < 0) return lines.findIndex(({ id }) => id === parentId) + 1
  const next = lines.findIndex(({ level }, index) => index > after && level <= treeLevels[kind])
  return next < 0 ? lines.length : next
}

type Mark = { id: Id; edge: 'top' | 'bottom'; level: number }

/** The edge of a visible line where the landing is drawn. */
function landingMark(lines: TreeLine[], { dragged, to }: Landing): Mark | undefined {
  const level = treeLevels[dragged.kind]
  if (to.beforeId)
    return lines.some(({ id }) => id === to.beforeId) ? { id: to.beforeId, edge: 'top', level } : undefined
  const parent = lines.findIndex(({ id }) => id === to.parentId)
  const end = lines.findIndex((line, index) => index > parent && line.level < level)
  const last = lines[(end < 0 ? lines.length : end) - 1]
  return last && { id: last.id, edge: 'bottom', level }
}
