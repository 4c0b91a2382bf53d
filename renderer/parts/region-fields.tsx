import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countries } from '../../shared/countries.ts'
import { type Format, useFormat } from './format.ts'

interface RegionFieldProps {
  value: string
  onChange: (value: string) => void
  label?: string
  id?: string
}

/** Chooses a country by its name in the reader's language. */
export function CountryField({ value, onChange, label, id }: RegionFieldProps) {
  const format = useFormat()
  const { t } = useTranslation()
  const data = useMemo(() => listCountries(format), [format])
  return (
    <Select
      id={id}
      label={label}
      aria-label={label || id ? undefined : t('start.country')}
      data={data}
      value={value}
      searchable
      allowDeselect={false}
      limit={60}
      onChange={(next) => next && onChange(next)}
    />
  )
}

/** Chooses a time zone by its name in the zone database, which every system shares. */
export function TimeZoneField({ value, onChange, label, id }: RegionFieldProps) {
  const { t } = useTranslation()
  const data = useMemo(() => listTimeZones(value), [value])
  return (
    <Select
      id={id}
      label={label}
      aria-label={label || id ? undefined : t('start.timeZone')}
      data={data}
      value={value}
      searchable
      allowDeselect={false}
      limit={60}
      onChange={(next) => next && onChange(next)}
    />
  )
}

export function countryName(code: string, format: Format): string {
  return new Intl.DisplayNames(format.locale, { type: 'region' }).of(code) ?? code
}

export function timeZoneName(zone: string): string {
  return zone.replaceAll('_', ' ')
}

function listCountries(format: Format) {
  return countries
    .map((code) => ({ value: code, label: countryName(code, format) }))
    .sort((one, other) => format.compare(one.label, other.label))
}

function listTimeZones(current: string) {
  const known = Intl.supportedValuesOf('timeZone')
  const zones = known.includes(current) ? known : [current, ...known]
  return zones.map((zone) => ({ value: zone, label: timeZoneName(zone) }))
}
