import { Autocomplete, Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../../shared/record.ts'
import type { NetworkMap } from '../../../shared/relationships/network-map.ts'
import { api } from '../../api.ts'
import { setView } from '../../place.ts'
import { save } from '../../saving.ts'
import classes from './network-map.module.css'

/** Asks for contacts where there may be none yet: a cell of its own, with how many are wanted. */
export function NewTarget({ map, audienceId }: { map: NetworkMap; audienceId: string | null }) {
  const { t } = useTranslation()
  const [industry, setIndustry] = useState('')
  const [place, setPlace] = useState('')
  const [wanted, setWanted] = useState<number | string>(2)
  const isWhole = typeof wanted === 'number' && wanted >= 1
  const isNamed = industry.trim() !== '' || place.trim() !== ''
  const add = async () => {
    if (!isWhole || !isNamed) return
    const names = { industry: industry.trim(), place: place.trim() }
    await save(() => api.relationships.setTarget({ ...names, audienceId, wanted, goalId: null }))
    setIndustry('')
    setPlace('')
    setView({ ...names, target: undefined })
  }
  return (
    <form
      className={classes.new}
      onSubmit={(event) => {
        event.preventDefault()
        void add().catch(() => {})
      }}
    >
      <Autocomplete
        label={t('relationships.field.industry')}
        data={map.industries.filter(Boolean)}
        maxLength={longestLine}
        value={industry}
        onChange={setIndustry}
      />
      <Autocomplete
        label={t('relationships.field.place')}
        data={map.places.filter(Boolean)}
        maxLength={longestLine}
        value={place}
        onChange={setPlace}
      />
      <NumberInput
        className={classes.wanted}
        label={t('networkMap.wanted')}
        min={1}
        max={10_000}
        allowDecimal={false}
        value={wanted}
        onChange={setWanted}
      />
      <Button type="submit" disabled={!isWhole || !isNamed}>
        {t('networkMap.addTarget')}
      </Button>
    </form>
  )
}
