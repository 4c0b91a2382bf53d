import { useTranslation } from 'react-i18next'
import {
  daysOf,
  type PaidContent,
  type PaidEffort,
  paidContents,
  tooWide,
  totalOf,
} from '../../../shared/strategy/paid.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { AddButton } from '../add-button.tsx'
import lists from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord } from '../store.ts'
import { StarterList } from '../tree/starter-list.tsx'

interface PaidPlanProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** What is paid to be seen, by whom and for how much; below it what is worth paying for. */
export function PaidPlan({ view, shownId, onDetails }: PaidPlanProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const efforts = view.paidEfforts
  const add = (content: PaidContent | null) =>
    addRecord({ table: 'paidEffort', beforeId: null, values: { content } })
  return (
    <>
      {efforts.length > 0 ? (
        <Register
          table="paidEffort"
          label={t('strategy.budget.view.paid')}
          rows={efforts}
          nameOf={({ name }) => name || t('strategy.list.unnamed')}
          columns="minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 0.9fr) minmax(0, 0.8fr) minmax(0, 110px)"
          heads={
            <>
              <span>{t('strategy.field.name')}</span>
              <span>{t('glossary.audience')}</span>
              <span>{t('strategy.field.dates')}</span>
              <span>{t('strategy.field.status')}</span>
              <span className={lists.headNumber}>{t('strategy.paid.total')}</span>
            </>
          }
          cells={(effort) => (
            <>
              <span className={lists.main}>
                <bdi className={lists.text}>{effort.name || t('strategy.list.unnamed')}</bdi>
              </span>
              <bdi className={lists.quiet}>
                {view.audiences.find(({ id }) => id === effort.audienceId)?.name ?? '–'}
              </bdi>
              <span className={lists.quiet}>
                {daysOf(effort) && effort.startDay && effort.endDay
                  ? format.days(effort.startDay, effort.endDay, 'short')
                  : '–'}
              </span>
              <EffortState effort={effort} />
              <span className={lists.number}>{format.money(totalOf(effort))}</span>
            </>
          )}
          shownId={shownId}
          onDetails={onDetails}
        />
      ) : (
        <ReadOnlyNote />
      )}
      <AddButton
        onClick={() =>
          void add(null).then(
            ({ id }) => onDetails(id),
            () => {},
          )
        }
      >
        {t('strategy.add.paidEffort')}
      </AddButton>
      <StarterList
        title={t('strategy.paid.worth')}
        hint={t('strategy.paid.worthHint')}
        starters={paidContents.map((content) => ({
          key: content,
          title: t(`glossary.paidContent.${content}`),
          text: t(`strategy.paid.content.${content}`),
        }))}
        onTake={({ key }) => add(key)}
      />
    </>
  )
}

/** Where it stands; one that is too wide is a draft, whatever it was to be. */
function EffortState({ effort }: { effort: PaidEffort }) {
  const { t } = useTranslation()
  if (tooWide(effort).length > 0) return <StatusMark kind="width" status="tooWide" withLabel />
  return <span className={lists.quiet}>{t(`strategy.status.${effort.status}`)}</span>
}
