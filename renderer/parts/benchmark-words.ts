import { useTranslation } from 'react-i18next'
import type { Benchmark, DefinedRate } from '../../shared/review/benchmark.ts'
import { useFormat } from './format.ts'
import { isolate } from './label.ts'

/** A benchmark in words, never without its source, year and definition; and a channel's own rate of a post. */
export function useBenchmarkWords() {
  const { t } = useTranslation()
  const format = useFormat()
  return {
    tell: ({ value, source, year, definition }: Omit<Benchmark, 'id' | 'network' | 'position'>) =>
      t('benchmarks.told', {
        share: format.percent(value, 2),
        source: isolate(source),
        year: String(year),
        definition: t(`benchmarks.definition.${definition}`),
      }),
    perPost: ({ share, n }: Pick<DefinedRate, 'share' | 'n'>) =>
      t('benchmarks.perPost', { count: n ?? 0, share: format.percent(share, 2), number: format.number(n) }),
  }
}
