import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countries } from '../../shared/countries.ts'
import { Choice } from '../ui/input/choice.tsx'
import { type Format, useFormat } from './format.ts'

interface RegionFieldProps {
  value: string
  onChange: (value: string) => void
  label?: string
  id?: string
  /** Stands below the field. */
  description?: string
}

interface RegionSelectProps extends RegionFieldProps {
  /** Says what is chosen where no label stands beside it. */
  name: string
  data: readonly { value: string; label: string }[]
}

function RegionSelect({ value, onChange, label, id, description, name, data }: RegionSelectProps) {
  return (
    <Choice
      id={id}
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description']}
      aria-label={label || id ? undefined : name}
      data={data}
      value={value}
      searchable
      allowDeselect={false}
      limit={60}
      onChange={(next) => next && onChange(next)}
    />
  )
}

/** Chooses a country by its name in the reader's language. */
export function CountryField(field: RegionFieldProps) {
  const format = useFormat()
  const { t } = useTranslation()
  const data = useMemo(() => listCountries(format), [format])
  return <RegionSelect {...field} name={t('start.country')} data={data} />
}

interface TimeZoneFieldProps extends RegionFieldProps {
  /** Those that it most likely is, before all others. */
  likely?: readonly { value: string; label: string }[]
}

/** Chooses a time zone by its name in the zone database, which every system shares. */
export function TimeZoneField({ likely, ...field }: TimeZoneFieldProps) {
  const { t } = useTranslation()
  const data = useMemo(() => listTimeZones(field.value, likely), [field.value, likely])
  return <RegionSelect {...field} name={t('start.timeZone')} data={data} />
}

/** Chooses what amounts are counted in, by its name in the reader's language. */
export function CurrencyField(field: RegionFieldProps) {
  const format = useFormat()
  const { t } = useTranslation()
  const data = useMemo(() => listCurrencies(format), [format])
  return <RegionSelect {...field} name={t('settings.currency')} data={data} />
}

export function countryName(code: string, format: Format): string {
  return new Intl.DisplayNames(format.locale, { type: 'region' }).of(code) ?? code
}

export function timeZoneName(zone: string): string {
  return zone.replaceAll('_', ' ')
}

export function listCountries(format: Format) {
  return countries
    .map((code) => ({ value: code, label: countryName(code, format) }))
    .sort((one, other) => format.compare(one.label, other.label))
}

export function listCurrencies(format: Format) {
  const names = new Intl.DisplayNames(format.locale, { type: 'currency' })
  return Intl.supportedValuesOf('currency')
    .map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))
    .sort((one, other) => format.compare(one.label, other.label))
}

function listTimeZones(current: string, likely: readonly { value: string; label: string }[] = []) {
  const zones = new Set([current, ...Intl.supportedValuesOf('timeZone')])
  for (const { value } of likely) zones.delete(value)
  return [...likely, ...[...zones].map((zone) => ({ value: zone, label: timeZoneName(zone) }))]
}
