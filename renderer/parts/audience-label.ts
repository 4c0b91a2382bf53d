import { useTranslation } from 'react-i18next'
import type { AudiencePart } from '../../shared/review/review-document.ts'
import { useFormat } from './format.ts'

const genders = { f: 'women', female: 'women', women: 'women', m: 'men', male: 'men', men: 'men' } as const

/** A part of the people in the reader's words where it is one that every language has; else as its file says. */
export function useAudienceLabel(): (kind: AudiencePart['kind'], label: string) => string {
  const { t } = useTranslation()
  const { locale } = useFormat()
  return (kind, label) => {
    const plain = label.trim().toLowerCase()
    if (kind === 'gender' && Object.hasOwn(genders, plain))
      return t(`review.audience.${genders[plain as keyof typeof genders]}`)
    if (kind === 'country' && /^[a-z]{2}$/.test(plain))
      return new Intl.DisplayNames(locale, { type: 'region' }).of(plain.toUpperCase()) ?? label
    return label
  }
}
