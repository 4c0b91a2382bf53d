import { useTranslation } from 'react-i18next'
import { loadOf, type Person, sameName } from '../../../shared/strategy/people.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { AddButton } from '../add-button.tsx'
import { NumberField } from '../fields.tsx'
import classes from '../lists.module.css'
import own from '../people/people.module.css'
import { MemberStarters } from '../people/training.tsx'
import { Register } from '../register.tsx'
import { writeSheet } from '../sheet-edits.ts'
import { addRecord } from '../store.ts'

interface TimeBudgetProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** The hours each person has for social media, beside what is planned for them: both numbers, and no judgement. */
export function TimeBudget({ view, shownId, onDetails }: TimeBudgetProps) {
  const { t } = useTranslation()
  const { id: governanceId, minutesPerPost } = view.sheets.governance[0]
  const add = () =>
    void addRecord({ table: 'person', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  return (
    <>
      <div className={own.reading}>
        <p className={own.intro}>{t('people.time.intro')}</p>
        <NumberField
          label={t('people.time.minutes')}
          value={minutesPerPost}
          hint={t('people.time.minutesHint')}
          min={0}
          onDraft={draftOf('governance', governanceId, 'minutesPerPost')}
          onSave={(minutes) =>
            writeSheet({ table: 'governance', id: governanceId, patch: { minutesPerPost: minutes } })
          }
        />
      </div>
      {view.persons.length === 0 ? (
        <>
          <ReadOnlyNote />
          <ForWriters>
            <p className={own.intro}>{t('people.noPersons')}</p>
          </ForWriters>
        </>
      ) : (
        <Register
          table="person"
          label={t('people.view.time')}
          rows={view.persons}
          nameOf={({ name }) => name || t('strategy.list.unnamed')}
          columns="minmax(0, 1.2fr) minmax(0, 0.8fr) minmax(0, 2fr) minmax(0, 1.4fr)"
          heads={
            <>
              <span>{t('strategy.field.name')}</span>
              <span>{t('people.field.weeklyHours')}</span>
              <span>{t('people.time.planned')}</span>
              <span>{t('people.field.breaks')}</span>
            </>
          }
          cells={(person) => <Cells person={person} view={view} />}
          shownId={shownId}
          onDetails={onDetails}
        />
      )}
      <AddButton onClick={add}>{t('strategy.add.person')}</AddButton>
      <Others view={view} />
      <div className={classes.below}>
        <MemberStarters view={view} />
      </div>
    </>
  )
}

function Cells({ person, view }: { person: Person; view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { posts, plannedHours, hours, isMore } = loadOf(
    person,
    view.plannedPosts,
    view.sheets.governance[0].minutesPerPost,
  )
  return (
    <>
      <span className={classes.main}>
        <bdi className={classes.text}>{person.name || t('strategy.list.unnamed')}</bdi>
      </span>
      <span className={classes.quiet}>
        {hours === null ? '–' : t('people.time.hours', { count: hours, number: format.number(hours, 1) })}
      </span>
      <span className={own.planned}>
        {t('people.time.posts', { count: posts })}
        {plannedHours === null
          ? null
          : ` · ${t('people.time.perWeek', { count: plannedHours, number: format.number(plannedHours, 1) })}`}
        {isMore ? <span className={own.more}> · {t('people.time.more')}</span> : null}
      </span>
      <bdi className={classes.quiet}>{person.breaks || '–'}</bdi>
    </>
  )
}

/** Posts that stand beside nobody, or beside a name that is not in the list. */
function Others({ view: { plannedPosts, persons } }: { view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nobody = plannedPosts.find(({ name }) => name === '')?.count ?? 0
  const others = plannedPosts.filter(
    ({ name }) => name !== '' && !persons.some((person) => sameName(person.name, name)),
  )
  return (
    <>
      {nobody > 0 ? <p className={own.aside}>{t('people.time.nobody', { count: nobody })}</p> : null}
      {others.length > 0 ? (
        <p className={own.aside}>
          {t('people.time.others', {
            names: format.list(
              others.map(({ name, count }) => `\u2068${name}\u2069 (${format.number(count)})`),
            ),
          })}
        </p>
      ) : null}
    </>
  )
}
