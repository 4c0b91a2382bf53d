import type { ContactFacets } from '../../../shared/relationships/contact-list.ts'
import { api } from '../../api.ts'
import { useRead } from '../../use-read.ts'

const none: ContactFacets = {
  types: [],
  tags: [],
  places: [],
  industries: [],
  languages: [],
  responsibles: [],
}

/** What is in use where people choose, read once something asks for it. */
export function useFacets(): ContactFacets {
  const { value } = useRead('facets', () => api.relationships.facets(), ['contact', 'contactTag'])
  return value ?? none
}
