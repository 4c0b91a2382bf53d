import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '../../shared/print/exports.ts'
import { gateQuestions, readGate } from '../../shared/strategy/gate.ts'
import { useFormat } from '../parts/format.ts'
import { GateMark } from '../parts/gate-mark.tsx'
import { Nothing, Opening, Prose, Words } from './pieces.tsx'

/** The page is named after what the answers say: a reader of the contents knows it already. */
export function gateTitle({ gate }: PlanDocument, t: TFunction): string {
  const { stand } = readGate(gate.answers)
  return stand === 'unasked' ? t('print.gate.title') : t(`print.gate.heading.${stand}`)
}

/** Why we are here, or not, in five answers; then what the owner may ask, answered before it is. */
export function GatePaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { answers, objections } = plan.gate
  const { stand, lookAgainDay } = readGate(answers)
  return (
    <>
      <Opening
        section="gate"
        title={gateTitle(plan, t)}
        lead={t(`print.gate.lead.${stand === 'unasked' ? 'open' : stand}`)}
      />
      {stand === 'unasked' && <Nothing>{t('print.gate.none')}</Nothing>}
      {stand !== 'unasked' &&
        gateQuestions.map((question) => {
          const answer = answers.find((one) => one.question === question)
          return (
            <div className="gate-answer" key={question}>
              <GateMark answer={answer?.answer} size={15} />
              <div>
                <h2>{t(`glossary.gateQuestion.${question}`)}</h2>
                {answer && <Prose text={answer.reason} />}
                {answer?.goal && (
                  <p>
                    {t('print.gate.goal')} <Words>{answer.goal}</Words>
                  </p>
                )}
                {answer?.answer === 'no' && (
                  <p className="because">
                    {t(`strategy.gate.no.${question}`)} <strong>{t('print.gate.instead')}</strong>{' '}
                    {t(`strategy.gate.instead.${question}`)}
                  </p>
                )}
              </div>
              <p className="gate-reply">
                <strong>{t(`glossary.gateReply.${answer?.answer ?? 'none'}`)}</strong>
                {answer?.person && <bdi className="because">{answer.person}</bdi>}
              </p>
            </div>
          )
        })}
      {lookAgainDay && (
        <p className="gate-again">{t('print.gate.again', { day: format.day(lookAgainDay) })}</p>
      )}
      {objections.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.gate.asked')}
        </h2>
      )}
      {objections.map(({ id, title, answer }) => (
        <div className="objection" key={id}>
          <h3>
            <Words>{title}</Words>
          </h3>
          <div>
            <Prose text={answer} under={3} />
          </div>
        </div>
      ))}
    </>
  )
}
