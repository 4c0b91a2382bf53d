import { Button, Menu } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ChannelDecision,
  channelDecisions,
  type Network,
  networks,
} from '../../../shared/strategy/strategy.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { setView, usePlace } from '../../place.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { AddButton } from '../add-button.tsx'
import { addRecord } from '../store.ts'
import { AccessCheck } from './channel-access.tsx'
import { ChannelBoard } from './channel-board.tsx'
import { FitTable } from './channel-fit.tsx'
import { type ChannelsProps, channelLooks, lookOf } from './channel-looks.ts'
import { NameRegister } from './channel-names.tsx'
import { NetworkRules } from './network-rules.tsx'
import { OpeningRule } from './opening-rule.tsx'

/** Four questions about the same networks: where we are, whose our name is, why there, and who can get in. */
export function ChannelViews() {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('strategy.channel.show')}
      value={lookOf(usePlace().view)}
      options={channelLooks.map((value) => ({ value, label: t(`strategy.channel.look.${value}`) }))}
      onChange={(look) => setView({ show: look === 'board' ? undefined : look })}
    />
  )
}

/** Every network that was thought about: also those where the team will not post. */
export function Channels(props: ChannelsProps) {
  const look = lookOf(usePlace().view)
  if (look === 'names') return <NameRegister {...props} />
  if (look === 'fit') return <FitTable {...props} />
  if (look === 'access') return <AccessCheck {...props} />
  if (look === 'rules') return <NetworkRules {...props} />
  return <Decisions {...props} />
}

function Decisions(props: ChannelsProps) {
  const { t } = useTranslation()
  const { view, onDetails } = props
  if (view.channels.length === 0) {
    return (
      <EmptyState
        title={t('strategy.channel.emptyTitle')}
        why={t('strategy.channel.emptyWhy')}
        action={
          <NetworkMenu onAdded={onDetails}>
            <Button variant="filled">{t('strategy.add.channel')}</Button>
          </NetworkMenu>
        }
      />
    )
  }
  return (
    <>
      <ChannelBoard {...props} />
      <NetworkMenu onAdded={onDetails}>
        <AddButton>{t('strategy.add.channel')}</AddButton>
      </NetworkMenu>
      <OpeningRule view={view} />
    </>
  )
}

/** Asks which network, then what is decided about it: no channel is taken for one where the team posts unasked. */
function NetworkMenu({ children, onAdded }: { children: React.ReactElement; onAdded: (id: string) => void }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const [network, setNetwork] = useState<Network>()
  const list = useRef<HTMLDivElement>(null)
  const isReadOnly = useReadOnly()
  useEffect(() => {
    if (network) list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }, [network])
  const add = (values: { network: Network; decision: ChannelDecision }) =>
    void addRecord({ table: 'channel', beforeId: null, values }).then(
      ({ id }) => onAdded(id),
      () => {},
    )
  if (isReadOnly) return null
  return (
    <Menu onClose={() => setNetwork(undefined)}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown ref={list} mah={360} style={{ overflow: 'auto' }}>
        {network ? (
          <>
            <Menu.Label>{t('strategy.channel.decide', { network: networkName(network) })}</Menu.Label>
            {channelDecisions.map((decision) => (
              <Menu.Item key={decision} onClick={() => add({ network, decision })}>
                {t(`strategy.decision.${decision}`)}
              </Menu.Item>
            ))}
          </>
        ) : (
          networks.map((one) => (
            <Menu.Item
              key={one}
              leftSection={<NetworkMark network={one} isSilent />}
              closeMenuOnClick={false}
              onClick={() => setNetwork(one)}
            >
              {networkName(one)}
            </Menu.Item>
          ))
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
