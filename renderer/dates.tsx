import { DatesProvider } from '@mantine/dates'
import dayjs from 'dayjs'
import 'dayjs/locale/el'
import 'dayjs/locale/en-gb'
import he from 'dayjs/locale/he'
import 'dayjs/locale/it'
import 'dayjs/locale/tr'
import localizedFormat from 'dayjs/plugin/localizedFormat'
import type { ReactNode } from 'react'
import { useFormat } from './parts/format.ts'
import { useWeek } from './workspace.ts'

dayjs.extend(localizedFormat)
// As everywhere else on the screen: 22.11.2026.
if (he.formats) he.formats.L = 'DD.MM.YYYY'

type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Date pickers count Sunday as 0; we count it as 7. */
const asWeekday = (day: number) => (day % 7) as Weekday

/** Gives every date picker the words of the screen's language, and the week of the workspace's country. */
export function Dates({ children }: { children: ReactNode }) {
  const { language } = useFormat()
  const week = useWeek()
  const settings = {
    locale: language === 'en' ? 'en-gb' : language,
    firstDayOfWeek: asWeekday(week.firstDay),
    weekendDays: week.weekend.map(asWeekday),
  }
  return <DatesProvider settings={settings}>{children}</DatesProvider>
}
