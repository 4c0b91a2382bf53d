import type { Network } from '../strategy/strategy.ts'
import { findShortcode } from './shortcode.ts'

/** Where each network writes a post's own id in its link. */
const idsIn: readonly [Network, RegExp][] = [
  ['x', /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/[^/]+\/status\/(\d+)/i],
  ['linkedin', /linkedin\.com\/.*(?:activity|ugcPost|share)[:-](\d{10,})/i],
  ['tiktok', /tiktok\.com\/.*\/(?:video|photo)\/(\d+)/i],
  [
    'facebook',
    /^https?:\/\/(?:[\w-]+\.)?facebook\.com\/(?:.*\/videos\/(?:[^/]+\/)?|reel\/|watch\/?\?v=)(\d{5,})/i,
  ],
  ['youtube', /(?:youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/)|youtu\.be\/)([\w-]{11})/i],
]

/**
 * By which a post is known from whatever link was copied: its network's id in it, else the address without what follows
 * the path. Undefined where the text is no link.
 */
export function postAddress(link: string): string | undefined {
  const text = link.trim()
  const shortcode = findShortcode(text)
  if (shortcode) return `instagram ${shortcode}`
  for (const [network, pattern] of idsIn) {
    const id = pattern.exec(text)?.[1]
    if (id) return `${network} ${id}`
  }
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.|m\.)?([^/?#]+)([^?#]*)/i.exec(text) ?? []
  return host && path.length > 1 ? host.toLowerCase() + path.replace(/\/+$/, '') : undefined
}
