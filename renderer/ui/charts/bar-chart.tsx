import { scaleLinear } from 'd3-scale'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './bar-chart.module.css'
import { useWidth } from './use-width.ts'

/** How a part of a bar is drawn, so that grey print tells them apart. */
export type BarLook = 'full' | 'striped'

export interface BarGroup {
  key: string
  name: ReactNode
  /** One for each look that is used; null has no bar. */
  values: readonly (number | null)[]
  /** Where the bar should reach. */
  target?: number | null
  /** The numbers, beside the bars. */
  text: string
}

interface BarChartProps {
  label: string
  /** In the order of the values. */
  looks: readonly BarLook[]
  groups: readonly BarGroup[]
  paperWidth?: number | undefined
}

const thickness = 14

/** A bar a row, its parts one after another: lying, so that names have room in every language. */
export function BarChart({ label, looks, groups, paperWidth }: BarChartProps) {
  const { i18n } = useTranslation()
  const [place, width] = useWidth(paperWidth)
  const ends = groups.flatMap(({ values, target }) => [sum(values), target ?? 0])
  const length = scaleLinear()
    .domain([0, Math.max(1, ...ends)])
    .range([0, width - 2])
  return (
    <ul className={classes.groups} aria-label={label}>
      {groups.map((group, at) => (
        <li key={group.key} className={classes.group}>
          <span className={classes.name}>{group.name}</span>
          <div ref={at === 0 ? place : undefined} className={classes.bars}>
            <Bars {...{ group, looks, width, length }} isRtl={i18n.dir() === 'rtl'} />
          </div>
          <span className={classes.text}>{group.text}</span>
        </li>
      ))}
    </ul>
  )
}

const sum = (values: BarGroup['values']) => values.reduce<number>((total, value) => total + (value ?? 0), 0)

interface BarsProps {
  group: BarGroup
  looks: readonly BarLook[]
  width: number
  length: (value: number) => number
  isRtl: boolean
}

function Bars({ group: { values, target }, looks, width, length, isRtl }: BarsProps) {
  const stripes = useId()
  const height = thickness + 6
  const starts = values.map((_, at) => sum(values.slice(0, at)))
  const xOf = (from: number, to: number) => (isRtl ? width - length(to) : length(from))
  return (
    <svg
      className={classes.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <Stripes id={stripes} />
      {looks.map((look, at) => {
        const [value, from] = [values[at] ?? null, starts[at] ?? 0]
        if (!value) return null
        return (
          <rect
            key={look}
            className={classes.bar}
            data-look={look}
            x={xOf(from, from + value)}
            y={3}
            width={length(value)}
            height={thickness}
            rx={2}
            {...(look === 'striped' && { fill: `url(#${stripes})` })}
          />
        )
      })}
      {target ? <path className={classes.target} d={`M${xOf(target, target)} 0V${height}`} /> : null}
    </svg>
  )
}

/** What a striped part is filled with; a drawing names its own. */
function Stripes({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      className={classes.stripes}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0V5" />
    </pattern>
  )
}

/** The look of a bar, or of the mark it should reach, beside its name. */
export function BarSample({ look }: { look: BarLook | 'target' }) {
  const stripes = useId()
  return (
    <svg className={classes.sample} width={20} height={14} viewBox="0 0 20 14" aria-hidden="true">
      <Stripes id={stripes} />
      {look === 'target' ? (
        <path className={classes.target} d="M10 0V14" />
      ) : (
        <rect
          className={classes.bar}
          data-look={look}
          x={1}
          y={2}
          width={18}
          height={10}
          rx={2}
          {...(look === 'striped' && { fill: `url(#${stripes})` })}
        />
      )}
    </svg>
  )
}
