import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PostWithVariants } from '../../../shared/calendar/calendar.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { useCalendar } from '../store.ts'
import { addVariant } from './post-edits.ts'

/** Channels the post is not on yet; those that only keep a name are left out. */
export function AddChannel({ detail: { post, variants } }: { detail: PostWithVariants }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const channels = useCalendar((state) => state.choices.channels)
  const free = channels.filter(
    ({ id, decision }) =>
      (decision === 'active' || decision === 'listen') && !variants.some(({ channelId }) => channelId === id),
  )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
        >
          {t('calendar.addChannel')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {free.length === 0 ? (
          <Menu.Label>
            {t(channels.length === 0 ? 'calendar.noChannelsYet' : 'calendar.onAllChannels')}
          </Menu.Label>
        ) : null}
        {free.map(({ id, network, handle }) => (
          <Menu.Item
            key={id}
            leftSection={<NetworkMark network={network} isSilent />}
            onClick={() => void addVariant(post.id, { id, name: networkName(network) }).catch(() => {})}
          >
            {networkName(network)} {handle ? <bdi>· {handle}</bdi> : null}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
