import { z } from 'zod'
import type { Day } from '../day.ts'
import { Id, Line } from '../record.ts'
import type { Network } from '../strategy/strategy.ts'
import { fold } from './fold.ts'

/** As it was typed; what of it cannot be opened is said beside it, so that nothing typed is lost. */
export const longestLink = 2_048
export const Link = z.string().max(longestLink)

/** Whether what is measured is written into a link of ours. */
export const linkTags = ['added', 'none'] as const

/** Where a link goes out: in the text, in the first comment, or neither (a profile, a sticker, a card). */
export const linkPlaces = ['text', 'comment', 'apart'] as const
export type LinkPlace = (typeof linkPlaces)[number]

/** Stands in a text for the link, which is another one on each channel. */
export const linkMark = '{link}'

/** How the four parameters are made that tell where a visit came from. Words in braces are filled in. */
export const LinkRule = z.object({ id: Id, source: Line, medium: Line, campaign: Line, content: Line })
export type LinkRule = z.infer<typeof LinkRule>
export const linkTagNames = ['source', 'medium', 'campaign', 'content'] as const

/** As GA4 and its kin read them. There is one row, so its id is known. */
export const usualLinkRule: LinkRule = {
  id: '00000000-0000-8000-8000-000000000020',
  source: '{network}',
  medium: '{medium}',
  campaign: '{campaign}',
  content: '{post}',
}

/** What a rule may name. */
export const linkWords = ['network', 'medium', 'channel', 'campaign', 'post', 'title', 'day'] as const
type LinkWord = (typeof linkWords)[number]

/** What fills a rule in: the post, where and when it goes out, and its campaign. */
export type LinkFacts = {
  network: Network
  handle: string
  campaign: { name: string; code: string } | undefined
  post: { id: Id; title: string }
  day: Day | null
}

/** How many letters of a name say enough in a report. */
const longestTag = 60

/** The four parameters for a link; those that come out empty are left out. */
export function tagsFor(rule: Omit<LinkRule, 'id'>, facts: LinkFacts): [name: string, value: string][] {
  const words = wordsFor(facts)
  return linkTagNames.flatMap((name): [string, string][] => {
    const filled = rule[name].replace(/\{(\w+)\}/g, (_, word: string) => words[word as LinkWord] ?? '')
    const value = tagText(filled)
    return value === '' ? [] : [[`utm_${name}`, value]]
  })
}

/** A title may name a person, so a post is told by the end of its id; a campaign by its code, which is short and Latin. */
function wordsFor({ network, handle, campaign, post, day }: LinkFacts): Record<LinkWord, string> {
  return {
    network: network.replace(/[A-Z]/g, (letter) => `-${letter}`),
    medium: network === 'newsletter' ? 'email' : 'social',
    channel: handle,
    campaign: campaign?.code.trim() || (campaign?.name ?? ''),
    post: post.id.slice(-8),
    title: post.title,
    day: day ?? '',
  }
}

/** Reports tell capitals apart and cut at blanks: small letters, with hyphens between the words. */
function tagText(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .slice(0, longestTag)
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}

/** Writes parameters into a link: those it has already are kept as they are, and so is what stands behind a `#`. */
export function tagLink(link: string, tags: readonly (readonly [name: string, value: string])[]): string {
  const [address = '', ...rest] = link.split('#')
  const fragment = rest.length > 0 ? `#${rest.join('#')}` : ''
  const [path = '', ...queries] = address.split('?')
  const query = queries.join('?')
  const there = new Set(query.split('&').map((part) => (part.split('=')[0] ?? '').toLowerCase()))
  const added = tags
    .filter(([name]) => !there.has(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const parts = [query.replace(/&+$/, ''), ...added].filter((part) => part !== '')
  return path + (parts.length > 0 ? `?${parts.join('&')}` : '') + fragment
}

/** Why what was typed is no link of a post: no address at all, not of the web, parted, or with a password in it. */
export const linkProblems = ['noAddress', 'notWeb', 'parted', 'password'] as const
export type LinkProblem = (typeof linkProblems)[number]

/** Letters that cannot be seen, and those that turn the reading around: an address that holds one is not what it looks like. */
const unseen = /[\p{Cc}\p{Cf}\p{Z}]/u
const port = /^[^/?#:]+:\d{1,5}(?=[/?#]|$)/
const host =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*\.?$/u

/** The address that goes out for what was typed; `https://` is added where nothing says how. An empty line is no link. */
export function readLink(typed: string): { link: string } | { problem: LinkProblem } {
  const text = typed.trim()
  if (text === '') return { link: '' }
  if (unseen.test(text)) return { problem: 'parted' }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  const isBare = scheme === undefined || port.test(text)
  if (!isBare && !(['http', 'https'].includes(scheme) && /^https?:\/\//i.test(text)))
    return { problem: 'notWeb' }
  const link = isBare ? `https://${text.replace(/^\/\//, '')}` : text
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(link)?.[1] ?? ''
  if (authority.includes('@')) return { problem: 'password' }
  return host.test(authority.replace(/:\d{1,5}$/, '')) ? { link } : { problem: 'noAddress' }
}

/** A link as a person reads it: without what every one of them begins with. */
export function shortLink(link: string): string {
  return link.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}
