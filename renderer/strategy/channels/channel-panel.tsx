import { useTranslation } from 'react-i18next'
import { openingCheck, openingSteps } from '../../../shared/strategy/channel-policy.ts'
import {
  isResearchOld,
  nameOn,
  readFit,
  researchDays,
  sheetOf,
} from '../../../shared/strategy/network-sheet.ts'
import { type Channel, channelDecisions, type Network, networks } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { SlotEditor } from '../../parts/slot-editor.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { goToRecord, usePlace } from '../../place.ts'
import { Fold } from '../../ui/page/fold.tsx'
import { useRead } from '../../use-read.ts'
import { ChoiceField, NumberField } from '../fields.tsx'
import { useToday } from '../gate/gate-edits.ts'
import { addRecord, changeRecord } from '../store.ts'
import { lookOf } from './channel-looks.ts'
import { FitWords } from './fit-words.tsx'
import { AccessNames, GuardedPerson, GuardedText, NameField } from './guarded-fields.tsx'
import { LimitFold } from './limit-fields.tsx'
import { NameFields } from './name-fields.tsx'
import { FitFields, ResearchFields } from './network-fields.tsx'
import { useLimits } from './network-rules.tsx'
import { OpeningSteps } from './opening-rule.tsx'

interface ChannelFieldsProps {
  channel: Channel
  view: StrategyView
}

/** A channel in parts that open: the decision, then what it rests on. The part one came for is open. */
export function ChannelFields({ channel, view }: ChannelFieldsProps) {
  const { t } = useTranslation()
  const look = lookOf(usePlace().view)
  const today = useToday()
  const sheet = sheetOf(view.networkSheets, channel.network)
  const done = openingCheck(channel, sheet, today)
  const people = view.channelAccess.filter(({ channelId }) => channelId === channel.id)
  const isOpenHanded = channel.twoFactor === 'no' || people.length === 1
  return (
    <div key={look}>
      <Fold
        title={t('strategy.channel.decision')}
        summary={t(`strategy.decision.${channel.decision}`)}
        isOpen={look === 'board'}
      >
        <DecisionFields channel={channel} />
      </Fold>
      {channel.decision === 'active' ? <SlotFold channel={channel} /> : null}
      <SheetFolds network={channel.network} view={view} />
      <Fold
        title={t('strategy.access.title')}
        summary={
          channel.twoFactor ? (
            <StatusMark kind="secondFactor" status={channel.twoFactor} withLabel />
          ) : people.length > 0 ? (
            t('strategy.access.count', { count: people.length })
          ) : null
        }
        isOpen={look === 'access' || isOpenHanded}
      >
        <AccessFields channel={channel} view={view} />
      </Fold>
      {channel.decision === 'notHere' ? null : (
        <Fold
          title={t('strategy.opening.check')}
          summary={t('strategy.opening.done', { count: done.length, all: openingSteps.length })}
        >
          <OpeningSteps done={done} />
        </Fold>
      )}
    </div>
  )
}

/** A network where there is no channel: what is known about it, and the way to decide. */
export function NetworkFields({ network, view }: { network: Network; view: StrategyView }) {
  const { t } = useTranslation()
  const { handle } = nameOn(network, view.networkSheets, [])
  const look = lookOf(usePlace().view)
  const channel = view.channels.find((one) => one.network === network)
  return (
    <div key={look}>
      {channel ? null : (
        <ChoiceField
          label={t('strategy.channel.decision')}
          value={null}
          empty={t('strategy.channel.undecided')}
          options={channelDecisions.map((value) => ({ value, label: t(`strategy.decision.${value}`) }))}
          onSave={async (decision) => {
            if (!decision) return
            const values = { network, decision, handle }
            const added = await addRecord({ table: 'channel', beforeId: null, values })
            goToRecord(added.id)
          }}
        />
      )}
      <SheetFolds network={network} view={view} />
    </div>
  )
}

