import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type GateQuestion, gateIds, questionOf } from '../../shared/gate.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import { handleOf } from '../../shared/networks.ts'
import type { StrategyRef, StrategyView } from '../../shared/strategy-edits.ts'
import { treeLines } from '../../shared/strategy-tree.ts'
import { draftOf } from '../drafts.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { RecordHistory } from '../parts/record-history.tsx'
import { goToRecord } from '../place.ts'
import { SidePanel } from '../ui/page/side-panel.tsx'
import { AudienceFields } from './audience-fields.tsx'
import { CampaignFields, ChannelFields, ObjectionFields, PillarFields } from './list-panels.tsx'
import classes from './panel.module.css'
import { removeRow } from './row-edits.ts'
import { changeRecord } from './store.ts'
import { Thread } from './thread.tsx'
import { TitleField } from './title-field.tsx'
import { GoalFields, ObjectiveFields, TacticFields } from './tree-panels.tsx'

const nameFields = {
  goal: 'title',
  objective: 'title',
  tactic: 'title',
  audience: 'name',
  channel: 'handle',
  pillar: 'name',
  campaign: 'name',
  objection: 'title',
} as const

type Shown = { ref: StrategyRef; name: string; fields: ReactNode; onRename?: (name: string) => Promise<void> }

/** The details of whatever record of this room the place names. */
export function StrategyPanel({ view, id }: { view: StrategyView; id: string }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const question = questionOf(id)
  const shown = showLine(view, id) ?? showRow(view, id, networkName)
  if (question) return <AnswerPanel question={question} />
  if (!shown) return null
  const { ref, name, fields, onRename } = shown
  return (
    <SidePanel
      title={name || t('strategy.list.unnamed')}
      overline={<Thread kind={ref.table} above={threadAbove(view, ref)} />}
      heading={
        onRename ? (
          <TitleField
            key={id}
            label={t('strategy.field.name')}
            value={name}
            placeholder={t(`strategy.panel.name.${ref.table}`)}
            onDraft={draftOf(ref.table, id, nameFields[ref.table])}
            onSave={onRename}
          />
        ) : (
          <p className={classes.titleText} aria-hidden="true">
            <bdi>{name}</bdi>
          </p>
        )
      }
      actions={
        <ActionIcon
          aria-label={t('app.delete')}
          title={t('app.delete')}
          onClick={() => {
            goToRecord(undefined)
            void removeRow(ref.table, id, name).catch(() => {})
          }}
        >
          <IconTrash size={16} stroke={1.5} />
        </ActionIcon>
      }
      onClose={() => leave(id)}
    >
      <div key={id}>
        {fields}
        <RecordHistory {...ref} asWords={plainText} />
      </div>
    </SidePanel>
  )
}

/** How the answer to a question came to be; it is written on the page itself. */
function AnswerPanel({ question }: { question: GateQuestion }) {
  const { t } = useTranslation()
  const id = gateIds[question]
  return (
    <SidePanel title={t(`glossary.gateQuestion.${question}`)} onClose={() => leave(id)}>
      <RecordHistory key={id} table="gateAnswer" id={id} asWords={plainText} />
    </SidePanel>
  )
}

function showLine(view: StrategyView, id: string): Shown | undefined {
  const line = treeLines(view).find((one) => one.id === id)
  if (!line) return undefined
  const { kind, record } = line
  const fields =
    kind === 'goal' ? (
      <GoalFields goal={record} />
    ) : kind === 'objective' ? (
      <ObjectiveFields objective={record} view={view} />
    ) : (
      <TacticFields tactic={record} view={view} />
    )
  const onRename = (title: string) => changeRecord({ table: kind, id, patch: { title } })
  return { ref: { table: kind, id }, name: record.title, fields, onRename }
}

function showRow(
  view: StrategyView,
  id: string,
  networkName: ReturnType<typeof useNetworkName>,
): Shown | undefined {
  const byId = <Row extends { id: string }>(rows: Row[]) => rows.find((row) => row.id === id)
  const audience = byId(view.audiences)
  const channel = byId(view.channels)
  const pillar = byId(view.pillars)
  const campaign = byId(view.campaigns)
  const named = (table: 'audience' | 'pillar' | 'campaign', name: string, fields: ReactNode): Shown => ({
    ref: { table, id },
    name,
    fields,
    onRename: (next) => changeRecord({ table, id, patch: { name: next } }),
  })
  if (audience) {
    const fields = <AudienceFields audience={audience} evidence={view.evidence} />
    return named('audience', audience.name, fields)
  }
  const objection = byId(view.objections)
  if (objection) {
    return {
      ref: { table: 'objection', id },
      name: objection.title,
      fields: <ObjectionFields objection={objection} />,
      onRename: (title) => changeRecord({ table: 'objection', id, patch: { title } }),
    }
  }
  if (pillar) return named('pillar', pillar.name, <PillarFields pillar={pillar} />)
  if (campaign)
    return named('campaign', campaign.name, <CampaignFields campaign={campaign} goals={view.goals} />)
  if (!channel) return undefined
  const name = `${networkName(channel.network)} ${handleOf(channel)}`.trim()
  return { ref: { table: 'channel', id }, name, fields: <ChannelFields channel={channel} /> }
}

function threadAbove(view: StrategyView, { table, id }: StrategyRef): { id: string; title: string }[] {
  const tactic = table === 'tactic' ? view.tactics.find((row) => row.id === id) : undefined
  const objectiveId = table === 'objective' ? id : tactic?.objectiveId
  const objective = view.objectives.find((row) => row.id === objectiveId)
  const goal = view.goals.find((row) => row.id === objective?.goalId)
  const steps = table === 'tactic' ? [goal, objective] : [goal]
  return steps.flatMap((step) => (step ? [{ id: step.id, title: step.title }] : []))
}

/** Closes the panel and stands on the line it belonged to. */
function leave(id: string): void {
  goToRecord(undefined)
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-line="${id}"]`)?.focus())
}
