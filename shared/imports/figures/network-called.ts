import { type Network, networks } from '../../strategy/strategy.ts'
import { foldHeader } from '../header.ts'

/** A network by the name that programs for several of them write. */
export function networkCalled(name: string): Network | undefined {
  const folded = foldHeader(name).replace(/\s+(?:page|business|profile|company)s?$/, '')
  if (folded === 'twitter' || folded === 'x (twitter)') return 'x'
  if (folded === 'google my business' || folded === 'google business profile' || folded === 'google')
    return 'googleBusiness'
  return networks.find((network) => network.toLowerCase() === folded.replace(/\s/g, ''))
}
