import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReviewAnswer } from '../../shared/review/review-month.ts'
import { type ReviewStep, type StepState, stepsOf } from '../../shared/review/review-steps.ts'
import { useFormat } from '../parts/format.ts'
import classes from './steps.module.css'
import { lastMonth } from './store.ts'

/** Where a step is worked on. */
export const anchorOf = (step: ReviewStep) => `review-${step}`

/** What an open month still asks for, each a way to its place; only the reasons are required. */
export function Steps({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const format = useFormat()
  const steps = stepsOf(review)
  return (
    <nav className={classes.steps} aria-label={t('review.steps.title')}>
      <ol>
        {steps.map((state) => (
          <li key={state.step}>
            <Step state={state} />
          </li>
        ))}
      </ol>
      {review.month > lastMonth() ? (
        <p className={classes.ready}>
          {format.heading(t('review.steps.running', { month: format.month(review.month) }))}
        </p>
      ) : null}
      {steps.every(({ left }) => left === 0) ? (
        <p className={classes.ready}>{t('review.steps.ready')}</p>
      ) : null}
    </nav>
  )
}

function Step({ state: { step, left } }: { state: StepState }) {
  const { t } = useTranslation()
  const told = useTold()
  const Icon = left === 0 ? IconCircleCheck : IconCircleDashed
  return (
    <button
      type="button"
      className={classes.step}
      data-done={left === 0 || undefined}
      onClick={() => showStep(step)}
    >
      <Icon size={16} stroke={1.5} aria-hidden />
      <span>{t(`review.steps.${step}`)}</span>
      <span className={classes.left}>{told({ step, left })}</span>
    </button>
  )
}

function useTold(): (state: StepState) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ step, left }) => {
    if (left === 0) return t('review.steps.done')
    if (left === 'blank' || step === 'note' || step === 'need') return t('review.steps.open')
    return t(`review.steps.${step}Left`, { count: left, number: format.number(left) })
  }
}

export function showStep(step: ReviewStep): void {
  const place = document.getElementById(anchorOf(step))
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}
