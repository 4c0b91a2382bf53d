import type { Channel, Network } from '../strategy/strategy.ts'

/** Where a person goes on with a post in their browser. */
export type Composer = {
  url: string
  /** Whether the words go along in the address; else they are on the clipboard. */
  takesText: boolean
}

/** Longer addresses are cut by some systems on their way to the browser. */
const longest = 2_000

type Parts = { text: string; link: string; server: string }

const ask = (address: string, query: Record<string, string>): string => {
  const given = Object.entries(query).filter(([, value]) => value !== '')
  return `${address}?${given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}

/** With the words of the post in the address. Checked on 2026-11-22; see the page each opens before changing one. */
const withText: Partial<Record<Network, (parts: Parts) => string | null>> = {
  x: ({ text }) => ask('https://x.com/intent/tweet', { text }),
  bluesky: ({ text }) => ask('https://bsky.app/intent/compose', { text }),
  threads: ({ text }) => ask('https://www.threads.net/intent/post', { text }),
  mastodon: ({ text, server }) => (server ? ask(`https://${server}/share`, { text }) : null),
  linkedin: ({ text }) => ask('https://www.linkedin.com/feed/', { shareActive: 'true', text }),
  whatsapp: ({ text }) => ask('https://wa.me/', { text }),
  telegram: ({ text, link }) => (link ? ask('https://t.me/share/url', { url: link, text }) : null),
}

/** Where the words are pasted: the page on which one writes, or uploads. */
const pages: Partial<Record<Network, (parts: Parts) => string>> = {
  x: () => 'https://x.com/compose/post',
  bluesky: () => 'https://bsky.app/',
  threads: () => 'https://www.threads.net/',
  linkedin: () => 'https://www.linkedin.com/feed/?shareActive=true',
  facebook: ({ link }) =>
    link ? ask('https://www.facebook.com/sharer/sharer.php', { u: link }) : 'https://www.facebook.com/',
  instagram: () => 'https://www.instagram.com/',
  tiktok: () => 'https://www.tiktok.com/upload',
  youtube: () => 'https://studio.youtube.com/',
  pinterest: () => 'https://www.pinterest.com/pin-creation-tool/',
  reddit: () => 'https://www.reddit.com/submit',
  telegram: () => 'https://web.telegram.org/',
  whatsapp: () => 'https://web.whatsapp.com/',
  googleBusiness: () => 'https://business.google.com/posts',
}

type Going = { text: string; link: string; channel: Pick<Channel, 'network' | 'url' | 'handle'> }

/**
 * The network's own page to write on, with the text where it takes one and the address stays short enough. Undefined
 * where there is none: a blog, a newsletter, a forum, a Mastodon account whose server nobody noted.
 */
export function composerOf({ text, link, channel }: Going): Composer | undefined {
  const parts = { text, link, server: serverOf(channel) }
  const whole = text === '' ? null : withText[channel.network]?.(parts)
  if (whole && whole.length < longest) return { url: whole, takesText: true }
  const page =
    channel.network === 'mastodon'
      ? parts.server && `https://${parts.server}/publish`
      : pages[channel.network]?.(parts)
  return page && page.length < longest ? { url: page, takesText: false } : undefined
}

/** The server of a Mastodon account: of its address, or of the handle that names it. */
function serverOf({ url, handle }: Going['channel']): string {
  const address = /^https:\/\/([^/?#@:]+)(?:[/?#]|$)/i.exec(url)?.[1]
  const server = address ?? /^@?[^@\s]+@([^@\s/]+)$/.exec(handle)?.[1] ?? ''
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(server) ? server.toLowerCase() : ''
}
