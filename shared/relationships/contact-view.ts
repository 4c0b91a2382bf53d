import { z } from 'zod'
import { Id, Line, Position } from '../record.ts'
import { parseLine, readLists, saidOf } from '../text/filter-text.ts'
import {
  type ContactColumn,
  type ContactFilter,
  type ContactFilterField,
  type ContactOrder,
  contactColumns,
  touchFilters,
} from './contact-list.ts'
import { contactStages } from './contact-parts.ts'
import { contactKinds, legalBases } from './relationships.ts'

/** A way of looking at the contacts that the whole workspace knows by a name. */
export const ContactView = z.object({
  id: Id,
  name: Line,
  /** As `contactFilterText` writes it; empty lets everyone through. */
  filter: z.string().max(50_000),
  /** As `sortText` writes it; empty is by name. */
  sort: Line,
  /** As `columnsText` writes it; empty is the usual columns. */
  columns: Line,
  position: Position,
})
export type ContactView = z.infer<typeof ContactView>

export const ContactViewPatch = ContactView.omit({ id: true, position: true }).partial()
export type ContactViewPatch = z.infer<typeof ContactViewPatch>

/** A filter as a line of text that names only what it holds back. */
export function contactFilterText(filter: ContactFilter): string {
  return saidOf(filter, {})
}

/** The filter a line of text names; what it cannot mean is left out. */
export function readContactFilter(text: string | undefined): ContactFilter {
  const said = parseLine(text)
  const lists = Object.entries(readLists<Record<ContactFilterField, string[]>>(said, allowed)).filter(
    ([, values]) => values.length > 0,
  )
  return {
    ...Object.fromEntries(lists),
    ...(typeof said.search === 'string' && said.search.trim() && { search: said.search.slice(0, 200) }),
  }
}

const oneOf = (list: readonly string[]) => (text: string) => list.includes(text)
const isLine = (text: string) => text.length <= 500

/** Written by hand: a page that reads its place has no schemas with it. */
const allowed: Record<ContactFilterField, (text: string) => boolean> = {
  kinds: oneOf(contactKinds),
  types: isLine,
  tags: isLine,
  tierIds: isLine,
  stages: oneOf(contactStages),
  goalIds: isLine,
  audienceIds: isLine,
  organisationIds: isLine,
  places: isLine,
  industries: isLine,
  languages: isLine,
  responsibles: isLine,
  bases: oneOf([...legalBases, '']),
  touch: oneOf(touchFilters),
}

export type ContactSort = { order: ContactOrder; descending: boolean }

/** An order as a word, with a minus before one from the end. */
export function sortText({ order, descending }: ContactSort): string {
  return order === 'name' && !descending ? '' : `${descending ? '-' : ''}${order}`
}

function isOrder(word: string | undefined): word is ContactOrder {
  return word === 'lateness' || contactColumns.some((one) => one === word)
}

export function readSort(text: string | undefined): ContactSort {
  const descending = text?.startsWith('-') ?? false
  const word = descending ? text?.slice(1) : text
  return { order: isOrder(word) ? word : 'name', descending }
}

export const usualColumns: readonly ContactColumn[] = [
  'name',
  'type',
  'organisation',
  'place',
  'tags',
  'lastDay',
  'nextDay',
  'goal',
]

/** Columns as their names with a comma between; the usual ones are nothing. */
export function columnsText(columns: readonly ContactColumn[]): string {
  return columns.join() === usualColumns.join() ? '' : columns.join()
}

/** The columns a line of text names, each once; the name of a contact always stands first. */
export function readColumns(text: string | undefined): readonly ContactColumn[] {
  const named = (text ?? '').split(',')
  const known = named.flatMap((name) => contactColumns.find((one) => one === name) ?? [])
  return known.length === 0 ? usualColumns : [...new Set<ContactColumn>(['name', ...known])]
}
