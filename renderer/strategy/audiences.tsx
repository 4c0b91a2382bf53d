import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import { type Evidence, listQuestions } from '../../shared/strategy/evidence.ts'
import type { Audience } from '../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../shared/strategy/strategy-edits.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { showView, usePlace } from '../place.ts'
import { Segments } from '../ui/input/segments.tsx'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { AddButton } from './add-button.tsx'
import { Knowledge } from './channels/knowledge.tsx'
import classes from './lists.module.css'
import { Register } from './register.tsx'
import { addRecord } from './store.ts'
import { Questions } from './tree/questions.tsx'

interface SectionProps {
  audiences: Audience[]
  evidence: readonly Evidence[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

const viewOfAudiences = (view: Record<string, string> | undefined) => (view?.show === 'ask' ? 'ask' : 'list')

/** The audiences themselves, or what of them is still to be asked. */
export function AudienceViews({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = viewOfAudiences(usePlace().view)
  const questions = listQuestions(view.audiences, view.evidence).flatMap(({ fields }) => fields)
  return (
    <Segments
      label={t('strategy.evidence.show')}
      value={shown}
      options={[
        { value: 'list', label: t('strategy.tab.audiences') },
        { value: 'ask', label: t('strategy.evidence.ask', { total: format.number(questions.length) }) },
      ]}
      onChange={(next) => showView({ show: next === 'ask' ? 'ask' : undefined })}
    />
  )
}

/** The people the team speaks to; how much of each is known shows at a glance. */
export function Audiences({ audiences, evidence, shownId, onDetails }: SectionProps) {
  const { t } = useTranslation()
  const shown = viewOfAudiences(usePlace().view)
  const add = () =>
    void addRecord({ table: 'audience', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  if (audiences.length === 0) {
    return (
      <EmptyState
        title={t('strategy.audience.emptyTitle')}
        why={t('strategy.audience.emptyWhy')}
        action={
          <Button variant="filled" onClick={add}>
            {t('strategy.add.audience')}
          </Button>
        }
      />
    )
  }
  if (shown === 'ask') return <Questions audiences={audiences} evidence={evidence} onDetails={onDetails} />
  return (
    <>
      <Register
        table="audience"
        label={t('strategy.tab.audiences')}
        rows={audiences}
        nameOf={({ name }) => name || t('strategy.list.unnamed')}
        columns="minmax(0, 1fr) minmax(0, 1fr) minmax(0, 260px)"
        heads={
          <>
            <span>{t('strategy.field.name')}</span>
            <span className={classes.text}>{t('strategy.evidence.ideal')}</span>
            <span>{t('strategy.evidence.column')}</span>
          </>
        }
        cells={(audience) => <Cells audience={audience} evidence={evidence} />}
        shownId={shownId}
        onDetails={onDetails}
      />
      <AddButton onClick={add}>{t('strategy.add.audience')}</AddButton>
    </>
  )
}

function Cells({ audience, evidence }: { audience: Audience; evidence: readonly Evidence[] }) {
  const { t } = useTranslation()
  const where = [audience.age, audience.location].filter(Boolean)
  return (
    <>
      <span className={classes.main}>
        <bdi className={classes.text}>{audience.name || t('strategy.list.unnamed')}</bdi>
        <bdi className={classes.quiet}>{where.join(', ')}</bdi>
      </span>
      <span className={classes.main}>
        {audience.resemblance ? (
          <StatusMark kind="resemblance" status={audience.resemblance} withLabel />
        ) : (
          <span className={classes.quiet}>–</span>
        )}
        <bdi className={classes.quiet}>{plainText(audience.resemblanceReason)}</bdi>
      </span>
      <Knowledge audience={audience} evidence={evidence} />
    </>
  )
}
