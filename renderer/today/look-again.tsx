import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../shared/day.ts'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { GateMark } from '../parts/gate-mark.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Answers on whether to be here at all, on and after the day on which they are to be looked at again. */
export function LookAgain({ view: { lookAgain, today } }: { view: TodayView }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (lookAgain.length === 0) return null
  return (
    <Section title={t('today.lookAgain')} aside={format.number(lookAgain.length)}>
      <ul className={classes.list}>
        {lookAgain.map(({ question, answer, lookAgainDay }) => (
          <li key={question}>
            <UnstyledButton
              className={classes.row}
              onClick={() => go({ screen: 'strategy', view: { tab: 'gate' } })}
            >
              <GateMark answer={answer} />
              <span className={classes.title}>
                {t(`glossary.gateQuestion.${question}`)}
                <span className={classes.quiet}>
                  {' · '}
                  {t(`glossary.gateReply.${answer}`)}
                </span>
              </span>
              <span className={classes.quiet}>
                {format.inDays(daysBetween(today, lookAgainDay ?? today))}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
