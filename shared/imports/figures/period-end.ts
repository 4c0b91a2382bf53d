import { type Day, dayOf, isDay } from '../../day.ts'
import type { About } from './reader.ts'

/** The day by which a file's figures stand, as its name tells: the end of the period in it, or the moment it was made. */
export function periodEndInName({ fileName, timeZone }: About): Day | undefined {
  const [, end = ''] = /\d{4}-\d\d-\d\d[_ -](?:to[_ -])?(\d{4}-\d\d-\d\d)/.exec(fileName) ?? []
  if (isDay(end)) return end
  // In milliseconds, as LinkedIn names its files.
  const [, moment = ''] = /_(1\d{12})(?:\D|$)/.exec(fileName) ?? []
  return moment === '' ? undefined : dayOf(new Date(Number(moment)).toISOString(), timeZone)
}

/** Where the name tells none, the day on which the file was last written. */
export function periodEnd(about: About): Day {
  return periodEndInName(about) ?? about.day
}
