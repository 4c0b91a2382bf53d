import { networkAt } from '../hand-off/post-address.ts'
import type { Network } from '../strategy/strategy.ts'
import { cleanHandle } from './relationships.ts'

/** An account as an address tells of it. */
export type Profile = { network: Network; handle: string; url: string }

/** What stands before the name in the path of a profile. */
const before = new Set([
  'in',
  'company',
  'school',
  'pub',
  'profile',
  'user',
  'u',
  'c',
  'channel',
  'add',
  'people',
  'pages',
])

/**
 * The account behind the address of a profile; undefined where a network's own address is none of a person, or the
 * address is any other site.
 */
export function readProfile(address: string): Profile | undefined {
  const url = address.trim()
  const [, host, path = ''] =
    /^(?:https?:\/\/)?(?:www\.|m\.|[a-z]{2}\.)?([^/?#\s]+\.[^/?#\s]+)(\/[^\s]*)?$/i.exec(url) ?? []
  if (!host) return undefined
  const parts = path.split(/[?#]/)[0]?.split('/').filter(Boolean) ?? []
  const name = parts.find((part) => !before.has(part.toLowerCase()))
  if (!name) return undefined
  const network = networkAt(host.toLowerCase())
  if (network) {
    const id = /[?&]id=(\d+)/.exec(path)?.[1]
    const handle = name === 'profile.php' ? (id ?? '') : decode(cleanHandle(name))
    return handle ? { network, handle, url: withScheme(url) } : undefined
  }
  const [, onServer] = /^\/@([\w.]+)\/?$/.exec(path) ?? []
  return onServer
    ? { network: 'mastodon', handle: `${onServer}@${host.toLowerCase()}`, url: withScheme(url) }
    : undefined
}

/** One form of an address by which two that lead to the same place are known, whatever scheme they were written with. */
export function addressKey(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '')
}

function withScheme(url: string): string {
  return /^https?:\/\//i.test(url) ? url : `https://${url}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
