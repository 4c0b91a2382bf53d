import { scaleLinear, scalePoint } from 'd3-scale'
import { line as pathOf } from 'd3-shape'
import classes from './charts.module.css'
import { scaleOf } from './line-chart.tsx'

interface SparkProps {
  /** The oldest first; null is a gap, never a zero. */
  values: readonly (number | null)[]
  /** The places whose value is less than the whole: hollow dots, which no line joins with the others. */
  partial: readonly number[]
  /** Time runs the way the language is read. */
  isRtl: boolean
  width: number
  height: number
}

const edge = 4

/** A line as small as a word, for beside its number; it says nothing that the number's words do not. */
export function Spark({ values, partial, isRtl, width, height }: SparkProps) {
  const known = values.flatMap((value, place) => (value === null ? [] : [{ place, value }]))
  const last = known.at(-1)
  if (!last || known.length < 2) return null
  const y = scaleLinear()
    .domain([...scaleOf([{ look: 'main', values }])])
    .range([height - edge, edge])
  const x = scalePoint<number>()
    .domain(values.map((_, place) => place))
    .range(isRtl ? [width - edge, edge] : [edge, width - edge])
  const xOf = (place: number) => x(place) ?? 0
  const path = pathOf<number | null>()
    .defined((value, place) => value !== null && !partial.includes(place))
    .x((_, place) => xOf(place))
    .y((value) => y(value ?? 0))([...values])
  const dots = known.filter(({ place }) => place === last.place || partial.includes(place))
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g className={classes.line} data-look="main">
        <path d={path ?? ''} />
        {dots.map(({ place, value }) => (
          <circle
            key={place}
            cx={xOf(place)}
            cy={y(value)}
            r={place === last.place ? 3 : 1.8}
            data-partial={partial.includes(place) || undefined}
          />
        ))}
      </g>
    </svg>
  )
}
