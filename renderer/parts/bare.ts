import classes from './allied.module.css'

/** How a choice or a day looks like the text around it until it is pointed at. */
export const bare = { input: classes.bare ?? '' }
