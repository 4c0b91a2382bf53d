import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import type { ExperimentLine } from '../../../shared/review/experiment.ts'
import { useExperimentWords } from '../../parts/experiment-words.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { shorten, Words } from '../pieces.tsx'

/** What was tried on purpose: what one thought, and what came of it. */
export function Experiments({ experiments }: { experiments: readonly ExperimentLine[] }) {
  const { t } = useTranslation()
  const words = useExperimentWords()
  if (experiments.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('experiments.title')}
      </h2>
      <table className="rows">
        <tbody>
          {experiments.map((experiment) => {
            const { id, title, hypothesis, outcome } = experiment
            return (
              <tr key={id}>
                <td>
                  <Words>{title || t('experiments.untitled')}</Words>
                  {outcome && (
                    <p className="row-state">
                      <StatusMark kind="lessonOutcome" status={outcome} withLabel size={11} />
                    </p>
                  )}
                </td>
                <td>
                  <Words>{shorten(plainText(hypothesis), 400)}</Words>
                </td>
                <td>
                  {words.came(experiment) || words.nameOf(experiment.measureId, experiment.measureName)}
                  <p className="aside">{words.lasts(experiment, true)}</p>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
