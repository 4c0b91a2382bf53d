import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import type { Term } from '../../shared/strategy/voice.ts'
import { missing } from '../parts/format.ts'
import { Words } from './pieces.tsx'
import './voice.css'

/** What is not said, what is said instead, and why. */
export function AvoidedTerms({
  terms,
}: {
  terms: readonly Pick<Term, 'id' | 'title' | 'instead' | 'why'>[]
}) {
  const { t } = useTranslation()
  return (
    <table className="rows voice-terms">
      <thead>
        <tr>
          <th scope="col">{t('print.voice.notSaid')}</th>
          <th scope="col">{t('print.voice.instead')}</th>
          <th scope="col">{t('print.voice.why')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ id, title, instead, why }) => (
          <tr key={id}>
            <th scope="row">
              <Words>{title}</Words>
            </th>
            <td>{instead ? <Words>{instead}</Words> : missing}</td>
            <td>
              <Words>{plainText(why)}</Words>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
