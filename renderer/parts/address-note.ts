import { useTranslation } from 'react-i18next'
import { readPostAddress } from '../../shared/hand-off/post-address.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import { useNetworkName } from './network-mark.tsx'

/** What is not right about an address, as a sentence; undefined where nothing is, or nothing stands there. */
export function useAddressNote(
  network: Network | null,
): (typed: string) => { text: string; isRefused: boolean } | undefined {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  return (typed) => {
    if (typed.trim() === '') return undefined
    const read = readPostAddress(typed, network)
    if (!read.ok) return { text: t(`handOff.address.${read.why}`), isRefused: true }
    const { doubt } = read
    if (!doubt || network === null) return undefined
    const values = {
      network: networkName(network),
      other: doubt.code === 'otherNetwork' ? networkName(doubt.network) : '',
    }
    return { text: t(`handOff.address.${doubt.code}`, values), isRefused: false }
  }
}
