import { Autocomplete } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../../shared/record.ts'

const reasons = ['notApproved', 'notReady', 'noTime', 'badMoment'] as const

interface ReasonFieldProps {
  id?: string
  value: string
  onChange: (reason: string) => void
}

/** Why something did not go out, in one sentence; the usual ones are offered. */
export function ReasonField({ id, value, onChange }: ReasonFieldProps) {
  const { t } = useTranslation()
  return (
    <Autocomplete
      openOnFocus={false}
      {...(id && { id })}
      data-autofocus
      label={t('handOff.outcome.reason')}
      placeholder={t('handOff.outcome.reasonHint')}
      maxLength={longestLine}
      data={reasons.map((reason) => t(`handOff.reason.${reason}`))}
      value={value}
      onChange={onChange}
    />
  )
}
