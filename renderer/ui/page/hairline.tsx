import classes from './hairline.module.css'

/** A line between two things that belong together. */
export function Hairline() {
  return <hr className={classes.line} />
}
