import { Button, Menu } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleOff, IconEar, IconTag } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { handleOf } from '../../shared/networks.ts'
import { type Channel, type Network, networks } from '../../shared/strategy.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { AddButton } from './add-button.tsx'
import classes from './lists.module.css'
import { Register } from './register.tsx'
import { addRecord } from './store.ts'

interface ChannelsProps {
  channels: Channel[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

const decisionMarks = {
  active: IconCircleCheckFilled,
  listen: IconEar,
  claim: IconTag,
  notHere: IconCircleOff,
} as const

/** Every network that was thought about, with the decision and its reason: also those where the team will not post. */
export function Channels({ channels, shownId, onDetails }: ChannelsProps) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  if (channels.length === 0) {
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
      <Register
        table="channel"
        label={t('strategy.tab.channels')}
        rows={channels}
        nameOf={(channel) => `${networkName(channel.network)} ${handleOf(channel)}`.trim()}
        columns="minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 0.8fr) 76px"
        heads={
          <>
            <span>{t('glossary.channel')}</span>
            <span>{t('strategy.channel.decision')}</span>
            <span>{t('glossary.responsible')}</span>
            <span className={classes.headNumber}>{t('strategy.channel.aWeek')}</span>
          </>
        }
        cells={(channel) => <Cells channel={channel} />}
        shownId={shownId}
        onDetails={onDetails}
      />
      <NetworkMenu onAdded={onDetails}>
        <AddButton>{t('strategy.add.channel')}</AddButton>
      </NetworkMenu>
    </>
  )
}

function Cells({ channel }: { channel: Channel }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { network, handle, decision, responsible, postsPerWeek } = channel
  const Mark = decisionMarks[decision]
  return (
    <>
      <span className={classes.main}>
        <NetworkMark network={network} isSilent />
        <span className={classes.whole}>{networkName(network)}</span>
        {handle ? (
          <bdi dir="ltr" className={classes.quiet}>
            {handleOf(channel)}
          </bdi>
        ) : null}
      </span>
      <span className={classes.decision} data-decision={decision}>
        <Mark size={14} stroke={1.5} aria-hidden />
        {t(`strategy.decision.${decision}`)}
      </span>
      <bdi className={classes.quiet}>{responsible}</bdi>
      <span className={classes.number}>{decision === 'active' ? format.number(postsPerWeek, 1) : ''}</span>
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
