import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { DirAuto } from '../../ui/page/dir-auto.tsx'
import { useRelationships } from '../store.ts'
import classes from './panel.module.css'

interface ChannelPickProps {
  value: Id | null
  onChange: (id: Id | null) => void
}

/** The channel a touchpoint came over; those that only keep a name are left out. */
export function ChannelPick({ value, onChange }: ChannelPickProps) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const channels = useRelationships((state) => state.channels)
  const offered = channels.filter(
    ({ id, decision }) => id === value || decision === 'active' || decision === 'listen',
  )
  const networkOf = (id: string | null) => channels.find((channel) => channel.id === id)?.network
  const network = networkOf(value)
  return (
    <Select
      className={classes.channelPick}
      classNames={{ input: classes.quietTag }}
      // Beside the mark the handle is enough to see; who hears it needs the network too.
      aria-label={network ? `${t('glossary.channel')}, ${networkName(network)}` : t('glossary.channel')}
      placeholder={t('glossary.channel')}
      leftSection={network ? <NetworkMark network={network} isSilent /> : undefined}
      clearable
      clearSectionMode="clear"
      allowDeselect={false}
      value={value}
      data={offered.map(({ id, network: on, handle }) => ({ value: id, label: handle || networkName(on) }))}
      renderOption={({ option }) => {
        const on = networkOf(option.value)
        return (
          <span className={classes.option}>
            {on ? <NetworkMark network={on} isSilent /> : null}
            {on ? networkName(on) : null}
            {on && option.label !== networkName(on) ? <DirAuto>· {option.label}</DirAuto> : null}
          </span>
        )
      }}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      nothingFoundMessage={t('calendar.noChannelsYet')}
      onChange={onChange}
      // The cross is for the mouse alone.
      onKeyDown={({ key }) => {
        if (key === 'Delete' || key === 'Backspace') onChange(null)
      }}
    />
  )
}
