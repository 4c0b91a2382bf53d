import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import { type SheetTable, sheetTables } from '../../shared/print/sheets.ts'
import { type GateQuestion, gateIds, questionOf } from '../../shared/strategy/gate.ts'
import { networkOfSheet } from '../../shared/strategy/network-sheet.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import type { StrategyView } from '../../shared/strategy/strategy-edits.ts'
import type { StrategyRef } from '../../shared/strategy/strategy-tables.ts'
import { treeLines } from '../../shared/strategy/strategy-tree.ts'
import { draftOf } from '../drafts.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { RecordHistory } from '../parts/record-history.tsx'
import { ThreadLine } from '../parts/thread-line.tsx'
import { goToRecord } from '../place.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { SidePanel } from '../ui/page/side-panel.tsx'
import { AudienceFields } from './audience-fields.tsx'
import { BudgetLineFields } from './budget/budget-fields.tsx'
import { PaidFields } from './budget/paid-fields.tsx'
import { ChannelFields, NetworkFields } from './channels/channel-panel.tsx'
import { HashtagSetFields } from './channels/hashtag-sets.tsx'
import { BlockFields, FedBy } from './gate/business-fields.tsx'
import { ObjectionFields, PillarFields } from './list-panels.tsx'
import { CompetitorFields, KeywordFields } from './listening.tsx'
import classes from './panel.module.css'
import { AuditFields } from './people/audits.tsx'
import { DutyList } from './people/duty-list.tsx'
import { PersonFields } from './people/person-fields.tsx'
import { PolicyFields } from './people/policy-fields.tsx'
import { CrisisCallFields } from './reply/crisis.tsx'
import { MessagePointFields } from './reply/message-points.tsx'
import { ReplyNodeFields } from './reply/reply-node-fields.tsx'
import { removeRow } from './row-edits.ts'
import { changeRecord } from './store.ts'
import { TermFields } from './terms.tsx'
import { isOnLine } from './thread/follow-line.ts'
import { TitleField } from './title-field.tsx'
import { CampaignFields } from './tree/campaign-fields.tsx'
import { ObjectiveFields } from './tree/objective-fields.tsx'
import { GoalFields, TacticFields } from './tree/tree-panels.tsx'

const nameFields = {
  goal: 'title',
  objective: 'title',
  tactic: 'title',
  audience: 'name',
  channel: 'handle',
  pillar: 'name',
  campaign: 'name',
  objection: 'title',
  measure: 'name',
  channelAccess: 'name',
  networkSheet: 'handle',
  impostorStep: 'title',
  channelPolicy: 'openingRule',
  businessBlock: 'title',
  budgetLine: 'name',
  paidEffort: 'name',
  term: 'title',
  hashtagSet: 'title',
  competitor: 'name',
  keyword: 'title',
  messagePoint: 'title',
  replyNode: 'title',
  replyAnswer: 'title',
  person: 'name',
  activity: 'title',
  audit: 'title',
  policy: 'title',
  crisisCall: 'name',
} as const

type Shown = {
  ref: StrategyRef
  name: string
  fields: ReactNode
  onRename?: (name: string) => Promise<void>
  /** What it is called without a name of its own; then nobody need give it one. */
  ownName?: string
}

