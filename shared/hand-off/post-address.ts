import { Line } from '../record.ts'
import { type Network, networks } from '../strategy/strategy.ts'

type Shape = { host: RegExp; post: RegExp }

const under = (...hosts: string[]) => new RegExp(`(?:^|\\.)(?:${hosts.join('|').replaceAll('.', '\\.')})$`)
const anywhere = /./

/** By which the address of a post on a network is known. What anybody's own site may be has none. */
const shapes: Partial<Record<Network, Shape>> = {
  instagram: { host: under('instagram.com'), post: /^\/(?:[^/]+\/)?(?:p|reel|reels|tv|stories)\/./ },
  facebook: {
    host: under('facebook.com', 'fb.com', 'fb.watch'),
    post: /\/(?:posts|videos|reels?|photos?|share|watch|stories|events|groups)\/?.|\.php\?/,
  },
  x: { host: under('x.com', 'twitter.com'), post: /\/status\/\d/ },
  linkedin: { host: under('linkedin.com', 'lnkd.in'), post: /^\/(?:posts|feed\/update|pulse|events)\/./ },
  youtube: {
    host: under('youtube.com', 'youtu.be'),
    post: /^\/(?:watch\?|shorts\/|live\/|post\/|clip\/)./,
  },
  tiktok: { host: under('tiktok.com'), post: /\/(?:video|photo)\/\d|^\/t\/./ },
  pinterest: { host: /(?:^|\.)(?:pinterest\.[a-z]{2,3}(?:\.[a-z]{2})?|pin\.it)$/, post: /^\/pin\/./ },
  threads: { host: under('threads.net', 'threads.com'), post: /\/(?:post|t)\/./ },
  bluesky: { host: under('bsky.app'), post: /^\/profile\/[^/]+\/post\/./ },
  reddit: { host: under('reddit.com', 'redd.it'), post: /\/comments\/.|\/s\/./ },
  telegram: { host: under('t.me', 'telegram.me'), post: /^\/(?:s\/|c\/)?[^/]+\/\d/ },
  whatsapp: { host: under('whatsapp.com', 'wa.me'), post: anywhere },
  googleBusiness: {
    host: under('google.com', 'g.page', 'posts.gle', 'maps.app.goo.gl', 'g.co'),
    post: anywhere,
  },
}

/** Networks' own short addresses: whatever stands behind the slash is a post. */
const short = under('fb.watch', 'lnkd.in', 'youtu.be', 'vm.tiktok.com', 'vt.tiktok.com', 'pin.it', 'redd.it')

/** What does not look right about an address and is kept all the same. */
export type AddressDoubt =
  | { code: 'otherNetwork'; network: Network }
  | { code: 'otherSite' }
  | { code: 'notAPost' }
export type ReadAddress =
  | { ok: true; url: string; doubt: AddressDoubt | null }
  | { ok: false; why: 'notAnAddress' | 'notOfTheWeb' }

/**
 * Where a post can be seen, as a person typed or pasted it. Only addresses of the web are any; one without a scheme gets
 * https. What the network would not write so is a doubt, never a refusal: networks change their addresses.
 */
export function readPostAddress(typed: string, network: Network | null): ReadAddress {
  const text = typed.trim()
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))/i.exec(text)?.[1]?.toLowerCase()
  if (scheme && scheme !== 'http' && scheme !== 'https') return { ok: false, why: 'notOfTheWeb' }
  const [, host, port = '', path = ''] = address.exec(text) ?? []
  if (!host) return { ok: false, why: 'notAnAddress' }
  const url = `${scheme ?? 'https'}://${host.toLowerCase()}${port}${path || '/'}`
  return { ok: true, url, doubt: doubtOf({ host: host.toLowerCase(), path }, network) }
}

/** A host with a dot in its name, and no name or password before it: those hide where an address leads. */
const address = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+)(:\d{1,5})?([/?#][^\s\\]*)?$/iu

function doubtOf(
  { host, path }: { host: string; path: string },
  network: Network | null,
): AddressDoubt | null {
  // A forum, or whatever "other" is, may live on any site.
  if (network === null || network === 'other' || network === 'forum') return null
  const own = shapes[network]
  const found = networkAt(host)
  if (found && found !== network) return { code: 'otherNetwork', network: found }
  if (!own) return null
  if (!own.host.test(host)) return { code: 'otherSite' }
  if (short.test(host)) return path.length > 1 ? null : { code: 'notAPost' }
  return own.post.test(path) ? null : { code: 'notAPost' }
}

/** Whose site a host is; a network of many servers has no host of its own. */
export function networkAt(host: string): Network | undefined {
  return networks.find((one) => shapes[one]?.host.test(host))
}

/** Whether an address may be kept at all; an empty one says that nobody noted any. */
export function isPostAddress(text: string): boolean {
  return text.trim() === '' || readPostAddress(text, null).ok
}

/** An address on its way into the file, whoever sends it: completed, or refused. */
export const PostAddress = Line.refine(isPostAddress)
  .transform((typed) => {
    const read = readPostAddress(typed, null)
    return read.ok ? read.url : ''
  })
  .pipe(Line)
