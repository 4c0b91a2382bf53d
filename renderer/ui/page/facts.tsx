import classes from './facts.module.css'

interface FactsProps {
  facts: readonly {
    name: string
    value: string
    /** What the value is of, in small letters after it. */
    beside?: string | undefined
  }[]
}

/** A few figures beside each other, each under its name. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, value, beside }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong> {beside ? <span>{beside}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