/** The details of whatever record of this room the place names. */
export function StrategyPanel({ view, id }: { view: StrategyView; id: string }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const isReadOnly = useReadOnly()
  const [firstId] = useState(id)
  const question = questionOf(id)
  const shown = showLine(view, id) ?? showRow(view, id, { networkName, t })
  const sheet = sheetTables.find((table) => view.sheets[table].some((one) => one.id === id))
  if (question) return <AnswerPanel question={question} />
  if (sheet) return <SheetPanel table={sheet} id={id} />
  if (!shown) return null
  const { ref, name, fields, onRename, ownName } = shown
  const isFollowing = id !== firstId && isOnLine()
  return (
    <SidePanel
      width="min(480px, 40vw)"
      title={name || ownName || t('strategy.list.unnamed')}
      overline={<ThreadLine steps={threadAbove(view, ref)} end={t(`glossary.${ref.table}`)} />}
      heading={
        onRename && !isReadOnly ? (
          <TitleField
            key={id}
            label={t('strategy.field.name')}
            value={name}
            placeholder={ownName ?? t(`strategy.panel.name.${ref.table}`)}
            {...((ownName || isFollowing) && { isFirst: false })}
            onDraft={draftOf(ref.table, id, nameFields[ref.table])}
            onSave={onRename}
          />
        ) : (
          <p className={classes.titleText} aria-hidden="true">
            <bdi>{name || ownName || t('strategy.list.unnamed')}</bdi>
          </p>
        )
      }
      actions={
        <>
          {ref.table === 'audience' && <PrintSheet kind="audience" id={id} />}
          {/* What is known about a network is emptied field by field: the network itself does not go away. */}
          {ref.table !== 'networkSheet' && !isReadOnly && (
            <ActionIcon
              aria-label={t('app.delete')}
              title={t('app.delete')}
              onClick={() => {
                goToRecord(undefined)
                void removeRow(ref.table, id, name || ownName || '').catch(() => {})
              }}
            >
              <IconTrash size={16} stroke={1.5} />
            </ActionIcon>
          )}
        </>
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

/** How a page or a line that is written where it stands came to be. */
function SheetPanel({ table, id }: { table: SheetTable; id: string }) {
  const { t } = useTranslation()
  return (
    <SidePanel title={t(`glossary.${table}`)} onClose={() => leave(id)}>
      <RecordHistory key={id} table={table} id={id} />
    </SidePanel>
  )
}

function showLine(view: StrategyView, id: string): Shown | undefined {
  const line = treeLines(view).find((one) => one.id === id)
  if (!line) return undefined
  const { kind, record } = line
  const fields =
    kind === 'goal' ? (
      <>
        <GoalFields goal={record} view={view} />
        <FedBy goalId={id} view={view} />
      </>
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
  { networkName, t }: { networkName: ReturnType<typeof useNetworkName>; t: TFunction },
): Shown | undefined {
  const byId = <Row extends { id: string }>(rows: Row[]) => rows.find((row) => row.id === id)
  const audience = byId(view.audiences)
  const channel = byId(view.channels)
  const pillar = byId(view.pillars)
  const campaign = byId(view.campaigns)
  const named = (
    table: 'audience' | 'pillar' | 'campaign' | 'budgetLine' | 'paidEffort' | 'competitor',
    name: string,
    fields: ReactNode,
  ): Shown => ({
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
  const block = byId(view.blocks)
  if (block) {
    return {
      ref: { table: 'businessBlock', id },
      name: block.title,
      fields: <BlockFields block={block} view={view} />,
      onRename: (title) => changeRecord({ table: 'businessBlock', id, patch: { title } }),
    }
  }
  const line = byId(view.budgetLines)
  if (line) return named('budgetLine', line.name, <BudgetLineFields line={line} view={view} />)
  const effort = byId(view.paidEfforts)
  if (effort) return named('paidEffort', effort.name, <PaidFields effort={effort} view={view} />)
  const titled = (
    table: 'term' | 'hashtagSet' | 'keyword' | 'messagePoint' | 'replyNode',
    name: string,
    fields: ReactNode,
  ): Shown => ({
    ref: { table, id },
    name,
    fields,
    onRename: (title) => changeRecord({ table, id, patch: { title } }),
  })
  const term = byId(view.terms)
  if (term) return titled('term', term.title, <TermFields term={term} />)
  const set = byId(view.hashtagSets)
  if (set) return titled('hashtagSet', set.title, <HashtagSetFields set={set} />)
  const keyword = byId(view.keywords)
  if (keyword) return titled('keyword', keyword.title, <KeywordFields keyword={keyword} />)
  const point = byId(view.messagePoints)
  if (point) return titled('messagePoint', point.title, <MessagePointFields point={point} />)
  const node = byId(view.replyNodes)
  if (node) {
    const shown = titled('replyNode', node.title, <ReplyNodeFields node={node} tree={view} />)
    return node.outcome ? { ...shown, ownName: t(`glossary.outcome.${node.outcome}`) } : shown
  }
  const competitor = byId(view.competitors)
  if (competitor) return named('competitor', competitor.name, <CompetitorFields competitor={competitor} />)
  if (pillar) return named('pillar', pillar.name, <PillarFields pillar={pillar} />)
  if (campaign) return named('campaign', campaign.name, <CampaignFields campaign={campaign} view={view} />)
  const network = networkOfSheet(id)
  if (network) {
    const fields = <NetworkFields network={network} view={view} />
    return { ref: { table: 'networkSheet', id }, name: networkName(network), fields }
  }
  const governed = showGoverned(view, id)
  if (governed) return governed
  if (!channel) return undefined
  const name = `${networkName(channel.network)} ${handleOf(channel)}`.trim()
  return { ref: { table: 'channel', id }, name, fields: <ChannelFields channel={channel} view={view} /> }
}

/** People, what they do, and the rules they act by. */
function showGoverned(view: StrategyView, id: string): Shown | undefined {
  const byId = <Row extends { id: string }>(rows: Row[]) => rows.find((row) => row.id === id)
  const [person, call] = [byId(view.persons), byId(view.crisisCalls)]
  const [activity, policy, audit] = [byId(view.activities), byId(view.policies), byId(view.audits)]
  const named = (table: 'person' | 'crisisCall', name: string, fields: ReactNode): Shown => ({
    ref: { table, id },
    name,
    fields,
    onRename: (next) => changeRecord({ table, id, patch: { name: next } }),
  })
  const titled = (table: 'activity' | 'policy' | 'audit', title: string, fields: ReactNode): Shown => ({
    ref: { table, id },
    name: title,
    fields,
    onRename: (next) => changeRecord({ table, id, patch: { title: next } }),
  })
  if (person) return named('person', person.name, <PersonFields person={person} view={view} />)
  if (call) return named('crisisCall', call.name, <CrisisCallFields call={call} />)
  if (activity) return titled('activity', activity.title, <DutyList activity={activity} view={view} />)
  if (policy) return titled('policy', policy.title, <PolicyFields policy={policy} view={view} />)
  if (audit) return titled('audit', audit.title, <AuditFields audit={audit} audits={view.audits} />)
  return undefined
}

function threadAbove(view: StrategyView, { table, id }: StrategyRef): { id: string; title: string }[] {
  const tactic = table === 'tactic' ? view.tactics.find((row) => row.id === id) : undefined
  const objectiveId = table === 'objective' ? id : tactic?.objectiveId
  const objective = view.objectives.find((row) => row.id === objectiveId)
  const goal = view.goals.find((row) => row.id === objective?.goalId)
  const steps = table === 'tactic' ? [goal, objective] : [goal]
  return steps.flatMap((step) => (step ? [{ id: step.id, title: step.title }] : []))
}

/** Closes the panel and stands on the line it belonged to, at once: the next key may be on its way. */
function leave(id: string): void {
  flushSync(() => goToRecord(undefined))
  document.querySelector<HTMLElement>(`[data-line="${id}"]`)?.focus()
}
