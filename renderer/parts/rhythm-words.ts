import { useTranslation } from 'react-i18next'
import type { RhythmKept } from '../../shared/review/month-account.ts'
import { useFormat } from './format.ts'

/** How a channel kept its rhythm, in words: what went out of what was promised, what was missed, the longest silence. */
export function useRhythmWords(): (kept: RhythmKept) => [out: string, missed: string, gap: string] {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ promised, out, missed, longestGap }) => [
    promised === null
      ? format.number(out)
      : t('review.account.ofPromised', { out: format.number(out), promised: format.number(promised) }),
    format.number(missed),
    longestGap === null ? t('review.account.noneOut') : format.daysLong(longestGap),
  ]
}
