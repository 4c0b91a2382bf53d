import { line as pathOf } from 'd3-shape'
import classes from './charts.module.css'

/** How a line is drawn: told apart by weight and dashes too, for those who see no colour. */
export type LineLook = 'target' | 'base' | 'before' | 'main'

export interface ChartLine {
  look: LineLook
  /** One for each place; null is a gap, never a zero. */
  values: readonly (number | null)[]
}

interface DrawnProps {
  line: ChartLine
  xOf: (place: number) => number
  yOf: (value: number) => number
  /** The places whose value is less than the whole: hollow dots, which no line joins with the others. */
  partial: readonly number[]
}

export function DrawnLine({ line: { look, values }, xOf, yOf, partial }: DrawnProps) {
  const known = values.flatMap((value, place) => (value === null ? [] : [{ place, value }]))
  const isPartial = (place: number) => look === 'main' && partial.includes(place)
  const path = pathOf<number | null>()
    .defined((value, place) => value !== null && !isPartial(place))
    .x((_, place) => xOf(place))
    .y((value) => yOf(value ?? 0))(values)
  return (
    <g data-look={look} className={classes.line}>
      <path d={path ?? ''} />
      {known.map(({ place, value }) =>
        look === 'main' || isAlone(values, place) ? (
          <circle
            key={place}
            cx={xOf(place)}
            cy={yOf(value)}
            r={place === known.at(-1)?.place ? 3.5 : 2}
            data-partial={isPartial(place) || undefined}
          />
        ) : null,
      )}
    </g>
  )
}

/** A value between two gaps has no line of its own to be seen by. */
function isAlone(values: readonly (number | null)[], place: number): boolean {
  return (values[place - 1] ?? null) === null && (values[place + 1] ?? null) === null
}

/** The look of a line, or of a value that is less than the whole, beside its name. */
export function LineSample({ look }: { look: LineLook | 'partial' }) {
  if (look === 'partial')
    return (
      <svg className={classes.sample} width={10} height={10} viewBox="0 0 10 10" aria-hidden="true">
        <g className={classes.line} data-look="main">
          <circle cx={5} cy={5} r={3} data-partial />
        </g>
      </svg>
    )
  return (
    <svg className={classes.sample} width={28} height={10} viewBox="0 0 28 10" aria-hidden="true">
      <g className={classes.line} data-look={look}>
        <path d="M1 5H27" />
        {look === 'main' ? <circle cx={14} cy={5} r={2.5} /> : null}
      </g>
    </svg>
  )
}
