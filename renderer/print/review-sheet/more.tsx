import { useTranslation } from 'react-i18next'

/**
 * Says where the rest is. `of` names the list whose lines carry `data-spare` with the same group: it shows when one of
 * them had to go, or at once where the list was longer from the start.
 */
export function More({ of, isCut = false }: { of: string; isCut?: boolean }) {
  const { t } = useTranslation()
  return (
    <p className="more" data-more={of} hidden={!isCut}>
      <a href="#details" data-page-of="details" data-words={t('print.told.more', { number: '#' })}>
        {t('print.told.more', { number: '00' })}
      </a>
    </p>
  )
}

/** What makes a line one that may go to the details where the page is too full: the larger `rank`, the sooner. */
export function spare(group: string, rank: number): { 'data-spare': number; 'data-group': string } {
  return { 'data-spare': rank, 'data-group': group }
}
