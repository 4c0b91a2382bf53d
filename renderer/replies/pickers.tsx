import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { Choice } from '../ui/input/choice.tsx'
import type { Desk } from './store.ts'

interface PickProps {
  id?: string | undefined
  label: string
  value: Id | null
  onChange: (id: Id | null) => void
}

/** The channel it was said on; those that only keep a name are left out. */
export function ChannelChoice({ desk, id, label, value, onChange }: PickProps & { desk: Desk }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const offered = desk.channels.filter(
    (channel) => channel.id === value || channel.decision === 'active' || channel.decision === 'listen',
  )
  return (
    <Choice
      {...(id && { id })}
      aria-label={label}
      empty={t('glossary.channel')}
      clearable
      value={value}
      data={offered.map(({ id: channelId, network, handle }) => ({
        value: channelId,
        label: handle ? `${networkName(network)} · ${handle}` : networkName(network),
      }))}
      nothingFoundMessage={t('calendar.noChannelsYet')}
      onChange={onChange}
    />
  )
}
