import { useTranslation } from 'react-i18next'
import { factsOf, languageOf } from '../../shared/i18n/languages.ts'
import type { PlanGoal } from '../../shared/print/exports.ts'
import { useFormat } from '../parts/format.ts'
import { type Box, drawTree, type Figure, figureWidth } from './draw-tree.ts'
import { Words } from './pieces.tsx'
import './goal-tree.css'

/** What serves what, at a glance: a figure for each goal, or more where one would not fit on a page. */
export function GoalTrees({ goals }: { goals: readonly PlanGoal[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (goals.every(({ objectives }) => objectives.length === 0)) return null
  const figures = goals.flatMap((goal, index) =>
    drawTree(goal, index + 1).map((figure, part) => ({ goal, figure, key: `${goal.id} ${part}` })),
  )
  return (
    <>
      {figures.map(({ goal, figure, key }) => (
        <div className="goal-tree" key={key}>
          <Tree goal={goal} figure={figure} />
        </div>
      ))}
      <p className="tree-legend">
        {(['planned', 'running', 'done', 'stopped'] as const).map((status) => (
          <span key={status}>
            <svg width="10" height="10" aria-hidden>
              <StatusDot status={status} x={5} y={5} />
            </svg>{' '}
            {format.heading(t(`print.tactic.${status}`))}
          </span>
        ))}
      </p>
    </>
  )
}

function Tree({ goal, figure }: { goal: PlanGoal; figure: Figure }) {
  const { t, i18n } = useTranslation()
  const isRtl = factsOf(languageOf(i18n.language)).dir === 'rtl'
  const xOf = ({ x, width }: { x: number; width: number }) => (isRtl ? figureWidth - x - width : x)
  const across = (x: number) => (isRtl ? figureWidth - x : x)
  const told = figure.boxes
    .filter(({ kind }) => kind !== 'goal')
    .map(({ number, text }) => `${number} ${text}`)
  const name = `${t('print.tree.title', { title: goal.title })}: ${told.join(', ') || t('print.goals.noObjective')}`
  return (
    <svg role="img" aria-label={name} width={figureWidth} height={figure.height}>
      {figure.lines.map(({ from, to }) => {
        const [x1, x2] = [across(from.x), across(to.x)]
        const middle = (x1 + x2) / 2
        return (
          <path
            className="tree-line"
            key={`${to.x} ${to.y}`}
            d={`M ${x1} ${from.y} H ${middle} V ${to.y} H ${x2}`}
          />
        )
      })}
      {figure.boxes.map((box) => (
        <TreeBox key={`${box.kind} ${box.number}`} box={box} x={xOf(box)} />
      ))}
    </svg>
  )
}

/** The browser sets the text, so that it wraps and runs as everywhere else; the number of its lines is drawn beforehand. */
function TreeBox({ box, x }: { box: Box; x: number }) {
  const { kind, number, text, status, y, width, height } = box
  return (
    <>
      {kind !== 'tactic' && (
        <rect className="tree-box" data-kind={kind} x={x} y={y} width={width} height={height} rx="5" />
      )}
      <foreignObject x={x} y={y} width={width} height={height}>
        <div className="tree-text" data-kind={kind} data-status={status}>
          {status && (
            <svg width="10" height="10" aria-hidden>
              <StatusDot status={status} x={5} y={5} />
            </svg>
          )}
          <p style={{ WebkitLineClamp: box.lines }}>
            {kind !== 'tactic' && <b>{number}</b>} <Words>{text}</Words>
          </p>
        </div>
      </foreignObject>
    </>
  )
}

/** Told apart by its shape, so that grey paper says as much: open, half, full, struck. */
function StatusDot({ status, x, y }: { status: NonNullable<Box['status']>; x: number; y: number }) {
  return (
    <g className="tree-dot">
      <circle cx={x} cy={y} r="3.4" data-full={status === 'done' || undefined} />
      {status === 'running' && <circle cx={x} cy={y} r="1.6" data-full />}
      {status === 'stopped' && <path d={`M ${x - 4} ${y + 4} L ${x + 4} ${y - 4}`} />}
    </g>
  )
}