/** The three parts of what is known about a network, each with its state in a few words. */
function SheetFolds({ network, view }: { network: Network; view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const look = lookOf(usePlace().view)
  const today = useToday()
  const limits = useLimits()
  const sheet = sheetOf(view.networkSheets, network)
  const account = view.channels.find((one) => one.network === network)?.handle ?? ''
  const { state } = nameOn(network, view.networkSheets, view.channels)
  const days = researchDays(sheet)
  const isOld = isResearchOld(sheet, today)
  return (
    <>
      <Fold
        title={t('strategy.name.title')}
        summary={state ? <StatusMark kind="nameState" status={state} withLabel /> : null}
        isOpen={look === 'names' || state === 'impostor'}
      >
        <NameFields sheet={sheet} account={account} steps={view.impostorSteps} />
      </Fold>
      <Fold
        title={t('strategy.research.title')}
        summary={days ? t('strategy.research.last', { day: format.day(days.last) }) : null}
        isOpen={look === 'fit' || isOld}
      >
        <ResearchFields sheet={sheet} />
      </Fold>
      <Fold
        title={t('strategy.fit.title')}
        summary={<FitWords sheet={sheet} />}
        isOpen={look === 'fit' || readFit(sheet).isAgainst}
      >
        <FitFields sheet={sheet} />
      </Fold>
      {limits ? <LimitFold network={network} limits={limits} isOpen={look === 'rules'} /> : null}
    </>
  )
}

/** When the channel posts: how often says the decision above, at which times is said here. */
function SlotFold({ channel: { id, network, handle, postsPerWeek } }: { channel: Channel }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const { value } = useRead(`slots ${id}`, () => api.slots.list(), ['slot', 'channel'])
  const slots = value?.filter(({ channelId }) => channelId === id)
  if (!slots) return null
  return (
    <Fold
      title={t('slots.title')}
      summary={t('slots.aWeek', { count: slots.length })}
      isOpen={postsPerWeek !== null}
    >
      <SlotEditor channelId={id} name={handle || networkName(network)} {...{ postsPerWeek, slots }} />
    </Fold>
  )
}

function DecisionFields({ channel }: { channel: Channel }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const change = (patch: Partial<Channel>) => changeRecord({ table: 'channel', id: channel.id, patch })
  return (
    <>
      <ChoiceField
        label={t('strategy.channel.decision')}
        value={channel.decision}
        options={channelDecisions.map((value) => ({ value, label: t(`strategy.decision.${value}`) }))}
        hint={t(`strategy.channel.hint.${channel.decision}`)}
        onSave={(decision) => (decision ? change({ decision }) : Promise.resolve())}
      />
      <GuardedText
        label={t('strategy.channel.reason')}
        value={channel.reason}
        placeholder={t('strategy.channel.reasonPlaceholder')}
        isMultiline
        onDraft={draftOf('channel', channel.id, 'reason')}
        onSave={(reason) => change({ reason })}
      />
      <GuardedText
        label={t('strategy.channel.role')}
        value={channel.role}
        placeholder={t('strategy.channel.rolePlaceholder')}
        isMultiline
        onDraft={draftOf('channel', channel.id, 'role')}
        onSave={(role) => change({ role })}
      />
      <GuardedPerson
        label={t('glossary.responsible')}
        value={channel.responsible}
        onDraft={draftOf('channel', channel.id, 'responsible')}
        onSave={(responsible) => change({ responsible })}
      />
      {channel.decision === 'active' ? (
        <NumberField
          label={t('strategy.channel.postsPerWeek')}
          value={channel.postsPerWeek}
          min={0}
          max={500}
          onDraft={draftOf('channel', channel.id, 'postsPerWeek')}
          onSave={(postsPerWeek) => change({ postsPerWeek })}
        />
      ) : null}
      <ChoiceField<Network>
        label={t('glossary.network')}
        value={channel.network}
        options={networks.map((value) => ({ value, label: networkName(value) }))}
        isSearchable
        onSave={(network) => (network ? change({ network }) : Promise.resolve())}
      />
      <GuardedText
        label={t('strategy.channel.handle')}
        value={channel.handle}
        placeholder={t('strategy.channel.handlePlaceholder')}
        onDraft={draftOf('channel', channel.id, 'handle')}
        onSave={(handle) => change({ handle: handle.trim().replace(/^@/, '') })}
      />
      <GuardedText
        label={t('strategy.channel.url')}
        value={channel.url}
        onDraft={draftOf('channel', channel.id, 'url')}
        onSave={(url) => change({ url: url.trim() })}
      />
    </>
  )
}

function AccessFields({ channel, view }: ChannelFieldsProps) {
  const { t } = useTranslation()
  const change = (patch: Partial<Channel>) => changeRecord({ table: 'channel', id: channel.id, patch })
  return (
    <>
      <AccessNames channelId={channel.id} access={view.channelAccess} />
      <ChoiceField
        label={t('strategy.access.twoFactor')}
        value={channel.twoFactor}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`glossary.secondFactor.${value}`),
        }))}
        isClearable
        onSave={(twoFactor) => change({ twoFactor })}
      />
      <NameField
        label={t('strategy.access.custodian')}
        value={channel.custodian}
        hint={t('strategy.access.custodianHint')}
        onSave={(custodian) => change({ custodian })}
      />
      <NameField
        label={t('strategy.access.recovery')}
        value={channel.recoveryContact}
        hint={t('strategy.access.recoveryHint')}
        onSave={(recoveryContact) => change({ recoveryContact })}
      />
    </>
  )
}
