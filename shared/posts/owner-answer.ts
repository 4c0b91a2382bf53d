import { z } from 'zod'
import { Instant } from '../day.ts'
import { Id, Line } from '../record.ts'
import { Decision } from './workflow.ts'

/** More posts than this no owner reads at once. */
export const mostPacked = 500

/** A word beside a tick, not a letter. */
export const longestRemark = 2_000

/** What an owner says about one post of a pack; a remark alone decides nothing. */
export const PostAnswer = z.object({
  number: z.int().min(1).max(mostPacked),
  versionId: Id,
  decision: Decision.nullable(),
  comment: z.string().max(longestRemark),
})
export type PostAnswer = z.infer<typeof PostAnswer>

/** What an owner's page saves: whose answer it says it is, to which pack, and only what was answered. */
export const OwnerAnswer = z.object({
  packId: Id,
  person: Line,
  /** By the clock of the owner's own computer. */
  at: Instant,
  posts: z.array(PostAnswer).max(mostPacked),
})
export type OwnerAnswer = z.infer<typeof OwnerAnswer>

const format = 1
const sign = 'RAPPORT ANSWER'

/** Longer texts are no answer: five hundred posts with a remark each stay well below. */
export const longestAnswer = 4_000_000

/**
 * An answer as lines of plain letters, for a file or a mail. Mail programs wrap, indent and quote lines, so white space
 * and quote marks mean nothing; the checksum at the end finds what else was lost. It finds damage, not forgery.
 */
export function writeAnswer(answer: OwnerAnswer): string {
  const bytes = toBytes(JSON.stringify(answer))
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? []
  return [`${sign} ${format}`, ...lines, `END ${sign} ${checksum(bytes)}`].join('\n')
}

type Refused = { ok: false; why: 'none' | 'damaged' | 'newer' | 'tooLarge' }

/** The first whole answer in a text, whatever stands around it. */
export function readAnswer(text: string): { ok: true; answer: OwnerAnswer } | Refused {
  if (text.length > longestAnswer) return { ok: false, why: 'tooLarge' }
  const found = [...text.matchAll(/END RAPPORT ANSWER\s+([0-9a-f]{8})/gi)].map(({ index, 1: sum = '' }) =>
    readBlock(text.slice(0, index), sum.toLowerCase()),
  )
  const whole = found.find(({ ok }) => ok) ?? found[0]
  return whole ?? { ok: false, why: new RegExp(sign, 'i').test(text) ? 'damaged' : 'none' }
}

/** Reads the block that ends where this text ends. */
function readBlock(text: string, sum: string): { ok: true; answer: OwnerAnswer } | Refused {
  const start = [...text.matchAll(/RAPPORT ANSWER\s+(\d+)/gi)].at(-1)
  const [head = '', number = ''] = start ?? []
  const body = text.slice((start?.index ?? text.length) + head.length)
  if (Number(number) > format) return { ok: false, why: 'newer' }
  const bytes = fromBase64(body.replace(/[^A-Za-z0-9+/]/g, ''))
  const answer = checksum(bytes) === sum ? OwnerAnswer.safeParse(parse(fromBytes(bytes))) : undefined
  return answer?.success ? { ok: true, answer: answer.data } : { ok: false, why: 'damaged' }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** UTF-8 by what every JavaScript has: this runs in the owner's browser too, whichever that is. */
function toBytes(text: string): number[] {
  const escaped = encodeURIComponent(text)
  return Array.from(escaped.matchAll(/%(..)|./g), ([letter, code]) =>
    code === undefined ? letter.charCodeAt(0) : Number.parseInt(code, 16),
  )
}

function fromBytes(bytes: readonly number[]): string {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  } catch {
    return ''
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function toBase64(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.slice(at, at + 3)
    const bits = (one << 16) | (two << 8) | three
    const count = Math.min(3, bytes.length - at) + 1
    for (let place = 0; place < count; place += 1) text += letters[(bits >> (18 - 6 * place)) & 63]
  }
  return text
}

function fromBase64(text: string): number[] {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 4) {
    const group = [...text.slice(at, at + 4)].map((letter) => letters.indexOf(letter))
    const bits = group.reduce((sum, value, place) => sum | (value << (18 - 6 * place)), 0)
    for (let place = 0; place < group.length - 1; place += 1) bytes.push((bits >> (16 - 8 * place)) & 255)
  }
  return bytes
}

/** CRC-32, as eight hexadecimal digits. */
function checksum(bytes: readonly number[]): string {
  let sum = -1
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (~sum >>> 0).toString(16).padStart(8, '0')
}
