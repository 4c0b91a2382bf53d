/** First day of the week and the weekend, 1 for Monday to 7 for Sunday. */
export interface Week {
  firstDay: number
  weekend: readonly number[]
}

interface WeekInfo {
  firstDay: number
  weekend: number[]
}

/** The week of a locale such as `he-IL`, or of a country with any language: `und-IL`. */
export function weekOf(locale: string): Week {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }
  const info = known.getWeekInfo?.() ?? known.weekInfo
  return info ? { firstDay: info.firstDay, weekend: info.weekend } : { firstDay: 1, weekend: [6, 7] }
}
