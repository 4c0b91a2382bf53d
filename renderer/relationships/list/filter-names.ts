import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ContactFilter,
  type ContactFilterField,
  touchFilters,
} from '../../../shared/relationships/contact-list.ts'
import { contactStages } from '../../../shared/relationships/contact-parts.ts'
import { contactKinds, legalBases } from '../../../shared/relationships/relationships.ts'
import { api } from '../../api.ts'
import { useTypeName } from '../../parts/type-name.ts'
import { useRead } from '../../use-read.ts'
import { useLanguageName } from '../contact/language-name.ts'
import { useRelationships } from '../store.ts'

interface FilterName {
  label: string
  nameOf: (value: string) => string
}

/** What each filter and each of its values is called. */
export function useFilterNames(filter: ContactFilter): Record<ContactFilterField, FilterName> {
  const { t } = useTranslation()
  const typeName = useTypeName()
  const languageName = useLanguageName()
  const goals = useRelationships((state) => state.goals)
  const audiences = useRelationships((state) => state.audiences)
  const tiers = useRelationships((state) => state.rhythms.tiers)
  const organisationName = useOrganisationNames(filter.organisationIds)
  return useMemo(() => {
    const none = t('relationships.filter.none')
    const named = (label: string, nameOf: (value: string) => string): FilterName => ({
      label,
      nameOf: (value) => (value === '' ? none : nameOf(value)),
    })
    const among = <Value extends string>(list: readonly Value[], nameOf: (value: Value) => string) => {
      return (value: string) => {
        const known = list.find((one) => one === value)
        return known === undefined ? value : nameOf(known)
      }
    }
    const column = (name: 'kind' | 'type' | 'tags' | 'tier' | 'stage' | 'goal' | 'organisation') =>
      t(`relationships.column.${name}`)
    const written = (value: string) => value
    return {
      kinds: named(
        column('kind'),
        among(contactKinds, (kind) => t(`relationships.kinds.${kind}`)),
      ),
      types: named(column('type'), typeName),
      tags: named(column('tags'), written),
      touch: named(
        t('relationships.filter.touch'),
        among(touchFilters, (one) => t(`relationships.touch.${one}`)),
      ),
      tierIds: named(
        column('tier'),
        (id) => tiers.find((one) => one.id === id)?.name || t('relationships.noName'),
      ),
      stages: named(
        column('stage'),
        among(contactStages, (stage) => t(`relationships.stage.${stage}`)),
      ),
      goalIds: named(
        column('goal'),
        (id) => goals.find((one) => one.id === id)?.title || t('relationships.noName'),
      ),
      audienceIds: named(
        t('networkMap.audience'),
        (id) => audiences.find((one) => one.id === id)?.name || t('relationships.noName'),
      ),
      organisationIds: named(
        column('organisation'),
        (id) => organisationName(id) || t('relationships.noName'),
      ),
      places: named(t('relationships.column.place'), written),
      industries: named(t('relationships.column.industry'), written),
      languages: named(t('relationships.column.languages'), languageName),
      responsibles: named(t('relationships.column.responsible'), written),
      bases: named(
        t('relationships.column.basis'),
        among(legalBases, (basis) => t(`relationships.basis.${basis}`)),
      ),
    }
  }, [t, typeName, languageName, goals, audiences, tiers, organisationName])
}

/** What the organisations that a filter names are called. */
function useOrganisationNames(ids: readonly string[] = []): (id: string) => string | undefined {
  const asked = ids.filter(Boolean)
  const { value } = useRead(
    `organisations ${asked.join()}`,
    async () => (asked.length > 0 ? api.relationships.rows({ ids: asked }) : []),
    ['contact'],
  )
  return useCallback((id) => value?.find((one) => one.id === id)?.name, [value])
}
