/** The chapters of a strategy, in the order in which one is written; a group answers one question. */
export const chapterGroups = [
  ['gate', 'objections'],
  ['plan', 'timeline', 'thread', 'campaigns'],
  ['audiences', 'channels', 'voice', 'pillars'],
  ['listening', 'reply'],
  ['business', 'budget'],
  ['people', 'policies', 'crisis'],
  ['versions', 'checkup'],
] as const

export type Chapter = (typeof chapterGroups)[number][number]

/** The chapter that a place of the strategy screen shows. */
export function chapterOf(view: Record<string, string> | undefined): Chapter {
  return chapterGroups.flat().find((one) => one === view?.tab) ?? 'plan'
}

/** How a place names its chapter; the goals are there without a name. */
export function viewOf(chapter: Chapter): { tab?: string } {
  return chapter === 'plan' ? {} : { tab: chapter }
}
