import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import type { PlanDocument } from '../../shared/print/exports.ts'
import { missing } from '../parts/format.ts'
import { Nothing, Opening, Words } from './pieces.tsx'
import './reply.css'

/** What we look for and where, and what we learn from others. */
export function ListeningPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const { keywords, competitors } = plan.listening
  const said = (text: string) => (text.trim() ? <Words>{text}</Words> : missing)
  return (
    <>
      <Opening section="listening" />
      {keywords.length + competitors.length === 0 && <Nothing>{t('print.listening.none')}</Nothing>}
      {keywords.length > 0 && (
        <table className="rows watch">
          <thead>
            <tr>
              <th scope="col">{t('print.listening.word')}</th>
              <th scope="col">{t('print.listening.kind')}</th>
              <th scope="col">{t('print.listening.place')}</th>
              <th scope="col">{t('print.listening.rhythm')}</th>
              <th scope="col">{t('glossary.responsible')}</th>
            </tr>
          </thead>
          <tbody>
            {keywords.map(({ id, title, kind, place, rhythm, responsible }) => (
              <tr key={id}>
                <th scope="row">{said(title)}</th>
                <td>{t(`glossary.keywordKind.${kind}`)}</td>
                <td>{said(place)}</td>
                <td>{rhythm ? t(`glossary.rhythm.${rhythm}`) : missing}</td>
                <td>{said(responsible)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {competitors.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.listening.competitors')}
        </h2>
      )}
      {competitors.length > 0 && (
        <table className="rows rivals">
          <thead>
            <tr>
              <th scope="col">{t('print.listening.name')}</th>
              <th scope="col">{t('print.listening.doesWell')}</th>
              <th scope="col">{t('print.listening.lesson')}</th>
            </tr>
          </thead>
          <tbody>
            {competitors.map(({ id, name, place, doesWell, lesson }) => (
              <tr key={id}>
                <th scope="row">
                  {said(name)}
                  {place && (
                    <p className="because">
                      <Words>{place}</Words>
                    </p>
                  )}
                </th>
                <td>{said(plainText(doesWell))}</td>
                <td>{said(plainText(lesson))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
