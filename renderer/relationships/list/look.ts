import i18next from 'i18next'
import { create } from 'zustand'
import { languageOf } from '../../../shared/i18n/languages.ts'
import {
  type ContactColumn,
  type ContactFilter,
  type ContactQuestion,
  lateOnes,
} from '../../../shared/relationships/contact-list.ts'
import {
  type ContactSort,
  columnsText,
  contactFilterText,
  readColumns,
  readContactFilter,
  readSort,
  sortText,
} from '../../../shared/relationships/contact-view.ts'
import { currentPlace, type Place, setView } from '../../place.ts'

/** How the list is looked at. All but the columns stands in the place, so that back and forward keep it. */
export interface Look extends ContactSort {
  filter: ContactFilter
}

/** What the place says; anything it cannot mean is left out. */
export function lookOf(view: Place['view']): Look {
  return { filter: readContactFilter(view?.filter), ...readSort(view?.sort) }
}

export function questionOf(look: Look): ContactQuestion {
  return { ...look, language: languageOf(i18next.language) }
}

export function setFilter(patch: Partial<ContactFilter>): void {
  const { filter } = lookOf(currentPlace().view)
  setView({ filter: contactFilterText(withoutEmpty({ ...filter, ...patch })) || undefined })
}

function withoutEmpty(filter: ContactFilter): ContactFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value && value.length > 0))
}

export function setSort(sort: ContactSort): void {
  setView({ sort: sortText(sort) || undefined })
}

/** Everyone again, sorted as before; who is slipping away stays apart. */
export function clearFilters(): void {
  const { filter } = lookOf(currentPlace().view)
  setView({ filter: isLate(filter) ? contactFilterText({ touch: filter.touch }) : undefined })
}

export function isFiltered(filter: ContactFilter): boolean {
  return contactFilterText(filter) !== ''
}

const late = lateOnes('en')

/** Whether those are asked for whose time has run out. */
export function isLate({ touch }: ContactFilter): boolean {
  return touch?.toSorted().join() === late.filter.touch?.toSorted().join()
}

export function showLate(): void {
  const { filter } = lookOf(currentPlace().view)
  setView({
    filter: contactFilterText({ ...filter, ...late.filter }),
    sort: sortText(late),
  })
}

export function showEveryone(): void {
  const { touch: _, ...filter } = lookOf(currentPlace().view).filter
  setView({ filter: contactFilterText(filter) || undefined, sort: undefined })
}

const kept = 'rapport.contact-columns'

/** The columns a person chose on this machine, in their order. */
export const useColumns = create<{ columns: readonly ContactColumn[] }>()(() => ({
  columns: readColumns(localStorage.getItem(kept) ?? ''),
}))

export function setColumns(columns: readonly ContactColumn[]): void {
  useColumns.setState({ columns })
  localStorage.setItem(kept, columnsText(columns))
}
