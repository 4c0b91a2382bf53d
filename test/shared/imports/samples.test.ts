import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decode } from '../../../electron/files/decode.ts'
import { figuresOf } from '../../support/figures-file.ts'

const folder = process.env.RAPPORT_SAMPLES
const files = ['meta/ig-content-en-2025.csv', 'meta/fb-content-en-2025.csv'] as const
const present = folder ? files.filter((file) => existsSync(join(folder, file))) : []

if (!folder || present.length < files.length)
  process.stdout.write(`not run: ${files.length - present.length}\n`)

function open(file: string) {
  const decoded = decode(readFileSync(join(folder ?? '', file)))
  if (!decoded.ok) throw new Error(decoded.why.code)
  return figuresOf(decoded.text)
}

it.runIf(present.includes(files[0]))('reads a genuine, masked Instagram export without a reject', () => {
  const { posts, rejected, ignored } = open(files[0])
  expect(rejected).toEqual([])
  expect(ignored).toEqual(['Duration (sec)', 'Data comment'])
  expect(posts.length).toBeGreaterThan(5)
  expect(posts.every(({ publishedFrom }) => publishedFrom === 'file')).toBe(true)
  expect(posts[0]).toMatchObject({
    networkPostId: '10464359045502001',
    figures: { impressions: 52, reach: 37, follows: null },
  })
  expect(posts[0]?.publishedAt).toBe('2025-03-18T16:48:00.000Z')
})
