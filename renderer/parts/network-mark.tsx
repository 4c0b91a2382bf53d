import {
  IconArticle,
  IconBrandBluesky,
  IconBrandFacebook,
  IconBrandGoogle,
  IconBrandInstagram,
  IconBrandLinkedin,
  IconBrandMastodon,
  IconBrandPinterest,
  IconBrandReddit,
  IconBrandTelegram,
  IconBrandThreads,
  IconBrandTiktok,
  IconBrandWhatsapp,
  IconBrandX,
  IconBrandYoutube,
  IconMail,
  IconMessages,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../shared/strategy/strategy.ts'

const marks: Record<Network, TablerIcon> = {
  instagram: IconBrandInstagram,
  facebook: IconBrandFacebook,
  linkedin: IconBrandLinkedin,
  x: IconBrandX,
  tiktok: IconBrandTiktok,
  youtube: IconBrandYoutube,
  threads: IconBrandThreads,
  pinterest: IconBrandPinterest,
  bluesky: IconBrandBluesky,
  mastodon: IconBrandMastodon,
  googleBusiness: IconBrandGoogle,
  whatsapp: IconBrandWhatsapp,
  telegram: IconBrandTelegram,
  reddit: IconBrandReddit,
  blog: IconArticle,
  newsletter: IconMail,
  forum: IconMessages,
  other: IconWorld,
}

interface NetworkMarkProps {
  network: Network
  size?: number
  /** The name stands beside the mark as text, so the mark itself stays silent. */
  isSilent?: boolean
}

/** A network's one mark, in the colour of the words around it. */
export const NetworkMark = memo(function NetworkMark({
  network,
  size = 16,
  isSilent = false,
}: NetworkMarkProps) {
  const name = useNetworkName()
  const Icon = marks[network]
  const spoken = isSilent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name(network) }
  return <Icon size={size} stroke={1.5} style={{ flex: 'none' }} {...spoken} />
})

/** Names a network in the language of the screen. */
export function useNetworkName(): (network: Network) => string {
  const { t } = useTranslation()
  return (network) => t(`glossary.networkName.${network}`)
}
