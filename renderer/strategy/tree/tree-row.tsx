import { IconChevronRight, IconLayoutSidebarRight, IconPlus } from '@tabler/icons-react'
import { memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { childKinds, type TreeLine } from '../../../shared/strategy/strategy-tree.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { RowFacts } from '../row-facts.tsx'
import { EditedTitle } from '../row-title.tsx'
import { useStrategy } from '../store.ts'
import classes from './tree.module.css'
import { focusLine } from './tree-edits.ts'
import { ObjectiveMark, TacticMark } from './tree-mark.tsx'
import { type Landing, useRowDrag } from './use-row-drag.ts'

interface TreeRowProps {
  line: TreeLine
  view: StrategyView
  isOpen: boolean
  /** The one line of the tree that Tab reaches. */
  isStop: boolean
  /** Its panel is open. */
  isShown: boolean
  /** Where a line dragged over the tree would land, if at an edge of this one; the number is its level. */
  landing: { edge: 'top' | 'bottom'; level: number } | undefined
  onLanding: (landing: Landing | undefined) => void
}

/** One goal, objective or tactic as a line of the tree. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { line, view, isOpen, isStop, isShown, landing, onLanding } = props
  const { t } = useTranslation()
  const row = useRef<HTMLDivElement>(null)
  const isReadOnly = useReadOnly()
  const isEditing = useStrategy(({ editingId }) => editingId === line.id)
  const isFocused = useStrategy(
    ({ focusId, editingId, newLine }) => focusId === line.id && !editingId && !newLine,
  )
  // Only the line under the pointer has buttons: hundreds of them would cost more than all the words.
  const [isNear, setNear] = useState(false)
  useRowDrag(row, line, onLanding)

  useEffect(() => {
    const tree = row.current?.closest('[role=tree]')
    const isOurs = tree?.contains(document.activeElement) || document.activeElement === document.body
    if (isFocused && isOurs) row.current?.focus()
  }, [isFocused])

  const child = childKinds[line.kind]
  return (
    <div
      ref={row}
      role="treeitem"
      className={classes.row}
      data-kind={line.kind}
      data-line={line.id}
      data-landing={landing?.edge}
      style={landing ? { ['--landing-level' as string]: landing.level - 1 } : undefined}
      aria-level={line.level}
      aria-posinset={line.place}
      aria-setsize={line.of}
      aria-expanded={line.children > 0 ? isOpen : undefined}
      aria-selected={isShown}
      tabIndex={isStop ? 0 : -1}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={(event) => event.target === event.currentTarget && focusLine(line.id)}
    >
      {isReadOnly ? null : <span className={classes.grip} />}
      <button
        type="button"
        className={classes.chevron}
        tabIndex={-1}
        aria-hidden="true"
        data-open={isOpen || undefined}
        data-none={line.children === 0 || undefined}
        data-act="toggle"
      >
        {line.children > 0 ? <IconChevronRight className="points" size={14} stroke={2} /> : null}
      </button>
      {line.kind === 'objective' ? <ObjectiveMark objective={line.record} /> : null}
      {line.kind === 'tactic' ? <TacticMark status={line.record.status} /> : null}
      <span className="spoken">{t(`glossary.${line.kind}`)}: </span>
      <EditedTitle line={line} isEditing={isEditing} />
      {isEditing || !isNear ? null : (
        <span className={classes.tools}>
          {child && !isReadOnly ? (
            <button
              type="button"
              className={classes.tool}
              tabIndex={-1}
              aria-label={t(`strategy.tree.add.${child}`)}
              title={t(`strategy.tree.add.${child}`)}
              data-act="add"
            >
              <IconPlus size={14} stroke={1.5} />
            </button>
          ) : null}
          <button
            type="button"
            className={classes.tool}
            tabIndex={-1}
            aria-label={t('strategy.tree.details')}
            title={t('strategy.tree.details')}
          >
            <IconLayoutSidebarRight className="points" size={14} stroke={1.5} />
          </button>
        </span>
      )}
      <RowFacts line={line} view={view} />
    </div>
  )
})
