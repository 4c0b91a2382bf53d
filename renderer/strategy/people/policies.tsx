import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  badPolicies,
  type Policy,
  policyStarters,
  stillToRead,
  versionInForce,
} from '../../../shared/strategy/policy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useFormat } from '../../parts/format.ts'
import { showView, usePlace } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { Segments } from '../../ui/input/segments.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { AddButton } from '../add-button.tsx'
import classes from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord } from '../store.ts'
import empty from '../tree/empty-plan.module.css'
import { StarterList } from '../tree/starter-list.tsx'
import { Audits } from './audits.tsx'
import own from './people.module.css'

const views = ['list', 'bad', 'audits'] as const

function useShown() {
  const { view } = usePlace()
  return views.find((one) => one === view?.show) ?? 'list'
}

export function PolicyViews() {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('people.show')}
      value={useShown()}
      options={views.map((value) => ({ value, label: t(`policy.view.${value}`) }))}
      onChange={(show) => showView({ show: show === 'list' ? undefined : show })}
    />
  )
}

interface PoliciesProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** The rules of conduct, each with the version in force and who has still to read it; rules to learn from; audits. */
export function Policies(props: PoliciesProps) {
  const shown = useShown()
  if (shown === 'bad') return <BadPolicies />
  if (shown === 'audits') return <Audits audits={props.view.audits} {...props} />
  return <PolicyList {...props} />
}

function PolicyList({ view, shownId, onDetails }: PoliciesProps) {
  const { t } = useTranslation()
  const { policies } = view
  const add = () =>
    void addRecord({ table: 'policy', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  const starters = policyStarters
    .filter((starter) => policies.every((one) => one.starter !== starter))
    .map((starter) => {
      const [title, text] = [t(`policy.starter.${starter}.title`), t(`policy.starter.${starter}.text`)]
      const take = () => addRecord({ table: 'policy', beforeId: null, values: { title, text, starter } })
      return { key: starter, title, text: text.split('\n')[0] ?? '', take }
    })
  const offer = (
    <StarterList
      title={t('policy.starters')}
      hint={t('policy.startersHint')}
      starters={starters}
      onTake={({ take }) => take()}
    />
  )
  if (policies.length === 0) {
    return (
      <div className={empty.empty}>
        <div>
          <h2 className={empty.title}>{t('policy.emptyTitle')}</h2>
          <p className={empty.why}>{t('policy.emptyWhy')}</p>
          <ReadOnlyNote />
          <ForWriters>
            <Button variant="filled" onClick={add}>
              {t('strategy.add.policy')}
            </Button>
          </ForWriters>
        </div>
        {offer}
      </div>
    )
  }
  return (
    <>
      <Register
        table="policy"
        label={t('strategy.tab.policies')}
        rows={policies}
        nameOf={({ title }) => title || t('strategy.list.unnamed')}
        columns="minmax(0, 2fr) minmax(0, 1.2fr) minmax(0, 1.2fr) minmax(0, 1fr)"
        heads={
          <>
            <span>{t('glossary.policy')}</span>
            <span>{t('policy.inForce')}</span>
            <span>{t('policy.read')}</span>
            <span>{t('glossary.responsible')}</span>
          </>
        }
        cells={(policy) => <Cells policy={policy} view={view} />}
        shownId={shownId}
        onDetails={onDetails}
      />
      <AddButton onClick={add}>{t('strategy.add.policy')}</AddButton>
      <div className={classes.below}>{offer}</div>
    </>
  )
}

function Cells({ policy, view }: { policy: Policy; view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const version = versionInForce(policy.id, view.policyVersions)
  const left = version ? stillToRead(version, view.persons, view.acknowledgements).length : 0
  const all = view.persons.length
  return (
    <>
      <span className={classes.main}>
        <bdi className={classes.text}>{policy.title || t('strategy.list.unnamed')}</bdi>
      </span>
      <span className={classes.quiet}>
        {version
          ? t('policy.versionOf', { number: version.number, day: format.day(version.publishedDay) })
          : t('policy.notPublished')}
      </span>
      <span className={classes.quiet}>
        {version && all > 0 ? t('policy.readBy', { some: all - left, all }) : '–'}
      </span>
      <bdi className={classes.quiet}>{policy.responsible || '–'}</bdi>
    </>
  )
}

/** Rules as they are found in the world: what they say, and why they do not work. */
function BadPolicies() {
  const { t } = useTranslation()
  return (
    <div className={own.reading}>
      <p className={own.intro}>{t('policy.bad.intro')}</p>
      <ol className={own.bad}>
        {badPolicies.map((one) => (
          <li key={one}>
            <blockquote className={own.quote}>{t(`policy.bad.${one}.says`)}</blockquote>
            <p className={own.wrong}>{t(`policy.bad.${one}.wrong`)}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
