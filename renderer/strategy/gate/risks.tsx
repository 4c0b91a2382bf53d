import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import { type BusinessBlock, byWeight, dangerOf, riskStarters } from '../../../shared/strategy/business.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { AddButton } from '../add-button.tsx'
import lists from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord } from '../store.ts'
import { StarterList } from '../tree/starter-list.tsx'
import { RiskGrid } from './risk-grid.tsx'

interface RisksProps {
  risks: BusinessBlock[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** What may go wrong: where each risk lies, then each with its answer; below it what every plan runs into. */
export function Risks({ risks: all, shownId, onDetails }: RisksProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const risks = byWeight(all)
  const add = () =>
    void addRecord({ table: 'businessBlock', beforeId: null, values: { kind: 'risk' } }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  return (
    <>
      {risks.length > 0 ? (
        <>
          <RiskGrid risks={risks} onDetails={onDetails} />
          <Register
            table="businessBlock"
            label={t('glossary.businessPage.risks')}
            rows={risks}
            isSorted
            nameOf={({ title }) => title || t('strategy.list.unnamed')}
            columns="20px minmax(0, 1.2fr) minmax(0, 230px) minmax(0, 1.2fr) minmax(0, 90px)"
            heads={
              <>
                <span>{t('strategy.business.number')}</span>
                <span>{t('strategy.field.name')}</span>
                <span>{t('strategy.business.weight')}</span>
                <span>{t('strategy.business.answer')}</span>
                <span>{t('strategy.business.lookAgain')}</span>
              </>
            }
            cells={(risk) => (
              <>
                <span className={lists.quiet}>{format.number(risks.indexOf(risk) + 1)}</span>
                <span className={lists.main}>
                  <bdi className={lists.text}>{risk.title || t('strategy.list.unnamed')}</bdi>
                </span>
                <Danger risk={risk} />
                <bdi className={lists.quiet}>{plainText(risk.answer) || t('strategy.business.noAnswer')}</bdi>
                <span className={lists.quiet}>{format.dayNear(risk.lookAgainDay)}</span>
              </>
            )}
            shownId={shownId}
            onDetails={onDetails}
          />
        </>
      ) : (
        <ReadOnlyNote />
      )}
      <AddButton onClick={add}>{t('strategy.business.addRisk')}</AddButton>
      <Starters taken={risks.map(({ starter }) => starter)} />
    </>
  )
}

function Danger({ risk }: { risk: BusinessBlock }) {
  const { t } = useTranslation()
  const danger = dangerOf(risk)
  if (!danger) return <span className={lists.quiet}>{t('strategy.business.unjudged')}</span>
  return (
    <span className={lists.pair}>
      <StatusMark kind="danger" status={danger} withLabel />
      <span className={lists.quiet}>
        {t(`glossary.likelihood.${risk.likelihood}`)} × {t(`glossary.impact.${risk.impact}`)}
      </span>
    </span>
  )
}

/** Common risks that are not in the list yet; each goes in with an answer to begin from, and is judged by the team. */
function Starters({ taken }: { taken: BusinessBlock['starter'][] }) {
  const { t } = useTranslation()
  const left = riskStarters
    .filter((starter) => !taken.includes(starter))
    .map((key) => ({
      key,
      title: t(`strategy.business.risk.${key}.title`),
      text: t(`strategy.business.risk.${key}.answer`),
    }))
  return (
    <StarterList
      title={t('strategy.business.commonRisks')}
      hint={t('strategy.business.commonHint')}
      starters={left}
      onTake={({ key: starter, title, text: answer }) =>
        addRecord({
          table: 'businessBlock',
          beforeId: null,
          values: { kind: 'risk', title, answer, starter },
        })
      }
    />
  )
}
