import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  type Course,
  courses,
  interestLevels,
  isCertified,
  knowledgeLevels,
  type Person,
  relations,
} from '../../../shared/strategy/people.ts'
import { stillToRead, versionInForce } from '../../../shared/strategy/policy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { draftOf } from '../../drafts.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { Section } from '../../ui/page/section.tsx'
import { ChoiceField, DayField, NumberField, PersonField, TextField } from '../fields.tsx'
import { changeRecord } from '../store.ts'
import own from './people.module.css'
import { acknowledge } from './people-edits.ts'

/** Who somebody is to us, what they have learnt and say of themselves, how much time they have, what they have to read. */
export function PersonFields({ person, view }: { person: Person; view: StrategyView }) {
  const { t } = useTranslation()
  const change = (patch: Partial<Person>) => changeRecord({ table: 'person', id: person.id, patch })
  return (
    <>
      <ChoiceField
        label={t('people.field.relation')}
        value={person.relation}
        options={relations.map((value) => ({ value, label: t(`people.relation.${value}`) }))}
        onSave={(relation) => (relation ? change({ relation }) : Promise.resolve())}
      />
      <TextField
        label={t('people.field.team')}
        value={person.team}
        onDraft={draftOf('person', person.id, 'team')}
        onSave={(team) => change({ team })}
      />
      <ChoiceField
        label={t('people.field.knowledge')}
        value={person.knowledge}
        hint={t('people.ofThemselves')}
        options={knowledgeLevels.map((value) => ({ value, label: t(`people.knowledge.${value}`) }))}
        isClearable
        onSave={(knowledge) => change({ knowledge })}
      />
      <ChoiceField
        label={t('people.field.interest')}
        value={person.interest}
        options={interestLevels.map((value) => ({ value, label: t(`people.interest.${value}`) }))}
        isClearable
        onSave={(interest) => change({ interest })}
      />
      {courses.map((course) => (
        <CourseFields key={course} course={course} person={person} view={view} />
      ))}
      <Section title={t('people.view.time')}>
        <NumberField
          label={t('people.field.weeklyHours')}
          value={person.weeklyHours}
          hint={t('people.time.hoursHint')}
          min={0}
          max={168}
          onDraft={draftOf('person', person.id, 'weeklyHours')}
          onSave={(weeklyHours) => change({ weeklyHours })}
        />
        <TextField
          label={t('people.field.breaks')}
          value={person.breaks}
          placeholder={t('people.time.breaksPlaceholder')}
          onDraft={draftOf('person', person.id, 'breaks')}
          onSave={(breaks) => change({ breaks })}
        />
      </Section>
      <ToRead person={person} view={view} />
    </>
  )
}

/** One course: by when, when it was taken, and who taught it; only those with 201 teach, which is said and not enforced. */
function CourseFields({ course, person, view }: { course: Course; person: Person; view: StrategyView }) {
  const { t } = useTranslation()
  const change = (patch: Partial<Person>) => changeRecord({ table: 'person', id: person.id, patch })
  const teacher = person[`${course}Teacher`]
  const isUncertified = teacher !== '' && isCertified(teacher, view.persons) === false
  return (
    <Section title={t(`people.course.${course}.title`)}>
      <DayField
        label={t('people.field.due')}
        value={person[`${course}DueDay`]}
        onDraft={draftOf('person', person.id, `${course}DueDay`)}
        onSave={(day) => change({ [`${course}DueDay`]: day })}
      />
      <DayField
        label={t('people.field.done')}
        value={person[`${course}DoneDay`]}
        onDraft={draftOf('person', person.id, `${course}DoneDay`)}
        onSave={(day) => change({ [`${course}DoneDay`]: day })}
      />
      <PersonField
        label={t('people.field.teacher')}
        value={teacher}
        {...(isUncertified && { hint: t('people.uncertified', { name: teacher }) })}
        onDraft={draftOf('person', person.id, `${course}Teacher`)}
        onSave={(name) => change({ [`${course}Teacher`]: name })}
      />
    </Section>
  )
}

/** The policies in force that this person has not acknowledged. */
function ToRead({ person, view }: { person: Person; view: StrategyView }) {
  const { t } = useTranslation()
  const unread = view.policies.flatMap(({ id }) => {
    const version = versionInForce(id, view.policyVersions)
    return version && stillToRead(version, [person], view.acknowledgements).length > 0 ? [version] : []
  })
  if (unread.length === 0) return null
  return (
    <Section title={t('people.toRead')}>
      <ul className={own.readers}>
        {unread.map(({ id, title }) => (
          <li key={id}>
            <bdi>{title}</bdi>
            <ForWriters>
              <Button
                size="xs"
                aria-label={t('people.hasReadTitle', { title })}
                onClick={() =>
                  void acknowledge({ versionId: id, personId: person.id, isDone: true }).catch(() => {})
                }
              >
                {t('people.hasRead')}
              </Button>
            </ForWriters>
          </li>
        ))}
      </ul>
    </Section>
  )
}
