import { Button, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Network, networks } from '../../shared/strategy.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { setView, usePlace } from '../place.ts'
import { Segments } from '../ui/input/segments.tsx'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { AddButton } from './add-button.tsx'
import { AccessCheck } from './channel-access.tsx'
import { ChannelBoard } from './channel-board.tsx'
import { FitTable } from './channel-fit.tsx'
import { type ChannelsProps, channelLooks, lookOf } from './channel-looks.ts'
import { NameRegister } from './channel-names.tsx'
import { OpeningRule } from './opening-rule.tsx'
import { addRecord } from './store.ts'

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

function NetworkMenu({ children, onAdded }: { children: React.ReactElement; onAdded: (id: string) => void }) {
  const networkName = useNetworkName()
  const add = (network: Network) =>
    void addRecord({ table: 'channel', beforeId: null, values: { network } }).then(
      ({ id }) => onAdded(id),
      () => {},
    )
  return (
    <Menu>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflow: 'auto' }}>
        {networks.map((network) => (
          <Menu.Item
            key={network}
            leftSection={<NetworkMark network={network} isSilent />}
            onClick={() => add(network)}
          >
            {networkName(network)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
