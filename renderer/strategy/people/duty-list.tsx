import { useTranslation } from 'react-i18next'
import { type Activity, duties } from '../../../shared/strategy/people.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { ChoiceField } from '../fields.tsx'
import { assign } from './people-edits.ts'

/** One activity, person by person: what the table says of it, for those who would rather read a list. */
export function DutyList({ activity, view }: { activity: Activity; view: StrategyView }) {
  const { t } = useTranslation()
  return view.persons.map(({ id, name }) => {
    const own = view.assignments.find((one) => one.activityId === activity.id && one.personId === id)
    return (
      <ChoiceField
        key={id}
        label={name || t('strategy.list.unnamed')}
        value={own?.duty ?? null}
        options={duties.map((value) => ({ value, label: t(`people.duty.${value}`) }))}
        isClearable
        onSave={(duty) => assign({ activityId: activity.id, personId: id, duty })}
      />
    )
  })
}
