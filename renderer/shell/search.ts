import { useEffect, useState } from 'react'
import type { SearchHit } from '../../shared/search.ts'
import { api } from '../api.ts'
import { type Chapter, viewOf } from '../parts/strategy-chapters.ts'
import { go, type Screen } from '../place.ts'

const limit = 12
const none: SearchHit[] = []

const screenOf: Record<SearchHit['table'], Screen> = {
  contact: 'relationships',
  post: 'calendar',
  goal: 'strategy',
  objective: 'strategy',
  tactic: 'strategy',
  pillar: 'strategy',
  channel: 'strategy',
  gateAnswer: 'strategy',
  objection: 'strategy',
}

/** The chapter in which a record of the strategy stands; lines of the tree stand in the first. */
const chapterOf: Partial<Record<SearchHit['table'], Chapter>> = {
  pillar: 'pillars',
  channel: 'channels',
  gateAnswer: 'gate',
  objection: 'objections',
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
  const chapter = chapterOf[table]
  go({ screen: screenOf[table], record: id, view: { table, ...(chapter ? viewOf(chapter) : {}) } })
}
