import { useEffect, useState } from 'react'
import type { SearchHit } from '../../shared/search.ts'
import { api } from '../api.ts'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go, type Place } from '../place.ts'

const limit = 12
const none: SearchHit[] = []

const placeOf: Record<SearchHit['table'], Place> = {
  contact: { screen: 'relationships' },
  post: { screen: 'calendar' },
  goal: { screen: 'strategy' },
  objective: { screen: 'strategy' },
  tactic: { screen: 'strategy' },
  audience: { screen: 'strategy', view: viewOf('audiences') },
  pillar: { screen: 'strategy', view: viewOf('pillars') },
  channel: { screen: 'strategy', view: viewOf('channels') },
  gateAnswer: { screen: 'strategy', view: viewOf('gate') },
  objection: { screen: 'strategy', view: viewOf('objections') },
  person: { screen: 'strategy', view: { ...viewOf('people'), show: 'training' } },
  policy: { screen: 'strategy', view: viewOf('policies') },
}

/** What the workspace holds under these words; a slower answer to older words is dropped. */
export function useSearch(search: string): SearchHit[] {
  const [hits, setHits] = useState<SearchHit[]>(none)
  useEffect(() => {
    if (search.trim() === '') return setHits(none)
    const asked = new AbortController()
    api.search.find({ search, limit }, { signal: asked.signal }).then(
      (found) => asked.signal.aborted || setHits(found),
      () => asked.signal.aborted || setHits(none),
    )
    return () => asked.abort()
  }, [search])
  return hits
}

export function goToHit({ table, id }: SearchHit): void {
  const place = placeOf[table]
  go({ ...place, record: id, view: { table, ...place.view } })
}
