import { UnstyledButton } from '@mantine/core'
import { IconBuildingStore } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../shared/day.ts'
import { dangerOf } from '../../shared/strategy/business.ts'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { GateMark } from '../parts/gate-mark.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Answers on whether to be here at all, and risks, on and after the day on which they are to be looked at again. */
export function LookAgain({ view: { lookAgain, dueBlocks, today } }: { view: TodayView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const count = lookAgain.length + dueBlocks.length
  if (count === 0) return null
  return (
    <Section title={t('today.lookAgain')} aside={format.number(count)}>
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
        {dueBlocks.map(({ id, kind, title, lookAgainDay, ...risk }) => {
          const danger = dangerOf(risk)
          return (
            <li key={id}>
              <UnstyledButton
                className={classes.row}
                onClick={() => go({ screen: 'strategy', record: id, view: viewOf('business') })}
              >
                {danger ? (
                  <StatusMark kind="danger" status={danger} />
                ) : (
                  <IconBuildingStore size={14} stroke={1.5} aria-hidden />
                )}
                <span className={classes.title}>
                  <bdi>{title || t('strategy.list.unnamed')}</bdi>
                  <span className={classes.quiet}>
                    {' · '}
                    {t(`glossary.blockKind.${kind}`)}
                  </span>
                </span>
                <span className={classes.quiet}>
                  {format.inDays(daysBetween(today, lookAgainDay ?? today))}
                </span>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
