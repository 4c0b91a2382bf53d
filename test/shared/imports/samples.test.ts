import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decode } from '../../../electron/files/decode.ts'
import { drain, openExport, readExport } from '../../../shared/imports/instagram-content.ts'

const folder = process.env.RAPPORT_SAMPLES
const files = [
  'meta/ig-content-en-2025.csv',
  'meta/fb-content-en-2025.csv',
  'meta/ig-audience-en-utf16.csv',
] as const
const present = folder ? files.filter((file) => existsSync(join(folder, file))) : []

if (!folder || present.length < files.length)
  process.stdout.write(`not run: ${files.length - present.length}\n`)

function open(file: string) {
  const decoded = decode(readFileSync(join(folder ?? '', file)))
  if (!decoded.ok) throw new Error(decoded.why.code)
  return openExport(decoded.text)
}

it.runIf(present.includes(files[0]))('reads a genuine, masked Instagram export without a reject', () => {
  const answer = open(files[0])
  if (!answer.ok) throw new Error(answer.why.code)
  const outcome = drain(readExport(answer.opened))
  if (!outcome.ok) throw new Error(outcome.why.code)
  const { posts, rejected, ignored } = outcome.result
  expect(rejected).toEqual([])
  expect(ignored).toEqual(['Account name', 'Duration (sec)', 'Data comment'])
  expect(posts.length).toBeGreaterThan(5)
  expect(posts.every(({ publishedFrom }) => publishedFrom === 'file')).toBe(true)
  expect(posts[0]).toMatchObject({
    networkPostId: '10464359045502001',
    impressions: 52,
    reach: 37,
    follows: null,
  })
  expect(posts[0]?.publishedAt).toBe('2025-03-18T16:48:00.000Z')
})

it.runIf(present.includes(files[1]))('names a genuine Facebook export as what it is', () => {
  expect(open(files[1])).toEqual({ ok: false, why: { code: 'isFacebookContent' } })
})

it.runIf(present.includes(files[2]))('names a genuine audience export as what it is', () => {
  expect(open(files[2])).toEqual({ ok: false, why: { code: 'isMetaAudience' } })
})
