import { useTranslation } from 'react-i18next'
import type { SetbackNote } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'
import { Account, Words } from '../pieces.tsx'

/** What did not go out on its day, and what became of it; why is for the team. */
export function Setbacks({ notes, hasReasons }: { notes: readonly SetbackNote[]; hasReasons: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const becameOf = ({ kind, day, toDay }: SetbackNote) => {
    if (kind === 'missed' || toDay === null) return t('glossary.delivery.missed')
    return toDay === day
      ? t('print.review.movedWithin')
      : t('print.review.movedTo', { day: format.day(toDay, 'short') })
  }
  if (notes.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.setbacks')}
      </h2>
      <table className="rows setbacks">
        <colgroup>
          <col className="short" />
          <col />
          <col className="short" />
          {hasReasons && <col />}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('print.review.plannedFor')}</th>
            <th scope="col">{t('glossary.post')}</th>
            <th scope="col">{t('print.review.became')}</th>
            {hasReasons && <th scope="col">{t('print.review.why')}</th>}
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => (
            <tr key={note.id}>
              <td>{format.day(note.day, 'short')}</td>
              <td>
                {note.network && <Account network={note.network} handle="" />}{' '}
                <Words>{note.title || t('print.review.untitled')}</Words>
              </td>
              <td>{becameOf(note)}</td>
              {hasReasons && (
                <td>
                  <Words>{note.reason}</Words>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
