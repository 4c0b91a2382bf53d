import { useTranslation } from 'react-i18next'
import type { ReviewItem } from '../../../shared/review/review.ts'
import { useFormat } from '../../parts/format.ts'
import { shorten, Words } from '../pieces.tsx'

const kinds = ['keep', 'stop', 'start', 'try'] as const

/** What the team keeps, stops, starts and tries: two by two, as one reads a page. */
export function Turns({ items, of }: { items: readonly ReviewItem[]; of?: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!items.some(({ kind }) => kind !== 'need')) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {of ? t('print.told.turnsOf', { month: of }) : t('print.review.turns')}
      </h2>
      <div className="turns">
        {kinds.map((kind) => (
          <div className="turn" key={kind}>
            <h3>{t(`print.review.${kind}`)}</h3>
            <ul>
              {items
                .filter((item) => item.kind === kind)
                .map((item) => (
                  <li key={item.id}>
                    <Words>{shorten(item.text, 300)}</Words>
                    {item.responsible && (
                      <>
                        {' '}
                        <bdi className="aside">{item.responsible}</bdi>
                      </>
                    )}
                    {item.dueDay && <span className="aside"> {format.day(item.dueDay, 'short')}</span>}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}
