import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type OpeningStep, openingSteps, policyId } from '../../../shared/strategy/channel-policy.ts'
import { weeksToUse } from '../../../shared/strategy/network-sheet.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { draftOf } from '../../drafts.ts'
import { GateMark } from '../../parts/gate-mark.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Section } from '../../ui/page/section.tsx'
import classes from './channels.module.css'
import { GuardedEdit } from './guarded-fields.tsx'
import { changePolicy, policyOf } from './network-edits.ts'

/** What must be so before a new channel is opened: the team's own words, and what the app can see for itself. */
export function OpeningRule({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { openingRule } = policyOf(view.channelPolicies)
  return (
    <div className={classes.below}>
      <Section
        title={t('strategy.opening.title')}
        actions={
          openingRule === '' && !isReadOnly ? (
            <Button
              size="xs"
              variant="subtle"
              onClick={() =>
                void changePolicy({ openingRule: t('strategy.opening.starter') }).catch(() => {})
              }
            >
              {t('strategy.opening.take')}
            </Button>
          ) : undefined
        }
      >
        <GuardedEdit
          label={t('strategy.opening.title')}
          value={openingRule}
          placeholder={t('strategy.opening.placeholder')}
          isMultiline
          onDraft={draftOf('channelPolicy', policyId, 'openingRule')}
          onSave={(text) => changePolicy({ openingRule: text })}
        />
        <p className={classes.lead}>{t('strategy.opening.lead')}</p>
        <OpeningSteps />
      </Section>
    </div>
  )
}

/** The checklist; with `done` it says of one channel what is so already. */
export function OpeningSteps({ done }: { done?: readonly OpeningStep[] }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.checklist}>
      {openingSteps.map((step) => (
        <li key={step} data-open={(done && !done.includes(step)) || undefined}>
          <GateMark answer={done?.includes(step) ? 'yes' : undefined} size={14} />
          <span>
            {t(`strategy.opening.step.${step}`, { count: weeksToUse })}
            {done && !done.includes(step) ? (
              <span className={classes.todo}> {t('strategy.opening.todo')}</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
