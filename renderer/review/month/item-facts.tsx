import { useTranslation } from 'react-i18next'
import type { ReviewItem } from '../../../shared/review/review.ts'
import type { ReviewAnswer } from '../../../shared/review/review-month.ts'
import { draftOf } from '../../drafts.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { PersonInput } from '../../parts/person-input.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import classes from '../account/account.module.css'
import { changeItem, useReview } from '../store.ts'
import { keepText } from './left-text.ts'

interface ItemFactsProps {
  item: ReviewItem
  review: ReviewAnswer
}

/** Who takes a line on, and by when: quiet until it is pointed at, and only read once the month is closed. */
export function ItemFacts({ item, review }: ItemFactsProps) {
  const isReadOnly = useReadOnly()
  return review.closedAt || isReadOnly ? (
    <KeptFacts item={item} />
  ) : (
    <div className={classes.facts}>
      <Responsible item={item} review={review} />
      <DueDay item={item} review={review} />
    </div>
  )
}

function KeptFacts({ item: { responsible, dueDay } }: { item: ReviewItem }) {
  const write = useDueDay()
  const facts = [responsible, dueDay ? write(dueDay) : ''].filter(Boolean)
  if (facts.length === 0) return null
  return <div className={classes.itemFacts}>{facts.join(' · ')}</div>
}

function Responsible({ item, review: { month } }: ItemFactsProps) {
  const { t } = useTranslation()
  const people = useReview((state) => state.people)
  const { onDraft, saved } = keepText(month, `who/${item.id}`)
  return (
    <PersonInput
      variant="unstyled"
      className={classes.who}
      classNames={{ input: classes.fact }}
      aria-label={t('review.responsibleFor', { text: item.text })}
      placeholder={t('glossary.responsible')}
      openOnFocus={false}
      people={people}
      value={item.responsible}
      onDraft={onDraft}
      onSave={(responsible) => saved(() => changeItem(month, item.id, { responsible }))}
    />
  )
}

function DueDay({ item: { id, text, dueDay }, review: { month } }: ItemFactsProps) {
  const { t } = useTranslation()
  const write = useDueDay()
  return (
    <DayEdit
      variant="unstyled"
      size="xs"
      classNames={{
        input: dueDay ? `${classes.fact} ${classes.clearable}` : classes.fact,
        section: classes.clear,
      }}
      aria-label={t('review.dueDayOf', { text })}
      placeholder={t('review.dueDay')}
      value={dueDay}
      write={write}
      clearLabel={t('review.clearDueDay', { text })}
      onDraft={draftOf('reviewItem', id, 'dueDay')}
      onSave={(day) => changeItem(month, id, { dueDay: day })}
    />
  )
}

function useDueDay(): (day: string) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return (day) => t('review.until', { day: format.day(day, 'short') })
}
