import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { judgedOn, type Requirement } from '../../shared/alliances/bid.ts'
import {
  type Cell,
  type CoverageRow,
  countCoverage,
  coverageOf,
  coverages,
} from '../../shared/alliances/coverage.ts'
import type { BidView, MemberLine } from '../../shared/alliances/room.ts'
import type { Id } from '../../shared/record.ts'
import { useFormat } from '../parts/format.ts'
import { NewLine } from '../parts/new-line.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { goToRecord } from '../place.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { useGridKeys } from '../ui/input/use-grid-keys.ts'
import { useListDrag } from '../ui/input/use-list-drag.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './coverage-grid.module.css'
import { CoverageLine } from './coverage-line.tsx'
import { useLacks } from './lacks.ts'
import { addRequirements, moveRequirement } from './store.ts'

/** What is asked against who can do it: requirements down, members across, and for each how well it is covered. */
export function CoverageGrid({ view, shownId }: { view: BidView; shownId: Id | undefined }) {
  const { t } = useTranslation()
  const { bid, requirements, members, today } = view
  const rows = coverageOf(requirements, members, judgedOn(bid, today))
  const count = countCoverage(rows)
  return (
    <Section
      title={t('alliances.requirements')}
      aside={requirements.length > 0 ? <CoverageLine coverage={count} isOpen /> : null}
    >
      {requirements.length === 0 ? <p className={classes.hint}>{t('alliances.hint.requirements')}</p> : null}
      {count.openMusts > 0 ? (
        <p className={classes.open}>{t('alliances.openMusts', { count: count.openMusts })}</p>
      ) : null}
      {requirements.length > 0 ? <Grid rows={rows} members={members} shownId={shownId} /> : null}
      <ForWriters>
        <NewLine
          of={{ table: 'requirement', id: bid.id }}
          label={t('alliances.addRequirement')}
          onAdd={(title) => addRequirements(bid.id, [title])}
          onAddMany={(titles) => addRequirements(bid.id, titles)}
        />
      </ForWriters>
      {requirements.length > 0 ? <Legend /> : null}
    </Section>
  )
}

interface GridProps {
  rows: readonly CoverageRow<Requirement>[]
  members: readonly MemberLine[]
  shownId: Id | undefined
}

function Grid({ rows, members, shownId }: GridProps) {
  const { t } = useTranslation()
  const asked = rows.map(({ requirement }) => requirement)
  const move = (id: Id, to: number) => void moveRequirement(asked, id, to).catch(() => {})
  const grid = useGridKeys({
    rows: rows.length,
    cells: members.length + 2,
    onOpen: (line) => goToRecord(rows[line]?.requirement.id),
  })

  return (
    <div className={classes.whole}>
      <table
        className={classes.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the keyboard walks is a grid.
        role="grid"
        aria-label={t('alliances.coverage')}
        onKeyDown={grid.onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.asked}>
              {t('alliances.asked')}
            </th>
            <th scope="col" className={classes.state}>
              {t('alliances.coverage')}
            </th>
            {members.map(({ id, name }) => (
              <th key={id} scope="col" className={classes.member} title={name}>
                <bdi>{name || t('relationships.noName')}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={grid.body}>
          {rows.map((row, line) => (
            <Line
              key={row.requirement.id}
              row={row}
              members={members}
              isShown={row.requirement.id === shownId}
              stop={grid.stopIn(line)}
              onStand={(cell) => grid.onStand(line, cell)}
              onStep={(step, cell) => {
                if (!asked[line + step]) return
                move(row.requirement.id, line + step)
                grid.onStand(line + step, cell)
              }}
              onDropped={(id, side) => {
                const target = asked.filter((one) => one.id !== id).indexOf(row.requirement)
                move(id, side === 'before' ? target : target + 1)
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface LineProps {
  row: CoverageRow<Requirement>
  members: readonly MemberLine[]
  isShown: boolean
  /** The cell that Tab comes to, where it is in this row. */
  stop: number | undefined
  onStand: (cell: number) => void
  /** Takes it a place up or down, with the keyboard in one of its cells. */
  onStep: (step: number, cell: number) => void
  onDropped: (draggedId: Id, side: 'before' | 'after') => void
}

/** One requirement and who covers it; dragged, or moved with Alt and the arrows. */
function Line({ row, members, isShown, stop, onStand, onStep, onDropped }: LineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const line = useRef<HTMLTableRowElement>(null)
  const isReadOnly = useReadOnly()
  const { requirement, cells, coverage } = row
  const { id, bidId, title, weight, level } = requirement
  const edge = useListDrag(line, { list: `requirements ${bidId}`, id, onDropped })
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || step === undefined || isReadOnly) return
    event.preventDefault()
    event.stopPropagation()
    onStep(step, stop ?? 0)
  }
  const place = (cell: number) => ({
    'data-cell': true,
    tabIndex: stop === cell ? 0 : -1,
    onFocus: () => onStand(cell),
    onClick: () => goToRecord(id),
  })
  return (
    <tr ref={line} data-open={isShown || undefined} data-edge={edge} onKeyDown={keys}>
      <th
        scope="row"
        {...place(0)}
        className={classes.asked}
        aria-keyshortcuts={isReadOnly ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
      >
        <span className={classes.title} dir="auto">
          {title || t('alliances.noTitle')}
        </span>
        <span className={classes.wanted}>
          {[
            t(`alliances.weight.${weight}`),
            level !== null && t('alliances.fromLevel', { level: format.number(level) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      <td {...place(1)} className={classes.state} data-coverage={coverage}>
        <StatusMark kind="coverage" status={coverage} withLabel />
      </td>
      {members.map((member, at) => (
        <td key={member.id} {...place(at + 2)} className={classes.cell} data-coverage={cells[at]?.coverage}>
          <CellMark cell={cells[at]} member={member} />
        </td>
      ))}
    </tr>
  )
}

/** By shape, and with the level beside it; who cannot do it has a mere dot. */
function CellMark({ cell, member }: { cell: Cell | undefined; member: MemberLine }) {
  const { t } = useTranslation()
  const format = useFormat()
  const lacksOf = useLacks()
  const held = member.capabilities.find(({ id }) => id === cell?.capabilityId)
  if (!cell || !held)
    return (
      <span className={classes.none} role="img" aria-label={t('alliances.cannot')}>
        ·
      </span>
    )
  const words = [t(`glossary.coverage.${cell.coverage}`), held.name, ...lacksOf(cell.lacks)]
  return (
    <span className={classes.held} title={words.join(' · ')}>
      <StatusMark kind="coverage" status={cell.coverage === 'covered' ? 'covered' : 'thin'} />
      <span className="spoken">{words.slice(1).join(', ')}</span>
      {held.level === null ? null : (
        <span
          role="img"
          className={classes.level}
          aria-label={t('alliances.levelIs', { level: format.number(held.level) })}
        >
          {format.number(held.level)}
        </span>
      )}
    </span>
  )
}

/** What the marks mean, and what the numbers beside them are. */
function Legend() {
  const { t } = useTranslation()
  return (
    <dl className={classes.legend}>
      {coverages.map((coverage) => (
        <div key={coverage}>
          <dt>
            <StatusMark kind="coverage" status={coverage} withLabel size={12} />
          </dt>
          <dd>{t(`alliances.means.${coverage}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
