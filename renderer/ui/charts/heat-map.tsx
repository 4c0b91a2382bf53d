import { scaleBand } from 'd3-scale'
import { useTranslation } from 'react-i18next'
import classes from './heat-map.module.css'
import { usePlaces } from './use-places.ts'
import { useWidth } from './use-width.ts'

export interface HeatCell {
  /** 1 is least, 5 is most; 0 is held back, and drawn with stripes. */
  step: number
  /** The number in the cell. */
  text: string
  spoken: string
}

interface HeatMapProps {
  label: string
  /** Names of rows, from the top. */
  rows: readonly string[]
  /** Names of columns; undefined where none is written. */
  columns: readonly (string | undefined)[]
  /** Row by row; undefined where there is nothing. */
  cells: readonly (HeatCell | undefined)[]
  /** What an empty cell says aloud. */
  emptySpoken: (row: number, column: number) => string
  paperWidth?: number | undefined
  onLook?: (place: number | undefined) => void
}

const rowHeights = { screen: 24, paper: 18 }
const footHeight = 18

/** How much, in cells of rows and columns: the darker the more, with the number in each. */
export function HeatMap({ label, rows, columns, cells, emptySpoken, paperWidth, onLook }: HeatMapProps) {
  const { i18n } = useTranslation()
  const isPaper = paperWidth !== undefined
  const rowHeight = rowHeights[isPaper ? 'paper' : 'screen']
  const [place, width] = useWidth(paperWidth)
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell),
  )
  const places = usePlaces({ rows: rows.length, columns: columns.length, first, onLook })
  const isRtl = i18n.dir() === 'rtl'
  const room = Math.max(...rows.map((row) => row.length)) * 7 + 10
  const x = scaleBand<number>()
    .domain(columns.map((_, at) => at))
    .range(isRtl ? [width - room, 0] : [room, width])
    .paddingInner(0.06)
  const height = rows.length * rowHeight + footHeight
  return (
    <div ref={place}>
      <svg
        ref={places.drawing}
        className={classes.map}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role={isPaper ? 'img' : 'group'}
        aria-label={label}
        onKeyDown={isPaper ? undefined : places.onKeyDown}
      >
        <svg aria-hidden="true" className={classes.names}>
          {rows.map((row, at) => (
            <text
              key={row}
              className={classes.name}
              x={isRtl ? width : 0}
              y={at * rowHeight + rowHeight / 2}
              dy="0.32em"
              textAnchor={isRtl ? 'end' : 'start'}
            >
              {row}
            </text>
          ))}
          {columns.map((column, at) =>
            column === undefined ? null : (
              <text
                key={column}
                className={classes.name}
                x={(x(at) ?? 0) + x.bandwidth() / 2}
                y={height - 4}
                textAnchor="middle"
              >
                {column}
              </text>
            ),
          )}
        </svg>
        {rows.flatMap((row, rowAt) =>
          columns.map((_, at) => {
            const number = rowAt * columns.length + at
            const cell = cells[number]
            const box = {
              x: x(at) ?? 0,
              y: rowAt * rowHeight + 1,
              width: x.bandwidth(),
              height: rowHeight - 2,
            }
            return (
              <g
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by where it is.
                key={`${row} ${at}`}
                className={classes.cell}
                data-step={cell?.step}
                {...(isPaper ? {} : places.placeProps(number, cell?.spoken ?? emptySpoken(rowAt, at)))}
              >
                <rect {...box} rx={3} />
                {cell ? (
                  <text x={box.x + box.width / 2} y={box.y + box.height / 2} dy="0.34em" textAnchor="middle">
                    {cell.text}
                  </text>
                ) : null}
              </g>
            )
          }),
        )}
      </svg>
    </div>
  )
}

/** From least to most, for those who read the shades. */
export function HeatScale({ least, most }: { least: string; most: string }) {
  const { i18n } = useTranslation()
  const placeOf = (step: number) => (i18n.dir() === 'rtl' ? 5 - step : step - 1)
  return (
    <span className={classes.scale}>
      {least}
      <svg width={80} height={12} viewBox="0 0 80 12" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <g key={step} className={classes.cell} data-step={step}>
            <rect x={placeOf(step) * 16} y={0} width={15} height={12} rx={2} />
          </g>
        ))}
      </svg>
      {most}
    </span>
  )
}
