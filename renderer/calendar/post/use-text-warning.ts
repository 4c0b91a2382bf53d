import { useTranslation } from 'react-i18next'
import type { TextWarning } from '../../../shared/strategy/networks.ts'
import type { Network } from '../../../shared/strategy/strategy.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'

/** What a network would object to in a text, as a sentence. */
export function useTextWarning(): (network: Network, warning: TextWarning) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  return (network, { code, count, limit }) =>
    t(`calendar.length.${code}`, {
      network: networkName(network),
      found: format.number(count),
      excess: format.number(count - limit),
      limit: format.number(limit),
    })
}
