import { firstLink } from '../strategy/networks.ts'
import type { GoingPost } from './post-files.ts'

type Linked = Pick<GoingPost, 'text' | 'firstComment' | 'link'>

/** Whether a post has a link that neither its text nor its first comment says. */
export function isLinkApart({ link, text, firstComment }: Linked): boolean {
  return link !== '' && !text.includes(link) && !firstComment.includes(link)
}

export const isPin = ({ channel }: Pick<GoingPost, 'channel'>) => channel?.network === 'pinterest'

/** Where a pin leads to; empty where it leads nowhere. */
export function pinLink({ link, text }: Pick<GoingPost, 'link' | 'text'>): string {
  const found = link || firstLink(text)
  return found === '' || /^https?:/i.test(found) ? found : `https://${found}`
}

/**
 * What stands in a column for links: that of a pin always; another where no text says it, people can follow it, and no
 * file goes along, for networks show one or the other.
 */
export function linkColumn(
  post: Linked & Pick<GoingPost, 'channel' | 'rules'>,
  media: readonly unknown[],
): string {
  if (isPin(post)) return pinLink(post)
  return isLinkApart(post) && post.rules?.text.isLinkClickable && media.length === 0 ? post.link : ''
}
