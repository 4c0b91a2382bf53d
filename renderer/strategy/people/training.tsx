import { useTranslation } from 'react-i18next'
import { type Course, courses, type Person } from '../../../shared/strategy/people.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useFormat } from '../../parts/format.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { Section } from '../../ui/page/section.tsx'
import { AddButton } from '../add-button.tsx'
import { useToday } from '../gate/gate-edits.ts'
import classes from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord } from '../store.ts'
import { StarterList } from '../tree/starter-list.tsx'
import own from './people.module.css'

interface TrainingProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** Members of the team who are not in the list of people yet. */
export function MemberStarters({ view: { members, persons } }: { view: StrategyView }) {
  const { t } = useTranslation()
  const starters = members
    .filter(({ id }) => persons.every(({ memberId }) => memberId !== id))
    .map(({ id, name }) => ({
      key: id,
      title: name,
      take: () => addRecord({ table: 'person', beforeId: null, values: { name, memberId: id } }),
    }))
  return (
    <StarterList
      title={t('people.members')}
      hint={t('people.membersHint')}
      starters={starters}
      onTake={({ take }) => take()}
    />
  )
}

/** Who has learnt what, by when the others shall, and what each says of themselves; below it the two courses. */
export function Training({ view, shownId, onDetails }: TrainingProps) {
  const { t } = useTranslation()
  const add = () =>
    void addRecord({ table: 'person', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  return (
    <>
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
          label={t('people.view.training')}
          rows={view.persons}
          nameOf={({ name }) => name || t('strategy.list.unnamed')}
          columns="minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 1.2fr)"
          heads={
            <>
              <span>{t('strategy.field.name')}</span>
              {courses.map((course) => (
                <span key={course}>{t(`people.course.${course}.short`)}</span>
              ))}
              <span>{t('people.field.knowledge')}</span>
              <span>{t('people.field.interest')}</span>
            </>
          }
          cells={(person) => <Cells person={person} />}
          shownId={shownId}
          onDetails={onDetails}
        />
      )}
      <AddButton onClick={add}>{t('strategy.add.person')}</AddButton>
      <div className={own.courses}>
        {courses.map((course) => (
          <Section key={course} title={t(`people.course.${course}.title`)}>
            <p>{t(`people.course.${course}.what`)}</p>
            <ul>
              {t(`people.course.${course}.parts`)
                .split('\n')
                .map((part) => (
                  <li key={part}>{part}</li>
                ))}
            </ul>
          </Section>
        ))}
      </div>
      <div className={classes.below}>
        <MemberStarters view={view} />
      </div>
    </>
  )
}

function Cells({ person }: { person: Person }) {
  const { t } = useTranslation()
  const { name, team, relation, knowledge, interest } = person
  const about = [relation === 'staff' ? '' : t(`people.relation.${relation}`), team].filter(Boolean)
  return (
    <>
      <span className={classes.main}>
        <bdi className={classes.text}>{name || t('strategy.list.unnamed')}</bdi>
        <bdi className={classes.quiet}>{about.join(', ')}</bdi>
      </span>
      {courses.map((course) => (
        <CourseStand key={course} person={person} course={course} />
      ))}
      <span className={classes.quiet}>{knowledge ? t(`people.knowledge.${knowledge}`) : '–'}</span>
      <span className={classes.quiet}>{interest ? t(`people.interest.${interest}`) : '–'}</span>
    </>
  )
}

function CourseStand({ person, course }: { person: Person; course: Course }) {
  const { t } = useTranslation()
  const format = useFormat()
  const today = useToday()
  const [due, done] = [person[`${course}DueDay`], person[`${course}DoneDay`]]
  if (done) return <span className={classes.quiet}>{t('people.doneOn', { day: format.day(done) })}</span>
  if (!due) return <span className={classes.quiet}>–</span>
  return (
    <span className={`${classes.quiet} ${due < today ? own.more : ''}`}>
      {t(due < today ? 'people.wasDueOn' : 'people.dueOn', { day: format.day(due, 'short') })}
    </span>
  )
}
