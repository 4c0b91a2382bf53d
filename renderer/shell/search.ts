import { useEffect, useMemo, useState } from 'react'
import { hitPlaceText, type SearchHit } from '../../shared/search.ts'
import { api } from '../api.ts'
import { useSearchDue } from '../parts/search-due.tsx'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go, type Place } from '../place.ts'

const limit = 50
const none: SearchHit[] = []

const placeOf: Record<SearchHit['table'], Place> = {
  contact: { screen: 'relationships' },
  post: { screen: 'calendar' },
  goal: { screen: 'strategy' },
  objective: { screen: 'strategy' },
  tactic: { screen: 'strategy' },
  campaign: { screen: 'strategy', view: viewOf('campaigns') },
  audience: { screen: 'strategy', view: viewOf('audiences') },
  pillar: { screen: 'strategy', view: viewOf('pillars') },
  channel: { screen: 'strategy', view: viewOf('channels') },
  gateAnswer: { screen: 'strategy', view: viewOf('gate') },
  objection: { screen: 'strategy', view: viewOf('objections') },
  businessBlock: { screen: 'strategy', view: viewOf('business') },
  budgetLine: { screen: 'strategy', view: viewOf('budget') },
  paidEffort: { screen: 'strategy', view: { ...viewOf('budget'), show: 'paid' } },
  competitor: { screen: 'strategy', view: viewOf('listening') },
  keyword: { screen: 'strategy', view: viewOf('listening') },
  messagePoint: { screen: 'strategy', view: viewOf('reply') },
  replyNode: { screen: 'strategy', view: viewOf('reply') },
  term: { screen: 'strategy', view: viewOf('voice') },
  hashtagSet: { screen: 'strategy', view: viewOf('voice') },
  person: { screen: 'strategy', view: { ...viewOf('people'), show: 'training' } },
  policy: { screen: 'strategy', view: viewOf('policies') },
  audit: { screen: 'strategy', view: { ...viewOf('policies'), show: 'audits' } },
  crisisCall: { screen: 'strategy', view: viewOf('crisis') },
  voice: { screen: 'strategy', view: viewOf('voice') },
  replyPlan: { screen: 'strategy', view: viewOf('reply') },
  crisis: { screen: 'strategy', view: viewOf('crisis') },
  dayNote: { screen: 'calendar', view: { panel: 'dayNote' } },
  offlineEvent: { screen: 'calendar', view: { panel: 'offlineEvent' } },
  layerDay: { screen: 'calendar', view: { panel: 'layers' } },
  mention: { screen: 'replies' },
  media: { screen: 'media' },
  alliance: { screen: 'alliances' },
  bid: { screen: 'alliances' },
  lesson: { screen: 'review', view: { part: 'lessons' } },
  measure: { screen: 'review', view: { part: 'measures' } },
  experiment: { screen: 'review', view: { part: 'experiments' } },
  place: { screen: 'library', view: { shelf: 'places' } },
  template: { screen: 'library', view: { shelf: 'templates' } },
}

export interface Found {
  /** Until the answer is there, what was found under the words before. */
  hits: SearchHit[]
  isSettled: boolean
}

/** What the workspace holds under these words, of one kind or any; a slower answer to older words is dropped. */
export function useSearch(search: string, table?: SearchHit['table']): Found {
  const due = useSearchDue()
  const [{ hits, under }, setFound] = useState({ hits: none, under: '' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once search has caught up there may be more.
  useEffect(() => {
    if (search.trim() === '') return setFound({ hits: none, under: search })
    const asked = new AbortController()
    const show = (found: SearchHit[]) => asked.signal.aborted || setFound({ hits: found, under: search })
    api.search.find({ search, limit, table }, { signal: asked.signal }).then(show, () => show(none))
    return () => asked.abort()
  }, [search, table, due])
  return useMemo(() => ({ hits, isSettled: under === search }), [hits, under, search])
}

/** What is there once is a page, not a line with details. */
const pages: ReadonlySet<SearchHit['table']> = new Set(['voice', 'replyPlan', 'crisis'])

/** Opens what was found, at the field that holds the words. */
export function goToHit({ table, id, snippet }: SearchHit): void {
  const place = placeOf[table]
  const at: Record<string, string> = table === 'contact' && snippet ? { at: hitPlaceText(snippet.at) } : {}
  go(pages.has(table) ? place : { ...place, record: id, view: { table, ...at, ...place.view } })
}
