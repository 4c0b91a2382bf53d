import { ActionIcon, Checkbox } from '@mantine/core'
import { IconArrowNarrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  type BusinessBlock,
  blocksFeeding,
  dangerOf,
  impacts,
  isRisk,
  kindsOf,
  likelihoods,
  pageOf,
  sides,
} from '../../../shared/strategy/business.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { linkedTo } from '../../../shared/strategy/strategy-links.ts'
import { draftOf } from '../../drafts.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go } from '../../place.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ReadValue } from '../../ui/input/read-value.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { ChoiceField, DayField, PersonField, TextField } from '../fields.tsx'
import panel from '../panel.module.css'
import { changeRecord, linkRecord } from '../store.ts'
import classes from './business.module.css'

interface BlockProps {
  block: BusinessBlock
  view: StrategyView
}

/** What is known of one block, and which goals it feeds. */
export function BlockFields({ block, view }: BlockProps) {
  const { t } = useTranslation()
  const { id, kind } = block
  const page = pageOf(kind)
  const change = (patch: Partial<BusinessBlock>) => changeRecord({ table: 'businessBlock', id, patch })
  const isOnlyKind = kindsOf(page).length === 1
  return (
    <>
      {isOnlyKind ? null : (
        <ChoiceField
          label={t('strategy.field.kind')}
          value={kind}
          options={kindsOf(page).map((value) => ({ value, label: t(`glossary.blockKind.${value}`) }))}
          onSave={(next) => (next ? change({ kind: next }) : Promise.resolve())}
        />
      )}
      <TextField
        label={t(isRisk(block) ? 'strategy.business.happens' : 'strategy.business.known')}
        value={block.text}
        placeholder={t(`strategy.business.question.${kind}`)}
        hint={t(`strategy.business.hint.${kind}`)}
        isMultiline
        onDraft={draftOf('businessBlock', id, 'text')}
        onSave={(text) => change({ text })}
      />
      {page === 'resources' ? (
        <ChoiceField
          label={t('strategy.business.side')}
          value={block.side}
          options={sides.map((value) => ({ value, label: t(`glossary.resourceSide.${value}`) }))}
          hint={t('strategy.business.sideHint')}
          isClearable
          onSave={(side) => change({ side })}
        />
      ) : null}
      {isRisk(block) ? <RiskFields block={block} change={change} /> : null}
      {isRisk(block) || page === 'resources' ? (
        <PersonField
          label={t('glossary.responsible')}
          value={block.responsible}
          onDraft={draftOf('businessBlock', id, 'responsible')}
          onSave={(responsible) => change({ responsible })}
        />
      ) : null}
      {isRisk(block) || page === 'outside' ? (
        <DayField
          label={t('strategy.business.lookAgain')}
          value={block.lookAgainDay}
          hint={t('strategy.business.lookAgainHint')}
          onDraft={draftOf('businessBlock', id, 'lookAgainDay')}
          onSave={(lookAgainDay) => change({ lookAgainDay })}
        />
      ) : null}
      <GoalChoice block={block} view={view} />
    </>
  )
}

interface RiskFieldsProps {
  block: BusinessBlock
  change: (patch: Partial<BusinessBlock>) => Promise<void>
}

function RiskFields({ block, change }: RiskFieldsProps) {
  const { t } = useTranslation()
  const danger = dangerOf(block)
  return (
    <>
      <ChoiceField
        label={t('strategy.business.likelihood')}
        value={block.likelihood}
        options={likelihoods.map((value) => ({ value, label: t(`glossary.likelihood.${value}`) }))}
        isClearable
        onSave={(likelihood) => change({ likelihood })}
      />
      <ChoiceField
        label={t('strategy.business.impact')}
        value={block.impact}
        options={impacts.map((value) => ({ value, label: t(`glossary.impact.${value}`) }))}
        isClearable
        onSave={(impact) => change({ impact })}
      />
      {danger ? (
        <FieldRow label={t('strategy.business.weight')}>
          <StatusMark kind="danger" status={danger} withLabel />
        </FieldRow>
      ) : null}
      <TextField
        label={t('strategy.business.answer')}
        value={block.answer}
        placeholder={t('strategy.business.answerPlaceholder')}
        isMultiline
        onDraft={draftOf('businessBlock', block.id, 'answer')}
        onSave={(answer) => change({ answer })}
      />
    </>
  )
}

function GoalChoice({ block, view }: BlockProps) {
  const { t } = useTranslation()
  const label = t('strategy.business.feeds')
  const isReadOnly = useReadOnly()
  const fed = linkedTo('blockGoal', view.feeds, block.id)
  const shown = isReadOnly ? view.goals.filter(({ id }) => fed.includes(id)) : view.goals
  const choose = (goalId: string, isFed: boolean) => {
    const others = fed.filter((id) => id !== goalId)
    void linkRecord({ table: 'blockGoal', id: block.id, to: isFed ? [...others, goalId] : others }).catch(
      () => {},
    )
  }
  return (
    <FieldRow label={label}>
      {view.goals.length === 0 ? (
        <p className={panel.remark}>{t('strategy.business.noGoals')}</p>
      ) : shown.length === 0 ? (
        <ReadValue text="" />
      ) : (
        <ul className={classes.goals} aria-label={label}>
          {shown.map(({ id, title }) => (
            <li key={id}>
              {isReadOnly ? (
                <bdi>{title || '…'}</bdi>
              ) : (
                <Checkbox
                  label={<bdi>{title || '…'}</bdi>}
                  checked={fed.includes(id)}
                  onChange={(event) => choose(id, event.currentTarget.checked)}
                />
              )}
              {fed.includes(id) ? (
                <ActionIcon
                  size="sm"
                  aria-label={t('strategy.business.openGoal', { title: title || '…' })}
                  title={t('strategy.business.openGoal', { title: title || '…' })}
                  onClick={() => go({ screen: 'strategy', record: id })}
                >
                  <IconArrowNarrowRight className="points" size={16} stroke={1.5} />
                </ActionIcon>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </FieldRow>
  )
}

/** In a goal's panel: what of the business feeds it, each a way there. */
export function FedBy({ goalId, view }: { goalId: string; view: StrategyView }) {
  const { t } = useTranslation()
  const blocks = blocksFeeding(view, goalId)
  if (blocks.length === 0) return null
  return (
    <section className={classes.fedBy}>
      <h3>{t('strategy.business.fedBy')}</h3>
      <ul>
        {blocks.map(({ id, kind, title }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() =>
                go({ screen: 'strategy', record: id, view: { ...viewOf('business'), page: pageOf(kind) } })
              }
            >
              <span>{t(`glossary.blockKind.${kind}`)}</span>
              <bdi>{title || t('strategy.list.unnamed')}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
