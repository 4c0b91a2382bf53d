import { useCallback, useMemo } from 'react'
import { useFormat } from '../../parts/format.ts'

/** A language by its code in the reader's own. */
export function useLanguageName(): (code: string) => string {
  const { locale } = useFormat()
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'language' }), [locale])
  return useCallback(
    (code) => {
      try {
        return names.of(code) ?? code
      } catch {
        // What a person or a file wrote there may be no code at all.
        return code
      }
    },
    [names],
  )
}
