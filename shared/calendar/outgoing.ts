import type { TextRule } from '../strategy/networks.ts'
import type { Campaign, Channel } from '../strategy/strategy.ts'
import {
  type LinkPlace,
  type LinkRule,
  linkMark,
  readLink,
  shortLink,
  tagLink,
  tagsFor,
} from '../text/link.ts'
import type { Post, Variant } from './calendar.ts'

/** What a variant is made of; `rule` is what its network takes. */
export type Sending = {
  post: Pick<Post, 'id' | 'title' | 'text' | 'link' | 'linkTags'>
  variant: Pick<Variant, 'text' | 'firstComment' | 'link' | 'linkPlace' | 'day'>
  /** Undefined while the channel is undecided. */
  channel: Pick<Channel, 'network' | 'handle'> | undefined
  campaign: Pick<Campaign, 'name' | 'code'> | undefined
  rule: Pick<TextRule, 'comment' | 'isLinkClickable'>
  linkRule: LinkRule
}

/** While nobody knows where it goes: a text that takes links, and no comment. */
export const openRule = { comment: null, isLinkClickable: true } as const

/** What goes out on a channel, letter by letter; `link` is empty where there is none, or none that can be opened. */
export type Outgoing = { text: string; firstComment: string; link: string }

/** Where a link stands: where somebody put it, else where the network lets people follow it. */
export function linkPlaceOf({ variant, rule }: Pick<Sending, 'variant' | 'rule'>): LinkPlace {
  const wanted = variant.linkPlace ?? (rule.isLinkClickable ? 'text' : 'apart')
  return wanted === 'comment' && rule.comment === null ? 'text' : wanted
}

/** The link of a variant with what is measured, as it goes out. */
export function linkOf({ post, variant, channel, campaign, linkRule }: Sending): string {
  const read = readLink(variant.link ?? post.link)
  const link = 'link' in read ? read.link : ''
  if (link === '' || post.linkTags === 'none' || !channel) return link
  return tagLink(link, tagsFor(linkRule, { ...channel, campaign, post, day: variant.day }))
}

/** The text and the first comment of a variant with its link where it belongs: at the mark, else at the end. */
export function outgoing(sending: Sending): Outgoing {
  const { post, variant } = sending
  const link = linkOf(sending)
  const stands = linkStandsIn(sending)
  const [text, comment] = [variant.text ?? post.text, commentOf(sending)]
  return {
    text: stands === 'mark' || stands === 'text' ? withLink(text, link) : withoutMark(text),
    firstComment: stands === 'comment' ? withLink(comment, link) : withoutMark(comment),
    link,
  }
}

/** Where the link is found in the end: a mark in the text or the first comment says it more closely. */
export function linkStandsIn(sending: Sending): LinkPlace | 'mark' {
  const { post, variant } = sending
  const place = linkPlaceOf(sending)
  if (place !== 'text') return place
  if ((variant.text ?? post.text).includes(linkMark)) return 'mark'
  return commentOf(sending).includes(linkMark) ? 'comment' : 'text'
}

/** What was written for a network that has no first comment goes out nowhere. */
function commentOf({ variant, rule }: Sending): string {
  return rule.comment === null ? '' : variant.firstComment
}

/** A text for who reads it on paper: the link where it stands, without what is measured. */
export function readableText(text: string, typed: string): string {
  const read = readLink(typed)
  return 'link' in read && read.link !== ''
    ? text.replaceAll(linkMark, () => shortLink(read.link))
    : withoutMark(text)
}

function withLink(text: string, link: string): string {
  if (link === '') return withoutMark(text)
  if (text.includes(linkMark)) return text.replaceAll(linkMark, () => link)
  const before = text.trimEnd()
  return before === '' ? link : `${before}\n\n${link}`
}

function withoutMark(text: string): string {
  return text.replaceAll(/[ \t]*\{link\}/g, '')
}
