import { useTranslation } from 'react-i18next'
import { addDays } from '../../shared/day.ts'
import {
  enoughInHour,
  enoughToRank,
  type HourMap,
  type HourPlace,
  isTold,
  stepOf,
} from '../../shared/review/hours.ts'
import type { ChartTable } from '../ui/charts/chart-figure.tsx'
import type { HeatCell } from '../ui/charts/heat-map.tsx'
import { useFormat } from './format.ts'

/** A Monday, from which the days of the week are named. */
const monday = '2024-01-01'
const hours = Array.from({ length: 24 }, (_, hour) => hour)
/** An hour in so many is written under the map. */
const hoursATick = 3

/** The hours of the week as a map, a table and words; the week begins on `firstDay`, 1 for Monday. */
export function useHourWords(map: HourMap, firstDay: number) {
  const { t } = useTranslation()
  const format = useFormat()
  const weekdays = Array.from({ length: 7 }, (_, at) => ((firstDay - 1 + at) % 7) + 1)
  const dayName = (weekday: number, form: 'long' | 'short') =>
    format.weekday(addDays(monday, weekday - 1), form)
  const clock = (hour: number) => format.time(`${String(hour).padStart(2, '0')}:00`)
  const placeName = ({ weekday, hour }: Pick<HourPlace, 'weekday' | 'hour'>) =>
    t('charts.hours.place', { day: dayName(weekday, 'long'), time: clock(hour) })
  const meanOf = ({ mean, posts }: HourPlace) =>
    t('charts.hours.mean', { count: posts, mean: format.number(mean, 1), posts: format.number(posts) })
  const tell = (place: HourPlace) =>
    isTold(place)
      ? meanOf(place)
      : t('charts.hours.tooFew', { count: place.posts, posts: format.number(place.posts) })
  const findPlace = (weekday: number | undefined, hour: number) =>
    map.places.find((one) => one.weekday === weekday && one.hour === hour)

  const named = (places: readonly HourPlace[]) =>
    format.list(places.map((place) => `${placeName(place)} (${tell(place)})`))
  const whyNone = () =>
    map.posts < enoughToRank
      ? t('charts.hours.fewInAll', {
          count: map.posts,
          posts: format.number(map.posts),
          least: format.number(enoughToRank),
        })
      : t('charts.hours.noDifference')

  return {
    rows: weekdays.map((weekday) => format.heading(dayName(weekday, 'short'))),
    columns: hours.map((hour) => (hour % hoursATick === 0 ? clock(hour) : undefined)),
    cells: weekdays.flatMap((weekday) =>
      hours.map((hour): HeatCell | undefined => {
        const place = findPlace(weekday, hour)
        if (!place) return undefined
        const spoken = `${placeName(place)}: ${tell(place)}`
        return { step: stepOf(place, map), text: format.number(place.posts), spoken }
      }),
    ),
    emptySpoken: (row: number, hour: number) =>
      `${placeName({ weekday: weekdays[row] ?? 1, hour })}: ${t('charts.hours.none')}`,
    /** The best hours and the quiet ones by name, or why there are none. */
    said: [
      ...(map.best.length > 0 ? [t('charts.hours.best', { hours: named(map.best) })] : []),
      ...(map.quiet.length > 0 ? [t('charts.hours.quiet', { hours: named(map.quiet) })] : []),
      ...(map.best.length + map.quiet.length === 0 ? [whyNone()] : []),
      ...(map.aside > 0
        ? [t('charts.hours.aside', { count: map.aside, number: format.number(map.aside) })]
        : []),
    ],
    tooFewNote: t('charts.hours.tooFewNote', { count: enoughInHour, least: format.number(enoughInHour) }),
    table: {
      heads: [t('charts.hours.hour'), t('charts.hours.posts'), t('charts.hours.perPost')],
      rows: map.places
        .toSorted((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) || a.hour - b.hour)
        .map((place) => [
          placeName(place),
          format.number(place.posts),
          isTold(place) ? format.number(place.mean, 1) : t('charts.hours.tooFewShort'),
        ]),
    } satisfies ChartTable,
  }
}
