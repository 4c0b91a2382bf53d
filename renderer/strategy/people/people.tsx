import { useTranslation } from 'react-i18next'
import { activityStarters } from '../../../shared/strategy/people.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { draftOf } from '../../drafts.ts'
import { showView, usePlace } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { Segments } from '../../ui/input/segments.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { Section } from '../../ui/page/section.tsx'
import { AddButton } from '../add-button.tsx'
import { TimeBudget } from '../budget/time-budget.tsx'
import { PersonField, TextField } from '../fields.tsx'
import { writeSheet } from '../sheet-edits.ts'
import { addRecord } from '../store.ts'
import { StarterList } from '../tree/starter-list.tsx'
import { DutyGrid } from './duty-grid.tsx'
import own from './people.module.css'
import { MemberStarters, Training } from './training.tsx'

const views = ['duties', 'training', 'time'] as const

function useShown() {
  const { view } = usePlace()
  return views.find((one) => one === view?.show) ?? 'duties'
}

export function PeopleViews() {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('people.show')}
      value={useShown()}
      options={views.map((value) => ({ value, label: t(`people.view.${value}`) }))}
      onChange={(show) => showView({ show: show === 'duties' ? undefined : show })}
    />
  )
}

interface PeopleProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** Who answers for social media and who does what; who has learnt it; how much time there is. */
export function People(props: PeopleProps) {
  const shown = useShown()
  if (shown === 'training') return <Training {...props} />
  if (shown === 'time') return <TimeBudget {...props} />
  return <Duties {...props} />
}

function Duties({ view, shownId, onDetails }: PeopleProps) {
  const { t } = useTranslation()
  const { persons, activities } = view
  const add = (table: 'person' | 'activity') =>
    void addRecord({ table, beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  const starters = activityStarters
    .filter((starter) => activities.every((one) => one.starter !== starter))
    .map((starter) => {
      const title = t(`people.activity.${starter}`)
      const take = () => addRecord({ table: 'activity', beforeId: null, values: { title, starter } })
      return { key: starter, title, take }
    })
  return (
    <>
      <div className={own.reading}>
        <Answering view={view} />
      </div>
      <Section title={t('people.view.duties')}>
        {persons.length === 0 || activities.length === 0 ? (
          <>
            <ReadOnlyNote />
            <ForWriters>
              <p className={own.intro}>
                {t(persons.length === 0 ? 'people.noPersons' : 'people.noActivities')}
              </p>
            </ForWriters>
          </>
        ) : (
          <DutyGrid view={view} shownId={shownId} onDetails={onDetails} />
        )}
        <div className={own.buttons}>
          <AddButton onClick={() => add('person')}>{t('strategy.add.person')}</AddButton>
          <AddButton onClick={() => add('activity')}>{t('strategy.add.activity')}</AddButton>
        </div>
      </Section>
      <div className={own.starters}>
        <MemberStarters view={view} />
        <StarterList
          title={t('people.activities')}
          hint={t('people.activitiesHint')}
          starters={starters}
          onTake={({ take }) => take()}
        />
      </div>
    </>
  )
}

/** The one who answers for the results, and the line above. */
function Answering({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const { id: governanceId, accountable, evangelist, reportsTo, sameMessage } = view.sheets.governance[0]
  const draft = (field: string) => draftOf('governance', governanceId, field)
  return (
    <Section title={t('people.answering')}>
      <PersonField
        label={t('people.accountable')}
        value={accountable}
        hint={t('people.accountableHint')}
        onDraft={draft('accountable')}
        onSave={(name) => writeSheet({ table: 'governance', id: governanceId, patch: { accountable: name } })}
      />
      <TextField
        label={t('people.reportsTo')}
        value={reportsTo}
        placeholder={t('people.reportsToPlaceholder')}
        onDraft={draft('reportsTo')}
        onSave={(text) => writeSheet({ table: 'governance', id: governanceId, patch: { reportsTo: text } })}
      />
      <PersonField
        label={t('people.evangelist')}
        value={evangelist}
        hint={t('people.evangelistHint')}
        onDraft={draft('evangelist')}
        onSave={(name) => writeSheet({ table: 'governance', id: governanceId, patch: { evangelist: name } })}
      />
      <TextField
        label={t('people.sameMessage')}
        value={sameMessage}
        placeholder={t('people.sameMessagePlaceholder')}
        isMultiline
        onDraft={draft('sameMessage')}
        onSave={(text) => writeSheet({ table: 'governance', id: governanceId, patch: { sameMessage: text } })}
      />
    </Section>
  )
}
