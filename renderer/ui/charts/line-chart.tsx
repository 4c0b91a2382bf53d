import { scaleLinear, scalePoint } from 'd3-scale'
import { useTranslation } from 'react-i18next'
import classes from './charts.module.css'
import { type ChartLine, DrawnLine } from './lines.tsx'
import { usePlaces } from './use-places.ts'
import { useWidth } from './use-width.ts'

interface LineChartProps {
  /** What the chart shows, for those who hear it. */
  label: string
  /** The last one is drawn on top. */
  lines: readonly ChartLine[]
  /** Along the line; `tick` is written under a place that has room for its name. */
  places: readonly { key: string; tick: string | undefined; spoken: string }[]
  /** A number on the scale; `isFine` where short forms would read the same. */
  format: (value: number, isFine: boolean) => string
  /** From least to most, where several charts share one. */
  scale?: readonly [least: number, most: number] | undefined
  /** The places that the chart is about, the others being there to compare. */
  marked?: readonly number[]
  /** The places whose value is less than the whole. */
  partial?: readonly number[]
  /** On paper, where nothing can be measured or pointed at. */
  paperWidth?: number | undefined
  onLook?: (place: number | undefined) => void
}

const height = 132
const edge = { top: 10, bottom: 20, side: 10 }
const wantedTicks = 3

/** The range of all values: from zero, unless they lie close together and far from it. */
export function scaleOf(lines: readonly ChartLine[]): readonly [least: number, most: number] {
  const known = lines.flatMap(({ values }) => values).filter((value) => value !== null)
  if (known.length === 0) return [0, 1]
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const spread = most - least
  const isFlat = least > 0 && spread < most / 3
  return isFlat ? [least - (spread || most) * 0.2, most + (spread || most) * 0.2] : [Math.min(0, least), most]
}

/** Lines over time, which runs the way the language is read; what is missing is a gap. */
export function LineChart({
  label,
  lines,
  places,
  format,
  scale = scaleOf(lines),
  marked = [],
  partial = [],
  paperWidth,
  onLook,
}: LineChartProps) {
  const { i18n } = useTranslation()
  const isPaper = paperWidth !== undefined
  const [frame, width] = useWidth(paperWidth)
  const { drawing, onKeyDown, looked, placeProps } = usePlaces({
    columns: places.length,
    first: marked.at(-1) ?? places.length - 1,
    onLook,
  })
  const isRtl = i18n.dir() === 'rtl'
  const y = scaleLinear()
    .domain([...scale])
    .nice(wantedTicks)
    .range([height - edge.bottom, edge.top])
  const marks = y.ticks(wantedTicks)
  const isFine = new Set(marks.map((mark) => format(mark, false))).size < marks.length
  const nameOf = (mark: number) => format(mark, isFine)
  const room = Math.max(...marks.map((mark) => nameOf(mark).length)) * 6 + 6
  const x = scalePoint<number>()
    .domain(places.map((_, at) => at))
    .range(isRtl ? [width - room - edge.side, edge.side] : [room + edge.side, width - edge.side])
  const xOf = (at: number) => x(at) ?? 0
  const step = x.step() || width / 2
  const main = lines.find(({ look }) => look === 'main')
  return (
    <div ref={frame} className={classes.place}>
      <svg
        ref={drawing}
        className={classes.chart}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role={isPaper ? 'img' : 'group'}
        aria-label={label}
        onKeyDown={isPaper ? undefined : onKeyDown}
      >
        {marked.length > 0 && marked.length < places.length ? (
          <rect
            className={classes.marked}
            x={Math.min(...marked.map(xOf)) - step / 2}
            y={0}
            width={step * marked.length}
            height={height - edge.bottom}
          />
        ) : null}
        <svg aria-hidden="true" className={classes.axes}>
          {marks.map((mark) => (
            <g key={mark}>
              <path
                className={classes.rule}
                d={`M${isRtl ? 0 : room} ${y(mark)}H${isRtl ? width - room : width}`}
              />
              <text
                className={classes.tick}
                x={isRtl ? width : 0}
                y={y(mark)}
                dy="0.32em"
                textAnchor={isRtl ? 'end' : 'start'}
              >
                {nameOf(mark)}
              </text>
            </g>
          ))}
          {places.map(({ key, tick }, at) => (
            <text key={key} className={classes.tick} x={xOf(at)} y={height - 5} textAnchor="middle">
              {tick}
            </text>
          ))}
        </svg>
        {lines.map((line) => (
          <DrawnLine key={line.look} line={line} xOf={xOf} yOf={y} partial={partial} />
        ))}
        {isPaper
          ? null
          : places.map(({ key, spoken }, at) => {
              const value = main?.values[at] ?? null
              return (
                <g key={key} className={classes.point} {...placeProps(at, spoken)}>
                  <rect x={xOf(at) - step / 2} y={0} width={step} height={height} />
                  {looked === at ? (
                    <path className={classes.plumb} d={`M${xOf(at)} ${edge.top}V${height - edge.bottom}`} />
                  ) : null}
                  {looked === at && value !== null ? <circle cx={xOf(at)} cy={y(value)} r={4.5} /> : null}
                </g>
              )
            })}
      </svg>
    </div>
  )
}
