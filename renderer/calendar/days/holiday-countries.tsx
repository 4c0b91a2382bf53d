import { MultiSelect } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { listCountries } from '../../parts/region-fields.tsx'
import { save } from '../../saving.ts'
import { useRead } from '../../use-read.ts'

/** Whose public holidays stand on the days; with none chosen it is the workspace's own country. */
export function HolidayCountries() {
  const { t } = useTranslation()
  const format = useFormat()
  const { value: chosen } = useRead('countries', () => api.dayItems.countries(), [
    'holidayCountry',
    'workspace',
  ])
  const data = useMemo(() => listCountries(format), [format])
  if (!chosen) return null
  return (
    <MultiSelect
      size="xs"
      label={t('dayItems.countries')}
      description={t('dayItems.countriesHint')}
      data={data}
      value={chosen}
      searchable
      limit={60}
      nothingFoundMessage={t('calendar.nothingToChoose')}
      onChange={(countries) => void save(() => api.dayItems.setCountries(countries)).catch(() => {})}
    />
  )
}
