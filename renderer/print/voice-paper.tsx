import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import { tagsOf } from '../../shared/posts/hashtags.ts'
import type { PlanDocument } from '../../shared/print/exports.ts'
import { missing, useFormat } from '../parts/format.ts'
import { AvoidedTerms } from './avoided-terms.tsx'
import { Nothing, Opening, Prose, Words } from './pieces.tsx'
import './voice.css'

/** How the brand speaks: in what tone, with which words, and in which types of content. */
export function VoicePaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { voice, terms, hashtagSets, contentTypes } = plan.voice
  const avoided = terms.filter(({ kind }) => kind === 'avoided')
  const approved = terms.filter(({ kind }) => kind === 'approved')
  const isSilent =
    !voice.sound && !voice.principles && terms.length + hashtagSets.length + contentTypes.length === 0
  return (
    <>
      <Opening section="voice" />
      {isSilent && <Nothing>{t('print.voice.none')}</Nothing>}
      {(['sound', 'principles'] as const).map((field) =>
        voice[field].trim() === '' ? null : (
          <div className="voice-part" key={field}>
            <h2>{t(`print.voice.${field}`)}</h2>
            <div>
              <Prose text={voice[field]} />
            </div>
          </div>
        ),
      )}
      {approved.length > 0 && (
        <div className="voice-part">
          <h2>{t('print.voice.approved')}</h2>
          <ul className="voice-words">
            {approved.map(({ id, title, why }) => (
              <li key={id}>
                <strong>
                  <Words>{title}</Words>
                </strong>
                {why && (
                  <span className="because">
                    {' '}
                    <Words>{plainText(why)}</Words>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {hashtagSets.length > 0 && (
        <div className="voice-part">
          <h2>{t('print.voice.hashtags')}</h2>
          <ul className="voice-words">
            {hashtagSets.map((set) => (
              <li key={set.id}>
                <strong>
                  <Words>{set.title}</Words>
                </strong>{' '}
                <span className="because">
                  <Words>{tagsOf(set).join(' ')}</Words>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {avoided.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.voice.avoided')}
        </h2>
      )}
      {avoided.length > 0 && <AvoidedTerms terms={avoided} />}
      {contentTypes.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.voice.types')}
        </h2>
      )}
      {contentTypes.length > 0 && (
        <table className="rows voice-types">
          <thead>
            <tr>
              <th scope="col">{t('print.voice.type')}</th>
              <th scope="col">{t('print.voice.decision')}</th>
              <th scope="col">{t('print.voice.purpose')}</th>
              <th scope="col">{t('print.voice.share')}</th>
              <th scope="col">{t('print.voice.note')}</th>
            </tr>
          </thead>
          <tbody>
            {contentTypes.map(({ id, type, stance, purpose, share, note }) => (
              <tr key={id}>
                <th scope="row">{t(`calendar.types.${type}`)}</th>
                <td>{stance ? t(`glossary.stance.${stance}`) : missing}</td>
                <td>{purpose ? t(`glossary.purpose.${purpose}`) : missing}</td>
                <td>{share === null ? missing : format.percent(share / 100)}</td>
                <td>
                  <Words>{plainText(note)}</Words>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
