import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../parts/format.ts'
import { CountryField, countryName, TimeZoneField, timeZoneName } from '../parts/region-fields.tsx'
import classes from './region-choice.module.css'

interface RegionChoiceProps {
  country: string
  timeZone: string
  onCountry: (country: string) => void
  onTimeZone: (timeZone: string) => void
}

/** What the system says, as one line; two fields only for those it does not fit. */
export function RegionChoice({ country, timeZone, onCountry, onTimeZone }: RegionChoiceProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <p className={classes.line}>
        {t('start.more', { country: countryName(country, format), zone: timeZoneName(timeZone) })}
        <Button variant="subtle" size="xs" onClick={() => setOpen(true)}>
          {t('start.change')}
        </Button>
      </p>
    )
  }
  return (
    <div>
      <div className={classes.pair}>
        <CountryField label={t('start.country')} value={country} onChange={onCountry} />
        <TimeZoneField label={t('start.timeZone')} value={timeZone} onChange={onTimeZone} />
      </div>
      <p className={classes.hint}>{t('start.countryHint')}</p>
    </div>
  )
}
